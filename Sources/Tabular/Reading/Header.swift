import Diagnostics

/// Names of columns, compared as people write them: outer blanks, letter case, no-break spaces,
/// byte-order marks and a leading `'` make no difference.
package enum HeaderName {
  /// Returns the form of a name by which names are compared.
  package static func normalised(_ name: String) -> String {
    if let plain = normalisedASCII(name) { return plain }
    var result = ""
    var pendingBlank = false
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x202F, 0x2009: pendingBlank = !result.isEmpty
      case 0xFEFF, 0x200B...0x200F: continue
      case 0x27 where result.isEmpty && !pendingBlank: continue
      default:
        if pendingBlank { result.append(" ") }
        pendingBlank = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result.lowercased()
  }

  /// Returns the same for names of ASCII, which nearly all are; `nil` for others.
  private static func normalisedASCII(_ name: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count)
    var pendingBlank = false
    for byte in name.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x09, 0x0A, 0x0D, 0x20: pendingBlank = !result.isEmpty
      case 0x27 where result.isEmpty && !pendingBlank: continue
      default:
        if pendingBlank { result.append(0x20) }
        pendingBlank = false
        result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// The position of the header in a file, and the delimiter it was found with.
package struct HeaderLocation {
  /// The byte between fields.
  package var delimiter: UInt8
  /// Records before the header: a title, a date range.
  package var preambleCount: Int
  /// The header's fields as they stand.
  package var names: [String]
  /// Required columns that are not among them.
  package var missing: [String]

  /// Most records of preamble before a header.
  package static let longestPreamble = 15

  /// Returns the first record that holds all of `required`, split at any delimiter; else the record
  /// with most of them, so that a message can say what was found.
  package static func find(
    in reader: DelimitedReader, required: [String]
  ) -> HeaderLocation {
    var best: HeaderLocation?
    var fewestMissing = Int.max
    let wanted = required.map(HeaderName.normalised)
    for delimiter in reader.likelyDelimiters {
      let records = reader.preview(delimiter: delimiter, records: longestPreamble + 1)
      for (index, names) in records.enumerated() {
        let found = Set(names.map(HeaderName.normalised))
        let missing = required.indices.filter { !found.contains(wanted[$0]) }
        // Without any hit the delimiter that splits the first line most is the likely one.
        let score = missing.count * 1000 - (missing.count == required.count ? names.count : 0)
        if score < fewestMissing, missing.count < required.count || index == 0 {
          fewestMissing = score
          best = HeaderLocation(
            delimiter: delimiter, preambleCount: index, names: names,
            missing: missing.map { required[$0] })
        }
        if missing.isEmpty { break }
      }
    }
    return best
      ?? HeaderLocation(delimiter: 0x2C, preambleCount: 0, names: [], missing: required)
  }
}

/// The header of a table of declared columns, and where each of them stands.
struct TableHeader {
  let location: HeaderLocation
  /// For each declared column its position in the file; `nil` where the file lacks it.
  let positions: [Int?]
  /// Whether every column that must be there is there.
  private(set) var isWhole = true
  let columns: ColumnList

  /// Finds the header and names what is wrong with it: columns that are missing, that stand there
  /// twice, or that the table does not have.
  init(of reader: DelimitedReader, columns: ColumnList, log: inout DiagnosticLog) {
    self.columns = columns
    location = HeaderLocation.find(in: reader, required: columns.indispensable)
    let line = location.preambleCount + 1
    let names = location.names.map(HeaderName.normalised)
    let wanted = Set(columns.declarations.map(\.name))
    var positionByName: [String: Int] = [:]
    for (position, name) in names.enumerated() {
      guard let earlier = positionByName[name] else {
        positionByName[name] = position
        continue
      }
      if name.isEmpty { continue }
      log.add(
        Diagnostic(
          wanted.contains(name) ? .error : .warning, file: reader.name, line: line, column: name,
          expected:
            "one column of this name, found it at positions \(earlier + 1) and \(position + 1)"))
    }
    positions = columns.declarations.map { positionByName[$0.name] }
    if names.allSatisfy(\.isEmpty) {
      isWhole = false
      log.add(
        Diagnostic(
          file: reader.name, line: 1,
          expected:
            "a header line with \(columns.indispensable.joined(separator: ",")); the file is empty")
      )
      return
    }
    let unknown = zip(names, location.names).filter { !$0.0.isEmpty && !wanted.contains($0.0) }
    let absent = columns.declarations.filter { positionByName[$0.name] == nil }
    let hints = TableHeader.hints(for: unknown.map(\.0), among: absent)
    if !location.missing.isEmpty {
      isWhole = false
      log.add(missing(in: reader.name, line: line, hints: hints))
    }
    if location.missing.count < columns.indispensable.count || columns.indispensable.isEmpty {
      review(unknown, hints: hints, file: reader.name, line: line, log: &log)
    }
  }

  /// Returns the absent column that each unknown name most likely means.
  private static func hints(
    for unknown: [String], among absent: [ColumnDeclaration]
  ) -> [String: ColumnDeclaration] {
    var hints: [String: ColumnDeclaration] = [:]
    for name in unknown {
      guard let near = NearestName.of(name, among: absent.map(\.name)) else { continue }
      hints[name] = absent.first { $0.name == near }
    }
    return hints
  }

  /// Returns one fault that names every column that must be there and is not.
  private func missing(
    in file: String, line: Int, hints: [String: ColumnDeclaration]
  ) -> Diagnostic {
    let found = location.names.prefix(40).map(Diagnostic.printable).joined(separator: ",")
    let lost = columns.declarations.filter { location.missing.contains($0.name) }
    let meanings = lost.filter { !$0.meaning.isEmpty }.map {
      lost.count == 1 ? "it holds: \($0.meaning)" : "\($0.name): \($0.meaning)"
    }
    let meant = hints.filter { location.missing.contains($0.value.name) }
      .sorted { $0.key < $1.key }
      .map { "\(Diagnostic.printable($0.key)): did you mean \($0.value.name)?" }
    let notes = meant.isEmpty ? meanings : meant
    return Diagnostic(
      file: file, line: line, column: lost.map(\.name).joined(separator: ", "),
      expected: (lost.count == 1 ? "a column of this name" : "columns of these names")
        + ", found \(found)",
      note: notes.isEmpty ? nil : notes.joined(separator: "; "))
  }

  /// Names the columns that the table does not have.
  ///
  /// One that is a slip of the pen for a column with a default is refused: a misspelt limit must
  /// not turn into none. The others are one warning.
  private func review(
    _ unknown: [(String, String)], hints: [String: ColumnDeclaration], file: String, line: Int,
    log: inout DiagnosticLog
  ) {
    var others: [String] = []
    for (name, shown) in unknown {
      guard let meant = hints[name], meant.assumption != .none else {
        // A hint for a column that must be there stands in that column's own fault.
        if hints[name].map({ location.missing.contains($0.name) }) != true { others.append(shown) }
        continue
      }
      log.add(
        Diagnostic(
          file: file, line: line, column: shown,
          expected: "a column of this table; did you mean \(meant.name)?"))
    }
    if others.isEmpty { return }
    log.add(
      Diagnostic(
        .warning, file: file, line: line, column: others.prefix(12).joined(separator: ", "),
        expected: others.count == 1
          ? "a column of this table; this one is not read"
          : "columns of this table; these \(others.count) are not read"))
  }

  /// Returns the positions in the file of the declared columns that satisfy a condition.
  func positions(where isWanted: (ColumnDeclaration) -> Bool) -> [Int] {
    zip(columns.declarations, positions).compactMap { isWanted($0) ? $1 : nil }
  }
}
