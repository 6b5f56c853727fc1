import FulfilmentModel
import Prepositioning
import Statistics
import Testing

@Suite("Change of a placement")
struct PlacementChangeTests {
  /// A placement in the words of a table: `cap@east:10`.
  private func placement(_ lines: String...) -> [StockRecord] {
    lines.compactMap { line in
      let parts = line.split { "@:".contains($0) }.map(String.init)
      return Int(parts[2]).map { StockRecord(hub: parts[1], sku: parts[0], quantity: $0) }
    }
  }

  @Test("tells added, removed and changed lines apart and leaves out those that stayed")
  func kinds() {
    let change = PlacementChange(
      from: placement("cap@east:10", "cap@west:5", "mug@east:4", "mug@west:1"),
      to: placement("mug@west:1", "cap@east:12", "cap@north:3", "mug@east:0"))
    #expect(change.lines.map(\.difference) == [2, 3, -4, -5])
    #expect(change.addedLines.map(\.hub) == ["north"])
    #expect(change.removedLines.map(\.sku) == ["mug", "cap"])
    #expect(change.changedLines == [.init(sku: "cap", hub: "east", before: 10, after: 12)])
    #expect((change.unitsBefore, change.unitsAfter) == (20, 16))
    #expect(change.unitsAfter - change.unitsBefore == change.unitsAdded - change.unitsRemoved)
  }

  @Test("counts as moved what one hub lost and another gained of the same SKU, and no other unit")
  func moved() {
    let change = PlacementChange(
      from: placement("cap@east:10", "mug@east:4"), to: placement("cap@west:7", "mug@east:9"))
    #expect(change.unitsMoved == 7)
    #expect(change.bySKU.map(\.added) == [7, 5])
    #expect(change.bySKU.map(\.removed) == [10, 0])
    #expect(change.byHub.map(\.name) == ["west", "east"])
    #expect(change.byHub[1] == .init(name: "east", before: 14, after: 9, added: 5, removed: 10))
  }

  @Test("is nothing between a placement and itself in another order, and all where none stayed")
  func extremes() {
    let one = placement("cap@east:10", "mug@west:4")
    #expect(PlacementChange(from: one, to: one.reversed()).lines.isEmpty)
    #expect(PlacementChange(from: one, to: one).share == 0)
    #expect(PlacementChange(from: one, to: []).share == 1)
    #expect(PlacementChange(from: [], to: []).share == 0)
    #expect(
      PlacementChange(from: placement("cap@east:3"), to: placement("cap@east:1")).share == 0.5)
  }

  @Test("adds up records of one pair, and its totals add up to the change of the placements")
  func random() {
    var source = RandomSource(seed: 5)
    for _ in 0..<200 {
      func draw() -> [StockRecord] {
        (0..<12).map { _ in
          StockRecord(
            hub: "h\(Int.random(in: 0..<3, using: &source))",
            sku: "s\(Int.random(in: 0..<3, using: &source))",
            quantity: Int.random(in: 0..<5, using: &source))
        }
      }
      let (old, new) = (draw(), draw())
      let change = PlacementChange(from: old, to: new)
      let difference = new.reduce(0) { $0 + $1.quantity } - old.reduce(0) { $0 + $1.quantity }
      for totals in [change.bySKU, change.byHub] {
        #expect(totals.reduce(0) { $0 + $1.after - $1.before } == difference)
        #expect(totals.reduce(0) { $0 + $1.added } == change.unitsAdded)
      }
      #expect(PlacementChange(from: new, to: old).unitsMoved == change.unitsMoved)
    }
  }
}
