import Tabular

/// Tables for people beside a partner's files, which have no room for what they say.
enum CompanionTables {
  /// Name of the table of all lines.
  static let linesName = "lines.csv"
  /// Name of the table of references that are void.
  static let withdrawalsName = "withdrawals.csv"

  /// Returns `lines.csv`: what was needed and what is planned, and why they differ, for each
  /// exported hub and each SKU that the plan moves, lines of 0 units included.
  ///
  /// It is what a receipt is compared with. `cases` is empty where units do not fill them, `needed`
  /// where the plan does not say. Lot, dates and what to activate first stand here for every partner,
  /// since most of their files have no column for them.
  static func lines(of transfers: [Transfer]) -> [UInt8] {
    var table = TableWriter(columns: [
      "reference", "hub", "sku", "needed", "units", "case_pack", "cases", "ship_date", "arrive_by",
      "reason", "lot", "lot_date", "expiry", "activate_first",
    ])
    for transfer in transfers {
      for line in transfer.lines {
        table.append([
          .text(transfer.reference), .text(transfer.hub.id), .text(line.sku.id),
          .optional(line.needed), .whole(line.units), .whole(line.casePack),
          .optional(line.units > 0 ? line.cases : nil), .date(transfer.shipDate),
          .date(transfer.arriveBy), .text(line.reason), .text(line.item.lot),
          line.item.lotDate.map { .date($0) } ?? .none, line.item.expiry.map { .date($0) } ?? .none,
          .text(line.isInactive && line.units > 0 ? "yes" : ""),
        ])
      }
    }
    return table.bytes
  }

  /// Returns `withdrawals.csv`: each reference that the partner is to drop, with the one that stands
  /// in its place; `nil` where there is none.
  ///
  /// Most partners take orders by file and withdrawals by hand, so that a person reads this. The
  /// units of a reference from an earlier plan are not known here.
  static func withdrawals(of transfers: [Transfer], isWithdrawn: Bool) -> [UInt8]? {
    var table = TableWriter(columns: [
      "reference", "hub", "partner_id", "action", "replaced_by", "units",
    ])
    let void = transfers.filter { isWithdrawn || !$0.replaces.isEmpty }
    guard !void.isEmpty else { return nil }
    for transfer in void {
      table.append([
        .text(isWithdrawn ? transfer.reference : transfer.replaces), .text(transfer.hub.id),
        .text(transfer.address.partnerID), .text(isWithdrawn ? "withdraw" : "replace"),
        .text(isWithdrawn ? "" : transfer.reference), isWithdrawn ? .whole(transfer.units) : .none,
      ])
    }
    return table.bytes
  }
}
