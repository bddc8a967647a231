/// A value with what every object of ours says of itself: what kind of object it is, and the version of its shape.
package struct Named<Value: Encodable>: Encodable {
  private let kind: String
  private let value: Value

  /// Names the kind of a value: "item".
  package init(_ kind: String, _ value: Value) {
    self.kind = kind
    self.value = value
  }

  private enum CodingKeys: CodingKey {
    case kind, version
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(JSONText.version, forKey: .version)
    try value.encode(to: encoder)
  }
}
