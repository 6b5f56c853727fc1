import Nights

/// The output of `nightly`: a night's account for people.
struct NightReport {
  private let summary: NightSummary
  private let folder: String

  /// Takes the account and the folder of nights, as the user wrote it.
  init(_ summary: NightSummary, nights: String) {
    (self.summary, folder) = (summary, "\(nights)/\(summary.planningDate)")
  }

  /// Three lines or more: the outcome, the figures, what was cut short, the difference to last night, exports.
  var text: String {
    var lines = ["\(summary.planningDate): \(outcome)"]
    if let plan = summary.plan {
      lines.append(
        "plan:    \(plan.unitsPlaced) units of \(plan.skusPlaced) SKUs into \(plan.hubsUsed) hubs; "
          + "fill \(share(plan.fillRate)), in time \(share(plan.inTimeShare)), "
          + "cost \(decimal(plan.cost, 2)), gap \(percent(plan.gap))")
    }
    if let reason = summary.endedBy {
      lines.append("early:   \(reason): \((summary.cutShort ?? []).joined(separator: ", "))")
    }
    if let change = summary.change {
      lines.append(
        "changed: \(share(change.share)) of the units since \(change.since); "
          + "\(change.linesAdded) lines added, \(change.linesRemoved) removed, "
          + "\(change.linesChanged) changed")
    }
    lines += summary.exports.map(line)
    lines += summary.reasons.map { "look:    \($0)" }
    lines.append("written: \(folder)")
    return lines.joined(separator: "\n")
  }

  /// The outcome in words.
  private var outcome: String {
    let received = summary.inbox
    let files =
      received.imported.isEmpty && received.left.isEmpty
      ? "" : "; \(received.imported.count) files imported, \(received.left.count) left in the inbox"
    switch summary.status {
    case .planned: return "planned" + files
    case .outsideThresholds: return "planned, outside the thresholds" + files
    case .exportRefused: return "planned, but a partner would refuse its files" + files
    case .unchanged: return "nothing has changed since the plan that stands there" + files
    case .refused: return "refused" + files
    }
  }

  /// Returns the line of an export.
  private func line(of export: NightSummary.Export) -> String {
    let head = "export:  \(export.partner): "
    guard export.refused.isEmpty else {
      return ([head + "refused"] + export.refused.map { "  \($0)" }).joined(separator: "\n")
    }
    let void =
      export.toWithdraw.isEmpty ? "" : "; withdraw \(export.toWithdraw.joined(separator: ", "))"
    guard export.folder != nil else { return head + "nothing to move" + void }
    return head + "\(export.transfers) transfers, \(export.units) units" + void
  }

  /// Returns a share in per cent with one decimal.
  private func share(_ value: Double) -> String { "\(decimal(100 * value, 1)) %" }
}
