import FulfilmentModel

/// The units that a plan moves to one hub.
///
/// A plan has one for each hub that receives units.
struct Transfer {
  /// The destination, as the case has it.
  var hub: Hub
  /// Empty texts where the partner's table has no row of the hub.
  var address: PartnerHub
  /// The place that the units leave.
  var origin: Origin
  /// The same for the same goods of a plan and hub, so that a second export updates the first.
  var reference: String
  /// Reference of an earlier export to the hub that this one replaces; empty for none.
  var replaces = ""
  /// Part of a file's name that no other hub of the case has.
  var fileName: String
  /// The plan's name, `PlanIdentity.name`.
  var planName: String
  /// Day on which the units leave the origin.
  var shipDate: CalendarDate
  /// Day on which the units must have arrived.
  var arriveBy: CalendarDate
  /// In the case's order of SKUs.
  var lines: [TransferLine]

  /// The partner's id of the hub, else the hub's own id.
  var destinationID: String { address.partnerID.isEmpty ? hub.id : address.partnerID }

  /// The partner's id of the hub, else the hub's name.
  var destinationName: String { address.partnerID.isEmpty ? hub.name : address.partnerID }

  /// Units of all lines.
  var units: Int { lines.reduce(0) { $0 + $1.units } }

  /// The transfer without its lines of 0 units; `nil` where nothing remains.
  var withoutZeros: Transfer? {
    var copy = self
    copy.lines.removeAll { $0.units == 0 }
    return copy.lines.isEmpty ? nil : copy
  }
}

/// One line of a transfer: units of a SKU.
struct TransferLine {
  /// Position among all lines of the plan, from 1.
  var number: Int
  /// The product, as the case has it.
  var sku: SKU
  /// The partner's own details of the SKU; empty where it has none.
  var item: PartnerItem
  /// Whole units; 0 only in complete tables.
  var units: Int
  /// Units before rounding to whole packs; `nil` where the plan does not say.
  var needed: Double?
  /// The reason for a line's units in words; empty where the plan does not say.
  var reason = ""
  /// Units of one case; 1 where the SKU travels in single units.
  var casePack: Int
  /// Serial numbers of the units, where the SKU has some.
  var serials: ClosedRange<Int>?
  /// Whether the partner has to activate the SKU at the hub before units can come in.
  var isInactive = false

  /// Number of cases, where the units fill whole cases.
  ///
  /// `nil` for single units and for a remainder that fills no case.
  var cases: Int? { casePack > 1 && units % casePack == 0 ? units / casePack : nil }
}

/// A row of `partner-hubs.csv`: the partner's name of a hub, and its address. Empty where unknown.
struct PartnerHub {
  /// The partner's identifier of the hub.
  var partnerID = ""
  /// Name of the recipient, for the address.
  var name = ""
  var address = ""
  var city = ""
  /// Subdivision, as the partner writes it.
  var state = ""
  var postal = ""
  /// Name or code, as the partner writes it.
  var country = ""
  /// Phone of the hub, which carriers ask for.
  var phone = ""
  /// Reference of the transfer, in place of the plan's.
  var reference = ""
}

/// A row of `partner-skus.csv`: the partner's name of a SKU, its lot and its case.
struct PartnerItem {
  /// The partner's identifier of the SKU.
  var itemID = ""
  /// Digits of the barcode (GTIN), as text: leading zeros count.
  var barcode = ""
  /// Name for people in the partner's system; the SKU's own where it is empty.
  var title = ""
  /// Production lot, with the day on which it was made.
  var lot = ""
  /// `nil` where the partner keeps no lots.
  var lotDate: CalendarDate?
  /// Last day of use; `nil` for goods that do not expire.
  var expiry: CalendarDate?
  /// Serial number of the first unit that is exported.
  var firstSerial: Int?
  /// Length of a case in centimetres, as the other two sides.
  var boxLength: Double?
  var boxWidth: Double?
  var boxHeight: Double?
  /// Weight of a full case in kilograms.
  var boxWeight: Double?
}
