import Foundation

/// The small case in a scratch folder with an inbox, and the nights that a test runs over it.
package final class NightCase {
  /// The folder in which `case` and `nights` stand.
  package let folder: ScratchFolder
  /// The first evening: the case's own planning date.
  package static let evening = "2026-09-14"

  /// Writes the case.
  package init() throws {
    folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/case/inbox", withIntermediateDirectories: true)
    for (name, text) in SmallCase.files { try folder.write("case/" + name, text + "\n") }
  }

  /// Returns the call of a night, with few scenarios.
  package static func call(_ day: String, _ options: [String] = []) -> [String] {
    ["nightly", "case", "--out", "nights", "--planning-date", day, "--scenarios", "4"] + options
  }

  /// Runs a night and waits for its end.
  package func night(_ day: String = evening, _ options: [String] = []) throws -> ProgramRun {
    try ProgramRun(NightCase.call(day, options), folder: folder.path)
  }

  /// Runs the program beside the case.
  package func run(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(arguments, folder: folder.path)
  }

  /// Puts sales into the inbox: rows of `date,region,sku,quantity`.
  package func drop(_ name: String, sales: [String]) throws {
    let rows = (["date,region,sku,quantity"] + sales).joined(separator: "\n") + "\n"
    try folder.write("case/inbox/\(name)", rows)
  }

  /// Returns the account of a night.
  package func account(_ day: String = evening) throws -> [String: Any] {
    try JSONSerialization.jsonObject(
      with: Data(folder.text("nights/\(day)/night.json").utf8)) as? [String: Any] ?? [:]
  }

  /// Names in a folder below the scratch folder, sorted.
  package func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(path)").sorted()
  }

  /// Every file of a night with its bytes, by path below the night.
  package func bytes(of day: String = evening) throws -> [String: Data] {
    let root = "\(folder.path)/nights/\(day)"
    var result: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      result[name] = FileManager.default.contents(atPath: "\(root)/\(name)")
    }
    return result
  }

  /// Units sold in a table of the case.
  package func unitsSold() throws -> Int {
    try folder.text("case/demand_history.csv").split(separator: "\n").dropFirst().reduce(0) {
      $0 + (Int($1.split(separator: ",").last ?? "") ?? 0)
    }
  }
}
