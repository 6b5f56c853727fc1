import CaseFiles
import FulfilmentModel
import Prepositioning
import Tabular

/// A plan folder as it stands on disk, read without its case: what reports and comparisons look at.
///
/// Nothing is made again here; `verify` does that. Every number is as the tables print it, and a
/// table that the folder lacks is a fault.
package struct StoredPlan: Sendable {
  /// The plan's folder, as the user wrote it.
  package let folder: String
  /// The members of `run.json` that people read.
  package let record: StoredRecord
  /// Lines of `placements.csv`, needs that got no pack among them, in the file's order.
  package let placements: [PlacedLine]
  /// Expected shipments.
  package let flows: [StoredFlow]
  /// Demand and service of each SKU.
  package let totals: [StoredTotal]
  /// Expected demand of each SKU in each region.
  package let regionalDemand: [StoredRegionalDemand]
  /// Use and prices of each hub.
  package let hubs: [StoredHub]
  /// Units promised to attendees.
  package let promises: [StoredPromise]
  /// Units that buyers miss or get late, with reasons; `nil` in plans that do not say.
  package let shortfalls: [Plan.Shortfall]?
  /// Rows of the case that were not used as they stand.
  package let rejects: [StoredReject]

  /// Reads a plan folder.
  ///
  /// - Throws: every fault of the first file that has some; `invalid` also for a folder that is no
  ///   plan, or one of a later format.
  /// - Complexity: linear in the size of the tables.
  package init(folder: String) throws(FileError) {
    self.folder = folder
    record = try StoredRecord(folder: folder)
    placements = try PlacementReader.lines(path: "\(folder)/placements.csv")
    flows = try StoredFlow.rows(of: "\(folder)/flows.csv")
    totals = try StoredTotal.all(in: folder)
    regionalDemand = try StoredRegionalDemand.rows(of: "\(folder)/forecast.csv")
    hubs = try StoredHub.rows(of: "\(folder)/hubs.csv")
    promises = try StoredPromise.rows(of: "\(folder)/promises.csv")
    shortfalls = try ShortfallTable.rows(in: folder)
    rejects = try StoredReject.rows(of: "\(folder)/rejects.csv")
  }

  /// Units placed by SKU and hub; lines of 0 units are left out.
  package var stock: [StockRecord] {
    placements.filter { $0.units > 0 }.map {
      StockRecord(hub: $0.hub, sku: $0.sku, quantity: $0.units)
    }
  }

  /// Units placed over all hubs.
  package var unitsPlaced: Int { placements.reduce(0) { $0 + $1.units } }
  /// Expected demand over all SKUs.
  package var expectedDemand: Double { totals.reduce(0) { $0 + $1.mean } }
  /// Expected demand that is not served, over all SKUs.
  package var expectedUnserved: Double { totals.reduce(0) { $0 + $1.unserved } }
}
