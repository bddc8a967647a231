import Classifications

/// A profile as JSON: the item it was written for, its terms, and its parts as plain text.
struct ProfileJSON: Encodable {
  let code: String
  let terms: [String]
  let about: String
  let process: String
  let inputs: String
  let outputs: String
  let boundaries: String

  init(_ profile: Profile) {
    code = profile.item.code.text
    terms = profile.terms.map(\.text)
    about = profile[.about].plain
    process = profile[.process].plain
    inputs = profile[.inputs].plain
    outputs = profile[.outputs].plain
    boundaries = profile[.boundaries].plain
  }
}
