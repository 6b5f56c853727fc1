import FulfilmentModel
import CaseFiles
import Tabular
import TestSupport
import Testing

/// The reference data's real drops by US state as one case whose evidence is everything there is.
enum StockXCase {
  static func rows(_ file: String, _ columns: Int) throws -> [[String]] {
    var reader = try DelimitedReader(path: ReferenceData.path("stockx-2019/" + file))
    var rows: [[String]] = []
    while try reader.next() { rows.append((0..<columns).map { reader.text($0) }) }
    return Array(rows.dropFirst())
  }

  static func load() throws -> PlanningCase {
    let asOf: CalendarDate = "2018-11-20"
    func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }
    let regions = try rows("regions.csv", 5).map {
      Region(id: $0[0], name: $0[1], population: Double($0[4]))
    }
    let skus = try rows("skus.csv", 5).map {
      SKU(
        id: $0[0], name: $0[1], releaseDate: try date($0[3]), price: Double($0[4]) ?? 0,
        stockoutPenalty: 100, availableUnits: 1000, kind: $0[2])
    }
    let sales = try rows("demand_history.csv.gz", 4).map {
      Sale(date: try date($0[0]), region: $0[1], sku: $0[2], quantity: Int($0[3]) ?? 0)
    }
    let preOrders = try rows("preorders.csv", 5).map {
      PreOrder(
        orderedAt: try date($0[0]), dueAt: try date($0[1]), region: $0[2], sku: $0[3],
        quantity: Int($0[4]) ?? 0)
    }
    let signals = try rows("social_signals.csv", 5).map {
      SocialSignal(
        date: try date($0[0]), region: $0[1], channel: $0[2], metric: $0[3],
        value: Double($0[4]) ?? 0)
    }
    return PlanningCase(
      planningDate: asOf, horizonDays: 28, openPreOrders: .settled, seed: 1, regions: regions,
      hubs: [], skus: skus, lanes: [],
      evidence: Evidence(
        asOf: asOf, sales: sales, preOrders: preOrders, socialSignals: signals))
  }
}
