import Diagnostics
import Forestock

/// The output of `verify`: figures stated and recomputed, what was checked, and what was not.
struct VerificationReport: Encodable {
  /// Whether every statement that was checked holds.
  var holds: Bool
  /// Lower bounds, money: that of `run.json`, and the recomputed one where inputs are unchanged.
  var statedBound: Double
  var recomputedBound: Double?
  /// Costs, money, likewise.
  var statedCost: Double
  var recomputedCost: Double?
  /// Input files whose content has changed.
  var changedInputs: [String]
  /// Number of statements that do not hold.
  var differenceCount: Int
  /// Those statements, with place, value and expectation; the first thousand of them.
  var differences: [Diagnostic]
  /// Files that were compared.
  var checked: [String]
  /// Statements that were not checked, and why.
  var notChecked: [String]

  /// Most differences in the report.
  private static let limit = 1000

  /// Takes the outcome of a verification.
  init(_ verification: PlanVerification) {
    holds = verification.holds
    statedBound = verification.statedBound
    recomputedBound = verification.recomputedBound
    statedCost = verification.statedCost
    recomputedCost = verification.recomputedCost
    changedInputs = verification.changedInputs
    differenceCount = verification.differences.count
    differences = Array(verification.differences.prefix(VerificationReport.limit))
    checked = verification.checked
    notChecked = verification.notChecked
  }

  /// One line for each figure, stated above recomputed, one for the inputs, then what was checked
  /// and what was not.
  var text: String {
    let inputs =
      changedInputs.isEmpty ? "unchanged" : "changed: " + changedInputs.joined(separator: ", ")
    var lines = [
      "stated bound     \(decimal(statedBound, 4))",
      "recomputed bound \(figure(recomputedBound))",
      "stated cost      \(decimal(statedCost, 4))",
      "recomputed cost  \(figure(recomputedCost))",
      "inputs           \(inputs)",
    ]
    lines += checked.map { "checked: " + $0 }
    lines += notChecked.map { "not checked: " + $0 }
    return lines.joined(separator: "\n")
  }

  /// Returns a recomputed figure; a dash where there is none.
  private func figure(_ value: Double?) -> String { value.map { decimal($0, 4) } ?? "-" }
}
