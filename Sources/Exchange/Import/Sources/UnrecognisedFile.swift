import Diagnostics
import Tabular

/// A file of no known source: what can be said about it without repeating its cells.
///
/// The first line of such a file may be a person's row rather than a header, so that only names
/// which some source uses for a column are ever repeated.
struct UnrecognisedFile {
  /// The message, with what to do next.
  let diagnostic: Diagnostic

  /// A source that the file nearly is.
  private struct Candidate {
    var source: ImportSource
    /// Required columns that the file lacks, by their preferred names.
    var missing: [String]
    /// Pairs of a missing name and the position, from 1, of a header that nearly is it.
    var nearly: [(name: String, position: Int)]
    /// Required columns that it has, with near ones, of all.
    var share: Double
  }

  /// Looks for the nearest source.
  ///
  /// - Parameters:
  ///   - reader: the file, not read yet.
  ///   - sources: the sources that were tried; a single one was named by the user.
  init(_ reader: DelimitedReader, among sources: [ImportSource]) {
    let keys = sources.count == 1 ? sources[0].keys.map { $0.names[0] } : []
    let location = HeaderLocation.find(in: reader, required: keys)
    if location.names.allSatisfy(\.isEmpty) {
      diagnostic = Diagnostic(
        file: reader.name, line: 1, expected: "a header line; the file is empty")
      return
    }
    let best = UnrecognisedFile.nearest(reader, sources)
    let line = (best?.line ?? location.preambleCount) + 1
    guard let candidate = best?.candidate, sources.count == 1 || candidate.share >= 0.5 else {
      let known = UnrecognisedFile.knownNames(location.names)
      let found =
        known.isEmpty
        ? "none of its \(location.names.count) columns has a known name; does it begin with a header?"
        : "of its \(location.names.count) columns only \(known.joined(separator: ",")) have known names"
      let expected =
        sources.count == 1 && !keys.isEmpty
        ? "the columns \(keys.joined(separator: ",")) of \(sources[0].title)"
        : "the columns of a known source"
      diagnostic = Diagnostic(
        file: reader.name, line: line,
        expected: "\(expected); \(found) (\(reader.encoding.rawValue)); export orders, holders, "
          + "guests, searches or ads as `forestock import --help` lists them, or describe the file "
          + "with --mapping")
      return
    }
    let hints = candidate.nearly.map { "the column at position \($0.position) may be \($0.name)" }
    let advice =
      candidate.nearly.isEmpty
      ? "export it with all columns, or use --mapping" : "rename it as the program writes it"
    diagnostic = Diagnostic(
      file: reader.name, line: line,
      expected: ([
        "the columns \(candidate.missing.joined(separator: ",")) of "
          + "\(candidate.source.title) (\(candidate.source.name)), which the file lacks"
      ] + hints
        + [advice]).joined(separator: "; "))
  }

  /// Returns the source that most of whose required columns stand in one record.
  private static func nearest(
    _ reader: DelimitedReader, _ sources: [ImportSource]
  ) -> (candidate: Candidate, line: Int)? {
    var best: (candidate: Candidate, line: Int)?
    for delimiter in reader.likelyDelimiters {
      let records = reader.preview(
        delimiter: delimiter, records: HeaderLocation.longestPreamble + 1)
      for (line, record) in records.enumerated() {
        let names = record.map(HeaderName.normalised)
        for source in sources where !source.keys.isEmpty {
          let found = candidate(source, names)
          let certain = source.keys.count - found.missing.count
          // A near name alone tells nothing.
          guard certain > 0, certain + found.nearly.count >= 2 || sources.count == 1 else {
            continue
          }
          if found.share > best?.candidate.share ?? 0 { best = (found, line) }
        }
      }
    }
    return best
  }

  /// Compares a source's required columns with a record.
  private static func candidate(_ source: ImportSource, _ names: [String]) -> Candidate {
    var missing: [SourceColumn] = []
    for column in source.keys {
      let isThere = column.normalisedNames.contains { wanted in
        names.contains { column.matches(header: $0, name: wanted) }
      }
      if !isThere { missing.append(column) }
    }
    var nearly: [(name: String, position: Int)] = []
    for column in missing {
      let position = names.firstIndex { name in
        column.normalisedNames.contains { isNear(name, $0) }
      }
      if let position { nearly.append((column.names[0], position + 1)) }
    }
    let certain = Double(source.keys.count - missing.count)
    return Candidate(
      source: source, missing: missing.map { $0.names[0] }, nearly: nearly,
      share: (certain + 0.5 * Double(nearly.count)) / Double(source.keys.count))
  }

  /// Bytes above which a cell is nobody's column name.
  private static let mostNameBytes = 200

  /// Returns whether two names differ in at most two letters, or one in short names, or one holds
  /// the other's words.
  private static func isNear(_ name: String, _ wanted: String) -> Bool {
    // A cell may be as long as the file, and is then no name.
    guard name.utf8.count <= mostNameBytes else { return false }
    let (left, right) = (Array(SourceColumn.squashed(name)), Array(SourceColumn.squashed(wanted)))
    guard left.count >= 3, right.count >= 3, abs(left.count - right.count) <= 2 else {
      return false
    }
    let limit = min(left.count, right.count) < 6 ? 1 : 2
    // Levenshtein's distance by rows.
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var next = [index + 1]
      for (position, other) in right.enumerated() {
        next.append(
          min(next[position] + 1, row[position + 1] + 1, row[position] + (letter == other ? 0 : 1)))
      }
      row = next
    }
    return row[right.count] <= limit
  }

  /// Returns those names of a record that some source uses, as the sources write them.
  private static func knownNames(_ names: [String]) -> [String] {
    let found = Set(names.map(HeaderName.normalised))
    var seen: Set<String> = []
    var known: [String] = []
    for column in SourceCatalog.all.flatMap(\.columns) where column.match == .whole {
      for (name, normalised) in zip(column.names, column.normalisedNames)
      where found.contains(normalised) && seen.insert(normalised).inserted {
        known.append(name)
      }
    }
    return known
  }
}
