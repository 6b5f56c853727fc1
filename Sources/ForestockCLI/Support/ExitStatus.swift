import ArgumentParser
import Forestock

/// How a command ended, for a scheduler: the numbers of BSD's `sysexits`.
enum ExitStatus: Int32 {
  /// Everything was written.
  case done = 0
  /// The limits conflict: no plan keeps them all.
  case infeasible = 2
  /// The input has faults. Each was named on standard error, and nothing was written.
  case badData = 65
  /// A fault of the program.
  case internalFault = 70
  /// The disk or a permission refused.
  case inputOutput = 74
  /// Another run holds the lock; the same call may succeed later.
  case tryAgain = 75

  /// The error that ends the process with this status and without another message.
  var exit: ExitCode { ExitCode(rawValue) }
}

/// Runs a command's work and turns the library's errors into messages and an exit status.
///
/// Every diagnostic goes to standard error on a line of its own. Errors of the argument parser pass
/// through.
func reportingErrors(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let error as FileError {
    Console.message(error.description)
    switch error {
    case .invalid: throw ExitStatus.badData.exit
    case .inputOutput: throw ExitStatus.inputOutput.exit
    case .locked: throw ExitStatus.tryAgain.exit
    }
  } catch let error as InvalidInput {
    Console.message(error.description)
    throw ExitStatus.badData.exit
  }
}
