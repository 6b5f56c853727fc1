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

  /// Returns a part of a file's name for each hub: its id in ASCII letters, digits, `-`, `_` and
  /// `.`, with a digest behind it wherever another hub could come to the same name.
  ///
  /// That is so for ids with other characters, ids that differ in letter case only, which some disks
  /// take for one, and ids that another id continues: `LAX-1` is also the second half of an order
  /// for `LAX`.
  ///
  /// - Complexity: O(hubs²) comparisons of short texts.
  static func fileNames(ofHubs ids: [String]) -> [String: String] {
    let longest = 60
    func safe(_ id: String) -> String {
      String(
        id.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" }
          .prefix(longest))
    }
    let folded = ids.map { safe($0).lowercased() }
    var names: [String: String] = [:]
    for (index, id) in ids.enumerated() {
      let isShared = folded.indices.contains {
        $0 != index
          && (folded[$0] == folded[index] || folded[index].hasPrefix(folded[$0] + "-"))
      }
      names[id] =
        safe(id) == id && !isShared
        ? id : "\(safe(id))-\(PlanIdentity.digest(of: [id], digits: 6))"
    }
    return names
  }
}
