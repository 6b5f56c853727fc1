import FulfilmentModel

/// Options of an export: days, references and the partner's own names.
package struct ExportOptions: Sendable {
  /// Day on which the units leave; `nil` is the day after the planning date.
  package var shipDate: CalendarDate?
  /// Day on which the units must have arrived; `nil` is the ship date plus each hub's inbound days.
  package var arriveBy: CalendarDate?
  /// First part of the references; `nil` is the plan's name.
  package var reference: String?
  /// Hubs to export; empty means all that receive units.
  package var hubs: [String] = []
  /// Path of `hub,partner_id,name,address,city,state,postal,country,phone,reference`; `nil` is the
  /// case's `partner-hubs.csv`, where there is one.
  package var hubFile: String?
  /// Path of `sku,partner_item,barcode,title,…`; `nil` is the case's `partner-skus.csv`.
  package var itemFile: String?

  /// Creates the options of an export of everything, dated by the plan.
  package init() {}
}

/// The result of an export; `export.json` holds it too.
package struct ExportReport: Sendable, Codable {
  /// The partner's name.
  package var partner: String
  /// Names of the files that were written.
  package var files: [String]
  /// Transfers, one for each hub.
  package var transfers: Int
  /// Lines of all transfers.
  package var lines: Int
  /// Units of all lines.
  package var units: Int
}
