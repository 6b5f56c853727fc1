import ArgumentParser
import Forestock
import Tabular

/// How a command ended, for a scheduler: the numbers of BSD's `sysexits`.
///
/// The argument parser itself ends with 64 (`EX_USAGE`) for arguments that it or a `validate`
/// refuses. A status says whether calling again can help: 75 will pass, 74 wants an operator, 65 a
/// correction of the files, 64 one of the call.
enum ExitStatus: Int32 {
  /// Everything was written.
  case done = 0
  /// The limits conflict: no plan keeps them all.
  ///
  /// `solve` ends so for a linear program with a checked certificate of infeasibility, `frontier` for
  /// a share of demand in time that no placement reaches, and commands that plan a case for rules that
  /// conflict. A case without rules always has a plan, since demand may stay unserved.
  case infeasible = 2
  /// The plan was made and written, but lies outside the operator's thresholds: look at it.
  ///
  /// Only `nightly` ends so; `night.json` names each threshold with the figure that missed it.
  case outsideThresholds = 3
  /// The input has faults, or a statement about it does not hold. Each was named on standard error,
  /// and no file of results was written for what was refused.
  case badData = 65
  /// A fault of the program: an error that no command foresees. A broken precondition ends the
  /// process by a signal instead.
  case internalFault = 70
  /// The disk or a permission refused.
  case inputOutput = 74
  /// Another run holds the lock; the same call may succeed later.
  case tryAgain = 75

  /// The error that ends the process with this status and without another message.
  ///
  /// The message has gone to standard error before.
  var exit: ExitCode { ExitCode(rawValue) }
}

/// Runs a command's work and turns the library's errors into messages and an exit status.
///
/// `FileError.invalid` and `InvalidInput` end with 65, every fault on a line of its own;
/// `inputOutput` with 74, `locked` with 75. Whoever throws an `ExitCode` has told its reason
/// already.
///
/// - Throws: an `ExitCode` in place of those errors. All others pass through: `ForestockCommand`
///   prints them and ends with 64 for a `ValidationError`, else with 70.
func reportingErrors(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let error as FileError {
    UnfinishedFiles.waitWhileClosed()
    switch error {
    case .invalid(let diagnostics):
      tellFaults(of: diagnostics)
      throw ExitStatus.badData.exit
    case .inputOutput:
      Console.message(error.description)
      throw ExitStatus.inputOutput.exit
    case .locked:
      Console.message(error.description)
      throw ExitStatus.tryAgain.exit
    }
  } catch let error as InvalidInput {
    tellFaults(of: error.diagnostics)
    throw ExitStatus(refusing: error).exit
  }
}

extension ExitStatus {
  /// Takes the status of a case that cannot be planned: its rules conflict, or its values are none that
  /// can be used.
  init(refusing error: InvalidInput) {
    self =
      error.diagnostics.allSatisfy { $0.kind == .conflictingRules } ? .infeasible : .badData
  }
}

/// Tells the faults among diagnostics, and the doubts that may be their reason: those about the same
/// files, and tables that end early. Other doubts would bury them; `validate` names all.
private func tellFaults(of diagnostics: [Diagnostic]) {
  let faulty = Set(diagnostics.filter { $0.severity == .error }.map(\.file))
  let told = diagnostics.filter {
    faulty.isEmpty || faulty.contains($0.file) || $0.kind == .cut
  }
  FaultLines.of(told).forEach(Console.message)
}
