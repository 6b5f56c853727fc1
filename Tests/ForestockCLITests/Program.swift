import Foundation

/// Runs the built program as a user would.
struct ProgramRun {
  let status: Int32
  let output: String
  let messages: String

  /// Runs `forestock` with arguments, in a folder where one is given, and waits for its end.
  init(_ arguments: [String], folder workingFolder: String? = nil) throws {
    let process = Process()
    if let workingFolder { process.currentDirectoryURL = URL(fileURLWithPath: workingFolder) }
    process.executableURL = ProgramRun.program
    process.arguments = arguments
    let folder = NSTemporaryDirectory() + "forestock-run-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // Files in place of pipes: a program that writes much must not wait for its reader.
    for name in ["out", "err"] {
      _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: nil)
    }
    process.standardOutput = FileHandle(forWritingAtPath: "\(folder)/out")
    process.standardError = FileHandle(forWritingAtPath: "\(folder)/err")
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOfFile: "\(folder)/out", encoding: .utf8)
    messages = try String(contentsOfFile: "\(folder)/err", encoding: .utf8)
  }

  /// The program stands beside the bundle of tests.
  static var program: URL {
    URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("forestock")
  }
}
