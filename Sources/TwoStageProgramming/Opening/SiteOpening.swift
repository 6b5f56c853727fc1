/// A two-stage transport program whose sites cost money to open: which of them to open at all.
///
/// y[h] ∈ {0, 1} opens site h, z[k] signs group k (a partner), without whom none of its sites opens.
/// With V(y) the optimum of the program in which closed sites hold and ship nothing, minimise
///
///     Σ F y + Σ P z + V(y)      subject to   y_h ≤ z_k for the sites h of group k,   Σ y ≤ n
///
/// where the sum over y counts sites that do not stand already. Sites that stand are open and cost
/// nothing on top.
package struct SiteOpening: Sendable {
  /// The program in which every site may be used.
  package var program: StochasticTransport
  /// F: money for opening a site, at least 0.
  package var fixedCost: [Double]
  /// Whether a site stands already.
  package var isStanding: [Bool]
  /// Group of each site; `nil` where it belongs to none.
  package var group: [Int?]
  /// P: money for signing a group, at least 0; 0 where one of its sites stands.
  package var signingCost: [Double]

  /// Creates a choice of sites.
  ///
  /// - Precondition: lengths agree; a site without opening stock or one that stands.
  package init(
    program: StochasticTransport, fixedCost: [Double], isStanding: [Bool], group: [Int?],
    signingCost: [Double]
  ) {
    precondition(
      fixedCost.count == program.siteCount && isStanding.count == program.siteCount
        && group.count == program.siteCount, "a value for each of \(program.siteCount) sites")
    precondition((fixedCost + signingCost).allSatisfy { $0 >= 0 && $0.isFinite })
    precondition(
      program.openingStock.indices.allSatisfy {
        program.openingStock[$0] == 0 || isStanding[$0 % program.siteCount]
      }, "stock stands at a site that does not")
    self.program = program
    self.fixedCost = fixedCost
    self.isStanding = isStanding
    self.group = group
    var signingCost = signingCost
    for (site, group) in group.enumerated() where isStanding[site] {
      if let group { signingCost[group] = 0 }
    }
    self.signingCost = signingCost
  }

  /// Sites about which there is something to decide.
  var candidates: [Int] { isStanding.indices.filter { !isStanding[$0] } }

  /// Returns the groups that a set of open sites needs signed and that cost money, ascending.
  package func signed(_ open: [Bool]) -> [Int] {
    let needed = Set(open.indices.filter { open[$0] && !isStanding[$0] }.compactMap { group[$0] })
    return needed.filter { signingCost[$0] > 0 }.sorted()
  }

  /// Returns the money that opening a set of sites and signing its groups costs.
  package func openingCost(_ open: [Bool]) -> Double {
    var sum = 0.0
    for site in open.indices where open[site] && !isStanding[site] { sum += fixedCost[site] }
    for group in signed(open) { sum += signingCost[group] }
    return sum
  }

  /// Returns the program in which only the open sites hold and ship units.
  package func program(open: [Bool]) -> StochasticTransport {
    var result = program
    for site in open.indices where !open[site] {
      result.capacity[site] = 0
      result.throughput[site] = 0
    }
    return result
  }
}
