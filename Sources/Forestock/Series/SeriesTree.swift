import CaseFiles
import Diagnostics
import Forecasting
import Tabular

/// The bottom series of a table and the sums of their groups: the tree that is reconciled.
package struct SeriesTree: Sendable {
  /// The nodes and how they add up.
  let hierarchy: Hierarchy
  /// The bottom series, all at the same positions.
  private let bottom: [TableSeries]
  /// Name of the total, by which forecasts of other programs are matched.
  private let total: String

  /// Groups the series of a table.
  ///
  /// - Parameters:
  ///   - levels: levels separated by semicolons, each the names of the columns whose combinations
  ///     are summed, or `total`; `nil`: the total and each column.
  ///   - total: the name of the total.
  ///   - files: names of the two tables for messages.
  /// - Throws: `faults` with every series without groups, every one that does not span the same
  ///   dates as the rest, unknown columns in `levels`, and names that two nodes share.
  package init(
    _ series: [TableSeries], groups: SeriesGroups, levels: String?, total: String = "total",
    files: (series: String, groups: String)
  ) throws(FileError) {
    bottom = series
    self.total = total
    var faults: [Diagnostic] = []
    var columns: [[Int]] = []
    if let levels {
      for level in levels.split(separator: ";") {
        let names = level.split(separator: ",").map {
          $0.lowercased().filter { !$0.isWhitespace }
        }
        if names == ["total"] {
          columns.append([])
          continue
        }
        let places = names.map { groups.columns.firstIndex(of: $0) }
        for (name, place) in zip(names, places) where place == nil {
          faults.append(
            Diagnostic(
              file: files.groups, line: 1, column: name,
              expected: "a column of this name for --levels, found "
                + groups.columns.joined(separator: ",")))
        }
        columns.append(places.compactMap { $0 })
      }
    } else {
      columns = [[]] + groups.columns.indices.map { [$0] }
    }
    for one in series {
      if groups.keys[one.id] == nil {
        faults.append(
          Diagnostic(
            file: files.groups, column: "unique_id", value: one.id,
            expected: "a row with the groups of this series"))
      }
      if one.positions != series[0].positions {
        faults.append(
          Diagnostic(
            file: files.series, column: "ds", value: one.id,
            expected: "the dates of \(series[0].id), from \(series[0].positions[0]) to "
              + "\(series[0].positions[series[0].positions.count - 1]): sums need every part"))
      }
    }
    guard faults.isEmpty else { throw .invalid(faults) }
    var tree = Hierarchy(
      bottom: series.map(\.id), keys: series.map { groups.keys[$0.id] ?? [] }, levels: columns)
    if total != "total" { tree = tree.renamed("total", to: total) }
    hierarchy = tree
    var seen: Set<String> = []
    for name in tree.names where !seen.insert(name).inserted {
      faults.append(
        Diagnostic(
          file: files.groups, value: name,
          expected: "different names for different groups and series; two have this one"))
    }
    guard faults.isEmpty else { throw .invalid(faults) }
  }

  /// Returns the positions that follow the histories.
  func next(_ horizon: Int) -> [SeriesPosition] { bottom[0].next(horizon) }

  /// Returns every node's history, sums of the bottom series among them.
  ///
  /// - Throws: `ForecastError` where a history is no series.
  /// - Complexity: O(nodes · observations · bottom series) at most.
  func histories(seasonLength: Int?) throws(ForecastError) -> [TimeSeries] {
    let steps = bottom[0].values.indices.map { t in hierarchy.summed(bottom.map { $0.values[t] }) }
    var nodes: [TimeSeries] = []
    for (index, name) in hierarchy.names.enumerated() {
      nodes.append(
        try TimeSeries(
          id: name, values: steps.map { $0[index] },
          seasonLength: seasonLength ?? bottom[0].customarySeasons[0]))
    }
    return nodes
  }

  /// Returns the one-step errors of every node, all of one length, without the first season, in
  /// which fits settle.
  ///
  /// Errors are value minus fit; 0 stands where a fit has no value yet.
  ///
  /// - Parameter fits: each node's one-step forecasts.
  func residuals(
    _ fits: [[Double?]], of nodes: [TimeSeries]
  ) -> [[Double]] {
    let skipped = min(nodes[0].seasonLength, max(0, nodes[0].count - 2))
    return zip(fits, nodes).map { fitted, node in
      zip(fitted, node.values).dropFirst(skipped).map { $1 - ($0 ?? $1) }
    }
  }

  /// Returns the forecasts of a table in the order of the nodes; names may begin with the total's
  /// and a slash.
  ///
  /// - Throws: `faults` with every node that has none, or fewer steps than the horizon.
  package func matched(
    _ table: ForecastTable, horizon: Int, file: String
  ) throws(FileError) -> [Forecast] {
    guard table.models.count == 1, let model = table.models.first else {
      throw .invalid([
        Diagnostic(
          file: file, column: "model",
          expected: "one model, found \(table.models.map(\.name).joined(separator: ", "))")
      ])
    }
    var byName: [String: TableForecast] = [:]
    for forecast in model.forecasts {
      byName[forecast.id] = forecast
      if forecast.id.hasPrefix(total + "/") {
        byName[String(forecast.id.dropFirst(total.count + 1))] = forecast
      }
    }
    var faults: [Diagnostic] = []
    var result: [Forecast] = []
    let positions = next(horizon)
    for name in hierarchy.names {
      guard let own = byName[name] else {
        faults.append(
          Diagnostic(
            file: file, column: "unique_id", value: name, expected: "a forecast of this node"))
        continue
      }
      let slots = positions.indices.map { step in
        own.mean.indices.first {
          own.positions[$0].map { $0 == positions[step] } ?? (own.steps[$0] == step + 1)
        }
      }
      if let missing = slots.firstIndex(where: { $0 == nil }) {
        faults.append(
          Diagnostic(
            file: file, column: "ds", value: "\(name) \(positions[missing])",
            expected: "a forecast of each of the \(horizon) steps after the series"))
        continue
      }
      let known = slots.compactMap { $0 }
      result.append(
        Forecast(
          mean: known.map { own.mean[$0] }, levels: table.levels,
          quantiles: own.quantiles.map { quantile in known.map { quantile[$0] } }))
    }
    guard faults.isEmpty else { throw .invalid(faults) }
    return result
  }
}
