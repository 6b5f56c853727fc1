import Tabular

/// All import sources.
package enum SourceCatalog {
  /// Every source, the more specific before the more general.
  ///
  /// Order decides only between sources with as many required columns in one file: see
  /// `RecognisedSource.init(of:among:)`. Sources that are refused stand among the others, so that
  /// their files are named rather than taken for something else.
  package static let all: [ImportSource] = [
    .shopifyOrders, .squarespaceOrders, .shopifyInventory, .wooCommerceAnalytics,
    .wooCommerceOrders, .wooCommerceWebToffee, .kickstarter, .amazonSellerOrders, .amazonOrders,
    .amazonInventory, .etsyItems, .shopifyInventoryAvailable, .solscan, .etherscanTokens,
    .etherscanNFT, .alchemy, .tokenGateClaims, .eventbrite, .eventbriteOrders, .luma, .metaAds,
    .googleAds, .xOverview, .tiktokFollowers, .tiktokOverview, .instagram, .youtubeGeography,
    .trendsTimeline, .trendsMap, .receipts, .plainSales, .snapshot,
    // Files that cannot serve, after those that do.
    .shopifyProducts, .wooCommerceProducts, .shopifyCustomers, .etsyOrders, .metaAdsWithoutPlace,
    .googleAdsWithoutPlace, .amazonSettlement, .amazonManifest,
  ]

  /// Returns the source of a name, or `nil` where there is none.
  ///
  /// - Complexity: O(sources), which is below 50.
  package static func source(named name: String) -> ImportSource? { all.first { $0.name == name } }

  /// The names of all sources that serve, for messages.
  package static var names: String { serving.map(\.name).joined(separator: ", ") }

  /// The sources that are not refused.
  package static var serving: [ImportSource] {
    all.filter { if case .refused = $0.kind { false } else { true } }
  }
}

/// A source together with the place of its header in a file.
///
/// Positions count from 0; the header is a record of the file, so that a quoted header with a line
/// end counts as one.
struct RecognisedSource {
  /// Taken from the catalog, or described by a mapping.
  var source: ImportSource
  /// The byte between fields: comma, semicolon, TAB or the like.
  var delimiter: UInt8
  /// Records before the header.
  ///
  /// Titles, date ranges and `sep=` lines, from which a metric or a period may be read; empty where
  /// the header is the first record.
  var preamble: [[String]]
  /// The header's fields as they stand.
  ///
  /// They are echoed in messages and searched for names of locations, so they are not normalised.
  var header: [String]
  /// Position of each field's column.
  ///
  /// Fields that the file lacks have no position.
  var columns: FieldMap
  /// Whether names of columns agree only without blanks and punctuation: the header was edited.
  var isLenient = false
  /// Headers that stand twice where one is needed, with both positions from 1.
  ///
  /// A file with some is refused: nothing tells which of the two columns is meant.
  var doubled: [(name: String, first: Int, second: Int)]

  /// The header normalised as names of columns are compared.
  var normalisedHeader: [String] { header.map(HeaderName.normalised) }
}

extension RecognisedSource {
  /// Finds the source whose required columns a file has; among several the one with most of them,
  /// and among equals the first.
  ///
  /// Looks at the first sixteen records, split at each likely delimiter, so that titles and date
  /// ranges above the header do not matter.
  ///
  /// Returns `nil` where no source has all its required columns in one of these records.
  ///
  /// - Complexity: O(delimiters × records × sources × names), once for each file; the reader is not
  ///   advanced.
  init?(of reader: DelimitedReader, among sources: [ImportSource]) {
    guard
      let best = RecognisedSource.best(of: reader, among: sources, isLenient: false)
        ?? RecognisedSource.best(of: reader, among: sources, isLenient: true)
    else { return nil }
    self = best
  }

