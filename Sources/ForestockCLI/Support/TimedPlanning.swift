import Forestock
import Foundation
import Prepositioning

/// A planning run with a progress line, with its times, and with an early end where one is asked for.
///
/// Times go to logs only: without a deadline what is written does not depend on the clock.
struct TimedPlanning {
  /// The run with everything on its way to the plan.
  let run: PlanningRun
  /// The reason and place of an early end; `nil` where the run was not ended early.
  let earlyStop: EarlyStop?
  /// Time until placing reported its first step, and time of the whole run.
  let forecastTime, wholeTime: Duration

  /// Plans a case; the relaxation and the search stop while there is still time to price the plan.
  ///
  /// - Parameters:
  ///   - end: the request to end early; `nil` where there is none.
  ///   - quiet: whether no progress line is shown.
  ///   - placing: called once, when forecasting is over.
  /// - Throws: `InvalidInput` with every reason why the case cannot be planned.
  init(
    of planningCase: PlanningCase, by planner: Planner, end: EarlyEnd?, quiet: Bool,
    placing: () -> Void = {}
  ) throws {
    let line = ProgressLine(quiet: quiet)
    defer { line.clear() }
    let start = ContinuousClock.now
    var forecastIn: Duration?
    var lastIteration: ContinuousClock.Instant?
    var reserve = Duration.zero
    var (reason, steps) = (EarlyEnd.Reason?.none, StageSteps())
    func isTimeUp(_ stage: PlacementProgram.Stage) -> Bool {
      let isPricing = stage == .pricing || stage == .costing
      let now = end?.reason(reserve: isPricing ? .zero : reserve)
      reason = reason ?? now
      return steps.isUp(stage, isTimeUp: now != nil)
    }
    run = try planner.run(for: planningCase, isTimeUp: isTimeUp) { step in
      switch step {
      case .forecasting: line.show("forecasting demand")
      case .opening(let cost, let bound):
        line.show("choosing hubs: cost \(decimal(cost, 2)), bound \(decimal(max(0, bound), 2))")
      case .placing(let step):
        if forecastIn == nil {
          forecastIn = start.duration(to: .now)
          placing()
        }
        switch step {
        case .iteration(let number, let gap):
          let target = planner.placement.relativeGap
          reserve = end?.reserve(forIteration: lastIteration.map { $0.duration(to: .now) }) ?? .zero
          lastIteration = .now
          line.showSolve("placing stock", iteration: number, gap: gap, target: target)
        case .rounding: line.show("rounding to whole packs")
        case .pricing(let number, let gap):
          line.showSolve(
            "proving the plan", iteration: number, gap: gap,
            target: planner.placement.relativeGap)
        }
      }
    }
    wholeTime = start.duration(to: .now)
    forecastTime = forecastIn ?? .zero
    earlyStop = reason.map { EarlyStop(reason: $0.rawValue, steps: steps) }
  }

  /// Logs how long the two halves took, and that a plan is the best so far where it is.
  func tell(_ log: RunNotes) {
    log.info(
      "forecast in \(decimal(forecastTime.inSeconds, 2)) s, "
        + "planned in \(decimal(wholeTime.inSeconds, 2)) s")
    guard let earlyStop else { return }
    log.warning(
      "\(earlyStop.reason): the best plan so far is written, gap \(percent(run.plan.gap)); cut short: "
        + earlyStop.cutShort.joined(separator: ", "))
  }
}
