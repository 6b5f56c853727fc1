/// A part of the search tree that is still to be looked at.
struct SearchNode {
  /// Decisions of its ancestors.
  var restriction: Restriction
  /// A proven lower bound, money: its parent's, or its own guess by the parent's prices.
  var bound: Double
  /// Prices to start from.
  var prices: [Double]
  /// Order of creation, which decides between equal bounds.
  var number: Int
}

/// The nodes that are still to be looked at, the one with the lowest bound first: a binary heap.
struct NodeQueue {
  private var heap: [SearchNode] = []

  /// The lowest bound of all; `nil` where none is left.
  var lowestBound: Double? { heap.first?.bound }

  /// Whether nothing is left.
  var isEmpty: Bool { heap.isEmpty }

  /// Whether one node comes before another.
  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    (heap[a].bound, heap[a].number) < (heap[b].bound, heap[b].number)
  }

  /// Adds a node.
  mutating func add(_ node: SearchNode) {
    heap.append(node)
    var child = heap.count - 1
    while child > 0, isBefore(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the node with the lowest bound.
  mutating func next() -> SearchNode? {
    guard !heap.isEmpty else { return nil }
    heap.swapAt(0, heap.count - 1)
    let node = heap.removeLast()
    var parent = 0
    while true {
      var first = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && isBefore(child, first) {
        first = child
      }
      if first == parent { return node }
      heap.swapAt(parent, first)
      parent = first
    }
  }
}
