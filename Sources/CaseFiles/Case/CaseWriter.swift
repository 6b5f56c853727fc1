import FulfilmentModel
import Tabular

/// Writes a case as a folder of canonical tables that `CaseReader` reads back as the same case.
///
/// Columns are those that the readers declare, so that a column cannot be written without being
/// read. Rows keep the order of the case; optional tables without rows are left out.
public enum CaseWriter {
  /// Bytes from which on a table is large.
  ///
  /// Only where the caller asks for it; smaller tables stay readable without tools.
  private static let largeTable = 256 << 10

  /// A case that the program wrote; one that somebody made or changed is never replaced.
  package static let kind = ResultKind("case", marker: "case.json", refusesChanges: true)

  /// Writes the folder, complete or not at all.
  ///
  /// - Parameters:
  ///   - planningCase: the case; its evidence is written as far as it is known.
  ///   - actual: demand of the horizon, for `demand_actual.csv`, where known.
  ///   - path: the folder; an earlier case there is replaced as long as it is as the writer left it.
  ///   - packsLargeTables: whether tables over 256 KB are written as gzip.
  ///   - companions: further files of the folder that are no tables of the case, by name.
  /// - Throws: `invalid`, `inputOutput` or `locked` as `OutputFolder` does.
  /// - Complexity: linear in the case; each table is held in memory while it is written.
  public static func write(
    _ planningCase: PlanningCase, actual: ActualDemand? = nil, to path: String,
    packsLargeTables: Bool = false, companions: [(name: String, bytes: [UInt8])] = []
  ) throws(FileError) {
    var folder = try OutputFolder(path: path, kind: CaseWriter.kind)
    try folder.write("case.json", settings(planningCase))
    var tables = network(planningCase) + evidence(planningCase.evidence)
    if let actual { tables.append((.demandActual, sales(actual.records))) }
    for (table, writer) in tables {
      let isPacked = packsLargeTables && writer.bytes.count > largeTable
      try folder.write(
        "\(table.rawValue).csv" + (isPacked ? ".gz" : ""), writer.bytes, packed: isPacked)
    }
    for file in companions { try folder.write(file.name, file.bytes) }
    try folder.commit()
  }

  /// The keys of `case.json`.
  ///
  /// Encoded in snake case: `open_preorders`, hence the spelling `openPreorders`.
  private struct Settings: Encodable {
    var formatVersion = FormatVersion.current
    var planningDate: String
    var horizonDays: Int
    var currency: String
    var origin: Origin
    var seed: UInt64
    var openPreorders: String
    /// Left out where it is the reader's default.
    var littleHistory: String?
  }

  /// Returns the bytes of `case.json`.
  private static func settings(_ planningCase: PlanningCase) throws(FileError) -> [UInt8] {
    try JSONWriter.bytes(
      Settings(
        planningDate: planningCase.planningDate.description,
        horizonDays: planningCase.horizonDays, currency: planningCase.currency,
        origin: planningCase.origin, seed: planningCase.seed,
        openPreorders: planningCase.openPreOrders.rawValue,
        littleHistory: planningCase.littleHistory == .prior
          ? nil : planningCase.littleHistory.rawValue))
  }

  /// Returns the tables of the network and the products.
  ///
  /// The four that every case has come first; parcel rates and opening stock only with rows.
  private static func network(_ planningCase: PlanningCase) -> [(CaseTable, TableWriter)] {
    let always: [(CaseTable, TableWriter)] = [
      (.regions, regions(planningCase.regions)), (.hubs, hubs(planningCase.hubs)),
      (.skus, skus(planningCase.skus)), (.lanes, lanes(planningCase.lanes)),
    ]
    let rate = ParcelRatesTable.declared.keys
    let rates = TableWriter(
      planningCase.parcelRates,
      columns: [rate.weight.from(\.weightLb), rate.zone.from(\.zone), rate.price.from(\.price)])
    let record = OpeningStockTable.declared.keys
    let stock = TableWriter(
      planningCase.openingStock,
      columns: [
        record.hub.from(\.hub), record.sku.from(\.sku), record.quantity.from(\.quantity),
      ])
    // A table without rows would be refused when it is read: it is left out.
    return always + (planningCase.parcelRates.isEmpty ? [] : [(.parcelRates, rates)])
      + (planningCase.openingStock.isEmpty ? [] : [(.openingStock, stock)])
      + statements(planningCase.statements)
  }

  /// Returns `regions.csv`.
  private static func regions(_ regions: [Region]) -> TableWriter {
    let column = RegionsTable.declared.keys
    return TableWriter(
      regions,
      columns: [
        column.region.from(\.id), column.name.from(\.name), column.latitude.from { $0.latitude },
        column.longitude.from { $0.longitude }, column.population.from(\.population),
        column.group.from(\.group),
      ])
  }

  /// Returns `hubs.csv`.
  private static func hubs(_ hubs: [Hub]) -> TableWriter {
    let column = HubsTable.declared.keys
    return TableWriter(
      hubs,
      columns: [
        column.hub.from(\.id), column.name.from(\.name), column.latitude.from { $0.latitude },
        column.longitude.from { $0.longitude }, column.timeZone.from(\.timeZone),
        column.capacity.from { $0.capacityUnits },
        column.throughput.from(\.throughputUnitsPerDay), column.fixedCost.from(\.fixedCost),
        column.handlingCost.from(\.handlingCost),
        column.storageCost.from(\.storageCostPerUnitDay), column.cutoffHour.from(\.cutoffHour),
        column.inboundCost.from { $0.inboundCostPerUnit },
        column.inboundDays.from { $0.inboundTransitDays },
      ] + partnerColumns(hubs))
  }

