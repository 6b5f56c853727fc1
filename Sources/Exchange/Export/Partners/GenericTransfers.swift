import CaseFiles
import Diagnostics
import Tabular

/// Our own transfer table with all that a plan's line can say, for writers of their own interface.
struct GenericTransfers: PartnerFormat {
  let name = "generic"
  let title = "a documented transfer table"

  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    check.formulas(transfers)
  }

  /// Returns `transfers.csv`: a row for each line. Cases are empty where the units are not whole
  /// cases, serials where the SKU has none; dates are ISO.
  func files(for transfers: [Transfer]) -> [PartnerFile] {
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
    return [PartnerFile(name: "transfers.csv", bytes: table.bytes)]
  }
}
