/// Reads bytes as an import or a case would and keeps nothing: what the fuzzer drives.
package struct ReadingRehearsal {
  /// How bytes are read.
  package enum Reader: Sendable, Hashable {
    /// As a file to import: of the source named, else recognised.
    case source(String?)
    /// As a table of a case, by its name.
    case table(String)
    /// As the description of any other file.
    case mapping
  }

  /// Every way to read.
  package static var readers: [Reader] {
    [.source(nil)] + SourceCatalog.all.map { .source($0.name) }
      + CaseTable.allCases.map { .table($0.rawValue) } + [.mapping]
  }

  private let draft: CaseDraft
  private var contexts: [String?: ImportContext] = [:]

  /// Gets ready to read as if into the case of a folder.
  ///
  /// - Throws: `faults` where the case has some.
  package init(folder: String, options: ImportOptions) throws(PlanningDataError) {
    var draft = CaseDraft(folder: folder, options: ReadingOptions())
    try draft.readAll()
    if draft.log.hasErrors { throw .faults(draft.log.faults) }
    self.draft = draft
    for source in [nil] + SourceCatalog.all.map(\.name) {
      var options = options
      options.source = source
      contexts[source] = try ImportContext(folder: folder, options: options)
    }
  }

  /// Reads bytes; returns how many rows were of use.
  ///
  /// - Throws: `faults` where the bytes are refused.
  package func read(_ bytes: [UInt8], as reader: Reader) throws(PlanningDataError) -> Int {
    switch reader {
    case .source(let name):
      guard let context = contexts[name] else { preconditionFailure("no source \(name ?? "")") }
      var run = try ImportRun(context: context, place: .nowhere, progress: { _ in })
      return try run.take(ByteStream(bytes: bytes, name: "input"), number: 1).rowsUsed
    case .table(let name):
      guard let table = CaseTable(rawValue: name) else { preconditionFailure("no table \(name)") }
      var copy = draft
      copy.log = FaultLog()
      copy.contents = [table: bytes]
      switch table {
      case .regions: copy.regionIndex = IdentifierIndex(kind: "region", table: .regions)
      case .hubs: copy.hubIndex = IdentifierIndex(kind: "hub", table: .hubs)
      case .skus: copy.skuIndex = IdentifierIndex(kind: "SKU", table: .skus)
      default: break
      }
      try copy.read(table)
      if copy.log.hasErrors { throw .faults(copy.log.faults) }
      return 1
    case .mapping:
      return try GenericMapping(DelimitedReader(bytes: bytes, name: "input")).source.columns.count
    }
  }
}
