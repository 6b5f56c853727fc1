import CaseFiles
import Diagnostics
import Tabular

/// Our own transfer table `transfers.csv`, for users who write the interface to a partner
/// themselves.
///
/// A row for each SKU and hub. `line_no` counts the lines of the whole plan from 1. `units` are
/// single units, `cases` whole cases of `case_pack` units and empty where the units do not fill
/// them. `ship_date` and `arrive_by` are ISO days. `reference` is the same for the same goods of a
/// plan and hub, so that a second export updates the first; `action` is `ship` or `withdraw`,
/// `replaces` the reference that is void from now on. Serial numbers run without gap over all
/// hubs, from the SKU's `first_serial` in `partner-skus.csv`, and are empty where it has none.
/// `needed_units` and `reason` say what was needed before rounding and why it was rounded;
/// `activate_first` is `yes` where the hub does not stock the SKU yet.
struct GenericTransfers: PartnerFormat {
  let name = "generic"
  let title = "a documented transfer table"
  let takesZeros = true

  /// Returns a diagnostic for each identifier that a spreadsheet would run as a formula.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    check.formulas(transfers)
  }

  /// Returns one table of all transfers, in the order of the plan's lines.
  func files(for transfers: [Transfer]) -> [PartnerFile] { [file(of: transfers, action: "ship")] }

  /// Returns the same table with the action `withdraw`.
  func withdrawals(of transfers: [Transfer]) -> [PartnerFile]? {
    [file(of: transfers, action: "withdraw")]
  }

  /// Returns the table of transfers with one action.
  private func file(of transfers: [Transfer], action: String) -> PartnerFile {
    var table = TableWriter(columns: [
      "plan_id", "line_no", "origin", "destination", "partner_destination", "sku", "barcode",
      "partner_item", "units", "unit_of_measure", "case_pack", "cases", "ship_date", "arrive_by",
      "reference", "lot", "serial_from", "serial_to", "action", "replaces", "needed_units",
      "reason", "lot_date", "expiry", "activate_first",
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
          .text(action), .text(transfer.replaces), .optional(line.needed), .text(line.reason),
          line.item.lotDate.map { .date($0) } ?? .none, line.item.expiry.map { .date($0) } ?? .none,
          .text(line.isInactive ? "yes" : ""),
        ])
      }
    }
    return PartnerFile(name: "transfers.csv", bytes: table.bytes)
  }

  /// Returns the transfers' lines.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine] {
    try file.tableLines(reference: "reference", item: "sku", units: "units")
  }
}
