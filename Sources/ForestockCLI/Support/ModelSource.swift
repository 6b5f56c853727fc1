import Forestock
import Foundation
import LinearProgramming
import Tabular

/// The files of the model that a path names.
enum ModelSource {
  /// A linear program in MPS.
  case mps(String)
  /// A stochastic program in SMPS.
  case smps(core: String, time: String, stoch: String)

  /// Endings of the three files of an SMPS program, in lower case and without `.gz`.
  private static let coreEndings = ["cor", "core"]
  private static let timeEndings = ["tim", "time"]
  private static let stochEndings = ["sto", "stoch"]

  /// Recognises the kind by the file's ending without `.gz`; everything but SMPS is taken as MPS.
  ///
  /// Any file of an SMPS program will do: the others are beside it under the same name, or under a
  /// name that starts with the core file's.
  ///
  /// - Parameters:
  ///   - time: the time file where the user names it; else it is searched beside the core file.
  ///   - stoch: the stoch file, likewise.
  /// - Throws: a diagnostic where no file, or more than one, of a kind belongs to the model.
  init(path: String, time: String?, stoch: String?) throws(InvalidInput) {
    let ending = ModelSource.ending(path)
    guard (Self.coreEndings + Self.timeEndings + Self.stochEndings).contains(ending) else {
      self = .mps(path)
      return
    }
    func file(_ named: String?, _ endings: [String], _ what: String, of origin: String)
      throws(InvalidInput) -> String
    {
      if let named { return named }
      if endings.contains(ending) { return path }
      return try Self.sibling(of: origin, endings: endings, what: what)
    }
    let core = try file(nil, Self.coreEndings, "core", of: path)
    self = .smps(
      core: core, time: try file(time, Self.timeEndings, "time", of: core),
      stoch: try file(stoch, Self.stochEndings, "stoch", of: core))
  }

  /// Returns the path without an ending `.gz`, in any case of letters.
  private static func withoutGzip(_ path: String) -> String {
    path.lowercased().hasSuffix(".gz") ? String(path.dropLast(3)) : path
  }

  /// Returns the ending below `.gz` in lower case; empty where there is none.
  private static func ending(_ path: String) -> String {
    URL(fileURLWithPath: withoutGzip(path)).pathExtension.lowercased()
  }

  /// Returns the name of the file without folder, `.gz` and ending: the name of the program.
  private static func stem(_ path: String) -> String {
    URL(fileURLWithPath: withoutGzip(path)).deletingPathExtension().lastPathComponent
  }

  /// Returns the file of another kind that belongs to `path`.
  ///
  /// A file of the same name is preferred. Otherwise one name must begin with the other, since one
  /// core file often serves several stoch files; of several core files the longest such name is
  /// meant.
  ///
  /// - Throws: a diagnostic where none or several files remain, with the option that decides it.
  /// - Complexity: O(n log n) for n files in the folder.
  private static func sibling(
    of path: String, endings: [String], what: String
  ) throws(InvalidInput) -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().relativePath
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    let own = stem(path)
    let candidates = names.filter { endings.contains(ending($0)) }
    let same = candidates.filter { stem($0) == own }
    // "stormg2-8.sto" belongs to "stormg2.cor", "fxm.cor" to "fxm-2.tim".
    let related =
      same.isEmpty
      ? candidates.filter { own.hasPrefix(stem($0)) || stem($0).hasPrefix(own) } : same
    let longest = related.map { stem($0).count }.max() ?? 0
    let best = what == "core" ? related.filter { stem($0).count == longest } : related
    guard best.count == 1 else {
      let found =
        best.isEmpty
        ? "no \(what) file beside it"
        : "\(best.count) \(what) files beside it (\(best.joined(separator: ", ")))"
      throw InvalidInput([
        Diagnostic(
          file: path, message: found,
          note: what == "core" ? "name the core file" : "name it with --\(what)")
      ])
    }
    return folder == "." && !path.contains("/") ? best[0] : folder + "/" + best[0]
  }
}

extension ModelSource {
  /// Reads the model.
  ///
  /// Files are read whole, and unpacked where they are gzip. Of a stochastic program the result is
  /// the deterministic equivalent, which grows with the number of scenarios.
  ///
  /// - Parameters:
  ///   - scenarioLimit: scenarios above which an SMPS program is refused rather than expanded.
  ///   - byteLimit: bytes of a file, unpacked, above which it is refused.
  ///   - mps: content of the MPS file where it was read already.
  /// - Throws: `FileError` or `InvalidInput` with every fault of the files.
  func read(scenarioLimit: Int, byteLimit: Int, mps: [UInt8]? = nil) throws -> ReadModel {
    switch self {
    case .mps(let path):
      let bytes = try mps ?? FileContents.read(path, limit: byteLimit)
      return ReadModel(try MPSReader.read(bytes, file: path))
    case .smps(let core, let time, let stoch):
      func source(_ path: String) throws -> SMPSReader.Source {
        .init(name: path, bytes: try FileContents.read(path, limit: byteLimit))
      }
      return ReadModel(
        try SMPSReader.readProgram(
          core: source(core), time: source(time), stoch: source(stoch),
          scenarioLimit: scenarioLimit))
    }
  }
}

/// A linear program as it was read: of SMPS files the deterministic equivalent.
struct ReadModel {
  /// Rows, columns and bounds, named as in the file.
  let program: LinearProgram
  /// Number of integer columns, whose relaxation is solved.
  let relaxedColumns: Int
  /// Number of scenarios of a stochastic program; `nil` for MPS.
  let scenarios: Int?
  /// Doubts of the reader, each with its file and line.
  let warnings: [Diagnostic]
  /// The scenarios of a stochastic program; `nil` for MPS.
  let stochastic: StochasticProgram?

  /// Takes over what was read from an MPS file.
  init(_ file: MPSFile) {
    program = file.program
    relaxedColumns = file.relaxedColumns
    scenarios = nil
    warnings = file.warnings
    stochastic = nil
  }

  /// Takes over the deterministic equivalent that was read from SMPS files.
  init(_ stochastic: StochasticProgram) {
    let file = stochastic.file
    self.stochastic = stochastic
    program = file.program
    relaxedColumns = file.relaxedColumns
    scenarios = file.scenarioCount
    warnings = file.warnings
  }

  /// The reader's warnings, and one about columns whose integrality is relaxed.
  var warningLines: [String] {
    let relaxed =
      "warning: \(relaxedColumns) columns are integer or semi-continuous in the file; "
      + "the relaxation is solved, whose optimum is a bound"
    return warnings.map(\.description) + (relaxedColumns > 0 ? [relaxed] : [])
  }
}
