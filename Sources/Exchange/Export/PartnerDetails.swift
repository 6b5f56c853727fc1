import Diagnostics
import FulfilmentModel
import Tabular

/// The partner's own names of hubs and SKUs: `partner-hubs.csv` and `partner-skus.csv`.
struct PartnerDetails {
  /// Path of the hubs' table, whether or not it is there, for messages.
  let hubFile: String
  /// Path of the items' table, whether or not it is there, for messages.
  let itemFile: String
  /// Details by hub id; hubs without a row are absent.
  private(set) var hubs: [String: PartnerHub] = [:]
  /// Details by SKU id; SKUs without a row are absent.
  private(set) var items: [String: PartnerItem] = [:]

  /// Reads both tables, as far as they are there; tables that the options name must be.
  ///
  /// - Throws: `invalid` with the faults of both.
  init(
    folder: String, for planningCase: PlanningCase, options: ExportOptions
  ) throws(FileError) {
    hubFile = options.hubFile ?? "\(folder)/partner-hubs.csv"
    itemFile = options.itemFile ?? "\(folder)/partner-skus.csv"
    var faults: [Diagnostic] = []
    if options.hubFile != nil || FileKind(path: hubFile) != .missing {
      faults += try readHubs(known: Set(planningCase.hubs.map(\.id)))
    }
    if options.itemFile != nil || FileKind(path: itemFile) != .missing {
      faults += try readItems(known: Set(planningCase.skus.map(\.id)))
    }
    if faults.contains(where: { $0.severity == .error }) { throw .invalid(faults) }
  }

  /// Reads `partner-hubs.csv`; returns its diagnostics, such as hubs that the case does not have.
  ///
  /// - Throws: `invalid` where the file cannot be read as this table; `inputOutput`.
  private mutating func readHubs(known: Set<String>) throws(FileError) -> [Diagnostic] {
    let (column, columns) = PartnerHubsTable.declared
    var row = try TableReader(path: hubFile, columns: columns)
    while try row.next() {
      let id = row[column.hub]
      guard row.isSound(column.hub) else { continue }
      if !known.contains(id) { row.refuse(column.hub, id, expected: "a hub of hubs.csv") }
      hubs[id] = PartnerHub(
        partnerID: row[column.partnerID], name: row[column.name], address: row[column.address],
        city: row[column.city], state: row[column.state], postal: row[column.postal],
        country: row[column.country], phone: row[column.phone], reference: row[column.reference])
    }
    return row.log.diagnostics
  }

  /// Reads `partner-skus.csv`; returns its diagnostics, such as SKUs that the case does not have.
  private mutating func readItems(known: Set<String>) throws(FileError) -> [Diagnostic] {
    let (column, columns) = PartnerItemsTable.declared
    var row = try TableReader(path: itemFile, columns: columns)
    while try row.next() {
      let id = row[column.sku]
      guard row.isSound(column.sku) else { continue }
      if !known.contains(id) { row.refuse(column.sku, id, expected: "a SKU of skus.csv") }
      items[id] = PartnerItem(
        itemID: row[column.partnerItem] ?? "", barcode: row[column.barcode] ?? "",
        title: row[column.title], lot: row[column.lot] ?? "", lotDate: row[column.lotDate],
        expiry: row[column.expiry], firstSerial: row[column.firstSerial],
        boxLength: row[column.boxLength], boxWidth: row[column.boxWidth],
        boxHeight: row[column.boxHeight], boxWeight: row[column.boxWeight])
    }
    return row.log.diagnostics
  }
}

/// Columns of `partner-hubs.csv`.
///
/// Every column but `hub` may be missing: which cells a partner needs its format checks.
private struct PartnerHubsTable: DeclaredTable {
  /// Texts; all but `hub` are empty where the cell or the whole column is missing.
  let hub, partnerID, name, address, city, state, postal, country, phone, reference: Column<String>

  init(_ columns: inout ColumnList) {
    hub = columns.identifier("hub", "hub of the case")
    partnerID = columns.text("partner_id", mayBeMissing: true)
    name = columns.text("name", mayBeMissing: true)
    address = columns.text("address", mayBeMissing: true)
    city = columns.text("city", mayBeMissing: true)
    state = columns.text("state", mayBeMissing: true)
    postal = columns.text("postal", mayBeMissing: true)
    country = columns.text("country", mayBeMissing: true)
    phone = columns.text("phone", mayBeMissing: true)
    reference = columns.text("reference", mayBeMissing: true)
  }
}

/// Columns of `partner-skus.csv`.
///
/// Key: `sku`. Every other column may be missing.
private struct PartnerItemsTable: DeclaredTable {
  /// SKU of the case, and the product's name for people.
  let sku, title: Column<String>
  /// Identifiers as text, since leading zeros of a barcode count.
  let partnerItem, barcode, lot: Column<String?>
  /// Days of making and of expiry; `nil` where there is none.
  let lotDate, expiry: Column<CalendarDate?>
  /// Serial number of the first unit of the plan; `nil` where units have none.
  let firstSerial: Column<Int?>
  /// Sides of a full case in centimetres, and its weight in kilograms.
  let boxLength, boxWidth, boxHeight, boxWeight: Column<Double?>

  init(_ columns: inout ColumnList) {
    sku = columns.identifier("sku", "SKU of the case")
    partnerItem = columns.identifier("partner_item", empty: "none", mayBeMissing: true)
    barcode = columns.identifier("barcode", empty: "none", mayBeMissing: true)
    title = columns.text("title", mayBeMissing: true)
    lot = columns.identifier("lot", empty: "none", mayBeMissing: true)
    lotDate = columns.date("lot_date", empty: "none", mayBeMissing: true)
    expiry = columns.date("expiry", empty: "none", mayBeMissing: true)
    firstSerial = columns.whole("first_serial", empty: "none", mayBeMissing: true)
    boxLength = columns.real("box_length_cm", empty: "not known", mayBeMissing: true)
    boxWidth = columns.real("box_width_cm", empty: "not known", mayBeMissing: true)
    boxHeight = columns.real("box_height_cm", empty: "not known", mayBeMissing: true)
    boxWeight = columns.real("box_weight_kg", empty: "not known", mayBeMissing: true)
  }
}

/// The pairs of hub and SKU that a partner has to activate before units can come in: those that the
/// latest stock list of the hub has as not stocked.
///
/// A partner's system refuses units of a product that it has no record of at the place, or books them
/// nowhere. A plan may want them there all the same, since a product is activated by hand in a minute.
struct Activations {
  /// Path below the case of the ledger that imports of stock lists keep.
  private static let ledger = "imports/not_stocked.csv"
  /// Hub, then SKU.
  private let pairs: Set<[String]>

  /// Reads the ledger of a case; empty where no stock list was imported.
  ///
  /// Pairs of which the case has opening stock are active: the goods stand there.
  ///
  /// - Throws: `invalid` where it lacks a column; `inputOutput`.
  init(folder: String, of planningCase: PlanningCase) throws(FileError) {
    let path = "\(folder)/\(Activations.ledger)"
    guard FileKind(path: path) == .file else {
      pairs = []
      return
    }
    var pairs = Set(
      try LookupTable.rows(ofFile: path, columns: [["hub"], ["sku"]]).map(\.cells))
    for record in planningCase.openingStock where record.quantity > 0 {
      pairs.remove([record.hub, record.sku])
    }
    self.pairs = pairs
  }

  /// Whether the hub has to activate the SKU first.
  func isNeeded(of sku: String, at hub: String) -> Bool { pairs.contains([hub, sku]) }
}
