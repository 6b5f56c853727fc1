extension StochasticTransport {
  /// What is wrong with a binary instance.
  package enum InstanceFault: Error, Equatable, Sendable {
    /// The file ends after `found` bytes where its header asks for `expected`.
    case wrongLength(expected: Int, found: Int)
    /// A count in the header is not positive, or an arc names no site.
    case badHeader(String)
    /// A number is negative or not finite.
    case badNumber(field: String, index: Int, value: Double)
  }

  /// Reads the binary instance format of placement benchmarks.
  ///
  /// Little-endian, C order: int32 S, H, R, W, k; int32 site of arc [R][k+1], H being the origin and
  /// always last; float64 arc cost [S][R][k+1], shortage cost [S][R], placement cost [S][H+1],
  /// volume [S], capacity [H], throughput [H], supply [S], budget, probability [W],
  /// demand [S][W][R]. The budget counts placement cost at hubs, the origin left out.
  package init(instance bytes: [UInt8]) throws(InstanceFault) {
    var reader = InstanceReader(bytes: bytes)
    let header = try (0..<5).map { _ throws(InstanceFault) in try reader.int32() }
    guard header.allSatisfy({ $0 > 0 && $0 < 1_000_000 }) else {
      throw .badHeader("S, H, R, W, k = \(header)")
    }
    let (s, h, r, w, arcs) = (header[0], header[1], header[2], header[3], header[4] + 1)
    let sites = h + 1
    let numbers = s * r * arcs + s * r + s * sites + 2 * s + 2 * h + 1 + w + s * w * r
    let expected = 20 + 4 * r * arcs + 8 * numbers
    guard bytes.count == expected else {
      throw .wrongLength(expected: expected, found: bytes.count)
    }
    var arcSite: [Int] = []
    var order: [Int] = []
    for sink in 0..<r {
      let given = try (0..<arcs).map { _ throws(InstanceFault) in try reader.int32() }
      guard given.allSatisfy({ (0..<sites).contains($0) }), Set(given).count == arcs else {
        throw .badHeader("arcs of sink \(sink): \(given)")
      }
      let sorted = (0..<arcs).sorted { given[$0] < given[$1] }
      arcSite += sorted.map { given[$0] }
      order += sorted
    }
    let given = try reader.doubles("arc cost", s * r * arcs)
    var arcCost = given
    for index in arcCost.indices {
      let position = index % (r * arcs)
      arcCost[index] = given[index - index % arcs + order[position]]
    }
    let shortage = try reader.doubles("shortage cost", s * r)
    let placement = try reader.doubles("placement cost", s * sites)
    let volume = try reader.doubles("volume", s)
    let capacity = try reader.doubles("capacity", h)
    let throughput = try reader.doubles("throughput", h)
    let supply = try reader.doubles("supply", s)
    let budget = try reader.doubles("budget", 1)[0]
    let probabilities = try reader.doubles("probability", w)
    let demand = try reader.doubles("demand", s * w * r)
    var ordered = [Double](repeating: 0, count: demand.count)
    for commodity in 0..<s {
      for scenario in 0..<w {
        let from = (commodity * w + scenario) * r
        let to = (scenario * s + commodity) * r
        for sink in 0..<r { ordered[to + sink] = demand[from + sink] }
      }
    }
    var counted = placement
    for commodity in 0..<s { counted[commodity * sites + h] = 0 }
    self.init(
      commodityCount: s, siteCount: sites, sinkCount: r,
      arcStart: (0...r).map { $0 * arcs }, arcSite: arcSite, arcCost: arcCost,
      shortageCost: shortage, placementCost: placement,
      openingStock: [Double](repeating: 0, count: s * sites), supply: supply, volume: volume,
      capacity: capacity + [.infinity], throughput: throughput + [.infinity],
      rules: [Rule(name: "budget", coefficients: counted, limit: budget)],
      probabilities: probabilities, demand: ordered)
  }
}

/// A cursor over the bytes of an instance, whose length was checked.
private struct InstanceReader {
  let bytes: [UInt8]
  var position = 0

  mutating func int32() throws(StochasticTransport.InstanceFault) -> Int {
    guard position + 4 <= bytes.count else {
      throw .wrongLength(expected: position + 4, found: bytes.count)
    }
    var value: UInt32 = 0
    for index in 0..<4 { value |= UInt32(bytes[position + index]) << (8 * UInt32(index)) }
    position += 4
    return Int(Int32(bitPattern: value))
  }

  mutating func doubles(_ field: String, _ count: Int) throws(StochasticTransport.InstanceFault)
    -> [Double]
  {
    var result = [Double](repeating: 0, count: count)
    for index in 0..<count {
      var value: UInt64 = 0
      for byte in 0..<8 { value |= UInt64(bytes[position + byte]) << (8 * UInt64(byte)) }
      position += 8
      result[index] = Double(bitPattern: value)
      guard result[index] >= 0, result[index].isFinite else {
        throw .badNumber(field: field, index: index, value: result[index])
      }
    }
    return result
  }
}
