/// Orders of marketplaces and of shops that are laid out like others.
///
/// Marketplaces write an order's cells on every line. Buyers' names, e-mails, phones and streets are
/// in none of the lists.
extension ImportSource {
  /// Order reports of Amazon's sellers: all orders, fulfilled shipments, new orders.
  ///
  /// Flat files without quotes, with TABs. Reports of new orders and of shipments have no status:
  /// each of their rows counts. `Pending` orders may still be cancelled.
  static let amazonSellerOrders = ImportSource(
    name: "amazon-orders", title: "Amazon order report",
    keys: [
      SourceColumn(.order, "amazon-order-id", "order-id"),
      SourceColumn(.date, "purchase-date"), SourceColumn(.sku, "sku"),
      SourceColumn(.quantity, "quantity", "quantity-shipped", "quantity-purchased"),
      SourceColumn(.country, "ship-country"), SourceColumn(.postal, "ship-postal-code"),
    ],
    others: [
      SourceColumn(.province, "ship-state"), SourceColumn(.status, "order-status"),
      SourceColumn(.lineStatus, "item-status"), SourceColumn(.item, "product-name"),
      SourceColumn(.price, "item-price"), SourceColumn(.currency, "currency"),
    ], hasQuotes: false,
    kind: .orders(
      OrderRules(
        target: .sales,
        counted: [
          "shipped", "shipping", "unshipped", "partiallyshipped", "partially shipped", "complete",
          "shipped - delivered to buyer", "shipped - picked up", "shipped - out for delivery",
          "shipped - lost in transit", "shipped - damaged",
        ],
        unpaid: ["pending", "pending - waiting for pick up"])))

  /// Order items of an Etsy shop.
  ///
  /// Dates are month/day/year in two digits whatever the shop's language.
  static let etsyItems = ImportSource(
    name: "etsy-order-items", title: "Etsy sold order items",
    keys: [
      SourceColumn(.order, "Order ID"), SourceColumn(.date, "Sale Date"),
      SourceColumn(.item, "Item Name"), SourceColumn(.quantity, "Quantity"),
      SourceColumn(.country, "Ship Country"), SourceColumn(.postal, "Ship Zipcode"),
      SourceColumn(.key, "Transaction ID"),
    ],
    others: [
      SourceColumn(.sku, "SKU"), SourceColumn(.variant, "Variations"),
      SourceColumn(.province, "Ship State"), SourceColumn(.price, "Price"),
      SourceColumn(.currency, "Currency"),
    ],
    kind: .orders(OrderRules(target: .sales)))

  /// Orders of an Etsy shop without their items: refused.
  static let etsyOrders = ImportSource(
    name: "etsy-orders", title: "Etsy sold orders",
    keys: [
      SourceColumn(.order, "Order ID"), SourceColumn(.date, "Sale Date"),
      SourceColumn(.quantity, "Number of Items"), SourceColumn(.country, "Ship Country"),
    ],
    others: [],
    kind: .refused(
      "it has an order in each row, without its items; choose \"Order Items\" under "
        + "Settings > Options > Download Data instead"))

  /// Orders of a Squarespace shop, laid out like Shopify's.
  static let squarespaceOrders = ImportSource(
    name: "squarespace-orders", title: "Squarespace orders export",
    keys: [
      SourceColumn(.order, "Order ID"), SourceColumn(.date, "Created at"),
      SourceColumn(.quantity, "Lineitem quantity"), SourceColumn(.sku, "Lineitem sku"),
      SourceColumn(.status, "Financial Status"), SourceColumn(.country, "Shipping Country"),
      SourceColumn(.postal, "Shipping Zip"),
    ],
    others: [
      SourceColumn(.province, "Shipping Province"), SourceColumn(.cancelled, "Cancelled at"),
      SourceColumn(.ships, "Lineitem requires shipping"), SourceColumn(.item, "Lineitem name"),
      SourceColumn(.variant, "Lineitem variant"), SourceColumn(.price, "Lineitem price"),
      SourceColumn(.currency, "Currency"),
    ],
    kind: .orders(
      OrderRules(
        target: .sales, counted: ["paid", "partially_refunded", "partially_paid"],
        unpaid: ["pending", "authorized", "unpaid", "expired"], fillsForward: true)))
}
