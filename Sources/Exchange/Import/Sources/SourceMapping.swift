import Diagnostics
import Tabular

/// A source that the user describes in a mapping file: a table `field,column`.
///
/// The row `target` names the canonical table, `format_version` the form of the file. Other fields
/// are those of `SourceField`; a column `=VALUE` stands for the same value in every row.
///
/// A mapping serves files of programs that the catalog does not have. Statuses of orders mean what
/// `OrderStatusWords` says; `--count-status` names further ones that count.
package struct SourceMapping {
  /// The source that the file describes.
  package let source: ImportSource
  /// Values of fields that are the same in every row.
  ///
  /// A column of the same field in the file goes before the constant.
  let constants: [SourceField: String]

  /// Most rows of a mapping; no table has more columns.
  ///
  /// It stops a data file that was passed as the mapping by mistake.
  private static let rowLimit = 1000

  /// Reads a mapping file.
  ///
  /// - Throws: `invalid` with every fault: a field of no such name, a target that is missing or
  ///   unknown, a column that the target needs, a newer format; `inputOutput` where the system
  ///   refuses.
  package init(_ reader: DelimitedReader) throws(FileError) {
    let path = reader.name
    var columns: [SourceColumn] = []
    var constants: [SourceField: String] = [:]
    var target = ""
    var log = DiagnosticLog()
    let fields = SourceField.allCases.map(\.name).joined(separator: ", ")
    let rows = try LookupTable.rows(
      of: reader, columns: [["field"], ["column"]], limit: SourceMapping.rowLimit + 1)
    for (index, row) in rows.enumerated() {
      if index == SourceMapping.rowLimit {
        log.add(
          Diagnostic(file: path, line: row.line, expected: "at most \(SourceMapping.rowLimit) rows")
        )
        break
      }
      let (name, column) = (row.cells[0], row.cells[1])
      if name == "target" {
        target = column
      } else if name == "format_version" {
        let fault = FormatVersion.fault(in: column, of: "mapping file", file: path, line: row.line)
        if let fault { log.add(fault) }
      } else if let field = SourceField.allCases.first(where: { $0.name == name }) {
        if column.hasPrefix("=") {
          constants[field] = String(column.dropFirst())
        } else {
          columns.append(SourceColumn(field, column))
        }
      } else {
        log.add(
          Diagnostic(
            file: path, line: row.line, column: "field", value: name,
            expected: "target, format_version or one of \(fields)"))
      }
    }
    let known = Set(columns.map(\.field)).union(constants.keys)
    // A shop without SKUs has the item's name.
    let described = SourceMapping.kind(
      of: target, constants, product: known.contains(.item) ? .item : .sku)
    for field in described?.needed ?? [] where !known.contains(field) {
      log.add(
        Diagnostic(file: path, column: field.name, expected: "a row for this field of \(target)"))
    }
    if described == nil {
      log.add(
        Diagnostic(
          file: path, column: "target", value: target,
          expected: "demand_history, preorders, opening_stock, token_holders, social_signals, "
            + "events or ad_tests"))
    }
    guard !log.hasErrors, let described else { throw .invalid(log.diagnostics) }
    source = ImportSource(
      name: "generic", title: "as \(path) describes it", keys: columns, others: [],
      kind: described.kind)
    self.constants = constants
  }

  /// Returns the rules of a canonical table's rows and the fields they cannot do without; `nil` for
  /// a table that imports do not feed.
  ///
  /// The channel of signals comes from the constant `campaign`, their metric and the network of
  /// advertisements from the constant `key`. Guests need the column `key` alone: statuses are
  /// optional, and a missing one counts as going.
  private static func kind(
    of target: String, _ constants: [SourceField: String], product: SourceField
  ) -> (kind: ImportSource.Kind, needed: [SourceField])? {
    switch target {
    case "demand_history":
      (.orders(OrderRules(target: .sales, usesCommonWords: true)), [.date, product])
    case "preorders":
      (.orders(OrderRules(target: .preOrders, usesCommonWords: true)), [.date, product])
    case "opening_stock": (.stock(StockRules()), [.sku, .available, .location])
    case "token_holders": (.holders(HolderRules(token: "token")), [.wallet, .balance])
    case "social_signals":
      (
        .signals(
          SignalRules(
            shape: .daily, channel: constants[.campaign] ?? "other",
            metric: constants[.key] ?? "value")),
        [.date, .value]
      )
    case "events":
      (
        .attendees(AttendeeRules(going: ["going", "attending", "approved", "checked in", ""])),
        [.key]
      )
    case "ad_tests":
      (
        .ads(AdRules(platform: constants[.key] ?? "other")), [.place, .spend, .impressions, .date]
      )
    default: nil
    }
  }
}

extension SourceCatalog {
  /// Returns the sources that a file may be of: the mapping's, the named one, or all.
  ///
  /// - Parameters:
  ///   - path: the file, for messages.
  ///   - name: name of a source; `nil` leaves it to the header.
  ///   - mappingFile: path of a mapping, which goes before the name.
  /// - Returns: the sources, and what the mapping says of every row.
  /// - Throws: `invalid` for an unknown name, with the nearest one, or a faulty mapping;
  ///   `inputOutput`.
  static func candidates(
    for path: String, named name: String?, mappingFile: String?
  ) throws(FileError) -> (sources: [ImportSource], constants: [SourceField: String]) {
    if let mappingFile {
      let mapping = try SourceMapping(DelimitedReader(path: mappingFile))
      return ([mapping.source], mapping.constants)
    }
    guard let name else { return (all, [:]) }
    guard let source = source(named: name) else {
      let near = NearestName.of(name, among: all.map(\.name))
      throw .invalid([
        Diagnostic(
          file: path, column: "source", value: name, expected: "one of \(names)",
          note: near.map { "did you mean \($0)?" })
      ])
    }
    return ([source], [:])
  }
}
