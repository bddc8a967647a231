/// One of the five parts of a profile, in their order.
public enum ProfilePart: Int, CaseIterable, Sendable {
  case about, process, inputs, outputs, boundaries

  /// The name of the part in formats for programs.
  public var name: String {
    switch self {
    case .about: "about"
    case .process: "process"
    case .inputs: "inputs"
    case .outputs: "outputs"
    case .boundaries: "boundaries"
    }
  }

  /// The heading of the part, as the profiles write it.
  public var heading: String {
    switch self {
    case .about: "About"
    case .process: "Production process"
    case .inputs: "Production inputs"
    case .outputs: "Production outputs"
    case .boundaries: "Boundaries"
    }
  }
}
