import FulfilmentModel

/// The difference between two placements: lines added, removed and changed, and units moved.
///
/// Made from two lists of records alone, so that it serves plans of different evenings, the runs of a
/// night, and a placement that was changed by hand. Pairs of a SKU and a hub that are left out mean 0.
///
/// ```swift
/// let change = PlacementChange(from: lastNight.stock, to: tonight.stock)
/// print(change.addedLines.count, change.unitsAdded, change.share)
/// ```
package struct PlacementChange: Sendable, Equatable {
  /// The units of one SKU at one hub in both placements.
  package struct Line: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Identifier of the hub.
    package var hub: String
    /// Units in the old placement, at least 0.
    package var before: Int
    /// Units in the new placement, at least 0.
    package var after: Int

    /// Creates a line.
    package init(sku: String, hub: String, before: Int, after: Int) {
      (self.sku, self.hub, self.before, self.after) = (sku, hub, before, after)
    }

    /// Units more than before; negative where there are fewer.
    package var difference: Int { after - before }
  }

  /// The units of one SKU, or at one hub, in both placements.
  package struct Total: Sendable, Equatable {
    /// Identifier of the SKU or of the hub.
    package var name: String
    /// Units of the changed lines in the old placement.
    package var before: Int
    /// Units of the changed lines in the new placement.
    package var after: Int
    /// Units by which lines of this name rose.
    package var added: Int
    /// Units by which lines of this name fell.
    package var removed: Int

    /// Creates a total.
    package init(name: String, before: Int, after: Int, added: Int, removed: Int) {
      (self.name, self.before, self.after) = (name, before, after)
      (self.added, self.removed) = (added, removed)
    }
  }

  /// Pairs whose units differ, in the order of the new placement, then those that are only in the old
  /// one in its order.
  package let lines: [Line]
  /// Units of the old placement.
  package let unitsBefore: Int
  /// Units of the new placement.
  package let unitsAfter: Int

  /// Compares two placements.
  ///
  /// - Parameters:
  ///   - old: the placement before; several records of one pair are added up.
  ///   - new: the placement after, likewise.
  /// - Complexity: linear in the records.
  package init(from old: [StockRecord], to new: [StockRecord]) {
    let (before, after) = (PlacementChange.units(old), PlacementChange.units(new))
    var seen: Set<Pair> = []
    var lines: [Line] = []
    for record in new + old where seen.insert(Pair(record)).inserted {
      let line = Line(
        sku: record.sku, hub: record.hub, before: before[Pair(record)] ?? 0,
        after: after[Pair(record)] ?? 0)
      if line.difference != 0 { lines.append(line) }
    }
    self.lines = lines
    unitsBefore = old.reduce(0) { $0 + $1.quantity }
    unitsAfter = new.reduce(0) { $0 + $1.quantity }
  }

  /// Lines without units before.
  package var addedLines: [Line] { lines.filter { $0.before == 0 } }
  /// Lines without units after.
  package var removedLines: [Line] { lines.filter { $0.after == 0 } }
  /// Lines with units in both placements, but not the same.
  package var changedLines: [Line] { lines.filter { $0.before != 0 && $0.after != 0 } }
  /// Units by which lines rose.
  package var unitsAdded: Int { lines.reduce(0) { $0 + max(0, $1.difference) } }
  /// Units by which lines fell.
  package var unitsRemoved: Int { lines.reduce(0) { $0 + max(0, -$1.difference) } }

  /// Units that stand at another hub than before: of each SKU, what one hub lost and another gained.
  package var unitsMoved: Int { bySKU.reduce(0) { $0 + min($1.added, $1.removed) } }

  /// Share of both placements' units that differ, 0...1: 0 where nothing changed, 1 where nothing
  /// stayed, 0 for two empty placements.
  package var share: Double {
    let all = unitsBefore + unitsAfter
    return all == 0 ? 0 : Double(unitsAdded + unitsRemoved) / Double(all)
  }

  /// Totals of the SKUs with a changed line, in the order of the lines.
  package var bySKU: [Total] { totals(by: \.sku) }
  /// Totals of the hubs with a changed line, in the order of the lines.
  package var byHub: [Total] { totals(by: \.hub) }

  /// Returns totals over the changed lines by a name of theirs; lines that stayed are left out.
  private func totals(by name: KeyPath<Line, String>) -> [Total] {
    var order: [String] = []
    var totals: [String: Total] = [:]
    for line in lines {
      let key = line[keyPath: name]
      if totals[key] == nil { order.append(key) }
      var total = totals[key] ?? Total(name: key, before: 0, after: 0, added: 0, removed: 0)
      total.before += line.before
      total.after += line.after
      total.added += max(0, line.difference)
      total.removed += max(0, -line.difference)
      totals[key] = total
    }
    return order.compactMap { totals[$0] }
  }

  /// The key of a line.
  private struct Pair: Hashable {
    let sku, hub: String

    /// Takes the pair of a record.
    init(_ record: StockRecord) { (sku, hub) = (record.sku, record.hub) }
  }

  /// Returns the units of each pair.
  private static func units(_ records: [StockRecord]) -> [Pair: Int] {
    Dictionary(records.map { (Pair($0), $0.quantity) }, uniquingKeysWith: +)
  }
}
