import ArgumentParser
import Forestock
import Foundation

/// What a plan cost once demand was known.
struct SettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Say what a plan cost once demand was known, against perfect information.",
    discussion: """
      Shipments and lost sales are the cheapest recourse to the placement; the same program with the
      placement free is perfect information. Costs are those of the case's tables and the options.
      """)

  @Argument(help: "A plan's folder, or its placements.csv.")
  var plan: String

  @Argument(help: "File of actual demand: date, region, sku, quantity.")
  var actual: String

  @Option(
    name: .customLong("case"), help: "Folder of the case; that of ACTUAL where left out.",
    completion: .directory)
  var caseFolder: String?

  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func run() throws {
    do {
      let folder =
        caseFolder ?? URL(fileURLWithPath: actual).deletingLastPathComponent().path
      let planningCase = try CaseReader.read(folder: folder, options: reading.options).planningCase
      let demand = try ActualDemandReader.read(
        path: actual, for: planningCase, options: reading.options)
      let isFolder =
        try? URL(fileURLWithPath: plan).resourceValues(forKeys: [.isDirectoryKey]).isDirectory
      let file = isFolder == true ? plan + "/placements.csv" : plan
      let records = try PlacementReader.read(path: file, for: planningCase)
      let settlement = try PlacementPlanner(placement.settings(threads: common.threads)).settle(
        planningCase, placement: records.map { ($0.sku, $0.hub, $0.quantity) }, demand: demand)
      let report = SettlementReport(settlement, currency: planningCase.currency)
      Console.result(common.json ? try report.json : report.text)
    } catch let error as PlanningDataError {
      throw error.reported()
    } catch let fault as PlacementFault {
      throw fault.reported()
    }
  }
}

/// A settlement, for a person or a program; money in cents.
struct SettlementReport: Encodable {
  var currency: String
  var placementCost: Double
  var shippingCost: Double
  var latenessCost: Double
  var unmetCost: Double
  var realisedCost: Double
  var perfectCost: Double
  var regret: Double
  var regretPct: Double
  var demandedUnits: Int
  var unitsPlaced: Int
  var fillRate: Double
  var share24h: Double
  var unitsLeftOver: Double

  enum CodingKeys: String, CodingKey {
    case currency, regret
    case placementCost = "placement_cost"
    case shippingCost = "shipping_cost"
    case latenessCost = "lateness_cost"
    case unmetCost = "unmet_cost"
    case realisedCost = "realised_cost"
    case perfectCost = "perfect_cost"
    case regretPct = "regret_pct"
    case demandedUnits = "demanded_units"
    case unitsPlaced = "units_placed"
    case fillRate = "fill_rate"
    case share24h = "share_24h"
    case unitsLeftOver = "units_left_over"
  }

  init(_ settlement: Settlement, currency: String) {
    func cents(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    func share(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
    let wanted = Double(max(1, settlement.demandedUnits))
    self.currency = currency
    placementCost = cents(settlement.realised.placement)
    shippingCost = cents(settlement.realised.shipping)
    latenessCost = cents(settlement.realised.lateness)
    unmetCost = cents(settlement.realised.unmet)
    realisedCost = cents(settlement.realised.total)
    perfectCost = cents(settlement.perfect.total)
    regret = cents(settlement.regret)
    regretPct =
      settlement.perfect.total > 0 ? share(100 * settlement.regret / settlement.perfect.total) : 0
    demandedUnits = settlement.demandedUnits
    unitsPlaced = settlement.placedUnits
    fillRate = share(settlement.shippedUnits / wanted)
    share24h = share(settlement.fastUnits / wanted)
    unitsLeftOver = share(settlement.leftOverUnits)
  }

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  var text: String {
    """
    realised cost     \(decimal(realisedCost, 2)) \(currency)
      placement       \(decimal(placementCost, 2))
      shipping        \(decimal(shippingCost, 2))
      lateness        \(decimal(latenessCost, 2))
      lost sales      \(decimal(unmetCost, 2))
    perfect cost      \(decimal(perfectCost, 2))
    regret            \(decimal(regret, 2)) (\(decimal(regretPct, 3)) %)
    units wanted      \(demandedUnits)
    units placed      \(unitsPlaced)
    fill rate         \(decimal(100 * fillRate, 2)) %
    within the promise \(decimal(100 * share24h, 2)) %
    """
  }
}
