import FulfilmentModel

/// Options of an export: days, references and the partner's own names.
package struct ExportOptions: Sendable {
  /// Day on which the units leave; `nil` is the day after the plan's date.
  package var shipDate: CalendarDate?
  /// Day on which the units must have arrived; `nil` is the ship date plus each hub's inbound days.
  package var arriveBy: CalendarDate?
  /// First part of the references, before the hub; `nil` takes those of `PlanIdentity`.
  package var reference: String?
  /// Hubs to export; empty means all that receive units.
  package var hubs: [String] = []
  /// References of earlier exports that this one replaces: `HUB=REFERENCE`, or the reference alone
  /// where one hub is exported.
  package var replaced: [String] = []
  /// References by hub of an earlier export of the same night: a hub whose goods are others now replaces
  /// its own, all other entries have no effect.
  package var superseded: [String: String] = [:]
  /// Whether the export takes its orders back instead of placing them.
  package var withdraws = false
  /// Whether lines of 0 units stand in the partner's files too.
  package var isComplete = false
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
  /// The reference of what goes to one hub.
  package struct Reference: Sendable, Codable {
    package var hub: String
    package var reference: String
    /// Reference that is void from now on; left out where there is none.
    package var replaces: String?
    /// Units of all lines.
    package var units: Int
  }

  /// A SKU that the partner has to activate at a hub before the units can come in.
  package struct Activation: Sendable, Codable {
    package var hub: String
    package var sku: String
    /// Units of the line.
    package var units: Int
  }

  /// The partner's name.
  package var partner: String
  /// `order`, or `withdrawal`.
  package var action: String
  /// `delta` where a SKU that is not named is ordered with 0 units, `complete` where each is named.
  package var contents: String
  /// Names of the files for the partner.
  package var files: [String]
  /// Names of the files for people, which stand beside them.
  package var companions: [String]
  /// Transfers, one for each hub.
  package var transfers: Int
  /// Lines of all transfers, those of 0 units only where the contents are complete.
  package var lines: Int
  /// Units of all lines.
  package var units: Int
  /// One for each transfer.
  package var references: [Reference]
  /// Lines to activate first, in their order; empty where the hubs stock all of them.
  package var activateFirst: [Activation]
  /// Names under which files of an earlier export were kept that somebody had changed; `nil` where
  /// there are none, and in `export.json`.
  package var keptAside: [String]?
}
