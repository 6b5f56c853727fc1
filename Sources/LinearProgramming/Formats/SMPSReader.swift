/// A stochastic program read from SMPS files, as its deterministic equivalent.
package struct SMPSFile: Equatable, Sendable {
  /// The deterministic equivalent, integer marks dropped.
  package let program: LinearProgram
  /// The periods' names.
  package let periods: [String]
  /// How many scenarios the tree has.
  package let scenarioCount: Int
  /// How many columns of the core are marked as integer.
  package let relaxedColumns: Int
  /// What was read over in any of the files.
  package let warnings: [FormatFault]
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
package enum SMPSReader {
  /// One of the three files.
  package struct Source: Sendable {
    /// Its name, for messages.
    package let name: String
    /// Its content, uncompressed.
    package let bytes: [UInt8]

    /// A file's name and content.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Reads a program.
  ///
  /// - Parameter scenarioLimit: more scenarios than this are a fault: the equivalent has a copy of
  ///   the later periods for each.
  /// - Throws: every fault with its file, line and section.
  package static func read(
    core: Source, time: Source, stoch: Source, scenarioLimit: Int = 100_000
  ) throws(FormatError) -> SMPSFile {
    let document = try MPSReader.document(core.bytes, file: core.name, dialect: .automatic)
    var periods = PeriodParser(file: time.name, core: document)
    for line in ModelLines.split(time.bytes, form: .free) {
      periods.read(line)
      if periods.isComplete { break }
    }
    var parser = StochasticParser(file: stoch.name, model: try periods.finish())
    for line in ModelLines.split(stoch.bytes, form: .free) {
      parser.read(line)
      if parser.isComplete { break }
    }
    let (model, warnings) = try parser.finish(scenarioLimit: scenarioLimit)
    do {
      return SMPSFile(
        program: try model.deterministicEquivalent(), periods: model.periodNames,
        scenarioCount: Int(model.scenarioCount),
        relaxedColumns: document.isInteger.count { $0 },
        warnings: document.warnings + warnings)
    } catch {
      throw FormatError(
        faults: error.faults.map {
          FormatFault(file: stoch.name, line: 0, section: "", message: $0.description)
        })
    }
  }
}
