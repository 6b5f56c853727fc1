import Diagnostics
import FulfilmentModel
import Tabular

/// A source that the user describes in a small table: `field,column`.
///
/// The row `target` names the canonical table. Other fields are those of the sources; a column
/// `=VALUE` is the same value in every row.
package struct GenericMapping {
  package let source: ImportSource
  let constants: [SourceField: String]

  package init(_ reader: DelimitedReader) throws(FileError) {
    let path = reader.name
    var columns: [SourceColumn] = []
    var constants: [SourceField: String] = [:]
    var target = ""
    var log = DiagnosticLog()
    let mostColumns = 1000
    let fields = "target or one of \(SourceField.allCases.map(\.name).joined(separator: ", "))"
    let rows = try SmallTable.read(reader, [["field"], ["column"]], most: mostColumns + 1)
    for (index, (line, row)) in rows.enumerated() {
      if index == mostColumns {
        log.add(Diagnostic(file: path, line: line, expected: "at most \(mostColumns) rows"))
        break
      }
      if row[0] == "target" {
        target = row[1]
        continue
      }
      guard let field = SourceField.allCases.first(where: { $0.name == row[0] }) else {
        log.add(
          Diagnostic(file: path, line: line, column: "field", value: row[0], expected: fields))
        continue
      }
      if row[1].hasPrefix("=") {
        constants[field] = String(row[1].dropFirst())
      } else {
        columns.append(SourceColumn(field, row[1]))
      }
    }
    let known = Set(columns.map(\.field)).union(constants.keys)
    let kind: ImportSource.Kind?
    let needed: [SourceField]
    switch target {
    case "demand_history": (kind, needed) = (.orders(OrderRules(target: .sales)), [.date, .sku])
    case "preorders": (kind, needed) = (.orders(OrderRules(target: .preOrders)), [.date, .sku])
    case "opening_stock": (kind, needed) = (.stock(StockRules()), [.sku, .available, .location])
    case "token_holders":
      (kind, needed) = (.holders(HolderRules(token: "token")), [.wallet, .balance])
    case "social_signals":
      let metric = constants[.key] ?? "value"
      (kind, needed) = (
        .signals(
          SignalRules(shape: .daily, channel: constants[.campaign] ?? "other", metric: metric)),
        [.date, .value]
      )
    case "events":
      (kind, needed) = (
        .attendees(AttendeeRules(going: ["going", "attending", "approved", "checked in", ""])),
        [.key]
      )
    case "ad_tests":
      (kind, needed) = (
        .ads(AdRules(platform: constants[.key] ?? "other")), [.place, .spend, .impressions, .date]
      )
    default: (kind, needed) = (nil, [])
    }
    for field in needed where !known.contains(field) {
      log.add(
        Diagnostic(file: path, column: field.name, expected: "a row for this field of \(target)"))
    }
    if kind == nil {
      log.add(
        Diagnostic(
          file: path, column: "target", value: target,
          expected:
            "demand_history, preorders, opening_stock, token_holders, social_signals, events or ad_tests"
        ))
    }
    guard !log.hasErrors, let kind else { throw .invalid(log.diagnostics) }
    source = ImportSource(
      name: "generic", title: "as \(path) describes it", keys: columns, others: [], kind: kind)
    self.constants = constants
  }
}
