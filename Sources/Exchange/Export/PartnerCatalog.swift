/// All partner formats. Adding a partner is one type that conforms to `PartnerFormat`, named here.
package enum PartnerCatalog {
  /// The formats in the order in which help texts list them.
  static let all: [any PartnerFormat] = [
    GenericTransfers(), ShipBobOrders(), ShipHeroOrders(), AmazonManifest(), ShipwireOrders(),
    SkutopiaTransfers(), ExtensivReceipts(), FlexportOrders(), MatrixifyTransfers(),
  ]

  /// Names on the command line, with the names for people.
  package static var names: [(name: String, title: String)] { all.map { ($0.name, $0.title) } }

  /// Returns the format of a name, or `nil` where there is none.
  static func format(named name: String) -> (any PartnerFormat)? { all.first { $0.name == name } }
}
