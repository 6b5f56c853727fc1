import Foundation

/// A finished run of the built program, started as a user would.
package struct ProgramRun {
  /// The exit status.
  package let status: Int32
  /// Standard output.
  package let output: String
  /// Standard error.
  package let messages: String

  /// Runs `forestock` with arguments, in a folder where one is given, and waits for its end.
  package init(_ arguments: [String], folder workingFolder: String? = nil) throws {
    try self.init(ProgramRun.program, arguments, folder: workingFolder)
  }

  /// Runs a script of the shell, in which `forestock` is the built program, and waits for its end.
  package init(shell script: String, folder workingFolder: String) throws {
    try self.init(
      URL(fileURLWithPath: "/bin/bash"),
      [
        "-c", "forestock() { \"$PROGRAM\" \"$@\"; }\nPROGRAM=$0\n" + script,
        ProgramRun.program.path,
      ],
      folder: workingFolder)
  }

  private init(_ program: URL, _ arguments: [String], folder workingFolder: String?) throws {
    let process = Process()
    if let workingFolder { process.currentDirectoryURL = URL(fileURLWithPath: workingFolder) }
    process.executableURL = program
    // Help texts wrap at the width of the terminal.
    process.environment = ProcessInfo.processInfo.environment.merging(["COLUMNS": "100"]) { $1 }
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
  package static var program: URL {
    URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("forestock")
  }

  /// Standard output as one JSON object.
  package var json: [String: Any] {
    get throws {
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    }
  }

  /// Starts the program with arguments, kills it after some seconds, and waits for its end.
  package static func killed(_ arguments: [String], after seconds: Double) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