  /// Returns the best match, or `nil` where no source has all its required columns.
  private static func best(
    of reader: DelimitedReader, among sources: [ImportSource], isLenient: Bool
  ) -> RecognisedSource? {
    var best: RecognisedSource?
    for delimiter in reader.likelyDelimiters {
      let records = reader.preview(
        delimiter: delimiter, records: HeaderLocation.longestPreamble + 1)
      for (index, record) in records.enumerated() {
        let names = record.map(HeaderName.normalised)
        // Once a record, not once a source: a cell may be as long as the file.
        let squashed = isLenient ? names.map(SourceColumn.squashed) : []
        for source in sources {
          guard
            let match = source.match(names, squashed: squashed, headerAt: index, of: records)
          else { continue }
          guard best == nil || match.keyCount > (best?.source.keys.count ?? 0) else { continue }
          best = RecognisedSource(
            source: source, delimiter: delimiter, preamble: Array(records[..<index]),
            header: record, columns: match.columns, isLenient: isLenient, doubled: match.doubled)
        }
      }
    }
    return best
  }
}

extension ImportSource {
  /// Positions of the columns that a source finds in a header.
  ///
  /// Made only where all required columns are there.
  fileprivate struct HeaderMatch {
    /// Positions by field, of required columns and others.
    var columns = FieldMap()
    var doubled: [(name: String, first: Int, second: Int)] = []
    /// Required columns; 0 for charts, which are recognised by the form of their header.
    var keyCount = 0
  }

  /// Returns the positions of the source's columns in a normalised header, or `nil` where a
  /// required one is missing.
  ///
  /// - Parameters:
  ///   - names: the record at `index`, normalised.
  ///   - squashed: the names without blanks and punctuation, where they may agree without them;
  ///     else empty.
  ///   - index: the record's position in the file, from 0.
  ///   - records: the first records as they stand, to see what follows a chart's header.
  fileprivate func match(
    _ names: [String], squashed: [String], headerAt index: Int, of records: [[String]]
  ) -> HeaderMatch? {
    // A chart of searches has no fixed names: only the form of its header tells.
    if case .signals(let rules) = kind, keys.isEmpty {
      guard ImportSource.isTrends(rules.shape, headerAt: index, of: records) else { return nil }
      var match = HeaderMatch()
      // Days of a chart stand in the first column, whatever it is called.
      if case .trendsTimeline = rules.shape { match.columns[.date] = 0 }
      return match
    }
    guard names.count >= keys.count else { return nil }
    var match = HeaderMatch(keyCount: keys.count)
    for column in columns {
      // Names are alternatives in order: `Region` before `Country`, wherever they stand.
      let isLenient = !squashed.isEmpty && column.match == .whole
      let positions = zip(column.normalisedNames, column.squashedNames).flatMap { wanted, plain in
        names.indices.filter {
          column.matches(header: names[$0], name: wanted) || isLenient && squashed[$0] == plain
        }
      }
      for position in positions {
        let name = names[position]
        guard let earlier = match.columns[column.field] else {
          match.columns[column.field] = position
          continue
        }
        // Two names for one field are alternatives; the same name twice is a fault.
        if names[earlier] == name, earlier != position, column.match == .whole {
          match.doubled.append((name, earlier + 1, position + 1))
        }
      }
    }
    return keys.allSatisfy { match.columns[$0.field] != nil } ? match : nil
  }

  /// Returns whether a header is `Week,term: (United States),…` in any language: each column but
  /// the first names a search term and a place or a period.
  ///
  /// The form `term: (place)` is the same in every language. The cell below the header tells the
  /// two charts apart: a day or month over time, a place's name in a map. The header stands among
  /// the first five records and is not the last record.
  private static func isTrends(
    _ shape: SignalRules.Shape, headerAt index: Int, of records: [[String]]
  ) -> Bool {
    let names = records[index]
    guard names.count >= 2, index <= 4, index + 1 < records.count else { return false }
    // Spreadsheets pad rows with empty cells.
    let charts = names.dropFirst().filter { !$0.isEmpty }
    guard !charts.isEmpty, charts.allSatisfy({ $0.contains(": (") && $0.hasSuffix(")") }) else {
      return false
    }
    let isDated = ChartStep.isPoint(records[index + 1].first ?? "")
    switch shape {
    case .trendsTimeline: return isDated
    case .trendsMap: return !isDated
    case .daily, .byCountry: return false
    }
  }
}
