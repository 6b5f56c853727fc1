import Diagnostics

/// The member `tables` of `case.json`: what the case declares about its tables.
extension CaseSettings {
  /// Takes the declarations; each faulty one is named and left out.
  mutating func takeTables(_ object: inout SettingsObject) {
    let members = object.takeIfPresent("tables", expected: "an object of tables by name") {
      if case .object(let members) = $0 { members } else { nil }
    }
    guard let members else { return }
    var inner = SettingsObject(path: object.path, members: members, bytes: object.bytes)
    for table in CaseTable.allCases {
      let status = CaseSettings.statuses(of: table)
      let expected = "\(status.map { "\"\($0)\"" }.joined(separator: ", ")), or an object"
      let value = inner.takeIfPresent(table.rawValue, expected: expected) { value in
        switch value {
        case .object: value
        case .text(let text) where status.contains(text): value
        default: nil
        }
      }
      switch value {
      case .object(let members):
        var details = SettingsObject(path: object.path, members: members, bytes: object.bytes)
        tables[table] = CaseSettings.declaration(of: table, in: &details)
        details.log.diagnostics.forEach { inner.log.add($0) }
      case .text(let text):
        tables[table] = TableDeclaration(status: TableDeclaration.Status(rawValue: text))
      default: break
      }
    }
    inner.warnOfUnknownKeys()
    inner.log.diagnostics.forEach { object.log.add($0) }
  }

  /// Returns the words for the status of a table; only pre-orders can be not opened yet.
  private static func statuses(of table: CaseTable) -> [String] {
    TableDeclaration.Status.allCases.filter { $0 != .notOpened || table == .preorders }
      .map(\.rawValue)
  }

  /// Returns the declaration of an object.
  private static func declaration(
    of table: CaseTable, in object: inout SettingsObject
  ) -> TableDeclaration {
    var result = TableDeclaration()
    let words = statuses(of: table)
    result.status = object.takeIfPresent(
      "status", expected: words.map { "\"\($0)\"" }.joined(separator: ", ")
    ) {
      $0.text.flatMap { words.contains($0) ? TableDeclaration.Status(rawValue: $0) : nil }
    }
    result.freshDays = object.takeIfPresent(
      "fresh_days", expected: "a whole number of days from 0 to 3660"
    ) { if case .whole(let days) = $0, (0...3660).contains(days) { days } else { nil } }
    result.usualRows = object.takeIfPresent(
      "usual_rows", expected: "a whole number of rows of at least 1"
    ) { if case .whole(let rows) = $0, rows >= 1 { rows } else { nil } }
    if table == .demandHistory {
      let closed = object.takeIfPresent(
        "closed_weekdays", expected: "an array of weekdays such as [\"sunday\"]"
      ) { value -> [Int]? in
        guard case .array(let names) = value else { return nil }
        let days = names.compactMap { name in
          name.text.flatMap { TableDeclaration.weekdays.firstIndex(of: $0.lowercased()) }
        }
        return days.count == names.count ? days : nil
      }
      result.closedWeekdays = Set(closed ?? [])
    }
    object.warnOfUnknownKeys()
    return result
  }
}
