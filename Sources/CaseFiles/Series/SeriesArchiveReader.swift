import Diagnostics
import FulfilmentModel
import Tabular

/// Reads the `.tsf` files of the Monash forecasting archive: a header of `@` lines, then a line for
/// each series, its attributes and values separated by colons.
///
/// Reference: R. Godahewa, C. Bergmeir, G. I. Webb, R. J. Hyndman, P. Montero-Manso, "Monash time
/// series forecasting archive" (2021), arXiv:2105.06643.
///
/// The archive has competitions' data (M1, M3, M4, tourism, electricity) on which forecasting
/// methods are compared. Values stand at equal steps from the start; `?` is a missing one.
struct SeriesArchiveReader {
  /// Path of the file, for diagnostics.
  private let path: String
  /// Treatment of `?` and `NaN`.
  private let gaps: GapPolicy
  /// Faults of the header and of all series.
  private var log = DiagnosticLog()
  /// Names and types of the parts before a series' values.
  ///
  /// In the order of the header, types in lower case.
  private var attributes: [(name: String, type: String)] = []
  /// Step that `@frequency` names; without it series are counted.
  private var step: SeriesStep?
  /// Steps ahead that `@horizon` asks for.
  ///
  /// `nil` where the header has none.
  private var horizon: Int?
  /// Sound series by identifier.
  private var series: [String: TableSeries] = [:]
  /// Line of each series, sound or not.
  private var lines: [String: Int] = [:]
  /// First fault of each series that is refused.
  private var rejected: [String: String] = [:]

