import FulfilmentModel
import Statistics

/// Pólya's urn: splits counts over places Dirichlet-multinomially, many scenarios at a time.
///
/// Unit k + 1 of a scenario copies one of the k before it with probability k / (A + k), A the sum
/// of the concentrations, and else takes a place drawn from the shares. Those places are spread
/// evenly over the shares for all scenarios together (systematic sampling), then dealt out at
/// random. Units beyond `limit` go where the first ones went, in proportion.
///
/// Reference: Johnson & Kotz, "Urn Models and Their Application" (1977), chapter 4.
struct PolyaUrn {
  /// Dirichlet concentration of each place.
  let concentrations: [Double]

  /// Most units of a scenario that are dealt out one by one.
  private static let limit = 2000

  /// Returns the counts of each scenario by place, indexed `[scenario][place]`; nothing where no
  /// unit is wanted or no place has a concentration.
  ///
  /// - Complexity: O(units + scenarios · places · log places).
  func split(_ wanted: [Int], _ source: inout RandomSource) -> [[Int]] {
    let dealt = wanted.map { min($0, PolyaUrn.limit) }
    let all = dealt.reduce(0, +)
    let sum = concentrations.reduce(0, +)
    guard all > 0, sum > 0 else { return [] }
    var places = systematicSample(all, sum: sum, start: source.uniform())
    let deal = ScenarioDraws.permutation(all, &source)
    var next = 0
    return wanted.indices.map { scenario in
      let first = next
      var counts = [Int](repeating: 0, count: concentrations.count)
      for k in 0..<dealt[scenario] {
        if k > 0, source.uniform() * (sum + Double(k)) < Double(k) {
          // The place of an earlier unit of this scenario becomes this unit's own.
          let earlier = first + Int(source.uniform() * Double(k))
          places[deal[next]] = places[deal[earlier]]
        }
        counts[places[deal[next]]] += 1
        next += 1
      }
      return PolyaUrn.scaled(counts, to: wanted[scenario])
    }
  }

  /// Returns places in proportion to their concentrations, ascending, from a start in (0, 1).
  private func systematicSample(_ count: Int, sum: Double, start: Double) -> [Int] {
    var places = [Int](repeating: 0, count: count)
    var place = 0
    var edge = concentrations[0] / sum
    for unit in 0..<count {
      let at = (Double(unit) + start) / Double(count)
      while place < concentrations.count - 1, edge <= at {
        place += 1
        edge += concentrations[place] / sum
      }
      places[unit] = place
    }
    return places
  }

  /// Returns counts brought to a larger sum in proportion, by the largest remainder.
  private static func scaled(_ counts: [Int], to sum: Int) -> [Int] {
    let known = counts.reduce(0, +)
    guard sum > known, known > 0 else { return counts }
    let exact = counts.map { Double($0) * Double(sum) / Double(known) }
    var result = exact.map { Int($0) }
    let order = counts.indices.sorted {
      (Double(result[$0]) - exact[$0], $0) < (Double(result[$1]) - exact[$1], $1)
    }
    let missing = sum - result.reduce(0, +)
    for index in order.prefix(max(0, missing)) { result[index] += 1 }
    return result
  }
}
