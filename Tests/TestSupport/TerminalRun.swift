import Foundation

/// A finished run of the built program at a terminal of its own, as a person would see it.
package struct TerminalRun {
  /// The exit status.
  package let status: Int32
  /// What the terminal showed: both streams in their order, codes of emphasis included, lines
  /// ended by `\n`.
  package let screen: String

  /// Runs `forestock` at a pseudo-terminal that echoes nothing, and waits for its end.
  ///
  /// - Parameters:
  ///   - answers: typed lines; the end of the input follows them.
  ///   - environment: added to that of the process; `NO_COLOR` is taken out of the latter.
  package init(
    _ arguments: [String], answers: String = "", folder: String? = nil,
    environment: [String: String] = [:]
  ) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    guard unsafe openpty(&master, &slave, nil, nil, nil) == 0 else {
      throw CocoaError(.fileNoSuchFile)
    }
    defer { close(master) }
    var modes = termios()
    unsafe tcgetattr(slave, &modes)
    modes.c_lflag &= ~tcflag_t(ECHO)
    unsafe tcsetattr(slave, TCSANOW, &modes)

    let process = Process()
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.executableURL = ProgramRun.program
    process.arguments = arguments
    var own = ProcessInfo.processInfo.environment
    own["NO_COLOR"] = nil
    let usual = ["COLUMNS": "100", "TERM": "xterm"]
    process.environment = own.merging(usual) { $1 }.merging(environment) { $1 }
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    close(slave)
    // The end of the input is a character of its own on a line of its own.
    let typed = Array((answers + "\u{4}").utf8)
    guard unsafe write(master, typed, typed.count) == typed.count else {
      throw CocoaError(.fileWriteUnknown)
    }
    var shown: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      // The terminal has no reader's end but an error once the program has left it.
      let count = unsafe read(master, &piece, piece.count)
      if count <= 0 { break }
      shown += piece[..<count]
    }
    process.waitUntilExit()
    status = process.terminationStatus
    screen = String(decoding: shown, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
