import Diagnostics
import FulfilmentModel
import Tabular

/// One line of a plan as a partner has to know it: so many units of a SKU to one hub.
struct TransferLine {
  var number: Int
  var sku: SKU
  var item: PartnerItem
  var units: Int
  /// Units of one case; 1 where the SKU travels in single units.
  var casePack: Int
  var serials: ClosedRange<Int>?

  /// Whole cases, where the units are whole cases.
  var cases: Int? { casePack > 1 && units % casePack == 0 ? units / casePack : nil }
}

/// All that goes to one hub.
struct Transfer {
  var hub: Hub
  var address: PartnerHub
  var origin: Origin
  /// The same for the same plan, case and hub, so that a second export updates the first.
  var reference: String
  var planName: String
  var shipDate: CalendarDate
  var arriveBy: CalendarDate
  var lines: [TransferLine]
}

/// What a partner calls a hub, and where it is: `partner-hubs.csv`.
struct PartnerHub {
  var partnerID = ""
  var name = ""
  var address = ""
  var city = ""
  var state = ""
  var postal = ""
  var country = ""
  var phone = ""
  var reference = ""
}

/// What a partner calls a SKU, and how its case is: `partner-skus.csv`.
struct PartnerItem {
  var itemID = ""
  var barcode = ""
  var title = ""
  var lot = ""
  var lotDate: CalendarDate?
  var expiry: CalendarDate?
  var firstSerial: Int?
  /// Centimetres.
  var boxLength: Double?
  var boxWidth: Double?
  var boxHeight: Double?
  /// Kilograms of a full case.
  var boxWeight: Double?
}

/// A file format that a partner's system takes in.
protocol PartnerFormat: Sendable {
  /// What the command line calls it.
  var name: String { get }
  /// What people call it.
  var title: String { get }
  /// Everything the partner would refuse; empty where it would refuse nothing.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic]
  /// The files, by name. Called only where there are no faults.
  func files(for transfers: [Transfer]) throws(FileError) -> [(
    name: String, bytes: [UInt8]
  )]
}

/// What checks need beside the transfers: where a fault can be mended, and today's date.
struct ExportCheck {
  var hubFile: String
  var itemFile: String
  var today: CalendarDate

  /// A missing or wrong property of a hub.
  func hub(_ transfer: Transfer, _ column: String, _ value: String, _ expected: String)
    -> Diagnostic
  {
    Diagnostic(
      file: hubFile, column: column, value: value, expected: "\(expected) (hub \(transfer.hub.id))")
  }

  /// A missing or wrong property of an item.
  func item(_ line: TransferLine, _ column: String, _ value: String, _ expected: String)
    -> Diagnostic
  {
    Diagnostic(
      file: itemFile, column: column, value: value, expected: "\(expected) (SKU \(line.sku.id))")
  }

  /// Arrivals that are not in the future.
  func pastArrivals(_ transfers: [Transfer]) -> [Diagnostic] {
    transfers.filter { $0.arriveBy <= today }.map {
      Diagnostic(
        file: $0.reference, column: "arrive_by", value: $0.arriveBy.description,
        expected: "a day after today, \(today); pass --arrive-by")
    }
  }

  /// Texts that a spreadsheet would run: guarding them would change an identifier.
  func formulas(_ transfers: [Transfer]) -> [Diagnostic] {
    transfers.flatMap { transfer in
      transfer.lines.compactMap { line in
        let texts = [line.sku.id, line.item.barcode, line.item.itemID]
        guard let bad = texts.first(where: { TableWriter.guarded($0) != $0 }) else { return nil }
        return item(line, "sku", bad, "an identifier no spreadsheet takes for a formula")
      }
    }
  }

  /// Items that several lines of one transfer share by their barcode.
  func sharedBarcodes(_ transfers: [Transfer]) -> [Diagnostic] {
    transfers.flatMap { transfer in
      var seen: [String: String] = [:]
      return transfer.lines.compactMap { line -> Diagnostic? in
        let barcode = line.item.barcode
        guard !barcode.isEmpty else {
          return item(line, "barcode", "", "a barcode, by which the partner finds the product")
        }
        if let other = seen[barcode] {
          return item(line, "barcode", barcode, "a barcode of its own; \(other) has it too")
        }
        seen[barcode] = line.sku.id
        return nil
      }
    }
  }
}

/// All partners.
package enum PartnerCatalog {
  static let all: [any PartnerFormat] = [
    GenericTransfers(), ShipBobOrders(), ShipHeroOrders(), AmazonManifest(), ShipwireOrders(),
    SkutopiaTransfers(), ExtensivReceipts(), FlexportOrders(), MatrixifyTransfers(),
  ]

  /// Names for the command line, with what people call them.
  package static var names: [(name: String, title: String)] { all.map { ($0.name, $0.title) } }
}
