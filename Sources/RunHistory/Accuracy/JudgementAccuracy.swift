import Tabular

/// Statements of people against what happened: whether forecasts were nearer with them than without.
package struct JudgementAccuracy: Sendable, Encodable {
  /// The statements of an author, of one kind.
  package struct Group: Sendable, Encodable {
    /// Author; empty where nobody signed.
    package var author: String
    /// Kind of the statements: `adjustment` or `availability`.
    package var kind: String
    /// Statements, each once for every night whose forecast it changed.
    package var judgements = 0
    /// Of these, statements that brought the forecast nearer to what came.
    package var helped = 0
    /// Σ |expected − actual| in units, without and with the statements.
    package var errorWithout = 0.0
    package var errorWith = 0.0
    /// Σ (expected with them − actual), units; above 0 where they promised too much.
    package var excess = 0.0
  }

  /// The groups, by author, then kind.
  package let groups: [Group]

  /// Compares the judgements of a history with its outcomes.
  ///
  /// Statements about one SKU and night are measured each by itself: its forecast without it is the one
  /// that all others had changed already.
  ///
  /// - Throws: as the database.
  package init(of database: HistoryDatabase) throws(FileError) {
    var groups: [[String]: Group] = [:]
    try database.forEachJudgement { judgement, units in
      let key = [judgement.author ?? "", judgement.kind]
      var group = groups[key] ?? Group(author: key[0], kind: key[1])
      let actual = Double(units)
      let without = abs(judgement.unitsBefore - actual)
      let with = abs(judgement.unitsAfter - actual)
      group.judgements += 1
      if with < without { group.helped += 1 }
      group.errorWithout += without
      group.errorWith += with
      group.excess += judgement.unitsAfter - actual
      groups[key] = group
    }
    self.groups = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }
}
