import FulfilmentModel
import TwoStageProgramming

/// Units that lines get in any case, and limits of lines, as the two-stage program sees them.
///
/// Held units stand at their hubs from the start: the program decides what comes on top, and their
/// cost is added to its objective and its bound.
extension PlacementProgram {
  /// Money that placing the held units costs.
  var heldPlacementCost: Double {
    stocking.held.isEmpty ? 0 : placementCost(stocking.held.map(Double.init))
  }

  /// Money that the held units cost: placing, and what exceeds an earlier plan.
  var heldCost: Double {
    guard lines.changeCost > 0 else { return heldPlacementCost }
    let excess = zip(stocking.held, lines.earlier).reduce(0) { $0 + max(0, $1.0 - $1.1) }
    return heldPlacementCost + lines.changeCost * Double(excess)
  }

  /// Units of fixed lines at some hubs.
  func fixedUnits(at hubs: [Int]) -> Int {
    guard lines.hasFixed else { return 0 }
    return lines.fixed.indices.reduce(0) {
      hubs.contains($1 % stocking.hubCount) ? $0 + lines.fixed[$1] : $0
    }
  }

  /// Units each hub can take beside fixed lines and held units, at least 0.
  var roomBesideHeld: [Int] {
    stocking.held.isEmpty ? openCapacity : zip(openCapacity, heldByHub).map { max(0, $0 - $1) }
  }

  /// Held units by hub.
  var heldByHub: [Int] {
    var units = [Int](repeating: 0, count: stocking.hubCount)
    for line in stocking.held.indices { units[line % stocking.hubCount] += stocking.held[line] }
    return units
  }

  /// Units that stand at each line's hub with a placement, at least 0: what is owed leaves first.
  func standing(_ placement: [Int]) -> [Double] {
    guard !placement.isEmpty else { return index.openingStock.map { Double(max(0, $0)) } }
    return zip(index.openingStock, placement).map { Double(max(0, $0 + $1)) }
  }

  /// Returns a fractional placement with the held units.
  func withHeld(_ placement: [Double]) -> [Double] {
    stocking.held.isEmpty ? placement : zip(placement, stocking.held).map { $0 + Double($1) }
  }

  /// Returns the units that lines get in any case: what hubs owe first, then levels asked for, as far
  /// as supply, capacity and budget allow.
  ///
  /// Where a SKU's supply is too small for all of its lines, they get shares in proportion to what they
  /// lack.
  func grantedLacks() -> [Int] {
    var granted = [Int](repeating: 0, count: index.openingStock.count)
    var limits = RemainingLimits(of: self)
    for wanted in [\StockingLimits.Lack.deficit, \.level] {
      for sku in planningCase.skus.indices {
        let lines = (sku * stocking.hubCount..<(sku + 1) * stocking.hubCount).filter { line in
          stocking.lacks[line].map { $0.fits && $0[keyPath: wanted] > granted[line] } ?? false
        }
        let lacking = lines.map { (stocking.lacks[$0]?[keyPath: wanted] ?? 0) - granted[$0] }
        let supply = limits.supply(of: sku)
        var targets = lacking
        if lacking.reduce(0, +) > supply {
          targets = Apportionment.shares(
            of: supply, weights: lacking.map(Double.init), requests: lacking,
            lines: lines.map { _ in LineQuantities(packs: PackSizes([1])) })
        }
        for (line, target) in zip(lines, targets) where target > 0 {
          let quantities = stocking.quantities(line)
          let before = granted[line]
          let whole = quantities.next(above: before + target - 1) ?? before
          let most = quantities.atMost(min(whole, before + limits.room(at: line)))
          if most > before, limits.take(most - before, at: line) { granted[line] = most }
        }
      }
    }
    return granted
  }

