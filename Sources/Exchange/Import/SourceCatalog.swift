import Tabular

/// All sources, and how a file is recognised.
package enum SourceCatalog {
  /// Every source, the more specific before the more general.
  package static let all: [ImportSource] = [
    .shopifyOrders, .shopifyInventory, .wooCommerceAnalytics, .wooCommerceOrders,
    .wooCommerceWebToffee, .kickstarter, .amazonOrders, .amazonInventory,
    .shopifyInventoryAvailable, .solscan, .etherscanTokens, .etherscanNFT, .alchemy,
    .tokenGateClaims, .eventbrite, .luma, .metaAds, .googleAds, .xOverview, .tiktokFollowers,
    .tiktokOverview, .instagram, .youtubeGeography, .trendsTimeline, .trendsMap, .plainSales,
    .snapshot,
  ]

  /// The source of a name.
  package static func source(named name: String) -> ImportSource? { all.first { $0.name == name } }
}

/// A source together with where its header stands in a file.
struct RecognisedSource {
  var source: ImportSource
  var delimiter: UInt8
  /// Records before the header.
  var preamble: [[String]]
  var header: [String]
  /// Position of each field's column.
  var columns: FieldMap
  /// Names of columns that stand twice, with both positions from 1, where one is needed.
  var doubled: [(name: String, first: Int, second: Int)]
}

extension SourceCatalog {
  /// Finds the source whose columns a file has; of several the one with most key columns.
  static func recognise(_ reader: DelimitedReader, among sources: [ImportSource])
    -> RecognisedSource?
  {
    var best: RecognisedSource?
    for delimiter in reader.likelyDelimiters {
      let records = reader.preview(
        delimiter: delimiter, records: HeaderLocation.longestPreamble + 1)
      for (index, record) in records.enumerated() {
        let names = record.map(HeaderName.normalised)
        for source in sources {
          guard let found = match(source, names, records, index) else { continue }
          guard best == nil || found.keys > (best?.source.keys.count ?? 0) else { continue }
          best = RecognisedSource(
            source: source, delimiter: delimiter, preamble: Array(records[..<index]),
            header: record, columns: found.columns, doubled: found.doubled)
        }
      }
    }
    return best
  }

  private static func match(
    _ source: ImportSource, _ names: [String], _ records: [[String]], _ index: Int
  ) -> (columns: FieldMap, doubled: [(String, Int, Int)], keys: Int)? {
    if case .signals(let rules) = source.kind, source.keys.isEmpty {
      guard isTrends(rules.shape, records, index) else { return nil }
      return (FieldMap(), [], 0)
    }
    guard names.count >= source.keys.count else { return nil }
    var columns = FieldMap()
    var doubled: [(String, Int, Int)] = []
    for column in source.columns {
      // Names are alternatives in order: `Region` before `Country`, wherever they stand.
      let positions = column.normalisedNames.flatMap { wanted in
        names.indices.filter { column.matches(names[$0], wanted) }
      }
      for position in positions {
        let name = names[position]
        guard let earlier = columns[column.field] else {
          columns[column.field] = position
          continue
        }
        // Two names for one field are alternatives in order; the same name twice is a fault.
        if names[earlier] == name, earlier != position, column.match == .whole {
          doubled.append((name, earlier + 1, position + 1))
        }
      }
    }
    guard source.keys.allSatisfy({ columns[$0.field] != nil }) else { return nil }
    return (columns, doubled, source.keys.count)
  }

  /// `Week,term: (United States),…` in any language: every column behind the first names a term
  /// and a place or a period.
  private static func isTrends(_ shape: SignalRules.Shape, _ records: [[String]], _ index: Int)
    -> Bool
  {
    let names = records[index]
    guard names.count >= 2, index <= 4, index + 1 < records.count else { return false }
    guard names.dropFirst().allSatisfy({ $0.contains(": (") && $0.hasSuffix(")") }) else {
      return false
    }
    let first = records[index + 1].first ?? ""
    let isDated = first.prefix(4).allSatisfy(\.isNumber) && first.contains("-")
    switch shape {
    case .trendsTimeline: return isDated
    case .trendsMap: return !isDated
    case .daily, .byCountry: return false
    }
  }
}
