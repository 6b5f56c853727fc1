import Foundation
import Synchronization
import Tabular

/// Ends the process at once where a user or a scheduler asks for it, and leaves nothing half
/// written.
///
/// A thread of its own waits for the signals, since a handler could hardly do anything safely. It
/// removes what is unfinished and ends with 128 and the signal's number, as shells count: 130 for
/// SIGINT, 143 for SIGTERM, 129 for SIGHUP. A command that can end early with a result
/// (`plan --deadline`) is asked for it by the first signal; the second one ends it.
enum StopSignals {
  /// The request that the next signal becomes, in place of the end of the process.
  private static let request = Mutex<EarlyEnd?>(nil)

  /// Starts to wait for the signals. Called before any other thread starts, which inherits that
  /// signals are left to the thread that waits.
  static func start() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    // Whoever started the program may have switched a signal off, as `nohup` does.
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      unsafe sigaddset(&signals, number)
    }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    let awaited = signals
    let thread = Thread {
      var signals = awaited
      while true {
        var number: Int32 = 0
        guard unsafe sigwait(&signals, &number) == 0 else { continue }
        let asked = request.withLock { request -> EarlyEnd? in
          defer { request = nil }
          return request
        }
        if let asked {
          asked.ask(for: number == SIGINT ? .interrupted : .terminated)
        } else {
          UnfinishedFiles.clear()
          _exit(128 + number)
        }
      }
    }
    thread.stackSize = 1 << 19
    thread.start()
  }

  /// Lets the next signal ask for an early end of the work rather than end the process.
  static func ask(_ end: EarlyEnd) { request.withLock { $0 = end } }

  /// Returns whether a signal is ignored.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
