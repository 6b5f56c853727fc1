import Diagnostics
import Foundation
import Synchronization

/// Reads whole what can be read only once: a pipe, a terminal.
///
/// Readers take two passes over a table or a digest after it, and a second pass over a pipe would
/// begin where the first one stopped. So its content is kept as long as the process lives, and
/// belongs to the pipe until another program writes more into it.
enum PipeContents {
  /// Most bytes through a pipe: an endless one must not fill the memory.
  static let longest = 1 << 30
  /// Waits of 50 ms for a program that opens the other end of a named pipe: 10 s.
  private static let waitsForWriter = 200

  /// Bytes that came through each pipe last.
  private static let known = Mutex<[FileIdentity: [[UInt8]]]>([:])

  /// Returns everything up to the end, in pieces.
  ///
  /// - Parameters:
  ///   - descriptor: opened without blocking.
  ///   - path: the name in messages.
  /// - Throws: `invalid` where the pipe is too long or the path is a device that does not end,
  ///   `inputOutput` where the system refuses or no program writes into the pipe.
  static func read(_ descriptor: Int32, path: String) throws(FileError) -> [[UInt8]] {
    let identity = SystemCalls.identity(of: descriptor)
    let earlier = identity.flatMap { key in known.withLock { $0[key] } }
    let isTerminal = isatty(descriptor) == 1
    if isTerminal, let earlier { return earlier }
    let mayBeEndless = SystemCalls.isDevice(descriptor) && !isTerminal
    var pieces: [[UInt8]] = []
    var count = 0
    var waits = 0
    reading: while true {
      switch try SystemCalls.readPiece(descriptor, size: ByteStream.pieceSize, path: path) {
      case .bytes(let piece):
        count += piece.count
        if mayBeEndless {
          throw .invalid([Diagnostic(file: path, expected: "a file or a pipe, found a device")])
        }
        if count > longest {
          throw .invalid([
            Diagnostic(
              file: path, expected: "at most 1 GB through a pipe",
              note: "write it to a file, which may be larger")
          ])
        }
        pieces.append(piece)
      case .notYet: SystemCalls.waitForInput(descriptor, milliseconds: -1)
      case .noWriter:
        if pieces.isEmpty, let earlier { return earlier }
        // Without any byte so far the writer may not have opened its end yet.
        guard pieces.isEmpty, !SystemCalls.waitForInput(descriptor, milliseconds: 0) else {
          break reading
        }
        if waits == waitsForWriter {
          throw .inputOutput(path: path, reason: "no program writes into this pipe")
        }
        waits += 1
        usleep(50_000)
      case .end: break reading
      }
    }
    if let identity {
      let content = pieces
      known.withLock { $0[identity] = content }
    }
    return pieces
  }
}
