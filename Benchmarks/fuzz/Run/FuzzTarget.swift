import CaseFiles
import Diagnostics
import Exchange
import Tabular

/// The entry point of the fuzzer: parses bytes with each reader of imports and cases and discards
/// the result.
struct FuzzTarget {
  /// How bytes are read.
  enum Reader: Sendable, Hashable {
    /// As a file to import: of the source named, else recognised.
    case source(String?)
    /// As a table of a case, by its name.
    case table(String)
    /// As the description of any other file.
    case mapping
  }

  /// Every way to read.
  static var readers: [Reader] {
    [.source(nil)] + SourceCatalog.all.map { .source($0.name) }
      + CaseTable.allCases.map { .table($0.rawValue) } + [.mapping]
  }

  private let draft: CaseDraft
  private var contexts: [String?: ImportContext] = [:]

  /// Gets ready to read as if into the case of a folder.
  ///
  /// - Throws: `invalid` where the case has some.
  init(folder: String, options: ImportOptions) throws(FileError) {
    var draft = CaseDraft(folder: folder)
    try draft.readAll()
    try draft.throwErrors()
    self.draft = draft
    for source in [nil] + SourceCatalog.all.map(\.name) {
      var options = options
      options.source = source
      contexts[source] = try ImportContext(folder: folder, options: options)
    }
  }

  /// Reads bytes; returns how many rows were of use.
  ///
  /// - Throws: `invalid` where the bytes are refused.
  func read(_ bytes: [UInt8], as reader: Reader) throws(FileError) -> Int {
    switch reader {
    case .source(let name):
      guard let context = contexts[name] else { preconditionFailure("no source \(name ?? "")") }
      var run = try ImportRun(context: context, place: .nowhere, progress: { _ in })
      return try run.take(ByteStream(bytes: bytes, name: "input"), number: 1).rowsUsed
    case .table(let name):
      guard let table = CaseTable(rawValue: name) else { preconditionFailure("no table \(name)") }
      try draft.check(bytes, as: table)
      return 1
    case .mapping:
      _ = try SourceMapping(DelimitedReader(bytes: bytes, name: "input"))
      return 1
    }
  }
}
