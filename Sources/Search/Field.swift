import Classifications

/// A field of a scope in the index: where a word stands.
enum Field: Int, CaseIterable {
  case title, term, about, process, inputs, outputs, link, hs, isic, ancestor, cpc

  /// How much a word counts there.
  var weight: Double {
    switch self {
    case .title: 12
    case .term: 7
    case .about: 1.4
    case .process: 0.5
    case .inputs: 0.4
    case .outputs: 0.6
    case .link: 1.6
    case .hs: 2.2
    case .isic: 1.2
    case .ancestor: 1.8
    case .cpc: 1.6
    }
  }

  /// How much the length of the field counts against it, from 0 to 1.
  var lengthPenalty: Double {
    switch self {
    case .title: 0.6
    case .term: 0.4
    case .link, .hs, .cpc: 0.8
    default: 0.5
    }
  }

  /// The field for titles of a classification that corresponds, by its identifier.
  init(counterpart identifier: String) {
    self = identifier.hasPrefix("isic") ? .isic : identifier.hasPrefix("cpc") ? .cpc : .hs
  }

  /// The field of a part of the profiles; nil for Boundaries, which count for the codes they name.
  init?(_ part: ProfilePart) {
    switch part {
    case .about: self = .about
    case .process: self = .process
    case .inputs: self = .inputs
    case .outputs: self = .outputs
    case .boundaries: return nil
    }
  }
}

/// Some of the fields.
struct Fields: OptionSet {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }
  init(_ field: Field) { rawValue = 1 << UInt16(field.rawValue) }

  static let all = Fields(rawValue: .max)
  static let titles: Fields = [Fields(.title), Fields(.term)]
  static let headings: Fields = [Fields(.title), Fields(.term), Fields(.hs), Fields(.ancestor)]
  /// Where a word is no accident.
  static let strong: Fields = [.headings, Fields(.link), Fields(.isic), Fields(.cpc)]
  static let inputs: Fields = [Fields(.inputs)]
  static let outputs: Fields = [Fields(.outputs)]

  /// The weights of the fields, added up.
  var weight: Double {
    Field.allCases.reduce(0) { contains(Fields($1)) ? $0 + $1.weight : $0 }
  }
}
