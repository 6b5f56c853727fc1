extension Presolver {
  /// Merges rows that are multiples of one another.
  mutating func removeDuplicateRows() {
    var keys = [(hash: UInt64, row: Int)]()
    for i in rowAlive.indices where rowAlive[i] && rowCount[i] > 1 {
      keys.append((patternHash(i), i))
    }
    keys.sort { ($0.hash, $0.row) < ($1.hash, $1.row) }
    var first = 0
    while first < keys.count {
      var end = first + 1
      while end < keys.count, keys[end].hash == keys[first].hash { end += 1 }
      // A pattern shared by very many rows would cost a quadratic number of comparisons.
      for a in first..<min(end, first + 50) where rowAlive[keys[a].row] {
        for b in (a + 1)..<max(a + 1, end) where rowAlive[keys[b].row] {
          if let ratio = ratio(of: keys[b].row, to: keys[a].row) {
            merge(keys[b].row, into: keys[a].row, ratio: ratio)
            if proof != nil { return }
          }
        }
      }
      first = end
    }
  }

  /// A hash of the columns of a row and the size of its entries relative to the first.
  private func patternHash(_ i: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var head = 0.0
    for k in byRow.range(ofColumn: i) where columnAlive[byRow.rowIndices[k]] {
      if head == 0 { head = byRow.values[k] }
      // Rounded to single precision: multiples hash alike, the comparison is exact.
      let relative = Float(byRow.values[k] / head)
      hash = (hash ^ UInt64(byRow.rowIndices[k])) &* 0x100_0000_01b3
      hash = (hash ^ UInt64(relative.bitPattern >> 4)) &* 0x100_0000_01b3
    }
    return hash
  }

  /// The factor by which row `i` is a multiple of row `other`, or `nil`.
  private func ratio(of i: Int, to other: Int) -> Double? {
    guard rowCount[i] == rowCount[other] else { return nil }
    let (a, b) = (byRow.range(ofColumn: i), byRow.range(ofColumn: other))
    var (p, q) = (a.lowerBound, b.lowerBound)
    var ratio = 0.0
    while true {
      while p < a.upperBound, !columnAlive[byRow.rowIndices[p]] { p += 1 }
      while q < b.upperBound, !columnAlive[byRow.rowIndices[q]] { q += 1 }
      guard p < a.upperBound, q < b.upperBound else { break }
      guard byRow.rowIndices[p] == byRow.rowIndices[q], byRow.values[q] != 0 else { return nil }
      let here = byRow.values[p] / byRow.values[q]
      if ratio == 0 { ratio = here }
      guard here != 0, (here - ratio).magnitude <= 1e-14 * ratio.magnitude else { return nil }
      p += 1
      q += 1
    }
    return ratio == 0 ? nil : ratio
  }

  private mutating func merge(_ removed: Int, into kept: Int, ratio: Double) {
    var (lower, upper) = (rowLower[removed] / ratio, rowUpper[removed] / ratio)
    if ratio < 0 { swap(&lower, &upper) }
    let slack = Self.tolerance * (1 + min(lower.magnitude, upper.magnitude))
    if lower > rowUpper[kept] + slack || upper < rowLower[kept] - slack {
      // The kept row leans one way, the removed one the other.
      var prices = [Double](repeating: 0, count: byColumn.rows)
      let sign: Double = lower > rowUpper[kept] ? 1 : -1
      prices[removed] = sign / ratio
      prices[kept] = -sign
      proof = prices
      return
    }
    let gaveLower = lower > rowLower[kept]
    let gaveUpper = upper < rowUpper[kept]
    if gaveLower { rowLower[kept] = min(lower, rowUpper[kept]) }
    if gaveUpper { rowUpper[kept] = max(upper, rowLower[kept]) }
    if gaveLower || gaveUpper {
      steps.append(
        .duplicateRow(
          kept: kept, removed: removed, ratio: ratio, gaveLower: gaveLower, gaveUpper: gaveUpper))
    }
    removeRow(removed)
  }
}
