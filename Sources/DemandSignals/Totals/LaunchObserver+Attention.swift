import RealModule

extension LaunchObserver {
  /// Adds features of attention, standardised over the earlier drops and cut at three deviations.
  ///
  /// A feature known of fewer than three earlier drops, or the same for all of them, is left out.
  func addAttention(
    _ attention: Attention, earlier: inout [LaunchObservation], current: inout [LaunchObservation]
  ) {
    let past = earlier.map {
      attention.features($0.sku, origin: ledger.release[$0.sku] + age)
    }
    let now = current.map { attention.features($0.sku, origin: ledger.asOf) }
    for feature in 0..<attention.families.count * 2 {
      let known = past.compactMap { $0[feature] }
      guard known.count >= 3 else { continue }
      let mean = known.reduce(0, +) / Double(known.count)
      var squares = 0.0
      for value in known { squares += (value - mean) * (value - mean) }
      let variance = squares / Double(known.count)
      guard variance > 1e-6 else { continue }
      let scale = 1 / Double.sqrt(variance)
      func standard(_ value: Double?) -> Double {
        value.map { min(max(($0 - mean) * scale, -3), 3) } ?? 0
      }
      for index in earlier.indices {
        earlier[index].attention.append(standard(past[index][feature]))
      }
      for index in current.indices {
        current[index].attention.append(standard(now[index][feature]))
      }
    }
  }
}
