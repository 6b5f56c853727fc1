import Diagnostics

extension StochasticTransport {
  /// Reads the binary instance format of the placement benchmarks.
  ///
  /// Little-endian, C order: int32 S, H, R, W, k; int32 site of arc [R][k+1], H being the origin
  /// and always last; float64 arc cost [S][R][k+1], shortage cost [S][R], placement cost [S][H+1],
  /// volume [S], capacity [H], throughput [H], supply [S], budget, probability [W], demand
  /// [S][W][R]. The budget counts placement cost at hubs, the origin left out.
  ///
  /// - Throws: a wrong length, a count that is not positive, an arc without a site, or the first
  ///   number that is negative or not finite.
  package init(instance bytes: [UInt8]) throws(InvalidInput) {
    var reader = InstanceReader(bytes: bytes)
    var header: [Int] = []
    for _ in 0..<5 { header.append(try reader.int32()) }
    guard header.allSatisfy({ $0 > 0 && $0 < 1_000_000 }) else {
      throw InstanceReader.fault(
        "header", value: header, expected: "S, H, R, W, k from 1 to 999999")
    }
    let (s, h, r, w, arcs) = (header[0], header[1], header[2], header[3], header[4] + 1)
    let sites = h + 1
    // The sum fits in 64 bits, eight times the sum may not.
    let numbers = s * r * arcs + s * r + s * sites + 2 * s + 2 * h + 1 + w + s * w * r
    guard numbers <= bytes.count / 8 else {
      throw InstanceReader.fault(
        "length", value: bytes.count,
        expected: "room for \(numbers) numbers, as the header asks for")
    }
    try reader.expect(length: 20 + 4 * r * arcs + 8 * numbers)
    var arcSite: [Int] = []
    // By arc in ascending order of the sites: its position within the sink in the file.
    var order: [Int] = []
    for sink in 0..<r {
      var listed: [Int] = []
      for _ in 0..<arcs { listed.append(try reader.int32()) }
      guard listed.allSatisfy({ (0..<sites).contains($0) }), Set(listed).count == arcs else {
        throw InstanceReader.fault(
          "arcs of sink \(sink)", value: listed, expected: "distinct sites from 0 to \(h)")
      }
      let sorted = (0..<arcs).sorted { listed[$0] < listed[$1] }
      arcSite += sorted.map { listed[$0] }
      order += sorted
    }
    let listedCost = try reader.doubles("arc cost", count: s * r * arcs)
    let arcCost = listedCost.indices.map {
      listedCost[$0 - $0 % arcs + order[$0 % (r * arcs)]]
    }
    let shortageCost = try reader.doubles("shortage cost", count: s * r)
    let placementCost = try reader.doubles("placement cost", count: s * sites)
    let volume = try reader.doubles("volume", count: s)
    let capacity = try reader.doubles("capacity", count: h)
    let throughput = try reader.doubles("throughput", count: h)
    let supply = try reader.doubles("supply", count: s)
    let budget = try reader.doubles("budget", count: 1)[0]
    let probabilities = try reader.doubles("probability", count: w)
    if let index = probabilities.firstIndex(where: { $0 <= 0 }) {
      throw InstanceReader.fault(
        "probability \(index)", value: probabilities[index], expected: "a number above 0")
    }
    let listedDemand = try reader.doubles("demand", count: s * w * r)
    var demand: [Double] = []
    demand.reserveCapacity(listedDemand.count)
    for scenario in 0..<w {
      for commodity in 0..<s {
        let first = (commodity * w + scenario) * r
        demand += listedDemand[first..<first + r]
      }
    }
    var budgeted = placementCost
    for commodity in 0..<s { budgeted[commodity * sites + h] = 0 }
    self.init(
      commodityCount: s, siteCount: sites, sinkCount: r,
      arcStart: (0...r).map { $0 * arcs }, arcSite: arcSite, arcCost: arcCost,
      shortageCost: shortageCost, placementCost: placementCost,
      openingStock: [Double](repeating: 0, count: s * sites), supply: supply, volume: volume,
      capacity: capacity + [.infinity], throughput: throughput + [.infinity],
      rules: [Rule(name: "budget", coefficients: budgeted, limit: budget)],
      probabilities: probabilities, demand: demand)
  }
}

/// A cursor over the bytes of an instance.
private struct InstanceReader {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Creates the error of a part of the file.
  static func fault(_ part: String, value: Any, expected: String) -> InvalidInput {
    InvalidInput([Diagnostic(column: part, value: "\(value)", expected: expected)])
  }

  /// Checks the length of the file, which the header determines.
  func expect(length: Int) throws(InvalidInput) {
    guard bytes.count == length else {
      throw Self.fault(
        "length", value: bytes.count, expected: "\(length) bytes, as the header asks for")
    }
  }

  /// Reads a count or a position.
  mutating func int32() throws(InvalidInput) -> Int {
    guard position + 4 <= bytes.count else {
      throw Self.fault("length", value: bytes.count, expected: "at least \(position + 4) bytes")
    }
    return Int(Int32(truncatingIfNeeded: word(byteCount: 4)))
  }

  /// Reads numbers of at least 0; the length was checked.
  mutating func doubles(_ field: String, count: Int) throws(InvalidInput) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(count)
    for index in 0..<count {
      let value = Double(bitPattern: word(byteCount: 8))
      guard value >= 0, value.isFinite else {
        throw Self.fault(
          "\(field) \(index)", value: value, expected: "a finite number of at least 0")
      }
      result.append(value)
    }
    return result
  }

  /// Reads a little-endian word.
  private mutating func word(byteCount: Int) -> UInt64 {
    var word: UInt64 = 0
    for byte in 0..<byteCount { word |= UInt64(bytes[position + byte]) << (8 * UInt64(byte)) }
    position += byteCount
    return word
  }
}
