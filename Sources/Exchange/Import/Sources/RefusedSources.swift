/// Exports that cannot serve, recognised so that the message can name the one that does.
extension ImportSource {
  /// Products of a Shopify shop.
  static let shopifyProducts = ImportSource(
    name: "shopify-products", title: "Shopify products export",
    keys: [
      SourceColumn(.key, "Handle"), SourceColumn(.item, "Title"),
      SourceColumn(.sku, "Variant SKU"), SourceColumn(.price, "Variant Price"),
    ],
    others: [],
    kind: .refused(
      "it has products, no orders; `forestock init --products` takes it, and Orders > Export gives "
        + "the orders"))

  /// Products of a WooCommerce shop.
  static let wooCommerceProducts = ImportSource(
    name: "woocommerce-products", title: "WooCommerce product export",
    keys: [
      SourceColumn(.key, "Type"), SourceColumn(.sku, "SKU"), SourceColumn(.item, "Name"),
      SourceColumn(.price, "Regular price"),
    ],
    others: [],
    kind: .refused(
      "it has products, no orders; `forestock init --products` takes it, and the Advanced Order "
        + "Export plugin gives the orders"))

  /// Customers of a Shopify shop.
  static let shopifyCustomers = ImportSource(
    name: "shopify-customers", title: "Shopify customers export",
    keys: [
      SourceColumn(.key, "Total Orders"), SourceColumn(.spend, "Total Spent"),
      SourceColumn(.consent, "Accepts Email Marketing", "Accepts Marketing"),
    ],
    others: [],
    kind: .refused("it has people, no order lines; choose Orders > Export instead"))

  /// Advertisements of Meta without a breakdown by place.
  static let metaAdsWithoutPlace = ImportSource(
    name: "meta-ads-total", title: "Meta Ads Manager without a breakdown",
    keys: [
      ImportSource.metaAds.keys[0], ImportSource.metaAds.keys[2], ImportSource.metaAds.keys[3],
    ],
    others: [],
    kind: .refused(
      "it does not say where people saw the advertisements; choose Breakdown > By delivery > Region "
        + "(or Country) before Export table data"))

  /// Advertisements of Google without a place.
  static let googleAdsWithoutPlace = ImportSource(
    name: "google-ads-total", title: "Google Ads without locations",
    keys: [
      ImportSource.googleAds.keys[1], ImportSource.googleAds.keys[2],
      ImportSource.googleAds.keys[3],
    ],
    others: [],
    kind: .refused(
      "it does not say where people saw the advertisements; choose Insights and reports > When and "
        + "where ads showed > Matched locations before Download"))

  /// Settlements and payouts.
  static let amazonSettlement = ImportSource(
    name: "amazon-settlement", title: "Amazon settlement report",
    keys: [
      SourceColumn(.order, "settlement-id"), SourceColumn(.key, "transaction-type"),
      SourceColumn(.price, "amount-type", "price-type", "total-amount"),
    ],
    others: [],
    kind: .refused(
      "it has payments, no order lines; choose Reports > Fulfillment > All Orders instead"))

  /// A manifest that this program writes itself.
  static let amazonManifest = ImportSource(
    name: "amazon-manifest", title: "a Send-to-Amazon manifest",
    keys: [
      SourceColumn(.sku, "Merchant SKU"), SourceColumn(.quantity, "Quantity"),
      SourceColumn(.key, "Units per box", "Prep owner"),
    ],
    others: [],
    kind: .refused(
      "it goes to the partner; what a hub received comes back as a table of reference, hub, sku, "
        + "expected, received"))
}