  /// Returns whether a file's name says that it is one of these.
  ///
  /// Decides by `.tsf` and `.tsf.gz` alone, in any letter case; the file is not opened.
  static func reads(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".tsf") || name.hasSuffix(".tsf.gz")
  }

  /// Reads the file at `path`, packed or not.
  ///
  /// - Throws: `invalid` where the header is not one, `inputOutput` where the system refuses.
  /// - Complexity: O(bytes) in time and memory.
  static func read(path: String, gaps: GapPolicy) throws(FileError) -> SeriesTable {
    var reader = SeriesArchiveReader(path: path, gaps: gaps)
    return try reader.run()
  }

  /// Prepares to read a file; nothing is opened yet.
  private init(path: String, gaps: GapPolicy) {
    self.path = path
    self.gaps = gaps
  }

  /// Reads the header up to `@data`, then a series from each line.
  private mutating func run() throws(FileError) -> SeriesTable {
    let bytes = try FileContents.read(path)
    var isData = false
    for (index, raw) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let text = Self.text(raw)
      if text.isEmpty || text.hasPrefix("#") { continue }
      if isData {
        take(text, line: index + 1)
      } else if text.lowercased() == "@data" {
        guard !attributes.isEmpty else {
          throw refused(
            text, line: index + 1, expected: "at least one line @attribute before @data")
        }
        if log.hasErrors { throw .invalid(log.diagnostics) }
        isData = true
      } else {
        takeHeader(text, line: index + 1)
      }
    }
    guard isData else {
      throw .invalid(
        log.diagnostics + [Diagnostic(file: path, expected: "a line @data; there is none")])
    }
    if series.isEmpty, rejected.isEmpty, !log.hasErrors {
      log.add(Diagnostic(file: path, expected: "at least one series after @data"))
    }
    return SeriesTable(
      series: series.sorted { $0.key < $1.key }.map(\.value).filter { rejected[$0.id] == nil },
      horizon: horizon, diagnostics: log.diagnostics,
      rejected: rejected.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// Returns the error of a header that is not one.
  private func refused(_ value: String, line: Int, expected: String) -> FileError {
    .invalid([Diagnostic(file: path, line: line, value: value, expected: expected)])
  }

  /// Returns a line without outer blanks, as UTF-8 or else as Windows-1252, which many of the
  /// archive's files are.
  private static func text(_ raw: ArraySlice<UInt8>) -> String {
    var line = raw
    while let last = line.last, last == 0x0D || last == 0x20 || last == 0x09 { line.removeLast() }
    while let first = line.first, first == 0x20 || first == 0x09 { line.removeFirst() }
    return String(validating: line, as: UTF8.self) ?? Windows1252.decode(line)
  }

  /// Takes a line of the header; lines that only describe the file are passed over.
  ///
  /// `@missing` and `@equallength` are not trusted: the values say it themselves.
  private mutating func takeHeader(_ text: String, line: Int) {
    let words = text.split(separator: " ").map(String.init)
    func refuse(_ expected: String) {
      log.add(Diagnostic(file: path, line: line, value: text, expected: expected))
    }
    switch words[0].lowercased() {
    case "@attribute":
      guard words.count == 3, ["string", "date", "numeric"].contains(words[2].lowercased()) else {
        return refuse("@attribute NAME string, date or numeric")
      }
      attributes.append((words[1], words[2].lowercased()))
    case "@frequency":
      guard words.count == 2, let known = Self.steps[words[1].lowercased()] else {
        return refuse(
          "a frequency such as \(Self.steps.keys.sorted().joined(separator: ", "))")
      }
      step = known
    case "@horizon":
      guard words.count == 2, let steps = Int(words[1]), steps > 0 else {
        return refuse("a whole number of at least 1")
      }
      horizon = steps
    case "@relation", "@missing", "@equallength": break
    default: refuse("a line that begins with @, or # for a comment")
    }
  }

  /// Names of `@frequency` and the steps they stand for.
  ///
  /// Keys are in lower case; quarters and years are multiples of months.
  private static let steps: [String: SeriesStep] = [
    "4_seconds": .seconds(4), "minutely": .seconds(60), "10_minutes": .seconds(600),
    "15_minutes": .seconds(900), "half_hourly": .seconds(1800), "hourly": .seconds(3600),
    "daily": .days(1), "weekly": .days(7), "monthly": .months(1), "quarterly": .months(3),
    "yearly": .months(12),
  ]

  /// Takes the line of one series.
  ///
  /// The identifier is the attribute `series_name`, else the first of type string, else `T` and the
  /// line. A line with a fault refuses its series and no other.
  private mutating func take(_ text: String, line: Int) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == attributes.count + 1 else {
      log.add(
        Diagnostic(
          file: path, line: line, value: text,
          expected: "\(attributes.count) attributes and the values, found \(parts.count) parts"))
      return
    }
    let name =
      attributes.firstIndex { $0.name.lowercased() == "series_name" }
      ?? attributes.firstIndex { $0.type == "string" }
    let id = name.map { String(parts[$0]) } ?? "T\(line)"
    var diagnostics: [Diagnostic] = []
    func refuse(_ column: String, value: String, expected: String) {
      diagnostics.append(
        Diagnostic(file: path, line: line, column: column, value: value, expected: expected))
    }
    if let reason = CellText.identifierProblem(id) {
      refuse("series_name", value: id, expected: reason)
    }
    if let earlier = lines.updateValue(line, forKey: id) {
      refuse(
        "series_name", value: id,
        expected: "one line for this series, found one on line \(earlier)")
    }
    var start: SeriesPosition?
    if let at = attributes.firstIndex(where: { $0.type == "date" }) {
      start = Self.start(parts[at])
      if start == nil {
        refuse(
          attributes[at].name, value: String(parts[at]),
          expected: "a moment such as 1979-01-01 00-00-00")
      }
    }
    let values = self.values(parts[attributes.count], of: id) {
      refuse("values", value: $0, expected: $1)
    }
    if diagnostics.isEmpty {
      series[id] = assembled(id, from: start, values)
    } else {
      diagnostics.forEach { log.add($0) }
      rejected[id] = rejected[id] ?? diagnostics[0].description
    }
  }

  /// Returns the values of a line, `nil` for `?` and `NaN`; `refuse` is given the text that is no
  /// value and what was expected.
  private func values(
    _ text: Substring, of id: String, refuse: (String, String) -> Void
  ) -> [Double?] {
    let cells = text.split(separator: ",", omittingEmptySubsequences: false)
    if cells.allSatisfy(\.isEmpty) {
      refuse(id, "at least one value")
      return []
    }
    return cells.enumerated().map { index, cell in
      let trimmed = cell.drop { $0 == " " }
      if trimmed == "?" || trimmed.lowercased() == "nan" {
        if gaps == .refuse {
          refuse(
            "\(id) value \(index + 1)",
            "a number; enter it, or pass --gaps zero or --gaps interpolate")
        }
        return nil
      }
      guard let value = Double(trimmed), value.isFinite else {
        refuse("\(id) value \(index + 1): \(cell)", "a finite number")
        return nil
      }
      return value
    }
  }

  /// Returns the series of a line: dated from its start where the step is known, else counted.
  private func assembled(
    _ id: String, from start: SeriesPosition?, _ values: [Double?]
  ) -> TableSeries {
    let known = step ?? .counts(1)
    let seasons = step?.customarySeasons
    var first = SeriesPosition.index(1)
    var own = SeriesStep.counts(1)
    var anchorDay = 0
    switch (start, known) {
    case (.some(let moment), .seconds): (first, own) = (moment, known)
    case (.some(let moment), .days), (.some(let moment), .months):
      // Steps of days and longer stand on days; the time of day is the archive's filler.
      if case .moment(let seconds) = moment {
        let date = CalendarDate(daysSinceEpoch: Int((Double(seconds) / 86_400).rounded(.down)))
        (first, own, anchorDay) = (.date(date), known, date.components.day)
      }
    default: break
    }
    return TableSeries(
      id: id,
      positions: values.indices.map { own.advance(first, by: $0, anchorDay: anchorDay) },
      values: SeriesAssembly.filled(values, gaps), step: own, anchorDay: anchorDay,
      customarySeasons: seasons)
  }

  /// Returns the moment of `YYYY-MM-DD HH-MM-SS`, or of a day alone.
  ///
  /// The archive writes hyphens between hours, minutes and seconds. `nil` for other forms.
  private static func start(_ text: Substring) -> SeriesPosition? {
    if let date = CalendarDate(iso: text) { return SeriesPosition.date(date).asMoment }
    guard text.count == 19 else { return nil }
    let time = text.dropFirst(11).map { $0 == "-" ? ":" : $0 }
    return SeriesPosition.moment(String(text.prefix(11)) + String(time))
  }
}
