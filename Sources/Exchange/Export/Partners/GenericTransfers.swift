import Diagnostics
import Tabular

/// Our own table: everything a plan's line can say, for whoever writes their own interface.
struct GenericTransfers: PartnerFormat {
  let name = "generic"
  let title = "a documented transfer table"

  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    check.formulas(transfers)
  }

  func files(for transfers: [Transfer]) -> [(name: String, bytes: [UInt8])] {
    var table = TableWriter(columns: [
      "plan_id", "line_no", "origin", "destination", "partner_destination", "sku", "barcode",
      "partner_item", "units", "unit_of_measure", "case_pack", "cases", "ship_date", "arrive_by",
      "reference", "lot", "serial_from", "serial_to",
    ])
    for transfer in transfers {
      for line in transfer.lines {
        table.append([
          .text(transfer.planName), .whole(line.number), .text(transfer.origin.id),
          .text(transfer.hub.id), .text(transfer.address.partnerID), .text(line.sku.id),
          .text(line.item.barcode), .text(line.item.itemID), .whole(line.units), .text("each"),
          .whole(line.casePack), .optional(line.cases), .date(transfer.shipDate),
          .date(transfer.arriveBy), .text(transfer.reference), .text(line.item.lot),
          .optional(line.serials?.lowerBound), .optional(line.serials?.upperBound),
        ])
      }
    }
    return [("transfers.csv", table.bytes)]
  }
}
