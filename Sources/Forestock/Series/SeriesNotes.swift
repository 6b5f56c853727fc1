import CaseFiles

/// Notes on forecasts of the default that rest on less than a reader may think.
///
/// Written to standard error beside the forecasts; `forecast` alone says them.
package struct SeriesNotes: Sendable {
  /// Observations below which an interval is a guess.
  private static let fewest = 4
  /// Days from which on a season of a year could be seen.
  private static let twoYears = 730

  /// A sentence for each note, with the number of series and the first of them.
  package let sentences: [String]

  /// Looks at the series that are forecast.
  ///
  /// - Parameters:
  ///   - series: sound series of one table.
  ///   - seasonsAreGiven: whether the user named the seasons.
  package init(_ series: [TableSeries], seasonsAreGiven: Bool) {
    var sentences: [String] = []
    /// Adds a sentence about the series that satisfy a condition.
    func note(_ chosen: [TableSeries], _ sentence: (String) -> String) {
      guard let first = chosen.first else { return }
      let others = chosen.count - 1
      let name =
        "series '\(first.id)'" + (others > 0 ? " and \(others) other\(others == 1 ? "" : "s")" : "")
      sentences.append(sentence(name))
    }
    note(series.filter { $0.values.count < Self.fewest }) {
      "\($0): fewer than \(Self.fewest) observations, intervals are wide guesses"
    }
    if !seasonsAreGiven {
      note(series.filter { $0.step == .days(1) && $0.values.count >= Self.twoYears }) {
        "\($0): two years of days or more, a season of a year is not used by auto; --model mstl "
          + "--season-length 7,365 uses both"
      }
    }
    self.sentences = sentences
  }
}
