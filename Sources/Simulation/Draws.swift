import FulfilmentModel
import RealModule

extension RandomSource {
  /// A standard normal draw by Box and Muller's cosine.
  mutating func normal() -> Double {
    let radius = Double.sqrt(-2 * Double.log(uniform()))
    return radius * Double.cos(2 * Double.pi * uniform())
  }

  /// A uniform draw between two numbers.
  mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * uniform()
  }

  /// A gamma draw of scale 1.
  ///
  /// Reference: Marsaglia & Tsang (2000), doi:10.1145/358407.358414.
  mutating func gamma(_ shape: Double) -> Double {
    if shape < 1 {
      let boost = Double.pow(uniform(), 1 / shape)
      return gamma(shape + 1) * boost
    }
    let d = shape - 1.0 / 3
    let c = 1 / (3 * Double.sqrt(d))
    while true {
      let z = normal()
      let v = 1 + c * z
      guard v > 0 else { continue }
      let cube = v * v * v
      if Double.log(uniform()) < 0.5 * z * z + d - d * cube + d * Double.log(cube) {
        return d * cube
      }
    }
  }

  /// A Poisson draw: by counting arrivals for small means, by halving for large ones.
  mutating func poisson(_ mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    if mean > 30 {
      // The middle arrival of an odd number is a gamma time; the rest is a smaller problem.
      let arrivals = Int(mean * 7 / 8)
      let time = gamma(Double(arrivals))
      if time > mean { return binomial(arrivals - 1, mean / time) }
      return arrivals + poisson(mean - time)
    }
    var product = uniform()
    var count = 0
    let limit = Double.exp(-mean)
    while product > limit {
      product *= uniform()
      count += 1
    }
    return count
  }

  /// A binomial draw, one trial after another.
  mutating func binomial(_ trials: Int, _ probability: Double) -> Int {
    var count = 0
    for _ in 0..<max(0, trials) where uniform() < probability { count += 1 }
    return count
  }

  /// An index drawn in proportion to what its running sum adds.
  mutating func index(cumulative: [Double]) -> Int {
    let at = uniform() * (cumulative.last ?? 0)
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > at { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Running sums.
func runningSums(_ values: [Double]) -> [Double] {
  var sum = 0.0
  return values.map {
    sum += $0
    return sum
  }
}

/// Values divided by their sum.
func shares(_ values: [Double]) -> [Double] {
  let sum = values.reduce(0, +)
  return values.map { $0 / sum }
}
