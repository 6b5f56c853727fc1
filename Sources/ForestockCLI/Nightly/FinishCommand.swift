import Foundation
import Tabular

/// A command of the operator that is told of the end of a night.
enum FinishCommand {
  /// Longest time that a command may take.
  private static let limit: Duration = .seconds(300)

  /// Runs a command of the shell with bytes on its standard input; its output joins the messages.
  ///
  /// - Throws: `inputOutput` where it cannot be started, ends with another status than 0, or has not
  ///   ended after five minutes, when it is ended.
  static func run(_ command: String, with input: [UInt8]) throws(FileError) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardOutput = FileHandle.standardError
    process.standardError = FileHandle.standardError
    let pipe = Pipe()
    process.standardInput = pipe
    try FileError.attempt(command) { try process.run() }
    // A command that does not read must not keep the run waiting, so that a thread of its own writes.
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(input))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let end = ContinuousClock.now + limit
    while process.isRunning, ContinuousClock.now < end { Thread.sleep(forTimeInterval: 0.02) }
    if process.isRunning {
      // First a request, then force: what ignores the one cannot ignore the other.
      process.terminate()
      Thread.sleep(forTimeInterval: 0.5)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      throw .inputOutput(path: command, reason: "not over after \(limit.inSeconds) s, ended")
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw .inputOutput(path: command, reason: "ended with status \(process.terminationStatus)")
    }
  }
}
