import Diagnostics
import FulfilmentModel

/// Reads one table of named columns row by row and collects what is wrong with it.
///
/// Two passes: the first settles what is a property of the whole file (decimal mark, order of day
/// and month), the second reads. Rows with a fault are named and passed over.
package struct TableReader {
  /// A column that may be missing from this file; reading it then gives nothing and no fault,
  /// since the missing column has been named already.
  package struct Column {
    package var name: String
    package var index: Int?
  }

  package let path: String
  package var log = DiagnosticLog()
  /// Rows that were well-formed, sound or not.
  package private(set) var rowCount = 0
  /// The file at the current row.
  package var reader: DelimitedReader
  /// What the first pass settled.
  package var profile: TableProfile
  private let header: TableHeader
  private var isFinished = false

  /// Opens a table and reads its header.
  ///
  /// - Throws: `invalid` where the file cannot be read as text at all, `inputOutput` where the
  ///   system refuses.
  package init(
    path: String, columns: TableColumns, options: ReadingOptions
  ) throws(FileError) {
    try self.init(
      reader: DelimitedReader(path: path), path: path, columns: columns, options: options)
  }

  package init(
    reader: DelimitedReader, path: String, columns: TableColumns, options: ReadingOptions
  ) throws(FileError) {
    self.path = path
    self.reader = reader
    header = TableHeader(of: reader, path: path, columns: columns, log: &log)
    profile = TableProfile(options: options)
    let location = header.location
    self.reader.delimiter = location.delimiter
    let real = columns.real.compactMap { header.indexByName[$0] }
    let dates = columns.dates.compactMap { header.indexByName[$0] }
    for _ in 0...location.preambleCount { _ = try self.reader.next() }
    if !real.isEmpty || !dates.isEmpty {
      // Reading in place leaves the stream at its end, so that the profile takes its own.
      var second = try reader.reopened()
      second.delimiter = location.delimiter
      profile = try TableProfile.survey(
        &second, skipping: location.preambleCount + 1, real: real, dates: dates, options: options)
    }
  }

  /// Whether the columns that were asked for are all there.
  package var hasAllColumns: Bool { header.isWhole }

  /// Names of the columns as the header has them, normalised, those without a name left out.
  package var columnNames: [String] {
    header.location.names.map(HeaderName.normalised).filter { !$0.isEmpty }
  }

  /// The column of a name.
  package func column(_ name: String) -> Column {
    Column(name: name, index: header.indexByName[name])
  }

  /// Physical line of the current row.
  package var line: Int { reader.line }

  /// Whether nothing was found wrong with the current row so far.
  package var rowIsSound = true

  /// Goes to the next well-formed row; blank rows are passed over, damaged ones named.
  package mutating func next() throws(FileError) -> Bool {
    while !isFinished {
      do throws(FileError) {
        guard try reader.next() else { break }
      } catch {
        guard case .invalid(let diagnostics) = error else { throw error }
        diagnostics.forEach { log.add($0) }
        break
      }
      if let problem = reader.problem {
        log.add(fault(problem))
        continue
      }
      if reader.isBlank { continue }
      guard hasRightWidth() else { continue }
      rowCount += 1
      rowIsSound = true
      return true
    }
    if !isFinished, let line = reader.firstWindows1252Line {
      log.add(
        Diagnostic(
          .warning, file: path, line: line,
          expected: "UTF-8; the file was read as Windows-1252 from here"))
    }
    isFinished = true
    return false
  }

  private func fault(_ problem: RecordProblem) -> Diagnostic {
    switch problem {
    case .nul(let offset):
      Diagnostic(
        file: path, line: reader.line,
        expected: "text, found a NUL byte at byte offset \(reader.fileOffset(offset))")
    case .unterminatedQuote(let line):
      Diagnostic(
        file: path, line: reader.line + line,
        expected: "a closing quote for the one that opens here; the rest of the file is inside it")
    case .textAfterQuote:
      Diagnostic(
        file: path, line: reader.line,
        expected: "a delimiter after a closing quote; a quote inside a quoted field is doubled")
    }
  }

  /// Trailing empty cells are a spreadsheet's habit; other differences shift values.
  private mutating func hasRightWidth() -> Bool {
    let width = header.location.names.count
    if reader.fieldCount == width { return true }
    if reader.fieldCount > width,
      (width..<reader.fieldCount).allSatisfy({ reader.plainRange($0)?.isEmpty == true })
    {
      return true
    }
    log.add(
      Diagnostic(
        file: path, line: reader.line,
        expected: "\(width) fields as in the header, found \(reader.fieldCount)"))
    return false
  }
}
