import Forestock
import Prepositioning

/// SKUs of which more stands at the hubs than the 80 % interval of their demand holds, and why.
struct PlacingExcess {
  /// A sentence with the money behind it; `nil` where there is no such SKU, or no case to price it by.
  let sentence: String?

  /// Share of the money lost with a sale up to which placing a unit costs next to nothing.
  private static let little = 0.1
  /// Most SKUs that are named.
  private static let most = 3

  /// Looks for the SKUs whose plan reaches beyond the interval.
  init(_ sources: ReportSources) {
    guard let planningCase = sources.planningCase else {
      sentence = nil
      return
    }
    let settings = sources.plan.record.placement
    let hubs = Dictionary(planningCase.hubs.map { ($0.id, $0) }) { first, _ in first }
    let products = Dictionary(planningCase.skus.map { ($0.id, $0) }) { first, _ in first }
    let lines = Dictionary(grouping: sources.plan.placements.filter { $0.units > 0 }, by: \.sku)
    var opening: [String: Int] = [:]
    for record in planningCase.openingStock { opening[record.sku, default: 0] += record.quantity }
    let found = sources.plan.totals.compactMap {
      total -> (name: String, words: String, units: Int)? in
      let excess = total.placed + max(0, opening[total.sku] ?? 0) - total.high80
      guard total.placed > 0, excess > 0, let product = products[total.sku],
        let own = lines[total.sku]
      else { return nil }
      let units = own.reduce(0) { $0 + $1.units }
      let money = own.reduce(0.0) { sum, line in
        guard let hub = hubs[line.hub] else { return sum }
        let each = hub.inboundCostPerUnit + settings.storageDays * hub.storageCostPerUnitDay
        return sum + Double(line.units) * each
      }
      let placing = money / Double(max(1, units))
      let lost = product.stockoutPenalty * settings.stockoutPenaltyFactor
      guard placing <= PlacingExcess.little * lost else { return nil }
      return (
        sources.sku(total.sku),
        "\(Figures.money(placing)) to place against \(Figures.money(lost)) lost", excess
      )
    }.sorted { ($1.units, $0.name) < ($0.units, $1.name) }
    guard !found.isEmpty else {
      sentence = nil
      return
    }
    let named = found.prefix(PlacingExcess.most).map { "\($0.name) (\($0.words))" }
    let others = found.count - named.count
    sentence =
      "More stands at the hubs than the 80 % interval holds where placing a unit costs next to nothing "
      + "against what a lost sale costs, in \(sources.currency) a unit: "
      + named.joined(separator: ", ")
      + (others > 0 ? " and \(Figures.count(others, "more SKU"))." : ".")
      + " A unit that is hardly ever asked for still pays then, and regions need stock of their own: the "
      + "interval is of all of them together."
  }
}
