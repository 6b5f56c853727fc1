/// Orders and stock of shops and warehouses.
///
/// Headers are those of the programs' own exports, English where the program does not translate
/// them. Columns of names, e-mails, phones and streets are in none of the lists: they are not
/// decoded.
extension ImportSource {
  /// Order lines of a Shopify shop; pre-orders by tag.
  ///
  /// One row for each line item. `Created at` has the shop's time zone, so that the day is the
  /// shop's. `Lineitem price` is read only as a witness of the decimal mark. `Lineitem requires
  /// shipping` tells digital goods apart, and a filled `Cancelled at` cancels the whole order.
  static let shopifyOrders = ImportSource(
    name: "shopify-orders", title: "Shopify orders export",
    keys: [
      SourceColumn(.order, "Name"), SourceColumn(.date, "Created at"),
      SourceColumn(.quantity, "Lineitem quantity"), SourceColumn(.sku, "Lineitem sku"),
      SourceColumn(.status, "Financial Status"), SourceColumn(.country, "Shipping Country"),
      SourceColumn(.postal, "Shipping Zip"),
    ],
    others: [
      SourceColumn(.province, "Shipping Province"), SourceColumn(.cancelled, "Cancelled at"),
      SourceColumn(.ships, "Lineitem requires shipping"), SourceColumn(.tags, "Tags"),
      SourceColumn(.payment, "Payment Method"), SourceColumn(.price, "Lineitem price"),
      SourceColumn(.currency, "Currency"),
      SourceColumn(.item, "Lineitem name"),
    ],
    kind: .orders(
      OrderRules(
        target: .byTag, counted: ["paid", "partially_refunded", "partially_paid"],
        unpaid: ["pending", "authorized", "unpaid", "expired"], fillsForward: true)))

  /// Stock of a Shopify shop with a row for each product and location.
  ///
  /// `Available` is on hand less committed and unavailable units: what can be promised tonight. The
  /// export writes `not stocked` where a product has no stock record at a location, which is not
  /// zero.
  static let shopifyInventory = ImportSource(
    name: "shopify-inventory", title: "Shopify inventory export, all quantities",
    keys: [
      SourceColumn(.sku, "SKU"), SourceColumn(.location, "Location"),
      SourceColumn(.available, "Available (not editable)", "Available"),
      SourceColumn(.key, "Handle"),
    ],
    others: [
      SourceColumn(.incoming, "Incoming (not editable)", "Incoming"),
      SourceColumn(.unavailable, "Unavailable (not editable)", "Unavailable"),
      SourceColumn(.committed, "Committed (not editable)", "Committed"),
      SourceColumn(.onHand, "On hand (current)", "On hand"),
    ],
    kind: .stock(StockRules()))

  /// Stock of a Shopify shop with a column for each location.
  ///
  /// `COO`, the country of origin, is the last column before those of the locations; each
  /// location's header is its name in the shop.
  static let shopifyInventoryAvailable = ImportSource(
    name: "shopify-inventory-available", title: "Shopify inventory export, available only",
    keys: [
      SourceColumn(.sku, "SKU"), SourceColumn(.key, "Handle"), SourceColumn(.status, "COO"),
      SourceColumn(.value, "HS Code"),
    ],
    others: [],
    kind: .stock(StockRules(hasColumnPerLocation: true, lastFixedColumn: "coo")))

  /// Order lines of a WooCommerce shop, from the Advanced Order Export plugin.
  ///
  /// The plugin translates statuses with the shop: they stand here in English, German, French,
  /// Spanish, Italian, Portuguese and Dutch, and as the database's own `wc-` names. `Quantity (-
  /// Refund)` is the net quantity. `On hold` counts only by `--count-status`, since a shop may use
  /// it for payment by bank transfer or for suspected fraud.
  static let wooCommerceOrders = ImportSource(
    name: "woocommerce-orders", title: "WooCommerce Advanced Order Export",
    keys: [
      SourceColumn(.order, "Order Number", "Order ID"), SourceColumn(.status, "Order Status"),
      SourceColumn(.date, "Order Date"), SourceColumn(.sku, "SKU"),
      SourceColumn(.quantity, "Quantity"),
      SourceColumn(.country, "Country Code (Shipping)"),
    ],
    others: [
      SourceColumn(.netQuantity, "Quantity (- Refund)"),
      SourceColumn(.province, "State Code (Shipping)"),
      SourceColumn(.postal, "Postcode (Shipping)"), SourceColumn(.price, "Item Cost"),
      SourceColumn(.currency, "Order Currency", "Currency"),
      SourceColumn(.item, "Item Name", "Name"), SourceColumn(.variant, "Product Variation"),
    ],
    kind: .orders(
      OrderRules(
        target: .sales,
        counted: [
          "completed", "processing", "abgeschlossen", "in bearbeitung", "terminée", "en cours",
          "completado", "procesando", "completato", "in lavorazione", "concluído", "processando",
          "afgerond", "in behandeling", "wc-completed", "wc-processing",
        ],
        unpaid: [
          "on hold", "pending payment", "wc-on-hold", "wc-pending", "in wartestellung",
          "zahlung ausstehend", "en attente", "attente paiement", "en espera",
          "pendiente de pago",
        ])))

