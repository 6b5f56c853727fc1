import DemandSignals
import FulfilmentModel

/// A made-up shop of prints: earlier drops a month apart, and one to come.
struct PrintShop {
  static let day: CalendarDate = "2026-03-01"
  var skus: [SKU] = []
  var sales: [Sale] = []
  var preOrders: [PreOrder] = []
  var availability: [Availability] = []
  var adjustments: [Adjustment] = []
  var littleHistory = LittleHistory.prior

  /// Adds a drop, with a few pre-orders a day over the week before and sales that halve every week.
  mutating func addEarlier(
    _ id: String, release: Int, firstDay: Int, booked: Int, edition: Int? = nil, until: Int = 400
  ) {
    let date = PrintShop.day.advanced(by: release)
    skus.append(
      SKU(
        id: id, name: "Print " + id, releaseDate: date, price: 80, stockoutPenalty: 40,
        mintSupply: edition, availableUnits: 0))
    addPreOrders(id, release: release, booked: booked)
    var left = (edition ?? Int.max) - booked
    for age in 0..<min(until, 1 - release) {
      var units = firstDay
      for _ in 0..<(age / 7) { units /= 2 }
      units = min(units, left)
      guard units > 0 else { break }
      left -= units
      sales.append(
        Sale(date: date.advanced(by: age), region: "a", sku: id, quantity: units))
    }
  }

  /// Adds pre-orders spread over the six days before the release, cut at the planning date.
  mutating func addPreOrders(_ id: String, release: Int, booked: Int) {
    let date = PrintShop.day.advanced(by: release)
    for part in 0..<6 {
      let units = booked / 6 + (part < booked % 6 ? 1 : 0)
      let ordered = min(date.advanced(by: part - 6), PrintShop.day)
      guard units > 0 else { continue }
      for number in 0..<units {
        preOrders.append(
          PreOrder(
            orderedAt: ordered, dueAt: date, region: number % 2 == 0 ? "a" : "b", sku: id,
            quantity: 1))
      }
    }
  }

  /// Adds the drop whose forecast is asked for.
  mutating func addUpcoming(
    release: Int = 3, booked: Int, supply: Int = 5000, expected: Int? = nil
  ) {
    skus.append(
      SKU(
        id: "new", name: "Print new", releaseDate: PrintShop.day.advanced(by: release), price: 80,
        stockoutPenalty: 40, availableUnits: supply, expectedUnits: expected))
    addPreOrders("new", release: release, booked: booked)
  }

  /// Six earlier drops of like size with ample stock.
  static var usual: PrintShop {
    var shop = PrintShop()
    for (index, size) in [20, 26, 16, 30, 22, 18].enumerated() {
      shop.addEarlier("d\(index)", release: -200 + 28 * index, firstDay: size, booked: 2 * size)
    }
    return shop
  }

  var planningCase: PlanningCase {
    var evidence = Evidence(asOf: PrintShop.day, sales: sales, preOrders: preOrders)
    evidence.availability = availability
    evidence.adjustments = adjustments
    var result = PlanningCase(
      planningDate: PrintShop.day, horizonDays: 28, openPreOrders: .settled,
      regions: [Region(id: "a", population: 500), Region(id: "b", population: 500)], hubs: [],
      skus: skus, lanes: [],
      evidence: evidence)
    result.littleHistory = littleHistory
    return result
  }

  /// Adds a print that sells some units a day until its stock runs out, and none since.
  mutating func addOutOfStock(_ id: String, daysSelling: Int, daysOut: Int, unitsADay: Int) {
    let last = PrintShop.day.advanced(by: -daysOut)
    skus.append(
      SKU(
        id: id, name: "Print " + id, releaseDate: last.advanced(by: 1 - daysSelling), price: 80,
        stockoutPenalty: 40, availableUnits: 500))
    for day in 0..<daysSelling {
      sales.append(
        Sale(date: last.advanced(by: -day), region: "a", sku: id, quantity: unitsADay))
    }
  }

  /// Mean demand of a SKU over the horizon, in units, and the notes about it.
  func mean(of id: String) -> (units: Double, notes: [DemandNote.Subject]) {
    let fit = DemandModel().fit(planningCase)
    let product = fit.forecast.products.first { $0.sku == id }
    return (product?.totalMean ?? .nan, fit.notes.filter { $0.sku == id }.map(\.subject))
  }

  /// Mean, median and 80 % interval of the upcoming drop's draws, and the notes about it.
  func forecast() -> (
    mean: Double, median: Int, low: Int, high: Int, notes: [DemandNote.Subject]
  ) {
    let fit = DemandModel().fit(planningCase)
    let marginal = fit.scenarios(count: 200).marginal(
      sku: skus.count - 1, region: nil, probabilities: [0.5, 0.1, 0.9])
    return (
      marginal.mean, marginal.quantiles[0], marginal.quantiles[1], marginal.quantiles[2],
      fit.notes.filter { $0.sku == "new" }.map(\.subject)
    )
  }
}
