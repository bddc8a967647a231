package import Classifications

/// What is wrong with a code that somebody wrote, and what it should perhaps be.
package struct Finding: Sendable {
  /// How sure a repair is.
  package enum Sureness: String, Sendable {
    /// The whole column, or the title beside it, leaves nothing else.
    case sure
    /// One code fits, but the column does not decide it.
    case likely
    /// Several codes fit, or one does only roughly.
    case unsure
  }

  /// What is wrong.
  package enum Problem: Sendable {
    /// A code that does not exist.
    case unknown
    /// Zeros too few or too many.
    case damaged(Damage)
    /// A code that a program took for a number: "9613.0".
    case decimal
    /// Letters that look like digits: "O111".
    case letters
    /// A code above the lowest level, where only the lowest will do.
    case notLeaf
    /// The title beside the code is not its own.
    case wrongTitle
    /// A code of something else.
    case foreign(Foreign)
    /// No code at all.
    case notACode
  }

  /// What is wrong.
  package let problem: Problem
  /// The code as it was written, without what stands around it.
  package let written: String
  /// The item that was probably meant.
  package var suggestion: Item?
  /// How sure that is.
  package var sureness: Sureness
}

extension Finding.Problem {
  /// A word for programs to tell problems apart by.
  package var identifier: String {
    switch self {
    case .unknown: "unknown"
    case .damaged(let damage): damage.rawValue
    case .decimal: "decimal"
    case .letters: "letters"
    case .notLeaf: "notLeaf"
    case .wrongTitle: "wrongTitle"
    case .foreign(let foreign): foreign.identifier
    case .notACode: "notACode"
    }
  }
}
