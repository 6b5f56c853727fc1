/// Shares of a scarce quantity by weight.
///
/// Quotas are proportional to the weights; what exceeds a request is shared among the others, until no
/// quota does. Quotas become allowed quantities by the largest remainders (Hamilton's method): 50 units
/// for requests of 25, 35 and 40 by weights 10, 20 and 50 are quotas of 6.25, 12.5 and 31.25, and 6, 13
/// and 31 units.
enum Apportionment {
  /// Returns the quotas, in fractional units.
  ///
  /// - Parameters:
  ///   - total: units to share, at least 0.
  ///   - weights: above 0.
  ///   - requests: units beyond which a share is of no use, as many as weights.
  static func quotas(of total: Int, weights: [Double], requests: [Int]) -> [Double] {
    var quotas = [Double](repeating: 0, count: weights.count)
    var open = Array(weights.indices)
    var left = Double(total)
    while !open.isEmpty {
      let sum = open.reduce(0) { $0 + weights[$1] }
      let full = open.filter { weights[$0] / sum * left >= Double(requests[$0]) }
      if full.isEmpty {
        for index in open { quotas[index] = weights[index] / sum * left }
        return quotas
      }
      for index in full { quotas[index] = Double(requests[index]) }
      left = max(0, left - full.reduce(0) { $0 + Double(requests[$1]) })
      open.removeAll { full.contains($0) }
    }
    return quotas
  }

  /// Returns whole shares, each an allowed quantity, together at most `total`.
  ///
  /// - Parameters:
  ///   - total: units to share.
  ///   - weights: above 0.
  ///   - requests: units wanted, as many as weights; a share exceeds its request by less than a step.
  ///   - lines: allowed quantities of each share.
  static func shares(
    of total: Int, weights: [Double], requests: [Int], lines: [LineQuantities]
  ) -> [Int] {
    let quotas = quotas(of: total, weights: weights, requests: requests)
    var shares = zip(quotas, lines).map { $1.atMost(Int(($0 + 1e-9).rounded(.down))) }
    var left = total - shares.reduce(0, +)
    func step(_ index: Int) -> Int? {
      guard shares[index] < requests[index] else { return nil }
      return lines[index].next(above: shares[index]).map { $0 - shares[index] }
    }
    func remainder(_ index: Int) -> Double {
      step(index).map { (quotas[index] - Double(shares[index])) / Double($0) } ?? -.infinity
    }
    while let best = shares.indices.filter({ step($0).map { $0 <= left } ?? false })
      .max(by: { (remainder($0), -$0) < (remainder($1), -$1) }), let units = step(best)
    {
      shares[best] += units
      left -= units
    }
    return shares
  }
}
