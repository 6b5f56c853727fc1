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

  private static let hubColumns = TableColumns(
    required: ["hub"],
    optional: [
      "partner_id", "name", "address", "city", "state", "postal", "country", "phone", "reference",
    ])
  private static let boxColumns = [
    "box_length_cm", "box_width_cm", "box_height_cm", "box_weight_kg",
  ]
  private static let itemColumns = TableColumns(
    required: ["sku"],
    optional: ["partner_item", "barcode", "title", "lot", "lot_date", "expiry", "first_serial"]
      + boxColumns,
    real: boxColumns, dates: ["lot_date", "expiry"])

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

  private mutating func readHubs(known: Set<String>) throws(FileError) -> [Diagnostic] {
    var table = try TableReader(
      path: hubFile, columns: PartnerDetails.hubColumns, options: ReadingOptions())
    let column = table.column("hub")
    while try table.next() {
      guard let id = table.identifier(column) else { continue }
      if !known.contains(id) { table.refuse(column, id, expected: "a hub of hubs.csv") }
      func text(_ name: String) -> String { table.text(table.column(name)) ?? "" }
      hubs[id] = PartnerHub(
        partnerID: text("partner_id"), name: text("name"), address: text("address"),
        city: text("city"), state: text("state"), postal: text("postal"),
        country: text("country"), phone: text("phone"), reference: text("reference"))
    }
    return table.log.diagnostics
  }

  private mutating func readItems(known: Set<String>) throws(FileError) -> [Diagnostic] {
    var table = try TableReader(
      path: itemFile, columns: PartnerDetails.itemColumns, options: ReadingOptions())
    let column = table.column("sku")
    while try table.next() {
      guard let id = table.identifier(column) else { continue }
      if !known.contains(id) { table.refuse(column, id, expected: "a SKU of skus.csv") }
      items[id] = PartnerItem(
        itemID: table.optionalIdentifier(table.column("partner_item")) ?? "",
        barcode: table.optionalIdentifier(table.column("barcode")) ?? "",
        title: table.text(table.column("title")) ?? "",
        lot: table.optionalIdentifier(table.column("lot")) ?? "",
        lotDate: table.optionalDate(table.column("lot_date")),
        expiry: table.optionalDate(table.column("expiry")),
        firstSerial: table.optionalWhole(table.column("first_serial")),
        boxLength: table.optionalAmount(table.column("box_length_cm")),
        boxWidth: table.optionalAmount(table.column("box_width_cm")),
        boxHeight: table.optionalAmount(table.column("box_height_cm")),
        boxWeight: table.optionalAmount(table.column("box_weight_kg")))
    }
    return table.log.diagnostics
  }
}
