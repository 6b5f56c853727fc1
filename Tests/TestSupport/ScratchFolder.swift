import Foundation

/// A folder for one test, removed when the test is over.
package final class ScratchFolder {
  package let path: String

  /// Creates the folder.
  package init() throws {
    path = NSTemporaryDirectory() + "forestock-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a text file and returns its path.
  @discardableResult
  package func write(_ name: String, _ text: String) throws -> String {
    try write(name, bytes: Array(text.utf8))
  }

  /// Writes a file of bytes and returns its path.
  @discardableResult
  package func write(_ name: String, bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Returns the text of a file in the folder.
  package func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// Copies the bundled case to `case` in this folder, for a test that spoils it, and gives the
  /// copy's path.
  package func copyOfDemoCase() throws -> String {
    let copy = path + "/case"
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: Checkout.demoCase, toPath: copy)
    return copy
  }

  /// Returns name and content of every file in a folder.
  package func files(in folder: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      result[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
    return result
  }

  /// Names of what stands in the folder itself.
  package var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path) }
  }
}
