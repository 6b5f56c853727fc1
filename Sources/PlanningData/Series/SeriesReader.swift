import FulfilmentModel

/// Reads series in the long format: a row for each observation, with an identifier, a position in
/// time and a value.
///
/// Rows may stand in any order. The step of each series is the most frequent distance between its
/// neighbours; a position off that step, two rows for one position, and a missing value are named
/// with identifier, position and line.
public enum SeriesReader {
  private struct Row {
    var position: SeriesPosition
    var value: Double?
    var line: Int
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - path: a delimited file, packed or not.
  ///   - value: name of the column of values.
  ///   - gaps: what happens where a value is missing.
  ///   - options: what the file cannot say for itself.
  /// - Returns: sound series and every fault; nothing is thrown for a fault of a row or a series.
  /// - Throws: `faults` where the file cannot be read as this table at all, `inputOutput` where the
  ///   system refuses.
  public static func read(
    path: String, value: String = "y", gaps: GapPolicy = .refuse,
    options: ReadingOptions = ReadingOptions()
  ) throws(PlanningDataError) -> SeriesTable {
    var table = try TableReader(
      path: path,
      columns: TableColumns(
        required: ["unique_id", "ds", value], real: [value], dates: ["ds"]),
      options: options)
    guard table.hasAllColumns else { throw .faults(table.log.faults) }
    // Rows of one series mostly stand together: the last series' place is kept at hand.
    var rows: [[Row]] = []
    var places: [String: Int] = [:]
    var current: (id: String, bytes: [UInt8], place: Int)?
    var bad: [String: String] = [:]
    let (idColumn, timeColumn) = (table.column("unique_id"), table.column("ds"))
    let valueColumn = table.column(value)
    while try table.next() {
      let id: String
      let place: Int
      if let known = current, table.cell(idColumn, is: known.bytes) {
        (id, place) = (known.id, known.place)
      } else {
        guard let read = table.identifier(idColumn) else { continue }
        id = read
        place = places[id] ?? rows.count
        if place == rows.count {
          places[id] = place
          rows.append([])
        }
        current = (id, Array(id.utf8), place)
      }
      let known = table.log.faults.count
      let position = self.position(&table, timeColumn)
      let isMissing = table.isEmptyCell(valueColumn)
      let number =
        isMissing
        ? nil
        : table.real(
          valueColumn, in: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
      if table.rowIsSound, let position {
        rows[place].append(Row(position: position, value: number, line: table.line))
      } else {
        let reason = table.log.faults[known...].first?.description
        bad[id] = bad[id] ?? reason ?? "a row that cannot be read"
      }
    }
    var log = table.log
    if rows.isEmpty, bad.isEmpty, !log.hasErrors {
      log.add(Fault(file: path, expected: "at least one row; the table is empty"))
    }
    var series: [TableSeries] = []
    for (id, place) in places.sorted(by: { $0.key < $1.key }) where bad[id] == nil {
      switch assemble(id, rows[place], path: path, value: value, gaps: gaps) {
      case .success(let sound): series.append(sound)
      case .failure(let faults):
        faults.list.forEach { log.add($0) }
        bad[id] = faults.list.first?.description ?? ""
      }
    }
    return SeriesTable(
      series: series, faults: log.faults,
      rejected: bad.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  static func position(_ table: inout TableReader, _ column: TableReader.Column)
    -> SeriesPosition?
  {
    if let date = table.plainDate(column) { return .date(date) }
    if let text = table.text(column), !text.isEmpty,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.utf8.count < 8,
      let index = Int(text)
    {
      return .index(index)
    }
    return table.date(column).map { .date($0) }
  }

  private struct Faults: Error { var list: [Fault] }

  private static func assemble(
    _ id: String, _ unsorted: [Row], path: String, value: String, gaps: GapPolicy
  ) -> Result<TableSeries, Faults> {
    let rows = unsorted.sorted { ($0.position, $0.line) < ($1.position, $1.line) }
    var faults: [Fault] = []
    func refuse(_ line: Int, _ found: String, _ expected: String, column: String = "ds") {
      faults.append(
        Fault(file: path, line: line, column: column, value: found, expected: expected))
    }
    for (earlier, later) in zip(rows, rows.dropFirst()) where earlier.position == later.position {
      refuse(
        later.line, "\(id) \(later.position)",
        "one row for this series and date, found it on lines \(earlier.line) and \(later.line);"
          + " leave one")
    }
    guard faults.isEmpty else { return .failure(Faults(list: faults)) }
    let found = StepFinder(rows.map(\.position))
    if found == nil, rows.count > 1 {
      refuse(rows[0].line, id, "dates or counts in column ds of one series, not both")
      return .failure(Faults(list: faults))
    }
    let step: SeriesStep
    let anchorDay: Int
    if let found {
      (step, anchorDay) = (found.step, found.anchorDay)
    } else if case .date(let date) = rows[0].position {
      (step, anchorDay) = (.days(1), date.components.day)
    } else {
      (step, anchorDay) = (.counts(1), 0)
    }

    var positions: [SeriesPosition] = []
    var values: [Double?] = []
    var next = rows[0].position
    for row in rows {
      var skipped: [SeriesPosition] = []
      while next < row.position, skipped.count < 100_000 {
        skipped.append(next)
        next = step.advance(
          rows[0].position, by: positions.count + skipped.count, anchorDay: anchorDay)
      }
      guard next == row.position else {
        refuse(
          row.line, "\(id) \(row.position)",
          "a step of \(step) like the rest of the series; correct the date or leave the row out")
        return .failure(Faults(list: faults))
      }
      if !skipped.isEmpty, gaps == .refuse {
        let span = skipped.count == 1 ? "" : " to \(skipped[skipped.count - 1])"
        refuse(
          row.line, "\(id) \(skipped[0])\(span)",
          "a row every \(step), \(skipped.count) missing before this line; add them, or pass"
            + " --gaps zero or --gaps interpolate")
      }
      if row.value == nil, gaps == .refuse {
        refuse(
          row.line, "\(id) \(row.position)",
          "a number; enter it, or pass --gaps zero or --gaps interpolate", column: value)
      }
      positions += skipped + [row.position]
      values += [Double?](repeating: nil, count: skipped.count) + [row.value]
      next = step.advance(rows[0].position, by: positions.count, anchorDay: anchorDay)
    }
    guard faults.isEmpty else { return .failure(Faults(list: faults)) }
    return .success(
      TableSeries(
        id: id, positions: positions, values: filled(values, gaps), step: step,
        anchorDay: anchorDay))
  }

  /// Values with the gaps closed; ends take the nearest value where gaps are interpolated.
  private static func filled(_ values: [Double?], _ gaps: GapPolicy) -> [Double] {
    guard gaps == .interpolate else { return values.map { $0 ?? 0 } }
    var result = values.map { $0 ?? 0 }
    var last: Int?
    for t in values.indices {
      guard let value = values[t] else { continue }
      let start = last.map { result[$0] } ?? value
      let from = last ?? -1
      for gap in (from + 1)..<max(t, from + 1) {
        let share = last == nil ? 1 : Double(gap - from) / Double(t - from)
        result[gap] = start + share * (value - start)
      }
      last = t
    }
    if let last { for t in (last + 1)..<max(values.count, last + 1) { result[t] = result[last] } }
    return result
  }
}
