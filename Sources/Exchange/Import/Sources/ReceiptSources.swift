/// Import sources of what came back from the partners.
extension ImportSource {
  /// Units that hubs received of a plan's transfers, one row for each reference and SKU.
  ///
  /// `received` are all units that came in, `damaged` those among them that cannot be sold,
  /// `refused` those that the hub did not take in. Where a program counts the units that it accepted
  /// instead, the damaged ones are not among them. Names after the first are those of partners'
  /// reports.
  static let receipts = ImportSource(
    name: "receipts", title: "receipts of a hub against a plan",
    keys: [
      SourceColumn(
        .order, "reference", "po number", "po_number", "purchase order", "purchase_order_number",
        "reference name"),
      SourceColumn(.sku, "sku", "line: sku", "item", "item_sku"),
      SourceColumn(
        .received, "received", "quantity_received", "received_units", "quantity received",
        "received quantity", "received_quantity", "qty received"),
    ],
    others: [
      SourceColumn(.location, "hub", "warehouse", "destination", "location"),
      SourceColumn(.damaged, "damaged", "quantity_damaged", "damaged_units", "quantity damaged"),
      SourceColumn(
        .refused, "refused", "quantity_rejected", "rejected", "refused_units",
        "quantity rejected", "rejected quantity"),
      SourceColumn(.expected, "expected", "ordered", "expected_quantity", "quantity_expected"),
      SourceColumn(.short, "short", "missing", "short_units"),
    ],
    kind: .receipts)
}
