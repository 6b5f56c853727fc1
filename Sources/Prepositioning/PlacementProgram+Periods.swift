import Diagnostics
import FulfilmentModel
import TwoStageProgramming

extension PlacementProgram {
  /// Returns a program with its demand divided into the periods of the settings.
  ///
  /// A hub ships its daily throughput in each day of a period. An order that waits from a period to the
  /// next waits from the middle of one to that of the other, and loses the lateness' share of its price for
  /// each day. What a plan places, and what is on its way, is usable from the period on in which it arrives.
  ///
  /// - Parameters:
  ///   - program: the same with opening stock alone in its hubs.
  ///   - placement: units that stand in any case, indexed `sku * hubCount + hub`; empty where none do.
  ///   - known: demand by period, indexed as that of the result; `nil` where the settings' shares divide it.
  func divided(_ program: StochasticTransport, placing placement: [Int], demand known: [Double]?)
    -> StochasticTransport
  {
    guard let periods = settings.periods else { return program }
    let (skus, hubs, horizon) = (
      planningCase.skus.count, planningCase.hubs.count, planningCase.horizonDays
    )
    let lengths = periods.lengths(in: horizon)
    let waiting = planningCase.skus.flatMap { sku in
      zip(lengths, lengths.dropFirst()).map { before, after in
        settings.latenessShareOfPricePerDay * sku.price * Double(before + after) / 2
      }
    }
    let throughput = lengths.flatMap { days in
      planningCase.hubs.enumerated().map { position, hub in
        if isClosed(position) { return 0.0 }
        guard settings.limitsThroughput, let daily = hub.throughputUnitsPerDay else {
          return Double.infinity
        }
        return Double(daily * days)
      }
    }
    let inbound = inboundByPeriod(periods)
    let sales = SalesPeriods(
      count: periods.count, waitingCost: waiting, throughput: throughput,
      placementPeriod: planningCase.hubs.map {
        periods.period(ofDay: $0.inboundTransitDays, in: horizon)
      }, arrivals: inbound)
    var demand: [Double] = []
    demand.reserveCapacity(program.demand.count * periods.count)
    let shares = planningCase.skus.map {
      let release = planningCase.planningDate.days(until: $0.releaseDate) - 1
      return periods.shares(release: release, in: horizon)
    }
    for row in 0..<program.scenarioCount * skus where known == nil {
      let first = row * program.sinkCount
      demand += periods.split(
        Array(program.demand[first..<first + program.sinkCount]), by: shares[row % skus])
    }
    var result = program
    for index in inbound.indices {
      let pair = index % (skus * hubs)
      result.openingStock[pair] = max(0, result.openingStock[pair] - inbound[index])
    }
    result = result.divided(into: sales, demand: known ?? demand)
    // What is owed leaves first, so that only what stands beyond it is added.
    result.stand(zip(standing([]), standing(placement)).map { max(0, $1 - $0) })
    return result
  }

  /// Returns units on their way that count as opening stock, indexed
  /// `(period * skuCount + sku) * hubCount + hub`; empty where none arrives after the first period.
  private func inboundByPeriod(_ periods: PlanPeriods) -> [Double] {
    let (skus, hubs) = (planningCase.skus.count, planningCase.hubs.count)
    var result = [Double](repeating: 0, count: periods.count * skus * hubs)
    for record in planningCase.statements.inbound {
      guard let hub = index.hubs[record.hub], let sku = index.skus[record.sku] else { continue }
      let standing = record.standing(
        planningDate: planningCase.planningDate,
        arrival: planningCase.hubs[hub].arrival(ofPlanOn: planningCase.planningDate))
      guard standing == .counted else { continue }
      let day = planningCase.planningDate.days(until: record.arrivesOn) - 1
      let period = periods.period(ofDay: day, in: planningCase.horizonDays)
      guard (1..<periods.count).contains(period) else { continue }
      result[(period * skus + sku) * hubs + hub] += Double(max(0, record.quantity))
    }
    return result.contains { $0 > 0 } ? result : []
  }

  /// Refuses periods that leave no day of the horizon to the last one.
  func checkPeriods() throws(InvalidInput) {
    guard let periods = settings.periods else { return }
    let days = periods.days.reduce(0, +)
    guard days >= planningCase.horizonDays else { return }
    throw InvalidInput([
      Diagnostic(
        column: "periods", value: "\(periods.days.map(String.init).joined(separator: ",")) days",
        expected:
          "fewer than the \(planningCase.horizonDays) days of the horizon together: the last "
          + "period has the rest")
    ])
  }
}
