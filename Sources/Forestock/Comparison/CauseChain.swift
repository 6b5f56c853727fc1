import CaseFiles
import DemandSignals
import FulfilmentModel
import Prepositioning

/// The plans between an old and a new one: with each, one more cause is that of the new plan.
struct CauseChain {
  /// Inputs of both plans.
  private let before, after: PlanInputs
  /// Threads of each plan; the plans do not depend on their number.
  private let threads: Int

  /// A plan on the way: its cost and its placement.
  private struct Station {
    let cents: Int
    let stock: [StockRecord]

    /// The station of a stored plan.
    init(_ plan: StoredPlan) {
      (cents, stock) = (PlanDifference.cents(plan.record.certificate.cost), plan.stock)
    }

    /// The station of a plan made again.
    init(_ plan: Plan) { (cents, stock) = (PlanDifference.cents(plan.cost), plan.stock) }
  }

  /// Prepares the chain between two plans whose inputs are at hand.
  init(from before: PlanInputs, to after: PlanInputs, threads: Int) {
    (self.before, self.after, self.threads) = (before, after, threads)
  }

  /// Returns the share of each cause that differs, then that of the rest where there is one.
  ///
  /// - Throws: `InvalidInput` where a mixture of the cases cannot be planned; faults of files.
  /// - Complexity: that of a plan for each cause that differs, and of two more.
  func shares(
    from old: StoredPlan, to new: StoredPlan, progress: (PlanCause) -> Void
  ) throws -> [CauseShare] {
    var shares: [CauseShare] = []
    let first = Station(try before.again(threads: threads).folder.run.plan)
    var station = first
    var mixture = before.reading.planningCase
    let target = after.reading.planningCase
    let causes = self.causes
    for cause in causes {
      if cause == .settings {
        if before.settings == after.settings { continue }
      } else if cause != .data, mixture.isSame(cause, as: target) {
        continue
      }
      progress(cause)
      mixture = mixture.taking(cause, from: target)
      let isSettled = causes.firstIndex(of: cause) ?? 0 >= causes.firstIndex(of: .settings) ?? 0
      let next = Station(
        try plan(
          mixture, as: isSettled ? after : before, forecastOf: cause == .data ? after : before))
      shares.append(CauseChain.share(cause, from: station, to: next))
      station = next
    }
    let last = Station(try after.again(threads: threads).folder.run.plan)
    let rest = CauseChain.rest(
      [(Station(old), first), (station, last), (last, Station(new))])
    return shares + (rest.map { [$0] } ?? [])
  }

  /// The causes in order: the tables one by one, or together where a forecast belongs to them.
  private var causes: [PlanCause] {
    let hasForecast = [before, after].contains { $0.forecast != nil }
    if !hasForecast { return PlanCause.allCases.filter { $0 != .data && $0 != .rest } }
    let isSame =
      before.record.members.inputs == after.record.members.inputs
      && before.record.members.externalForecast?.sha256
        == after.record.members.externalForecast?.sha256
    return [.calendar, .settings] + (isSame ? [] : [.data])
  }

  /// Plans a mixture with the settings of one plan and the external forecast of one.
  private func plan(
    _ mixture: PlanningCase, as settings: PlanInputs, forecastOf source: PlanInputs
  ) throws -> Plan {
    // The seed of the call: the case's own belongs to `case.json`.
    var planner = settings.record.planner(
      caseSeed: settings.reading.planningCase.seed, threads: threads)
    // Fixed lines of names that come with a later cause are fixed from then on.
    let (skus, hubs) = (Set(mixture.skus.map(\.id)), Set(mixture.hubs.map(\.id)))
    planner.placement.fixedLines?.removeAll { !skus.contains($0.sku) || !hubs.contains($0.hub) }
    if let forecast = source.forecast {
      planner.externalForecast = try ExternalForecastReader.read(
        path: forecast, for: mixture, options: source.reading.options
      ).forecast
    }
    return try planner.plan(for: mixture)
  }

  /// Returns the share of a cause between two stations.
  private static func share(
    _ cause: PlanCause, from old: Station, to new: Station
  ) -> CauseShare {
    let change = PlacementChange(from: old.stock, to: new.stock)
    return CauseShare(
      cause: cause, cents: new.cents - old.cents, units: change.unitsAfter - change.unitsBefore,
      unitsAdded: change.unitsAdded, unitsRemoved: change.unitsRemoved,
      unitsMoved: change.unitsMoved)
  }

  /// Returns what the steps leave over; `nil` where that is nothing.
  private static func rest(_ gaps: [(Station, Station)]) -> CauseShare? {
    let parts = gaps.map { share(.rest, from: $0.0, to: $0.1) }
    guard parts.contains(where: { $0.cents != 0 || $0.unitsAdded + $0.unitsRemoved > 0 }) else {
      return nil
    }
    return CauseShare(
      cause: .rest, cents: parts.reduce(0) { $0 + $1.cents },
      units: parts.reduce(0) { $0 + $1.units },
      unitsAdded: parts.reduce(0) { $0 + $1.unitsAdded },
      unitsRemoved: parts.reduce(0) { $0 + $1.unitsRemoved },
      unitsMoved: parts.reduce(0) { $0 + $1.unitsMoved })
  }
}

extension PlanInputs {
  /// The settings of the call by name: promises follow from the case, and so does a part of the seed.
  fileprivate var settings: [String: JSONValue] {
    guard case .object(let keys) = record.content, case .object(var members) = keys["settings"]
    else { return [:] }
    members["promises"] = nil
    // Cells that the call changed count with their tables.
    members["changed_cells"] = nil
    members["seed"] = .large(record.members.settings.seed &- reading.planningCase.seed)
    return members
  }
}
