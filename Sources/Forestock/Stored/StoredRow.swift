import FulfilmentModel
import Tabular

/// A row of a table of a plan folder, with the columns that it is read by.
protocol StoredRow: Sendable {
  /// The columns; later formats may have more.
  associatedtype Columns: DeclaredTable

  /// Takes the cells of the current row.
  init(_ row: inout TableReader, _ column: Columns)
}

extension StoredRow {
  /// Reads every row of a table.
  ///
  /// - Throws: `invalid` with every fault of the file; `inputOutput` where the system refuses.
  /// - Complexity: linear in the file.
  static func rows(of path: String) throws(FileError) -> [Self] {
    try TableReader.rows(of: path, as: Columns.self) { Self(&$0, $1) }
  }
}

/// Expected units of a SKU from a hub to a region: a row of `flows.csv`.
package struct StoredFlow: StoredRow {
  /// Identifiers.
  package let sku, hub, region: String
  /// Expected units over the horizon.
  package let units: Double
  /// Business days from dispatch to delivery.
  package let transitDays: Int

  /// Columns of `flows.csv`.
  struct Columns: DeclaredTable {
    let sku, hub, region: Column<String>
    let units: Column<Double>
    let days: Column<Int>

    init(_ columns: inout ColumnList) {
      sku = columns.identifier("sku")
      hub = columns.identifier("hub")
      region = columns.identifier("region")
      units = columns.real("expected_units", unit: "units")
      days = columns.whole("transit_days", unit: "business days")
    }
  }

  init(_ row: inout TableReader, _ column: Columns) {
    (sku, hub, region) = (row[column.sku], row[column.hub], row[column.region])
    (units, transitDays) = (row[column.units], row[column.days])
  }
}

/// Use and prices of a hub: a row of `hubs.csv`.
package struct StoredHub: StoredRow {
  /// Identifier.
  package let hub: String
  /// Units that it can hold, that stand there before, and that are placed.
  package let capacityUnits, openingUnits, placedUnits: Int
  /// Units expected to leave over the horizon.
  package let shippedUnits: Double
  /// Savings from space for one more unit, and from shipping one more: money.
  package let capacityPrice, throughputPrice: Double

  /// Columns of `hubs.csv`.
  struct Columns: DeclaredTable {
    let hub: Column<String>
    let capacity, opening, placed: Column<Int>
    let shipped, capacityPrice, throughputPrice: Column<Double>

    init(_ columns: inout ColumnList) {
      hub = columns.identifier("hub")
      capacity = columns.whole("capacity_units", unit: "units")
      opening = columns.whole("opening_units", unit: "units")
      placed = columns.whole("placed_units", unit: "units")
      shipped = columns.real("expected_shipped_units", unit: "units")
      capacityPrice = columns.real("capacity_price", unit: "money")
      throughputPrice = columns.real("throughput_price", unit: "money")
    }
  }

  init(_ row: inout TableReader, _ column: Columns) {
    hub = row[column.hub]
    capacityUnits = row[column.capacity]
    (openingUnits, placedUnits) = (row[column.opening], row[column.placed])
    shippedUnits = row[column.shipped]
    (capacityPrice, throughputPrice) = (row[column.capacityPrice], row[column.throughputPrice])
  }

  /// Share of the capacity that opening stock and placed units take; 0 for a hub that holds nothing.
  package var use: Double {
    capacityUnits == 0 ? 0 : Double(openingUnits + placedUnits) / Double(capacityUnits)
  }
  /// Units for which there is still room, at least 0.
  package var freeUnits: Int { max(0, capacityUnits - openingUnits - placedUnits) }
}

/// Units promised to attendees in a region: a row of `promises.csv`.
package struct StoredPromise: StoredRow {
  /// Identifiers.
  package let sku, region: String
  /// Units promised.
  package let promisedUnits: Int
  /// Of these, units expected late or never; 0 where the promise is kept.
  package let missingUnits: Double

  /// Columns of `promises.csv`.
  struct Columns: DeclaredTable {
    let sku, region: Column<String>
    let promised: Column<Int>
    let missing: Column<Double>

    init(_ columns: inout ColumnList) {
      sku = columns.identifier("sku")
      region = columns.identifier("region")
      promised = columns.whole("promised_units", unit: "units")
      missing = columns.real("missing_units", unit: "units")
    }
  }

  init(_ row: inout TableReader, _ column: Columns) {
    (sku, region) = (row[column.sku], row[column.region])
    (promisedUnits, missingUnits) = (row[column.promised], row[column.missing])
  }
}
