import Forestock
import Foundation

/// Figures of a plan that an operator wants to look at before it is used.
///
/// A plan outside a threshold is written all the same; the status of the run says so.
package struct NightThresholds: Sendable, Equatable {
  /// Least share of the expected demand that is served, 0...1.
  package var minimumFill: Double?
  /// Least share of the expected demand that arrives in time, 0...1.
  package var minimumInTime: Double?
  /// Largest share of the units that differ from the night before, 0...1.
  package var maximumChange: Double?
  /// Most units of expected demand that stay unserved.
  package var maximumUnserved: Double?
  /// Most promises that break.
  package var maximumBrokenPromises: Int?

  /// Creates thresholds that everything keeps.
  package init() {}

  /// Returns a sentence for each threshold that a plan misses, with both numbers.
  ///
  /// - Parameter change: the difference to the night before; a first night has none and keeps that
  ///   threshold.
  package func misses(of plan: PlanTotals, change: NightSummary.Change?) -> [String] {
    func text(_ value: Double) -> String { String(format: "%.4f", value) }
    var found: [String] = []
    if let least = minimumFill, plan.fillRate < least {
      found.append("fill \(text(plan.fillRate)), expected at least \(text(least))")
    }
    if let least = minimumInTime, plan.inTimeShare < least {
      found.append("share in time \(text(plan.inTimeShare)), expected at least \(text(least))")
    }
    if let most = maximumChange, let change, change.share > most {
      found.append(
        "change since \(change.since) \(text(change.share)), expected at most \(text(most))")
    }
    if let most = maximumUnserved, plan.expectedUnserved > most {
      found.append(
        "unserved \(text(plan.expectedUnserved)) units, expected at most \(text(most))")
    }
    if let most = maximumBrokenPromises, plan.brokenPromises > most {
      found.append("\(plan.brokenPromises) promises break, expected at most \(most)")
    }
    return found
  }
}
