import Checking
import Classifications

extension Finding {
  /// What is wrong, and what was probably meant: "111 has lost its leading zero; 0111 Wheat (sure)".
  var sentence: String {
    let found = suggestion.map { "; \($0.code) \($0.title) (\(sureness.rawValue))" } ?? ""
    return complaint + found
  }

  private var shown: String { written.count > 60 ? "\"\(written.prefix(60))…\"" : written }

  private var complaint: String {
    switch problem {
    case .unknown: return "there is no code \(shown)"
    case .damaged(let damage): return "\(shown) \(Self.text(damage, isCertain: sureness != .unsure))"
    case .decimal: return "\(shown) was taken for a number"
    case .letters: return "\(shown) has letters in place of digits"
    case .notLeaf: return "\(shown) is not of the lowest level"
    case .wrongTitle:
      return suggestion == nil ? "the title of \(shown) does not fit" : "the title of \(shown) is that of another code"
    case .foreign(let foreign): return "\(shown) \(Self.text(foreign))"
    case .notACode: return "\(shown) is no code"
    }
  }

  private static func text(_ damage: Damage, isCertain: Bool) -> String {
    let has = isCertain ? "has" : "perhaps has"
    switch damage {
    case .lostLeadingZero: return "\(has) lost its leading zero"
    case .lostTrailingZero: return "\(has) lost the zero at its end"
    case .gainedLeadingZeros: return "\(has) zeros before it that are not its own"
    case .gainedTrailingZeros: return "\(has) zeros at its end that are not its own"
    }
  }

  private static func text(_ foreign: Foreign) -> String {
    switch foreign {
    case .item(let item): "is a code of \(item.classification.about.edition): \(item.title)"
    case .patent: "is a code of the patent classification"
    case .fao: "is a code that FAO added to CPC"
    case .edition(let edition): "is a code of \(edition)"
    }
  }
}
