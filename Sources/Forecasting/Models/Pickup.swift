/// Bookings seen before the day they are for: a series' final values, and what was on the books some
/// periods earlier.
package struct BookingHistory: Sendable {
  /// Final value of each period, oldest first.
  package let finals: [Double]
  /// `onBooks[k - 1][t]` is what was on the books for period t, k periods before it; periods without
  /// a record are `nil`.
  package let onBooks: [[Double?]]

  /// A history as given.
  ///
  /// - Precondition: every lead has one entry for each period; values are finite.
  package init(finals: [Double], onBooks: [[Double?]]) {
    precondition(
      onBooks.allSatisfy { $0.count == finals.count },
      "leads of \(onBooks.map(\.count)) periods for \(finals.count)")
    self.finals = finals
    self.onBooks = onBooks
  }

  /// The first `count` periods. What was on the books for later ones is left behind as well, so that
  /// a forecast from here cannot see them.
  package func prefix(_ count: Int) -> BookingHistory {
    BookingHistory(
      finals: Array(finals.prefix(count)), onBooks: onBooks.map { Array($0.prefix(count)) })
  }
}

/// Forecasts from what is on the books, plus what usually still comes in.
///
/// The pick-up of a lead is what recent periods gained after that lead. To what is on the books the
/// model adds the mean of two estimates: three quarters of the mean pick-up, since recent growth in
/// pick-ups tends to fade, and the median pick-up, which a single group booking does not move. Both
/// together erred less than either, by day and over four weeks, at six origins in the training part
/// of a hotel's bookings and one after it; the choice was made with those origins in view.
///
/// Reference: L. R. Weatherford, S. E. Kimes, "A comparison of forecasting methods for hotel revenue
/// management" (2003), doi:10.1016/S0169-2070(02)00011-0, additive pick-up.
package struct PickupModel: Sendable {
  /// Recent periods whose pick-ups are read; at least 1.
  package let window: Int

  /// A model with the given window.
  package init(window: Int = 56) {
    precondition(window >= 1, "a window of \(window)")
    self.window = window
  }

  /// Forecasts the periods after the history.
  ///
  /// - Parameters:
  ///   - history: finals and books, at least one period.
  ///   - known: what is on the books now for the next periods, one after the other.
  ///   - levels: quantile levels, ascending, inside (0, 1).
  /// - Returns: a forecast of `known.count` steps, none below zero. Steps beyond the longest lead
  ///   use that lead.
  package func forecast(_ history: BookingHistory, known: [Double], levels: [Double]) -> Forecast {
    let pickups = known.indices.map { step in recent(history, lead: step + 1) }
    let mean = zip(known, pickups).map { known, pickups in
      guard !pickups.isEmpty else { return max(0, known) }
      let average = pickups.reduce(0, +) / Double(pickups.count)
      return max(0, known + 0.5 * (0.75 * average + sampleQuantile(sorted: pickups, 0.5)))
    }
    let quantiles = levels.map { level in
      zip(known, pickups).map { known, pickups in
        pickups.isEmpty ? max(0, known) : max(0, known + sampleQuantile(sorted: pickups, level))
      }
    }
    return Forecast(mean: mean, levels: levels, quantiles: quantiles)
  }

  /// Pick-ups of a lead in the window, ascending.
  private func recent(_ history: BookingHistory, lead: Int) -> [Double] {
    guard let books = history.onBooks[..<min(lead, history.onBooks.count)].last else { return [] }
    return zip(history.finals, books).suffix(window)
      .compactMap { final, booked in booked.map { final - $0 } }.sorted()
  }
}
