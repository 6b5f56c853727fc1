import Exchange

/// The result of an import as lines for a person: at most ten for each file, grouped and counted.
struct ImportSummary {
  /// Most lines of a file.
  static let lineLimit = 10
  /// Whether every reason, place and note has a line of its own.
  var isVerbose: Bool
  /// Path of the table of items that wait for a SKU.
  var proposals: String?

  /// Returns the lines of a file.
  func lines(of file: ImportReport.File) -> [String] {
    if file.wasKnown {
      let used = file.isFruitless ? "; none of its \(file.rows) rows counts" : ""
      return ["\(file.path): imported before with the same options; nothing changed\(used)"]
    }
    let how = file.wasRecognised ? "recognised as" : "read as"
    var lines = [
      "\(file.path): \(how) \(file.source), \(file.title): \(file.rowsUsed) of \(file.rows) rows used"
    ]
    lines += places(of: file)
    if let waiting = file.waiting { lines.append(line(of: waiting)) }
    lines += capped(file.rejects.map(line(of:)), to: 5) { rest in
      "  left out for \(rest) further reasons; rejects.csv has every row"
    }
    let notes = file.notes.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map {
      "  note, \($0.key)" + ($0.value > 1 ? " (\($0.value) times)" : "")
    }
    let room = ImportSummary.lineLimit - 2 - lines.count
    lines += capped(notes, to: room) { rest in
      "  \(rest) further notes; --verbose lists them"
    }
    if let next = next(for: file) { lines.append("  next: \(next)") }
    return lines
  }

  /// Returns the first lines, and one for the rest where there are more.
  private func capped(_ lines: [String], to limit: Int, rest: (Int) -> String) -> [String] {
    if isVerbose || lines.count <= limit || limit < 1 {
      return isVerbose || limit >= 1 ? lines : []
    }
    return lines.prefix(limit - 1) + [rest(lines.count - limit + 1)]
  }

  /// Returns the lines on orders without a region: one for those outside, one for the others.
  private func places(of file: ImportReport.File) -> [String] {
    [true, false].flatMap { isOutside -> [String] in
      let places = file.unplaced.filter { $0.place.isOutside == isOutside }
      guard !places.isEmpty else { return [] }
      let orders = places.reduce(0) { $0 + $1.orders }
      let units = places.reduce(0) { $0 + $1.units }
      let where_ =
        isOutside
        ? "to \(count(places.count, "country", "countries")) outside the case's regions"
        : places.count == 1
          ? "without a region (\(places[0].place.reason))"
          : "to \(places.count) places without a region"
      let kept =
        isOutside
        ? "kept as (outside), in no hub's demand" : "kept as (unassigned), demand of no one region"
      let more = places.count > 1 && !isVerbose ? "; --verbose lists them" : ""
      let head =
        "  \(count(orders, "order", "orders")) \(where_), \(count(units, "unit", "units")): \(kept)\(more)"
      guard isVerbose, places.count > 1 else { return [head] }
      return [head]
        + places.map {
          "    \($0.place.reason): \(count($0.orders, "order", "orders")), \(count($0.units, "unit", "units"))"
        }
    }
  }

  /// Returns the line of rows that wait.
  private func line(of waiting: ImportReport.Waiting) -> String {
    let days =
      waiting.firstDay == waiting.lastDay
      ? "on \(waiting.firstDay)" : "from \(waiting.firstDay) to \(waiting.lastDay)"
    return
      "  \(count(waiting.rows, "row", "rows")) of \(count(waiting.units, "unit", "units")) \(days), after the planning date: kept, and counted once the planning date has come"
  }

  /// Returns the line of rows left out under one reason.
  private func line(of reject: ImportReport.Reject) -> String {
    let units = reject.units > 0 ? ", \(count(reject.units, "unit", "units"))" : ""
    return "  left out, \(reject.reason): \(count(reject.rows, "row", "rows"))\(units)"
  }

  /// Returns what to do next, by the most frequent reason that can be mended.
  private func next(for file: ImportReport.File) -> String? {
    if let proposals,
      file.rejects.contains(where: {
        $0.reason.hasPrefix("no SKU, and") || $0.reason == "unknown SKU"
      })
    {
      return "fill in the column sku of \(proposals) and import again with --skus \(proposals)"
    }
    let advice = file.rejects.lazy.compactMap { ImportAdvice.advice(on: $0.reason) }
    if let first = advice.first(where: { !$0.hasPrefix("nothing") }) { return first }
    if file.isFruitless { return advice.first ?? "check that this is the export that you meant" }
    let isUnplaced = file.unplaced.contains { !$0.place.isOutside }
    return isUnplaced ? "places.csv can give such places a region: country,kind,place,region" : nil
  }

  /// Returns a count with its word.
  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
