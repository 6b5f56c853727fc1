import LinearProgramming
import Statistics
import TestSupport
import Testing

@Suite struct MinimumDegreeTests {
  /// Entries of the factor below the diagonal for an order, by symbolic elimination.
  private func fill(_ count: Int, _ edges: [(Int, Int)], order: [Int]) -> Int {
    var neighbours = [Set<Int>](repeating: [], count: count)
    for (a, b) in edges {
      neighbours[a].insert(b)
      neighbours[b].insert(a)
    }
    var entries = 0
    for pivot in order {
      let around = neighbours[pivot]
      entries += around.count
      for i in around {
        neighbours[i].formUnion(around)
        neighbours[i].remove(i)
        neighbours[i].remove(pivot)
      }
      neighbours[pivot] = []
    }
    return entries
  }

  private func order(_ count: Int, _ edges: [(Int, Int)]) -> [Int] {
    var lists = [[Int]](repeating: [], count: count)
    for (a, b) in edges {
      lists[a].append(b)
      lists[b].append(a)
    }
    var starts = [0]
    for list in lists { starts.append(starts[starts.count - 1] + list.count) }
    return MinimumDegree.order(starts: starts, indices: lists.flatMap { $0 })
  }

  @Test("the order of a random graph lists every variable once", .tags(.property))
  func permutation() {
    var random = RandomSource(seed: 77)
    for count in [1, 2, 10, 60, 200] {
      var edges = Set<[Int]>()
      for _ in 0..<(2 * count) {
        let a = Int(random.uniform() * Double(count))
        let b = Int(random.uniform() * Double(count))
        if a < b { edges.insert([a, b]) }
      }
      let pairs = edges.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
      let order = order(count, pairs)
      #expect(order.sorted() == Array(0..<count))
    }
  }

  @Test("a tree is ordered without fill-in")
  func tree() {
    let edges = (1..<300).map { ($0, ($0 - 1) / 3) }
    #expect(fill(300, edges, order: order(300, edges)) == 299)
  }

  @Test("a square grid has less than half the fill-in of the natural order")
  func grid() {
    let side = 24
    var edges = [(Int, Int)]()
    for r in 0..<side {
      for c in 0..<side {
        if c + 1 < side { edges.append((r * side + c, r * side + c + 1)) }
        if r + 1 < side { edges.append((r * side + c, (r + 1) * side + c)) }
      }
    }
    let natural = fill(side * side, edges, order: Array(0..<side * side))
    let ordered = fill(side * side, edges, order: order(side * side, edges))
    #expect(2 * ordered < natural)
  }
}
