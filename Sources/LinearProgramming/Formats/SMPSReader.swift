import Diagnostics

/// A stochastic program read from SMPS files, as its deterministic equivalent.
public struct SMPSFile: Equatable, Sendable {
  /// The deterministic equivalent, integer marks dropped.
  public let program: LinearProgram
  /// The names of the periods, in order.
  package let periods: [String]
  /// The number of scenarios of the tree.
  package let scenarioCount: Int
  /// The number of columns of the core that are marked as integer.
  package let relaxedColumns: Int
  /// Warnings about any of the files.
  public let warnings: [Diagnostic]
}

/// Reads SMPS: a core program in MPS, the periods of its rows and columns, and the distribution of
/// its random coefficients.
///
/// Sections `INDEP`, `BLOCKS` (discrete) and `SCENARIOS` are read, with values that replace, add to
/// or multiply the core's; random may be right-hand sides, costs, entries and column bounds, in two
/// or more periods. Any name that is no column stands for the right-hand side.
///
/// Reference: Birge, Dempster, Gassmann, Gunn, King, Wallace, "A standard input format for
/// multiperiod stochastic linear programs", COAL Newsletter 17 (1987).
public enum SMPSReader {
  /// One of the three files.
  public struct Source: Sendable {
    /// Its name, for messages.
    package let name: String
    /// Its content, uncompressed.
    package let bytes: [UInt8]

    /// Creates a source.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Reads a program.
  ///
  /// - Parameter scenarioLimit: more scenarios than this are an error: the equivalent has a copy of
  ///   the later periods for each.
  /// - Throws: `InvalidInput` with every error of the first file that has any: file, line, and the
  ///   section as the column.
  public static func read(
    core: Source, time: Source, stoch: Source, scenarioLimit: Int = 100_000
  ) throws(InvalidInput) -> SMPSFile {
    try readProgram(core: core, time: time, stoch: stoch, scenarioLimit: scenarioLimit).file
  }

  /// Reads a program and keeps its scenarios apart, for what they are worth to know.
  ///
  /// - Throws: as `read`.
  package static func readProgram(
    core: Source, time: Source, stoch: Source, scenarioLimit: Int = 100_000
  ) throws(InvalidInput) -> StochasticProgram {
    let document = try MPSReader.document(core.bytes, file: core.name, dialect: .automatic)
    var periods = PeriodParser(file: time.name, core: document)
    var lines = ModelLines(time.bytes, form: .free)
    while !periods.isComplete, let line = lines.next() { periods.read(line) }
    var parser = StochasticParser(file: stoch.name, model: try periods.finish())
    lines = ModelLines(stoch.bytes, form: .free)
    while !parser.isComplete, let line = lines.next() { parser.read(line) }
    let (model, warnings) = try parser.finish(scenarioLimit: scenarioLimit)
    do {
      let file = SMPSFile(
        program: try model.deterministicEquivalent(), periods: model.periodNames,
        scenarioCount: Int(model.scenarioCount),
        relaxedColumns: document.relaxedColumns,
        warnings: document.warnings + warnings)
      return StochasticProgram(file: file, model: model)
    } catch {
      throw InvalidInput(
        error.diagnostics.map { diagnostic in
          var located = diagnostic
          located.file = stoch.name
          return located
        })
    }
  }
}
