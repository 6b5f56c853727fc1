import ArgumentParser
import Forestock

/// Reckons a plan's statements again from its files.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recompute a plan's bound and cost from its files, and check its inputs.",
    discussion: """
      The plan must have been written with --proof. Exit status: 0 every statement holds, 65 one
      does not or a file has faults.
      """)

  @Argument(help: "A plan's folder.", completion: .directory)
  var plan: String

  @Option(name: .customLong("case"), help: "Folder of the case.", completion: .directory)
  var caseFolder: String

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingErrors {
      let verification = try PlanVerification(
        plan: plan, reading: try CaseReader.read(folder: caseFolder, options: reading.options),
        threads: common.threads)
      Console.result(
        """
        stated bound     \(decimal(verification.statedBound, 4))
        recomputed bound \(decimal(verification.recomputedBound, 4))
        stated cost      \(decimal(verification.statedCost, 4))
        recomputed cost  \(decimal(verification.recomputedCost, 4))
        inputs           \(verification.changedInputs.isEmpty
          ? "as planned on" : "changed: " + verification.changedInputs.joined(separator: ", "))
        """)
      guard verification.holds else {
        Console.message("\(plan): a statement does not hold")
        throw ExitStatus.badData.exit
      }
    }
  }
}
