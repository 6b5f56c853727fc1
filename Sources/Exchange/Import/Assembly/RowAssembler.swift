import Tabular

/// Turns the rows of one file into rows of import ledgers, by the rules of its source.
///
/// One assembler reads one file; what it leaves out it lists in the run's `RejectLog`.
///
/// The order of calls is `begin` once, `take` for each row of the right shape, `finish` once.
/// Assemblers never stop at a faulty row: they throw only where an option is needed or the disk
/// refuses.
protocol RowAssembler {
  /// Reads what stands above the rows, and chooses columns.
  ///
  /// - Throws: `invalid` where the file lacks something that an option could give.
  mutating func begin(_ table: borrowing SourceTable) throws(FileError)

  /// Takes the current row.
  ///
  /// - Returns: whether it was used; `false` also where that shows only in `finish`.
  mutating func take(_ row: inout SourceTable) throws(FileError) -> Bool

  /// Adds to the ledgers what had to wait for the last row.
  ///
  /// - Returns: rows that were used here rather than in `take`.
  mutating func finish() throws(FileError) -> Int
}

extension RowAssembler {
  /// Does nothing: most sources say all in their rows.
  mutating func begin(_ table: borrowing SourceTable) throws(FileError) {}

  /// Adds nothing: rows were used as they came.
  mutating func finish() throws(FileError) -> Int { 0 }
}
