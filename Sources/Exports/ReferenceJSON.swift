import Classifications

/// The other end of a reference as JSON, and the part it stands in.
struct ReferenceJSON: Encodable {
  let code: String
  let part: String

  init(_ other: Item, _ part: ProfilePart) {
    code = other.code.text
    self.part = part.name
  }
}
