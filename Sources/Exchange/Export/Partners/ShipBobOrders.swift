import Diagnostics
import Foundation
import Tabular

/// ShipBob's warehouse receiving orders: one JSON object for each hub and fifty boxes.
struct ShipBobOrders: PartnerFormat {
  let name = "shipbob"
  let title = "ShipBob warehouse receiving orders (JSON)"

  private static let mostBoxes = 50
  private static let mostSKUs = 10_000
  /// 50 lb in kilograms.
  private static let heaviestBox = 22.6796

  private struct Order: Encodable {
    struct Centre: Encodable { var id: Int }
    struct Item: Encodable {
      var inventory_id: Int
      var quantity: Int
      var lot_number: String?
      var lot_date: String?
    }
    struct Box: Encodable {
      var tracking_number: String
      var box_items: [Item]
    }
    var fulfillment_center: Centre
    var package_type = "Package"
    var box_packaging_type = "OneSkuPerBox"
    var expected_arrival_date: String
    var purchase_order_number: String
    var boxes: [Box]
  }

  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics = check.pastArrivals(transfers)
    for transfer in transfers {
      if Int(transfer.address.partnerID) == nil {
        diagnostics.append(
          check.hub(
            transfer, "partner_id", transfer.address.partnerID,
            "ShipBob's number of the fulfilment centre"))
      }
      if transfer.lines.count > ShipBobOrders.mostSKUs {
        diagnostics.append(
          Diagnostic(
            file: transfer.reference,
            expected: "at most 10000 SKUs in one order, found \(transfer.lines.count)"))
      }
      for line in transfer.lines {
        if Int(line.item.itemID) == nil {
          diagnostics.append(
            check.item(line, "partner_item", line.item.itemID, "ShipBob's inventory_id, a number"))
        }
        if line.item.lot.isEmpty != (line.item.lotDate == nil) {
          diagnostics.append(
            check.item(
              line, "lot_date", line.item.lotDate?.description ?? "",
              "both lot and lot_date, or neither"))
        }
        if unitsInBox(line) == 0 {
          diagnostics.append(
            check.item(
              line, "box_weight_kg", String(weight(line)), "a box of at most 50 lb (22.7 kg)"))
        }
      }
    }
    return diagnostics
  }

  /// Kilograms of a case, or of a unit where there are no cases.
  private func weight(_ line: TransferLine) -> Double {
    line.item.boxWeight ?? Double(line.casePack) * line.sku.unitWeightKg
  }

  /// Units of one box: a case, or as many single units as fifty pounds allow; 0 where none fits.
  private func unitsInBox(_ line: TransferLine) -> Int {
    if line.casePack > 1 { return weight(line) <= ShipBobOrders.heaviestBox ? line.casePack : 0 }
    guard line.sku.unitWeightKg > 0 else { return line.units }
    return min(line.units, Int(ShipBobOrders.heaviestBox / line.sku.unitWeightKg))
  }

  func files(
    for transfers: [Transfer]
  ) throws(FileError) -> [(name: String, bytes: [UInt8])] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var files: [(String, [UInt8])] = []
    for transfer in transfers {
      var boxes: [Order.Box] = []
      for line in transfer.lines {
        var left = line.units
        while left > 0 {
          let units = min(left, unitsInBox(line))
          left -= units
          let number = String(boxes.count + 1)
          let padding = String(repeating: "0", count: max(0, 3 - number.count))
          boxes.append(
            Order.Box(
              tracking_number: "\(transfer.reference)-\(padding)\(number)",
              box_items: [
                Order.Item(
                  inventory_id: Int(line.item.itemID) ?? 0, quantity: units,
                  lot_number: line.item.lot.isEmpty ? nil : line.item.lot,
                  lot_date: line.item.lotDate?.description)
              ]))
        }
      }
      let parts = stride(from: 0, to: boxes.count, by: ShipBobOrders.mostBoxes).map {
        Array(boxes[$0..<min($0 + ShipBobOrders.mostBoxes, boxes.count)])
      }
      for (index, part) in parts.enumerated() {
        let suffix = parts.count > 1 ? "-\(index + 1)" : ""
        let order = Order(
          fulfillment_center: Order.Centre(id: Int(transfer.address.partnerID) ?? 0),
          expected_arrival_date: transfer.arriveBy.description,
          purchase_order_number: transfer.reference + suffix, boxes: part)
        let bytes = try OutputFolder.attempt(transfer.reference) {
          [UInt8](try encoder.encode(order)) + [0x0A]
        }
        files.append(("shipbob-\(FileName.safe(transfer.hub.id))\(suffix).json", bytes))
      }
    }
    return files
  }
}

/// Names of files made of identifiers.
enum FileName {
  /// Letters, digits, `-`, `_` and `.`; others become `_`.
  static func safe(_ text: String) -> String {
    String(
      text.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" })
  }
}
