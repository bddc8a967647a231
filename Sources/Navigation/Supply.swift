package import Classifications

/// Who supplies whom, from what the profiles of both say of their inputs and outputs.
extension Item {
  /// Whose output it takes in: what its own inputs name, and whose outputs name it.
  ///
  /// In preorder, each scope once and by its highest item, never itself.
  package var suppliers: [Item] { partners(own: .inputs, others: .outputs) }

  /// Who takes its output: what its own outputs name, and whose inputs name it; in the order of ``suppliers``.
  package var users: [Item] { partners(own: .outputs, others: .inputs) }

  private func partners(own: ProfilePart, others: ProfilePart) -> [Item] {
    var found = Set(references.filter { $0.part == own }.map(\.target.scope))
    found.formUnion(referencedBy.filter { $0.part == others }.map(\.source.scope))
    found.remove(scope)
    return found.sorted { $0.index < $1.index }
  }
}
