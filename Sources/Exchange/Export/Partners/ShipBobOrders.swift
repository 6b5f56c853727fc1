import Diagnostics
import Tabular

/// ShipBob's warehouse receiving orders: one JSON object for each hub and fifty boxes.
///
/// ShipBob takes warehouse receiving orders by its API. A box holds one SKU (`OneSkuPerBox`), whole
/// cases where the SKU has them.
struct ShipBobOrders: PartnerFormat {
  let name = "shipbob"
  let title = "ShipBob warehouse receiving orders (JSON)"

  /// Most boxes of one order.
  private static let boxLimit = 50
  /// Most SKUs of one order.
  private static let skuLimit = 10_000
  /// Kilograms of the heaviest box: 50 lb.
  private static let heaviestBox = 22.6796

  /// One order as ShipBob's API takes it; keys are the property names in snake case.
  ///
  /// Lots and their dates are left out where the SKU has none.
  private struct Order: Codable {
    /// The fulfilment centre, by ShipBob's number.
    struct Center: Codable { var id: Int }
    /// Units of one SKU in a box, by ShipBob's inventory id.
    struct Item: Codable {
      var inventoryID: Int
      var quantity: Int
      var lotNumber: String?
      var lotDate: String?

      /// Reads back what the writer's snake case makes of `inventoryID`.
      private enum CodingKeys: String, CodingKey {
        case inventoryID = "inventoryId"
        case quantity, lotNumber, lotDate
      }
    }
    /// One box; ShipBob wants a tracking number of its own for each.
    struct Box: Codable {
      var trackingNumber: String
      var boxItems: [Item]
    }
    /// The destination.
    var fulfillmentCenter: Center
    /// Parcels rather than pallets or containers.
    var packageType = "Package"
    /// ShipBob's name for boxes of a single SKU.
    var boxPackagingType = "OneSkuPerBox"
    /// ISO day, after the day of the export.
    var expectedArrivalDate: String
    /// The transfer's reference, with the number of the order where a hub needs several.
    var purchaseOrderNumber: String
    /// At least one and at most fifty.
    var boxes: [Box]
  }

  /// Checks ids, boxes and lots, which ShipBob refuses, and that neither two hubs nor two SKUs of an
  /// order have one number.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics = check.sharedDestinations(transfers, by: \.destinationID)
    diagnostics += check.sharedItems(
      transfers, column: "partner_item", expected: "ShipBob's inventory_id", text: \.item.itemID)
    for transfer in transfers {
      // Orders of more boxes are numbered `-1`, `-2` behind the reference.
      if let other = transfers.first(where: { $0.reference.hasPrefix(transfer.reference + "-") }) {
        diagnostics.append(
          check.hub(
            other, column: "reference", value: other.reference,
            expected: "a reference that does not continue that of hub \(transfer.hub.id)"))
      }
      if Int(transfer.address.partnerID) == nil {
        diagnostics.append(
          check.hub(
            transfer, column: "partner_id", value: transfer.address.partnerID,
            expected: "ShipBob's number of the fulfilment centre"))
      }
      if transfer.lines.count > ShipBobOrders.skuLimit {
        diagnostics.append(
          Diagnostic(
            file: transfer.reference,
            expected: "at most 10000 SKUs in one order, found \(transfer.lines.count)"))
      }
      for line in transfer.lines {
        if !line.item.itemID.isEmpty, Int(line.item.itemID) == nil {
          diagnostics.append(
            check.item(
              line, column: "partner_item", value: line.item.itemID,
              expected: "ShipBob's inventory_id, a number"))
        }
        if line.item.lot.isEmpty != (line.item.lotDate == nil) {
          diagnostics.append(
            check.item(
              line, column: "lot_date", value: line.item.lotDate?.description ?? "",
              expected: "both lot and lot_date, or neither"))
        }
        if unitsInBox(line) == 0 {
          diagnostics.append(
            check.item(
              line, column: "box_weight_kg", value: String(weight(line)),
              expected: "a box of at most 50 lb (22.7 kg)"))
        }
      }
    }
    return diagnostics
  }

  /// Returns the kilograms of a case, or of a unit where there are no cases.
  private func weight(_ line: TransferLine) -> Double {
    line.item.boxWeight ?? Double(line.casePack) * line.sku.unitWeightKg
  }

  /// Returns the units of one box: a case, or as many single units as fifty pounds allow; 0 where
  /// none fits.
  private func unitsInBox(_ line: TransferLine) -> Int {
    if line.casePack > 1 { return weight(line) <= ShipBobOrders.heaviestBox ? line.casePack : 0 }
    guard line.sku.unitWeightKg > 0 else { return line.units }
    let most = (ShipBobOrders.heaviestBox / line.sku.unitWeightKg).rounded(.down)
    return most < Double(line.units) ? Int(most) : line.units
  }

  /// Returns a file for each hub and fifty boxes; where a hub needs several, their names and order
  /// numbers end in `-1`, `-2` and so on.
  func files(for transfers: [Transfer]) throws(FileError) -> [PartnerFile] {
    var files: [PartnerFile] = []
    for transfer in transfers {
      let boxes = boxes(of: transfer)
      let starts = stride(from: 0, to: boxes.count, by: ShipBobOrders.boxLimit)
      for (index, start) in starts.enumerated() {
        let end = min(start + ShipBobOrders.boxLimit, boxes.count)
        let suffix = boxes.count > ShipBobOrders.boxLimit ? "-\(index + 1)" : ""
        let order = Order(
          fulfillmentCenter: Order.Center(id: Int(transfer.address.partnerID) ?? 0),
          expectedArrivalDate: transfer.arriveBy.description,
          purchaseOrderNumber: transfer.reference + suffix, boxes: Array(boxes[start..<end]))
        files.append(
          PartnerFile(
            name: "shipbob-\(transfer.fileName)\(suffix).json",
            bytes: try JSONWriter.bytes(order), reference: transfer.reference))
      }
    }
    return files
  }

  /// Returns a line for each box of an order.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine] {
    let order = try JSONReader.read(Order.self, from: file.bytes, path: file.name)
    return order.boxes.flatMap(\.boxItems).map {
      PartnerLine(
        reference: file.reference ?? "", item: String($0.inventoryID), units: $0.quantity)
    }
  }

  /// Returns ShipBob's inventory id, without leading zeros.
  func item(of line: TransferLine) -> String { Int(line.item.itemID).map(String.init) ?? "" }

  /// Packs a transfer's lines into boxes of one SKU each, numbered in order.
  ///
  /// Called only where each unit fits a box: otherwise `unitsInBox` is 0 and nothing is exported.
  private func boxes(of transfer: Transfer) -> [Order.Box] {
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
            trackingNumber: "\(transfer.reference)-\(padding)\(number)",
            boxItems: [
              Order.Item(
                inventoryID: Int(line.item.itemID) ?? 0, quantity: units,
                lotNumber: line.item.lot.isEmpty ? nil : line.item.lot,
                lotDate: line.item.lotDate?.description)
            ]))
      }
    }
    return boxes
  }
}