  /// Orders of a WooCommerce shop without SKU and address: refused.
  ///
  /// Recognised so that the message can name the export that serves.
  static let wooCommerceAnalytics = ImportSource(
    name: "woocommerce-analytics", title: "WooCommerce Analytics, Orders",
    keys: [
      SourceColumn(.order, "Order #"), SourceColumn(.sku, "Product(s)"),
      SourceColumn(.quantity, "Items sold"), SourceColumn(.status, "Customer type"),
    ],
    others: [],
    kind: .refused(
      "this export has neither SKU nor address; export with the Advanced Order Export plugin "
        + "(one row for each line, with SKU, Quantity (- Refund) and the shipping address) instead")
  )

  /// Orders of a WooCommerce shop with all lines of an order in one row: refused.
  static let wooCommerceWebToffee = ImportSource(
    name: "woocommerce-webtoffee", title: "WooCommerce order export by WebToffee",
    keys: [
      SourceColumn(.order, "order_id"), SourceColumn(.status, "status"),
      SourceColumn(.sku, "line_item_1"),
    ],
    others: [],
    kind: .refused(
      "this export keeps an order's lines side by side; export with the Advanced Order Export "
        + "plugin (one row for each line) instead"))

  /// Backers of a Kickstarter campaign; a reward is a SKU.
  ///
  /// A pledge has no quantity: each row is one unit of its reward. Units of add-ons stand in columns
  /// of their own, named by the add-on's number and name. `collected` is a pledge whose card was
  /// charged; `errored` and `pledged` ones may still be.
  static let kickstarter = ImportSource(
    name: "kickstarter-backers", title: "Kickstarter backers",
    keys: [
      SourceColumn(.order, "Backer UID", "Backer Id"), SourceColumn(.date, "Pledged At"),
      SourceColumn(.status, "Pledged Status"), SourceColumn(.country, "Shipping Country"),
      SourceColumn(.sku, "Reward ID"),
    ],
    others: [
      SourceColumn(.postal, "Shipping Postal Code"), SourceColumn(.province, "Shipping State"),
      SourceColumn(.item, "Reward Title"),
    ],
    kind: .orders(
      OrderRules(
        target: .preOrders, counted: ["collected"], unpaid: ["errored", "pledged"],
        hasAddOns: true, numbersPeople: true)))

  /// Orders that Amazon fulfils for other shops (MCF), a flat file without quotes.
  ///
  /// A quote in such a file is a character like any other: opening a field with it would swallow
  /// the rest of the file.
  static let amazonOrders = ImportSource(
    name: "amazon-mcf-orders", title: "Amazon multi-channel fulfilment orders",
    keys: [
      SourceColumn(.order, "MerchantFulfillmentOrderID"),
      SourceColumn(.date, "DisplayableOrderDate"), SourceColumn(.sku, "MerchantSKU"),
      SourceColumn(.quantity, "Quantity"), SourceColumn(.country, "AddressCountryCode"),
      SourceColumn(.postal, "AddressPostalCode"),
    ],
    others: [SourceColumn(.province, "AddressStateOrRegion")], hasQuotes: false,
    kind: .orders(OrderRules(target: .sales, fillsForward: true)))

  /// Stock in Amazon's warehouses (FBA), one pool without places.
  ///
  /// Amazon does not say at which warehouse units lie, so that `--hub` must name the hub that the
  /// pool stands for.
  static let amazonInventory = ImportSource(
    name: "amazon-fba-inventory", title: "Amazon FBA Manage Inventory",
    keys: [
      SourceColumn(.sku, "sku"), SourceColumn(.available, "afn-fulfillable-quantity"),
      SourceColumn(.key, "fnsku"),
    ],
    others: [
      SourceColumn(.onHand, "afn-warehouse-quantity"),
      SourceColumn(.unavailable, "afn-unsellable-quantity"),
      SourceColumn(.committed, "afn-reserved-quantity"),
      SourceColumn(.incoming, "afn-inbound-shipped-quantity"),
    ], hasQuotes: false,
    kind: .stock(StockRules(fixedLocation: "FBA")))

  /// Sales in the shape of the canonical table, or nearly.
  ///
  /// Without a column of order numbers each combination of day, place and SKU is a group: a later
  /// file that states it replaces the earlier rows.
  static let plainSales = ImportSource(
    name: "sales-table", title: "a table of sales by day, region and SKU",
    keys: [
      SourceColumn(.date, "date", "day"), SourceColumn(.place, "region", "region_id"),
      SourceColumn(.sku, "sku"), SourceColumn(.quantity, "quantity", "units", "qty"),
    ],
    others: [
      SourceColumn(.order, "order", "order_id"),
      SourceColumn(.status, "status", "order status", "order_status", "financial status"),
      SourceColumn(.cancelled, "cancelled_at", "cancelled at"),
      SourceColumn(.item, "item", "product", "product name"), SourceColumn(.variant, "variant"),
    ],
    kind: .orders(OrderRules(target: .sales, usesCommonWords: true)))
}
