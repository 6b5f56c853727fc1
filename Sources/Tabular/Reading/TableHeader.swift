import Diagnostics

/// The header of a table whose columns are known, and where each of them stands.
struct TableHeader {
  let location: HeaderLocation
  private(set) var indexByName: [String: Int] = [:]
  /// Whether the columns that were asked for are all there.
  private(set) var isWhole = true

  /// Finds the header; names what is wrong with it.
  init(of reader: DelimitedReader, path: String, columns: TableColumns, log: inout DiagnosticLog) {
    location = HeaderLocation.find(in: reader, required: columns.required)
    let wanted = columns.required + columns.optional
    let names = location.names.map(HeaderName.normalised)
    for (index, name) in names.enumerated() {
      guard let earlier = indexByName[name] else {
        indexByName[name] = index
        continue
      }
      if name.isEmpty { continue }
      let isNeeded = wanted.contains(name)
      log.add(
        Diagnostic(
          isNeeded ? .error : .warning, file: path, line: location.preambleCount + 1, column: name,
          expected: "one column of this name, found it at positions \(earlier + 1) and \(index + 1)"
        ))
    }
    if names.allSatisfy(\.isEmpty) {
      isWhole = false
      log.add(
        Diagnostic(
          file: path, line: 1,
          expected:
            "a header line with \(columns.required.joined(separator: ",")); the file is empty"))
      return
    }
    if !location.missing.isEmpty {
      isWhole = false
      let found = location.names.prefix(40).map(Diagnostic.printable).joined(separator: ",")
      for name in location.missing {
        log.add(
          Diagnostic(
            file: path, line: location.preambleCount + 1, column: name,
            expected: "a column of this name, found \(found)"))
      }
    }
    for (index, name) in names.enumerated()
    where !name.isEmpty && !wanted.contains(name) && location.missing.count < columns.required.count
    {
      log.add(
        Diagnostic(
          .warning, file: path, line: location.preambleCount + 1,
          column: location.names[index], expected: "a column of this table; this one is not read"))
    }
  }
}
