import CoreMetrics
import Forestock
import Foundation
import Nights
import Tabular

/// The figures of a night for a monitor, through the interface of swift-metrics.
enum NightMetrics {
  /// Writes the figures of a night to a file, which appears complete.
  ///
  /// - Throws: `inputOutput` where the disk or a permission refuses.
  static func write(_ summary: NightSummary, to path: String) throws(FileError) {
    let file = PrometheusFile()
    record(summary, into: file)
    try ReplacementFile.write(file.bytes, to: path)
  }

  /// Sets a gauge for each figure, and one for each stage.
  private static func record(_ summary: NightSummary, into factory: any MetricsFactory) {
    func set(_ label: String, _ value: Double, by dimensions: [(String, String)] = []) {
      Meter(label: label, dimensions: dimensions, factory: factory).set(value)
    }
    set("forestock_night_exit_status", Double(summary.exitStatus))
    set("forestock_night_info", 1, by: [("status", summary.status.rawValue)])
    if let day = CalendarDate(iso: summary.planningDate) {
      set("forestock_night_planning_date_seconds", Double(day.daysSinceEpoch) * 86_400)
    }
    set("forestock_night_files_imported", Double(summary.inbox.imported.count))
    set("forestock_night_files_left", Double(summary.inbox.left.count))
    for (kind, count) in summary.warnings.sorted(by: { $0.key < $1.key }) {
      set("forestock_night_warnings", Double(count), by: [("kind", kind)])
    }
    for stage in summary.stages ?? [] {
      Timer(
        label: "forestock_night_stage_seconds", dimensions: [("stage", stage.name)],
        factory: factory
      ).recordNanoseconds(Int64(stage.seconds * 1e9))
    }
    if let change = summary.change { set("forestock_night_change_share", change.share) }
    guard let plan = summary.plan else { return }
    set("forestock_plan_units_placed", Double(plan.unitsPlaced))
    set("forestock_plan_expected_demand_units", plan.expectedDemand)
    set("forestock_plan_expected_unserved_units", plan.expectedUnserved)
    set("forestock_plan_fill_ratio", plan.fillRate)
    set("forestock_plan_in_time_ratio", plan.inTimeShare)
    set("forestock_plan_broken_promises", Double(plan.brokenPromises))
    set("forestock_plan_cost", plan.cost)
    set("forestock_plan_gap_ratio", plan.gap)
  }
}
