import Diagnostics
import Tabular

/// Says what a table lacks: the table itself, its rows, or part of them.
///
/// Missing is not zero: a table that did not arrive is told, by default as a warning. A table that
/// the case declares as expected refuses the night where it is missing or has no rows.
struct TablePresence {
  /// Share of the usual rows below which a table is taken for cut.
  private static let fewest = 0.75

  /// The table, the folder of the case, and what `case.json` declares about it.
  let table: CaseTable
  let folder: String
  let declaration: TableDeclaration?

  /// Returns the doubt about a table that is not there; `nil` where nobody needs to know.
  ///
  /// - Parameter changesPlan: whether the plan would be another with the table.
  func missing(changesPlan: Bool) -> Diagnostic? {
    let status = declaration?.status
    if status == .expected {
      return Diagnostic(
        file: "\(folder)/\(table.rawValue).csv", message: "there is no such file",
        expected: "the table that case.json declares as expected", kind: .missingTable)
    }
    guard status == nil, changesPlan || declaration != nil else { return nil }
    return Diagnostic(
      .warning, file: "\(folder)/\(table.rawValue).csv", message: "there is no such file",
      note: "\(table.withoutRows); \"tables\" in case.json can declare it as \(choices)",
      kind: .missingTable)
  }

  /// Returns the doubts about a table that was opened.
  ///
  /// - Parameter used: records that the case has of it.
  func doubts(about tally: TableTally, used: Int) -> [Diagnostic] {
    if tally.isEmpty { return rowless(tally, message: "the file is empty", kind: .emptyTable) }
    // A table of the network without rows was refused before.
    guard tally.isSound, tally.rows > 0 || table.mayBeEmpty else { return [] }
    if tally.rows == 0 { return rowless(tally, message: "a header and no row", kind: .headerOnly) }
    var result: [Diagnostic] = []
    if declaration?.status == .absent || declaration?.status == .notOpened {
      result.append(
        Diagnostic(
          .warning, file: tally.path, message: "\(tally.rows) rows",
          note: "case.json declares that there are none: they are used all the same",
          kind: .undeclaredTable))
    }
    if tally.endsInsideLine {
      result.append(
        Diagnostic(
          .warning, file: tally.path, line: tally.lastLine,
          message: "the last line has no end", note: "the file may have been cut there",
          kind: .cut))
    }
    if let usual = declaration?.usualRows,
      Double(tally.rows) < TablePresence.fewest * Double(usual)
    {
      result.append(
        Diagnostic(
          .warning, file: tally.path, message: "\(tally.rows) rows",
          expected: "about the usual \(usual)", note: "the file may have been cut", kind: .cut))
    }
    if used == 0 {
      result.append(
        Diagnostic(
          .warning, file: tally.path, message: "0 of \(tally.rows) rows are used",
          note: table.withoutRows, kind: .unusedRows))
    }
    return result
  }

  /// Returns what is to be said of a file without rows.
  private func rowless(
    _ tally: TableTally, message: String, kind: DoubtKind
  ) -> [Diagnostic] {
    switch declaration?.status {
    case .expected:
      return [
        Diagnostic(
          file: tally.path, message: message,
          expected: "rows: case.json declares the table as expected",
          kind: kind)
      ]
    case .absent, .notOpened: return []
    case .optional, nil:
      return [
        Diagnostic(
          .warning, file: tally.path, message: message,
          note: "an export that failed looks like this; \(table.withoutRows)", kind: kind)
      ]
    }
  }

  /// The statuses that the table can be declared with.
  private var choices: String {
    let own: [TableDeclaration.Status] = table == .preorders ? [.notOpened] : []
    let words = ([.expected, .optional, .absent] + own).map { "\"\($0.rawValue)\"" }
    return words.joined(separator: ", ")
  }
}

extension CaseTable {
  /// Whether a file of the table without rows is doubted rather than refused: evidence and stock,
  /// which a night can be planned without.
  var mayBeEmpty: Bool {
    switch self {
    case .regions, .hubs, .skus, .lanes, .parcelRates, .demandActual: false
    default: true
    }
  }

  /// The way in which a plan does without rows of the table.
  var withoutRows: String {
    switch self {
    case .openingStock: "hubs are planned as empty"
    case .inbound: "nothing is known to be on its way"
    case .stocking: "every hub takes every SKU"
    case .packs: "packs are those of case_pack_units"
    case .partners: "partners take any number of units"
    case .rules: "no rule limits what is placed"
    case .demandHistory: "no sale is known, as for a shop's first drop"
    case .preorders: "no pre-order is known, which is not that none is wanted"
    case .parcelRates: "lanes cost their cost_per_unit"
    case .lanes: "each region's nearest hubs reach it"
    case .demandActual: "the plan cannot be settled"
    default: "planned without it"
    }
  }
}
