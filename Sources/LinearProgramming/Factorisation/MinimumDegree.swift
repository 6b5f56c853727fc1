/// A fill-reducing elimination order by approximate minimum degree on the quotient graph.
///
/// An eliminated pivot becomes an element, the clique of its neighbours; elements met again are
/// absorbed. Degrees are the upper bound of Amestoy, Davis and Duff ("An approximate minimum degree
/// ordering algorithm", SIAM J. Matrix Analysis 17, 1996, doi:10.1137/S0895479894278952), with
/// indistinguishable variables merged, mass elimination and aggressive absorption.
///
/// A variable's neighbours are the variables in `variables` and the members of the elements in
/// `elements`. An eliminated or merged variable has weight 0; lists are pruned of it when they are
/// next read.
package struct MinimumDegree {
  private let count: Int
  /// Variables and elements next to each variable.
  private var variables: [[Int32]]
  private var elements: [[Int32]]
  /// The clique of each element, the sum of its weights, and whether it is not absorbed yet.
  private var members: [[Int32]]
  private var elementWeight: [Int]
  private var isLiveElement: [Bool]
  /// Variables that a supervariable stands for; 0 once eliminated or merged.
  private var weight: [Int]
  /// Variables merged into a supervariable, or eliminated together with a pivot.
  private var absorbed: [[Int32]]
  /// Upper bound of each variable's external degree: the weight of its neighbours.
  private var degree: [Int]
  private var buckets: DegreeBuckets
  /// The variables marked with the current `tag`.
  private var mark: [Int]
  private var tag = 0
  /// Weight of an element's members outside the current clique, valid where `outsideTag` is `tag`.
  private var outside: [Int]
  private var outsideTag: [Int]
  /// Weight of the variables not yet eliminated.
  private var remaining: Int
  /// Variables that may be pivots from the start, and those that may be one by now.
  private var enabling = 0..<0
  private var isEligible: [Bool]

  /// Returns the order for a symmetric pattern.
  ///
  /// `indices[starts[i]..<starts[i + 1]]` are the neighbours of i, both triangles, without the
  /// diagonal.
  ///
  /// - Parameters:
  ///   - first: pivots that come before all others, in this order; no two may be neighbours.
  ///   - enabling: variables that may be pivots from then on; the others only once a neighbour
  ///     among these was one. Empty: every variable may be a pivot at once.
  /// - Returns: `order[k]` is the k-th pivot.
  package static func order(
    starts: [Int], indices: [Int], first: [Int] = [], enabling: Range<Int> = 0..<0
  ) -> [Int] {
    var state = MinimumDegree(starts: starts, indices: indices)
    return state.run(first: first, enabling: enabling)
  }

  private init(starts: [Int], indices: [Int]) {
    count = starts.count - 1
    variables = (0..<count).map { i in indices[starts[i]..<starts[i + 1]].map { Int32($0) } }
    elements = [[Int32]](repeating: [], count: count)
    members = elements
    absorbed = elements
    elementWeight = [Int](repeating: 0, count: count)
    isLiveElement = [Bool](repeating: false, count: count)
    weight = [Int](repeating: 1, count: count)
    degree = variables.map(\.count)
    buckets = DegreeBuckets(count: count)
    mark = [Int](repeating: 0, count: count)
    outside = elementWeight
    outsideTag = elementWeight
    remaining = count
    isEligible = [Bool](repeating: true, count: count)
  }

  /// Orders the graph: first the given pivots, then by degree, then dense variables.
  private mutating func run(first: [Int], enabling: Range<Int>) -> [Int] {
    var pivots = first
    for i in first { turnIntoElement(i) }
    if !enabling.isEmpty {
      self.enabling = enabling
      for i in 0..<count where weight[i] > 0 { isEligible[i] = enabling.contains(i) }
      boundDegrees()
    }
    let denseDegree = max(16, Int(10 * Double(count).squareRoot()))
    var dense = [Int]()
    for i in 0..<count where weight[i] > 0 && degree[i] > denseDegree { dense.append(i) }
    // Dense variables take no part: ordered last, they cost no quotient-graph work.
    for i in dense { weight[i] = 0 }
    remaining -= dense.count
    for i in 0..<count where weight[i] > 0 && isEligible[i] {
      buckets.insert(i, degree: degree[i])
    }
    while let pivot = buckets.removeSmallest() {
      pivots.append(pivot)
      eliminate(pivot)
    }
    var order = [Int]()
    order.reserveCapacity(count)
    for pivot in pivots { emit(pivot, into: &order) }
    // Variables that never became eligible have no neighbour left.
    for i in 0..<count where weight[i] > 0 { emit(i, into: &order) }
    order.append(contentsOf: dense.sorted { (degree[$0], $0) < (degree[$1], $1) })
    return order
  }

  /// Appends a variable and, in turn, those that were absorbed into it.
  private func emit(_ root: Int, into order: inout [Int]) {
    var stack = [root]
    while let i = stack.popLast() {
      order.append(i)
      for child in absorbed[i] { stack.append(Int(child)) }
    }
  }

  /// Eliminates a pivot: forms its clique, bounds the degrees, merges indistinguishable variables.
  private mutating func eliminate(_ pivot: Int) {
    var clique = formElement(pivot)
    remaining -= weight[pivot]
    weight[pivot] = 0
    let enables = enabling.isEmpty || enabling.contains(pivot)
    for i in clique where isEligible[Int(i)] { buckets.remove(Int(i), degree: degree[Int(i)]) }
    measureOutside(clique)
    var hashes = updateDegrees(pivot, clique)
    mergeIndistinguishable(&hashes)
    var total = 0
    clique.removeAll { weight[Int($0)] == 0 }
    for i in clique { total += weight[Int(i)] }
    for i in clique {
      let variable = Int(i)
      degree[variable] = max(0, min(degree[variable], remaining - weight[variable]))
      if enables { isEligible[variable] = true }
      if isEligible[variable] { buckets.insert(variable, degree: degree[variable]) }
    }
    members[pivot] = clique
    elementWeight[pivot] = total
    isLiveElement[pivot] = !clique.isEmpty
  }

  /// Makes a pivot whose neighbours are all variables an element, without updating degrees: for
  /// many pivots at once, whose degrees are bounded together afterwards.
  private mutating func turnIntoElement(_ pivot: Int) {
    weight[pivot] = 0
    remaining -= 1
    members[pivot] = variables[pivot]
    elementWeight[pivot] = members[pivot].count
    isLiveElement[pivot] = !members[pivot].isEmpty
    for i in members[pivot] { elements[Int(i)].append(Int32(pivot)) }
    variables[pivot] = []
  }

  /// Degrees after `turnIntoElement`: the sum of the elements' sizes, an upper bound.
  private mutating func boundDegrees() {
    for i in 0..<count where weight[i] > 0 {
      variables[i].removeAll { weight[Int($0)] == 0 }
      var sum = variables[i].count
      for e in elements[i] { sum += elementWeight[Int(e)] - 1 }
      degree[i] = min(sum, remaining - 1)
    }
  }

  /// Returns the pivot's neighbours; elements next to the pivot are absorbed.
  private mutating func formElement(_ pivot: Int) -> [Int32] {
    tag += 1
    mark[pivot] = tag
    var clique = [Int32]()
    for i in variables[pivot] where weight[Int(i)] > 0 && mark[Int(i)] != tag {
      mark[Int(i)] = tag
      clique.append(i)
    }
    for e in elements[pivot] where isLiveElement[Int(e)] {
      for i in members[Int(e)] where weight[Int(i)] > 0 && mark[Int(i)] != tag {
        mark[Int(i)] = tag
        clique.append(i)
      }
      isLiveElement[Int(e)] = false
      members[Int(e)] = []
    }
    variables[pivot] = []
    elements[pivot] = []
    return clique
  }

  /// Computes, for every element next to the clique, the weight of its members outside it.
  private mutating func measureOutside(_ clique: [Int32]) {
    for i in clique {
      let own = weight[Int(i)]
      for e in elements[Int(i)] where isLiveElement[Int(e)] {
        let element = Int(e)
        if outsideTag[element] != tag {
          outsideTag[element] = tag
          outside[element] = elementWeight[element]
        }
        outside[element] -= own
      }
    }
  }

  /// Prunes the clique's lists and bounds the degrees of its members.
  ///
  /// Members without a neighbour outside the clique are eliminated with the pivot (mass
  /// elimination); elements inside the clique are absorbed (aggressive absorption).
  ///
  /// - Returns: a hash of the neighbours of each variable that is left.
  private mutating func updateDegrees(_ pivot: Int, _ clique: [Int32]) -> [(hash: Int, at: Int32)] {
    var cliqueWeight = 0
    for i in clique { cliqueWeight += weight[Int(i)] }
    var hashes = [(hash: Int, at: Int32)]()
    hashes.reserveCapacity(clique.count)
    for i in clique {
      let variable = Int(i)
      var hash = 0
      var external = 0
      var kept = 0
      for k in elements[variable].indices {
        let e = Int(elements[variable][k])
        guard isLiveElement[e] else { continue }
        if outside[e] <= 0 {
          isLiveElement[e] = false
          members[e] = []
          continue
        }
        external += outside[e]
        hash &+= e
        elements[variable][kept] = Int32(e)
        kept += 1
      }
      elements[variable].removeSubrange(kept...)
      kept = 0
      for k in variables[variable].indices {
        let j = Int(variables[variable][k])
        guard weight[j] > 0, mark[j] != tag else { continue }
        external += weight[j]
        hash &+= j
        variables[variable][kept] = Int32(j)
        kept += 1
      }
      variables[variable].removeSubrange(kept...)
      if external == 0 {
        absorb(variable, into: pivot)
        remaining -= weight[variable]
        cliqueWeight -= weight[variable]
        weight[variable] = 0
        continue
      }
      elements[variable].append(Int32(pivot))
      let others = cliqueWeight - weight[variable]
      degree[variable] = min(degree[variable] + others, external + others)
      hashes.append((hash, i))
    }
    return hashes
  }

  /// Merges clique members with the same neighbours (indistinguishable variables), which would be
  /// eliminated one after the other anyway; only members of equal hash are compared.
  private mutating func mergeIndistinguishable(_ hashes: inout [(hash: Int, at: Int32)]) {
    hashes.sort { ($0.hash, $0.at) < ($1.hash, $1.at) }
    var first = 0
    while first < hashes.count {
      var end = first + 1
      while end < hashes.count, hashes[end].hash == hashes[first].hash { end += 1 }
      for a in first..<end where end - first > 1 {
        let i = Int(hashes[a].at)
        guard weight[i] > 0 else { continue }
        tag += 1
        for j in variables[i] { mark[Int(j)] = tag }
        for e in elements[i] { outsideTag[Int(e)] = tag }
        for b in (a + 1)..<max(a + 1, end) {
          let j = Int(hashes[b].at)
          guard weight[j] > 0, variables[j].count == variables[i].count,
            elements[j].count == elements[i].count,
            variables[j].allSatisfy({ mark[Int($0)] == tag }),
            elements[j].allSatisfy({ outsideTag[Int($0)] == tag })
          else { continue }
          degree[i] -= weight[j]
          weight[i] += weight[j]
          weight[j] = 0
          absorb(j, into: i)
        }
      }
      first = end
    }
  }

  /// Lets supervariable i stand for j too.
  private mutating func absorb(_ j: Int, into i: Int) {
    absorbed[i].append(Int32(j))
    variables[j] = []
    elements[j] = []
  }
}

/// Variables by degree in doubly linked lists: insertion and removal in O(1), the smallest in O(1)
/// amortised.
private struct DegreeBuckets {
  /// The first variable of each degree, −1 where there is none.
  private var head: [Int]
  /// The neighbours of each variable in its list, −1 at the ends.
  private var next: [Int]
  private var previous: [Int]
  /// No variable has a smaller degree.
  private var smallest = 0

  init(count: Int) {
    head = [Int](repeating: -1, count: count + 1)
    next = head
    previous = head
  }

  mutating func insert(_ i: Int, degree: Int) {
    next[i] = head[degree]
    previous[i] = -1
    if head[degree] >= 0 { previous[head[degree]] = i }
    head[degree] = i
    smallest = min(smallest, degree)
  }

  mutating func remove(_ i: Int, degree: Int) {
    if previous[i] >= 0 { next[previous[i]] = next[i] } else { head[degree] = next[i] }
    if next[i] >= 0 { previous[next[i]] = previous[i] }
  }

  mutating func removeSmallest() -> Int? {
    while smallest < head.count, head[smallest] < 0 { smallest += 1 }
    guard smallest < head.count else { return nil }
    let i = head[smallest]
    remove(i, degree: smallest)
    return i
  }
}
