import Foundation

/// A folder that lives as long as a test.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "forestock-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A copy of the bundled case that a test may spoil.
  func copyOfDemo() throws -> String {
    let copy = path + "/case"
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: PlanTests.demo, toPath: copy)
    return copy
  }

  /// Name and content of every file in a folder.
  func files(in folder: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      result[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
    return result
  }
}
