import ArgumentParser

/// What a finished command tells the operator's scheduler, after BSD's `sysexits`.
enum ExitStatus: Int32 {
  /// Everything was written.
  case done = 0
  /// The limits conflict: no plan keeps them all.
  case infeasible = 2
  /// The input has faults; each was named on standard error and nothing was written.
  case badData = 65
  /// A fault of the program.
  case internalFault = 70
  /// The disk or a permission stood in the way.
  case inputOutput = 74
  /// Another run holds the lock; the same call may succeed later.
  case tryAgain = 75

  /// The error that makes the process leave with this status and no further message.
  var exit: ExitCode { ExitCode(rawValue) }
}
