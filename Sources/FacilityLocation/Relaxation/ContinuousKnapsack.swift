/// A customer that a hub could serve, as an item of its knapsack.
struct KnapsackItem {
  /// Position of the customer.
  var index: Int
  /// Earnings of taking all of it, above 0.
  var profit: Double
  /// Units that it takes, at least 0.
  var weight: Double
  /// Profit for each unit; infinite where it takes none.
  var ratio: Double

  /// Creates an item.
  init(index: Int, profit: Double, weight: Double) {
    self.index = index
    self.profit = profit
    self.weight = weight
    ratio = weight > 0 ? profit / weight : .infinity
  }
}

/// The knapsack whose items may be taken in part.
enum ContinuousKnapsack {
  /// Returns the most that can be earned within a capacity.
  ///
  /// Items of the best ratio are taken first. The item at which the capacity ends is found by halving
  /// about a pivot, without sorting.
  ///
  /// - Parameters:
  ///   - items: reordered, so that those taken stand first.
  ///   - capacity: units, at least 0.
  /// - Returns: the earnings, the number of items taken whole, and the share of the next one.
  /// - Complexity: O(items), on average.
  ///
  /// Reference: Balas & Zemel, "An algorithm for large zero-one knapsack problems" (1980),
  /// doi:10.1287/opre.28.5.1130.
  static func fill(
    _ items: inout [KnapsackItem], capacity: Double
  ) -> (profit: Double, whole: Int, share: Double) {
    var (profit, weight) = (0.0, 0.0)
    for item in items {
      profit += item.profit
      weight += item.weight
    }
    if weight <= capacity { return (profit, items.count, 0) }
    var (low, high) = (0, items.count)
    var room = capacity
    while high - low > 1 {
      let pivot = median(
        of: items[low].ratio, items[(low + high) / 2].ratio, and: items[high - 1].ratio)
      // Three parts: above the pivot up to `above`, equal up to `i`, below from `below`.
      var (above, i, below) = (low, low, high)
      var (heavy, equal) = (0.0, 0.0)
      while i < below {
        let item = items[i]
        if item.ratio > pivot {
          heavy += item.weight
          items.swapAt(above, i)
          above += 1
          i += 1
        } else if item.ratio < pivot {
          below -= 1
          items.swapAt(i, below)
        } else {
          equal += item.weight
          i += 1
        }
      }
      if heavy > room {
        high = above
      } else if heavy + equal > room {
        room -= heavy
        low = above
        while low < below, items[low].weight <= room {
          room -= items[low].weight
          low += 1
        }
        high = low
      } else {
        room -= heavy + equal
        low = below
      }
    }
    // What is left of the range is one item, which fits or does not.
    if low < items.count, high > low, items[low].weight <= room {
      room -= items[low].weight
      low += 1
    }
    var earned = 0.0
    for item in items[..<low] { earned += item.profit }
    guard low < items.count, items[low].weight > 0 else { return (earned, low, 0) }
    let share = min(1, max(0, room) / items[low].weight)
    return (earned + share * items[low].profit, low, share)
  }

  /// Returns the middle of three numbers.
  private static func median(of a: Double, _ b: Double, and c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
