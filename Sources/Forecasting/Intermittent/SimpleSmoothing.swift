/// Returns the forecast of simple exponential smoothing after the last value, started at the first.
func smoothedLast(_ values: [Double], rate: Double) -> Double {
  guard var level = values.first else { return 0 }
  for value in values.dropFirst() { level = rate * value + (1 - rate) * level }
  return level
}

/// Returns the smoothing in `bounds` with the smallest sum of squared one-step errors, by
/// golden-section search; the middle of `bounds` for fewer than two values.
func smoothingRate(_ values: [Double], in bounds: ClosedRange<Double>) -> Double {
  guard values.count > 1 else { return (bounds.lowerBound + bounds.upperBound) / 2 }
  /// The sum of squared errors, started at the first value.
  func squares(_ rate: Double) -> Double {
    var level = values[0]
    var sum = 0.0
    for value in values.dropFirst() {
      let error = value - level
      sum += error * error
      level += rate * error
    }
    return sum
  }
  // Each step shrinks the bracket by the golden ratio and reuses one of its two inner points.
  let ratio = (5.0.squareRoot() - 1) / 2
  var (low, high) = (bounds.lowerBound, bounds.upperBound)
  var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
  var (atLeft, atRight) = (squares(left), squares(right))
  // Equal sums on both sides mean that the data do not tell: the middle is as good as any.
  while high - low > 1e-9, atLeft != atRight {
    if atLeft < atRight {
      (high, right, atRight) = (right, left, atLeft)
      left = high - ratio * (high - low)
      atLeft = squares(left)
    } else {
      (low, left, atLeft) = (left, right, atRight)
      right = low + ratio * (high - low)
      atRight = squares(right)
    }
  }
  return (low + high) / 2
}
