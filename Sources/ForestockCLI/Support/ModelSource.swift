import Forestock
import Foundation

/// Which files make up the model a path names.
enum ModelSource {
  /// A linear program in MPS.
  case mps(String)
  /// A stochastic program in SMPS.
  case smps(core: String, time: String, stoch: String)

  private static let coreEndings = ["cor", "core"]
  private static let timeEndings = ["tim", "time"]
  private static let stochEndings = ["sto", "stoch"]

  /// Tells the kind by the file's ending, `.gz` left out; what is no part of SMPS is read as MPS.
  ///
  /// Of an SMPS program any one of its files may be named: the others lie beside it under the same
  /// name, or under a name that starts with the core file's.
  init(path: String, time: String?, stoch: String?) throws(ModelSourceError) {
    let ending = ModelSource.ending(path)
    guard (Self.coreEndings + Self.timeEndings + Self.stochEndings).contains(ending) else {
      self = .mps(path)
      return
    }
    func file(_ named: String?, _ endings: [String], _ what: String, of origin: String)
      throws(ModelSourceError) -> String
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

  private static func withoutGzip(_ path: String) -> String {
    path.lowercased().hasSuffix(".gz") ? String(path.dropLast(3)) : path
  }

  private static func ending(_ path: String) -> String {
    URL(fileURLWithPath: withoutGzip(path)).pathExtension.lowercased()
  }

  private static func stem(_ path: String) -> String {
    URL(fileURLWithPath: withoutGzip(path)).deletingPathExtension().lastPathComponent
  }

  /// The file of another kind that belongs to `path`.
  private static func sibling(
    of path: String, endings: [String], what: String
  ) throws(ModelSourceError) -> String {
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
      throw ModelSourceError(path: path, what: what, found: best)
    }
    return folder == "." && !path.contains("/") ? best[0] : folder + "/" + best[0]
  }
}

/// No file, or more than one, of a kind belongs to a model.
struct ModelSourceError: Error, CustomStringConvertible {
  let path: String
  let what: String
  let found: [String]

  var description: String {
    let option = what == "core" ? "name the core file" : "name it with --\(what)"
    return found.isEmpty
      ? "\(path): no \(what) file beside it; \(option)"
      : "\(path): \(found.count) \(what) files beside it (\(found.joined(separator: ", "))); \(option)"
  }
}