  /// Returns money per unit placed, by line; where nothing more may be placed it exceeds all that a
  /// unit could save, so that no optimum places any there.
  ///
  /// A unit saves at most the shortage it avoids, since a demand row's price is at most that, and its
  /// change from an earlier plan.
  func closedPlacementCosts(_ costs: [Double], shortage: [Double]) -> [Double] {
    guard !stocking.special.isEmpty else { return costs }
    let sinks = shortage.count / planningCase.skus.count
    var result = costs
    for line in stocking.special.keys where room(line) == 0 {
      let sku = line / stocking.hubCount
      let most = shortage[sku * sinks..<(sku + 1) * sinks].max() ?? 0
      result[line] += 2 * (most + lines.changeCost)
    }
    return result
  }

  /// Returns the units that may come to a line on top of those held; `Int.max` without a limit.
  private func room(_ line: Int) -> Int {
    let quantities = stocking.quantities(line)
    // A line whose least units exceed its most moves nothing.
    if quantities.least == nil { return 0 }
    return quantities.maximum == .max ? .max : max(0, quantities.maximum - stocking.held(line))
  }

  /// Most rules of single lines in a program; further maxima hold in the whole-unit plan alone.
  private static let mostLineRules = 400

  /// Returns the rules of partners, then those of lines whose maximum is below what their regions may
  /// want; the bound stays one where a rule is left out.
  ///
  /// - Parameter demand: units wanted at the sinks, as the program has them.
  func stockingRules(
    demand: [Double], supply: [Double], room hubRoom: [Int]
  ) -> [StochasticTransport.Rule] {
    let lineCount = index.openingStock.count
    var rules: [StochasticTransport.Rule] = []
    for group in stocking.groups where group.maximum < .max {
      var coefficients = [Double](repeating: 0, count: lineCount)
      var held = fixedUnits(at: group.hubs)
      for line in 0..<lineCount where group.hubs.contains(line % stocking.hubCount) {
        coefficients[line] = 1
        held += stocking.held(line)
      }
      rules.append(
        StochasticTransport.Rule(
          name: "maximum of \(group.name)", coefficients: coefficients,
          limit: Double(max(0, group.maximum - held))))
    }
    var excess: [(line: Int, room: Int, excess: Double)] = []
    let limited = stocking.special.keys.filter { (1..<Int.max).contains(room($0)) }.sorted()
    for line in limited {
      let (sku, hub) = (line / stocking.hubCount, line % stocking.hubCount)
      let need = min(
        greatestNeed(sku: sku, hub: hub, demand: demand), supply[sku], Double(hubRoom[hub]))
      let room = room(line)
      if need > Double(room) { excess.append((line, room, need - Double(room))) }
    }
    if excess.count > PlacementProgram.mostLineRules {
      excess.sort { ($0.excess, -$0.line) > ($1.excess, -$1.line) }
      excess = Array(excess.prefix(PlacementProgram.mostLineRules)).sorted { $0.line < $1.line }
    }
    for limit in excess {
      var coefficients = [Double](repeating: 0, count: lineCount)
      coefficients[limit.line] = 1
      let sku = planningCase.skus[limit.line / stocking.hubCount].id
      let hub = planningCase.hubs[limit.line % stocking.hubCount].id
      rules.append(
        StochasticTransport.Rule(
          name: PlacementProgram.lineRuleName(sku: sku, hub: hub), coefficients: coefficients,
          limit: Double(limit.room)))
    }
    return rules
  }

  /// Returns the name of the rule that limits a line.
  static func lineRuleName(sku: String, hub: String) -> String { "maximum of \(sku) at \(hub)" }

  /// Returns the most units of a SKU that the regions in reach of a hub want in any scenario.
  private func greatestNeed(sku: Int, hub: Int, demand: [Double]) -> Double {
    let sinkCount = sinks.region.count
    let reached = (0..<sinkCount).filter { sink in
      (sinks.start[sink]..<sinks.start[sink + 1]).contains {
        index.laneHub[sinks.lane[$0]] == hub
      }
    }
    let skus = planningCase.skus.count
    return (0..<demand.count / (skus * sinkCount)).reduce(0) { most, scenario in
      let row = (scenario * skus + sku) * sinkCount
      return max(most, reached.reduce(0) { $0 + demand[row + $1] })
    }
  }
}
