import ArgumentParser
import Forestock

/// `forestock verify`: recomputes what a plan states.
///
/// Reads `run.json`, `placements.csv`, `prices.csv.gz` and `scenarios.csv.gz` of the plan, compares
/// the digests of the case's files, and prints `PlanVerification`: money in the case's currency
/// with four decimals. The report is printed before the status is decided, so that 65 comes with
/// the figures that differ.
///
/// The bound is recomputed from the prices without a solve, so it does not trust the method that
/// found them; the cost takes one solve with the placement fixed.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recompute a plan's bound and cost from its files, and check its inputs.",
    discussion: """
      The plan must have been written with --proof. Exit status: 0 if every statement holds, 65 if one \
      does not or a file has faults.
      """)

  @Argument(help: "Folder of the plan.", completion: .directory)
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
      if common.json {
        try Console.result(json: verification)
      } else {
        try Console.result(text(verification))
      }
      guard verification.holds else {
        Console.message("\(plan): a statement does not hold")
        throw ExitStatus.badData.exit
      }
    }
  }

  /// Returns one line for each figure, stated above recomputed, and one for the inputs.
  private func text(_ verification: PlanVerification) -> String {
    let changed = verification.changedInputs
    return """
      stated bound     \(decimal(verification.statedBound, 4))
      recomputed bound \(decimal(verification.recomputedBound, 4))
      stated cost      \(decimal(verification.statedCost, 4))
      recomputed cost  \(decimal(verification.recomputedCost, 4))
      inputs           \(changed.isEmpty ? "unchanged" : "changed: " + changed.joined(separator: ", "))
      """
  }
}
