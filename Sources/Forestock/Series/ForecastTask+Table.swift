import CaseFiles
import Forecasting

extension ForecastTask {
  /// Creates a task from the series of a table, whose reader only accepts series of finite values.
  ///
  /// - Parameter seasons: seasons of every series; `nil`: those customary for its dates.
  package init(
    _ table: [TableSeries], seasons: [Int]?, regressorNames: [String], horizon: Int,
    levels: [Double], threads: Int
  ) {
    let lengths = table.map { seasons ?? $0.customarySeasons }
    self.init(
      series: zip(table, lengths).compactMap { series, seasons in
        try? TimeSeries(
          id: series.id, values: series.values, seasonLength: seasons[0],
          furtherSeasons: Array(seasons.dropFirst()))
      }, seasons: lengths, regressorNames: regressorNames, known: table.map(\.regressors),
      horizon: horizon, levels: levels, threads: threads)
  }
}
