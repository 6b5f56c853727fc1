import Forestock
import FulfilmentModel
import Nights
import Prepositioning
import Simulation
import Tabular
import TestSupport
import Testing

/// Thresholds, and the keeping of night folders.
@Suite struct NightThresholdsTests {
  /// Returns the figures of a small plan.
  private static func totals() throws -> PlanTotals {
    var settings = SimulationSettings()
    (settings.regionCount, settings.hubCount) = (5, 2)
    (settings.earlierDropCount, settings.upcomingDropCount) = (2, 1)
    let world = WorldSimulator(settings, seed: 3).simulate()
    let plan = try Planner(scenarios: 4).plan(for: world.planningCase)
    return PlanTotals(plan)
  }

  @Test("shares lie between 0 and 1, in time at most what is served")
  func shares() throws {
    let totals = try Self.totals()
    #expect((0...1).contains(totals.fillRate) && (0...1).contains(totals.inTimeShare))
    #expect(totals.inTimeShare <= totals.fillRate + 1e-9)
    #expect(
      abs(totals.fillRate - (1 - totals.expectedUnserved / totals.expectedDemand)) < 1e-9)
  }

  @Test("a figure on its threshold keeps it, one beyond it is a sentence with both numbers")
  func edges() throws {
    var plan = try Self.totals()
    (plan.fillRate, plan.expectedUnserved, plan.brokenPromises) = (0.9, 12.5, 2)
    var change = NightSummary.Change(since: "2026-01-01", PlacementChange(from: [], to: []))
    change.share = 0.25
    var thresholds = NightThresholds()
    thresholds.minimumFill = 0.9
    thresholds.maximumUnserved = 12.5
    thresholds.maximumBrokenPromises = 2
    thresholds.maximumChange = 0.25
    #expect(thresholds.misses(of: plan, change: change) == [])
    (plan.fillRate, plan.expectedUnserved, plan.brokenPromises) = (0.8999, 12.6, 3)
    change.share = 0.26
    #expect(
      thresholds.misses(of: plan, change: change) == [
        "fill 0.8999, expected at least 0.9000",
        "change since 2026-01-01 0.2600, expected at most 0.2500",
        "unserved 12.6000 units, expected at most 12.5000", "3 promises break, expected at most 2",
      ])
    // A first night has nothing to be compared with.
    #expect(!thresholds.misses(of: plan, change: nil).contains { $0.hasPrefix("change") })
  }

  @Test("a link changes its aim; what stands in its place and is no link is refused")
  func link() throws {
    let folder = try ScratchFolder()
    for name in ["one", "two"] { try FolderKeeping.link(folder.path + "/latest", to: name) }
    #expect(try folder.names == ["latest"])
    try folder.write("file", "mine")
    #expect(throws: FileError.self) { try FolderKeeping.link(folder.path + "/file", to: "one") }
    #expect(try folder.text("file") == "mine")
  }
}
