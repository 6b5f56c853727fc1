import FulfilmentModel
import Tabular

/// Writes a case as a folder of canonical tables that `CaseReader` reads back as the same case.
package enum CaseWriter {
  /// Writes the folder, complete or not at all.
  ///
  /// - Parameters:
  ///   - planningCase: the case; its evidence is written as far as it is known.
  ///   - actual: what was wanted afterwards, for `demand_actual.csv`, where known.
  ///   - path: the folder; an earlier case there is replaced.
  ///   - packsLargeTables: whether tables over 256 KB are written as gzip.
  ///   - companions: further files of the folder that are no tables of the case, by name.
  /// - Throws: `invalid`, `inputOutput` or `locked` as `OutputFolder` does.
  package static func write(
    _ planningCase: PlanningCase, actual: ActualDemand? = nil, to path: String,
    packsLargeTables: Bool = false, companions: [(name: String, bytes: [UInt8])] = []
  ) throws(FileError) {
    var folder = try OutputFolder(path: path, marker: "case.json")
    try folder.write("case.json", settings(planningCase))
    var tables = network(planningCase) + evidence(planningCase.evidence)
    if let actual { tables.append((.demandActual, sales(actual.records))) }
    for (table, writer) in tables {
      let isPacked = packsLargeTables && writer.bytes.count > 256 << 10
      try folder.write(
        "\(table.rawValue).csv" + (isPacked ? ".gz" : ""), writer.bytes, packed: isPacked)
    }
    for file in companions { try folder.write(file.name, file.bytes) }
    try folder.commit()
  }

  /// The keys of `case.json`.
  private struct Settings: Encodable {
    var planningDate: String
    var horizonDays: Int
    var currency: String
    var origin: Origin
    var seed: UInt64
    var openPreorders: String
  }

  private static func settings(_ planningCase: PlanningCase) throws(FileError) -> [UInt8] {
    try JSONWriter.bytes(
      Settings(
        planningDate: planningCase.planningDate.description,
        horizonDays: planningCase.horizonDays, currency: planningCase.currency,
        origin: planningCase.origin, seed: planningCase.seed,
        openPreorders: planningCase.openPreOrders.rawValue))
  }

  private static func network(_ planningCase: PlanningCase) -> [(CaseTable, TableWriter)] {
    var regions = TableWriter(table: .regions)
    for region in planningCase.regions {
      regions.append([
        .text(region.id), .text(region.name), .real(region.latitude), .real(region.longitude),
        .optional(region.population), .optional(region.group),
      ])
    }
    var hubs = TableWriter(table: .hubs)
    for hub in planningCase.hubs {
      hubs.append([
        .text(hub.id), .text(hub.name), .real(hub.latitude), .real(hub.longitude),
        .optional(hub.timeZone), .whole(hub.capacityUnits), .optional(hub.throughputUnitsPerDay),
        .real(hub.fixedCost), .real(hub.handlingCost), .real(hub.storageCostPerUnitDay),
        .optional(hub.cutoffHour), .real(hub.inboundCostPerUnit), .whole(hub.inboundTransitDays),
      ])
    }
    var skus = TableWriter(table: .skus, also: ["case_pack_units", "kind"])
    for sku in planningCase.skus {
      skus.append([
        .text(sku.id), .text(sku.name), .date(sku.releaseDate), .real(sku.price),
        .real(sku.unitCost), .real(sku.stockoutPenalty), .optional(sku.mintSupply),
        .whole(sku.availableUnits), .real(sku.unitWeightKg), .optional(sku.billedWeightLb),
        .real(sku.unitVolumeM3), .whole(sku.casePackUnits), .optional(sku.kind),
      ])
    }
    var lanes = TableWriter(table: .lanes)
    for lane in planningCase.lanes {
      lanes.append([
        .text(lane.hub), .text(lane.region), .whole(lane.transitDays), .real(lane.costPerUnit),
        .optional(lane.zone), .optional(lane.distanceKm),
      ])
    }
    var tables = [
      (CaseTable.regions, regions), (.hubs, hubs), (.skus, skus), (.lanes, lanes),
    ]
    if !planningCase.parcelRates.isEmpty {
      var rates = TableWriter(table: .parcelRates)
      for rate in planningCase.parcelRates {
        rates.append([.whole(rate.weightLb), .whole(rate.zone), .real(rate.price)])
      }
      tables.append((.parcelRates, rates))
    }
    if !planningCase.openingStock.isEmpty {
      var stock = TableWriter(table: .openingStock)
      for record in planningCase.openingStock {
        stock.append([.text(record.hub), .text(record.sku), .whole(record.quantity)])
      }
      tables.append((.openingStock, stock))
    }
    return tables
  }

  private static func sales(_ records: [Sale]) -> TableWriter {
    var table = TableWriter(table: .demandHistory)
    for sale in records {
      table.append([
        .date(sale.date), .text(sale.region), .text(sale.sku), .whole(sale.quantity),
      ])
    }
    return table
  }

  private static func evidence(_ evidence: Evidence) -> [(CaseTable, TableWriter)] {
    var preOrders = TableWriter(table: .preorders, also: ["cancelled_at"])
    for order in evidence.preOrders {
      preOrders.append([
        .date(order.orderedAt), .date(order.dueAt), .text(order.region), .text(order.sku),
        .whole(order.quantity), .optional(order.cancelledAt),
      ])
    }
    var signals = TableWriter(table: .socialSignals)
    for signal in evidence.socialSignals {
      signals.append([
        .date(signal.date), .text(signal.region), .text(signal.channel), .text(signal.metric),
        signal.isCensored ? .text("<" + TableWriter.format(signal.value)) : .real(signal.value),
      ])
    }
    var holders = TableWriter(table: .tokenHolders)
    for holding in evidence.tokenHoldings {
      holders.append([
        .text(holding.holder), .optional(holding.region), .text(holding.token),
        .real(holding.balance),
      ])
    }
    var events = TableWriter(table: .events, also: ["sku"])
    for event in evidence.events {
      events.append([
        .text(event.event), .date(event.date), .text(event.region), .whole(event.going),
        .whole(event.checkedIn), .optional(event.sku),
      ])
    }
    var adTests = TableWriter(table: .adTests, also: ["sku"])
    for test in evidence.adTests {
      adTests.append([
        .text(test.platform), .text(test.campaign), .date(test.start), .date(test.end),
        .text(test.region), .real(test.spend), .whole(test.impressions), .whole(test.clicks),
        .whole(test.conversions), .optional(test.sku),
      ])
    }
    // An empty table is a fault; one that has nothing to say is left out.
    return [(CaseTable.demandHistory, sales(evidence.sales))]
      + [
        (CaseTable.preorders, preOrders, evidence.preOrders.isEmpty),
        (.socialSignals, signals, evidence.socialSignals.isEmpty),
        (.tokenHolders, holders, evidence.tokenHoldings.isEmpty),
        (.events, events, evidence.events.isEmpty),
        (.adTests, adTests, evidence.adTests.isEmpty),
      ].filter { !$0.2 }.map { ($0.0, $0.1) }
  }
}

extension TableWriter {
  /// A canonical table with its required columns and some of its optional ones behind them.
  fileprivate init(table: CaseTable, also optional: [String] = []) {
    self.init(columns: table.columns.required + optional)
  }
}

extension TableWriter.Cell {
  package static func optional(_ value: Int?) -> Self { value.map { .whole($0) } ?? .none }
  package static func optional(_ value: Double?) -> Self { value.map { .real($0) } ?? .none }
  package static func optional(_ value: String?) -> Self { value.map { .text($0) } ?? .none }
  package static func optional(_ value: CalendarDate?) -> Self { value.map { .date($0) } ?? .none }
}