  /// Returns `skus.csv`.
  ///
  /// `brand` is not written: it was merged into `kind` on reading; `expected_units` only where the
  /// shop stated some.
  private static func skus(_ skus: [SKU]) -> TableWriter {
    let column = SKUsTable.declared.keys
    var columns: [WrittenColumn<SKU>] = [
      column.sku.from(\.id), column.name.from(\.name), column.releaseDate.from(\.releaseDate),
      column.price.from(\.price), column.unitCost.from { $0.unitCost },
      column.stockoutPenalty.from { $0.stockoutPenalty }, column.mintSupply.from(\.mintSupply),
      column.availableUnits.from(\.availableUnits), column.unitWeight.from(\.unitWeightKg),
      column.billedWeight.from(\.billedWeightLb), column.unitVolume.from(\.unitVolumeM3),
      column.casePack.from { $0.casePackUnits }, column.kind.from { $0.kind ?? "" },
    ]
    if skus.contains(where: { $0.expectedUnits != nil }) {
      columns.append(column.expectedUnits.from(\.expectedUnits))
    }
    return TableWriter(skus, columns: columns)
  }

  /// Returns `lanes.csv`.
  private static func lanes(_ lanes: [Lane]) -> TableWriter {
    let column = LanesTable.declared.keys
    return TableWriter(
      lanes,
      columns: [
        column.hub.from(\.hub), column.region.from(\.region),
        column.transitDays.from { $0.transitDays }, column.costPerUnit.from { $0.costPerUnit },
        column.zone.from(\.zone), column.distance.from(\.distanceKm),
      ])
  }

  /// Returns a table of sales: the history, or the demand of the horizon.
  private static func sales(_ records: [Sale]) -> TableWriter {
    let column = SalesTable.declared.keys
    return TableWriter(
      records,
      columns: [
        column.date.from(\.date), column.region.from(\.region), column.sku.from(\.sku),
        column.quantity.from(\.quantity),
      ])
  }

  /// Returns the tables of evidence; all but the history are left out where they have no rows.
  private static func evidence(_ evidence: Evidence) -> [(CaseTable, TableWriter)] {
    var tables: [(CaseTable, TableWriter)] = [(.demandHistory, sales(evidence.sales))]
    if !evidence.preOrders.isEmpty {
      let column = PreOrdersTable.declared.keys
      let table = TableWriter(
        evidence.preOrders,
        columns: [
          column.orderedAt.from(\.orderedAt), column.dueAt.from { $0.dueAt },
          column.region.from(\.region), column.sku.from(\.sku), column.quantity.from(\.quantity),
          column.cancelledAt.from(\.cancelledAt),
        ])
      tables.append((.preorders, table))
    }
    if !evidence.socialSignals.isEmpty {
      tables.append((.socialSignals, signals(evidence.socialSignals)))
    }
    if !evidence.tokenHoldings.isEmpty {
      let column = TokenHoldersTable.declared.keys
      let table = TableWriter(
        evidence.tokenHoldings,
        columns: [
          column.holder.from(\.holder), column.region.from(\.region), column.token.from(\.token),
          column.balance.from(\.balance),
        ])
      tables.append((.tokenHolders, table))
    }
    if !evidence.events.isEmpty {
      let column = EventsTable.declared.keys
      let table = TableWriter(
        evidence.events,
        columns: [
          column.event.from(\.event), column.date.from(\.date), column.region.from(\.region),
          column.going.from(\.going), column.checkedIn.from(\.checkedIn), column.sku.from(\.sku),
        ])
      tables.append((.events, table))
    }
    if !evidence.adTests.isEmpty { tables.append((.adTests, adTests(evidence.adTests))) }
    if !evidence.availability.isEmpty {
      let column = AvailabilityTable.declared.keys
      let table = TableWriter(
        evidence.availability,
        columns: [
          column.sku.from(\.sku), column.start.from(\.start), column.end.from(\.end),
          column.units.from(\.units), column.probability.from { $0.probability },
        ])
      tables.append((.availability, table))
    }
    if !evidence.adjustments.isEmpty {
      tables.append((.adjustments, adjustments(evidence.adjustments)))
    }
    return tables
  }

  /// Returns `adjustments.csv`.
  private static func adjustments(_ adjustments: [Adjustment]) -> TableWriter {
    let column = AdjustmentsTable.declared.keys
    return TableWriter(
      adjustments,
      columns: [
        column.sku.from(\.sku), column.region.from(\.region), column.start.from(\.start),
        column.end.from(\.end), column.factor.from { $0.factor },
        column.units.from { $0.units }, column.author.from(\.author),
        column.expires.from(\.expires),
      ])
  }

  /// Returns `social_signals.csv`.
  private static func signals(_ signals: [SocialSignal]) -> TableWriter {
    let column = SocialSignalsTable.declared.keys
    return TableWriter(
      signals,
      columns: [
        column.date.from(\.date), column.region.from(\.region), column.channel.from(\.channel),
        column.metric.from(\.metric),
        column.value.from { CensoredValue(value: $0.value, isCensored: $0.isCensored) },
      ])
  }

  /// Returns `ad_tests.csv`.
  ///
  /// Tests without reported conversions were left out on reading, so that the column has no gaps.
  private static func adTests(_ tests: [AdTest]) -> TableWriter {
    let column = AdTestsTable.declared.keys
    return TableWriter(
      tests,
      columns: [
        column.platform.from(\.platform), column.campaign.from(\.campaign),
        column.start.from(\.start), column.end.from(\.end), column.region.from(\.region),
        column.spend.from(\.spend), column.impressions.from(\.impressions),
        column.clicks.from(\.clicks), column.conversions.from { $0.conversions },
        column.sku.from(\.sku),
      ])
  }
}
