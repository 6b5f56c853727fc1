import CaseFiles
import Forecasting
import Forestock
import Tabular

/// A drawing of one series' history with the forecasts of every model, as SVG.
///
/// The picture is 760 × 360 pixels: history in dark grey, each model's mean in its colour, a dashed
/// line at the last observation, and shaded bands between opposite quantiles of the first model,
/// lightest outside. It has no date or random identifier, so the same table gives the same bytes.
struct ForecastPlot {
  /// The series whose history is drawn.
  private let series: TableSeries
  /// Forecasts of this series, a model each; the first one gives the bands.
  private let forecasts: [NamedForecast]
  /// Positions of the steps ahead.
  private let positions: [SeriesPosition]
  /// Index of the first observation that is drawn.
  private let first: Int

  /// Pixels of the picture.
  private static let size = (width: 760, height: 360)
  /// Edges of the plotted area in pixels; y grows downwards.
  private static let frame = (left: 70.0, right: 745.0, top: 36.0, bottom: 320.0)
  /// Colours of the models in turn; the seventh model repeats the first.
  private static let colours = ["#1f6fb2", "#c4571a", "#2a8a4a", "#8a3fa0", "#a08a1f", "#555555"]

  /// Creates a drawing of the last part of the history: at least 40 observations, five horizons and
  /// three of the longest seasons, but no more than 600.
  ///
  /// - Precondition: the series has an observation, and every forecast has `horizon` steps.
  init(series: TableSeries, forecasts: [NamedForecast], horizon: Int) {
    self.series = series
    self.forecasts = forecasts
    positions = series.next(horizon)
    let shown = max(40, 5 * horizon, 3 * (series.customarySeasons.last ?? 1))
    first = max(0, series.values.count - min(shown, 600))
  }

  /// The picture as SVG, laid out on each call: grid, bands, history, means, labels, each over
  /// those before.
  ///
  /// - Complexity: O(observations drawn + models · horizon · levels).
  var bytes: [UInt8] {
    var drawing = VectorDrawing(width: Self.size.width, height: Self.size.height)
    let history = Array(series.values[first...])
    let scale = Scale(
      history + forecasts.flatMap { $0.forecast.mean + $0.forecast.quantiles.flatMap { $0 } })
    let last = Double(max(1, history.count + positions.count - 1))
    func x(_ index: Int) -> Double {
      Self.frame.left + (Self.frame.right - Self.frame.left) * Double(index) / last
    }
    func y(_ value: Double) -> Double {
      Self.frame.bottom - (Self.frame.bottom - Self.frame.top) * scale.share(value)
    }
    for tick in scale.ticks {
      drawing.line(
        [(Self.frame.left, y(tick)), (Self.frame.right, y(tick))], colour: "#dddddd", width: 1)
      drawing.text(
        Scale.label(tick), x: Self.frame.left - 6, y: y(tick) + 4, size: 11, anchor: .end)
    }
    let now = x(history.count - 1)
    drawing.line(
      [(now, Self.frame.top), (now, Self.frame.bottom)], colour: "#999999", width: 1,
      isDashed: true)
    // The last observation joins the history to the first step.
    let ahead = (0..<positions.count).map { x(history.count + $0) }
    if let leading = forecasts.first?.forecast {
      for outer in 0..<(leading.levels.count / 2) {
        let (low, high) = (
          leading.quantiles[outer], leading.quantiles[leading.levels.count - 1 - outer]
        )
        let upper = zip(ahead, high).map { (x: $0, y: y($1)) }
        let lower = zip(ahead, low).map { (x: $0, y: y($1)) }
        drawing.area(upper + lower.reversed(), colour: Self.colours[0], opacity: 0.18)
      }
    }
    drawing.line(
      history.enumerated().map { (x($0), y($1)) }, colour: "#222222")
    for (index, forecast) in forecasts.enumerated() {
      let colour = Self.colours[index % Self.colours.count]
      drawing.line(
        [(now, y(history[history.count - 1]))]
          + zip(ahead, forecast.forecast.mean).map { (x: $0, y: y($1)) }, colour: colour)
      drawing.text(
        forecast.model, x: Self.frame.right - 150.0 * Double(forecasts.count - 1 - index), y: 22,
        anchor: .end, colour: colour)
    }
    drawing.text(series.id, x: 12, y: 22, size: 14)
    drawing.text(
      series.positions[first].description, x: Self.frame.left, y: Self.frame.bottom + 20, size: 11)
    if let end = positions.last {
      drawing.text(
        end.description, x: Self.frame.right, y: Self.frame.bottom + 20, size: 11, anchor: .end)
      if now > Self.frame.left + 160, now < Self.frame.right - 160 {
        drawing.text(
          series.positions[series.positions.count - 1].description, x: now,
          y: Self.frame.bottom + 20, size: 11, anchor: .middle)
      }
    }
    return drawing.bytes
  }

  /// Returns the file name of a series: its identifier with all but letters, digits, points and
  /// dashes replaced, and a number where that name is taken.
  ///
  /// Names are compared in lower case, since some file systems do; the number is of the second and
  /// later series of a name. At most 100 bytes of the identifier are used, and no name starts with
  /// a point.
  ///
  /// - Parameter taken: names used so far in lower case, without ending; the new one is added.
  static func fileName(_ id: String, taken: inout Set<String>) -> String {
    var name = ""
    for byte in id.utf8.prefix(100) {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F:
        name.unicodeScalars.append(Unicode.Scalar(byte))
      case 0x2E where !name.isEmpty:
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default: name += "_"
      }
    }
    if name.isEmpty { name = "_" }
    var candidate = name
    var number = 1
    while !taken.insert(candidate.lowercased()).inserted {
      number += 1
      candidate = "\(name)-\(number)"
    }
    return candidate + ".svg"
  }

  /// An axis with ticks at round numbers around the values (Heckbert, "Nice Numbers for Graph
  /// Labels", Graphics Gems 1990).
  ///
  /// Steps are 1, 2 or 5 times a power of ten, such that about two to eight of them span the
  /// values.
  private struct Scale {
    /// Values with a grid line, ascending, at most 20.
    private(set) var ticks: [Double] = []
    /// Value at the lower edge, a multiple of the step.
    private let low: Double
    /// Value at the upper edge, at least one step above.
    private let high: Double

    /// Fits the axis to the values; of equal ones, to a span of their magnitude or 1.
    init(_ values: [Double]) {
      let (least, most) = (values.min() ?? 0, values.max() ?? 1)
      let span = most - least > 0 ? most - least : max(most.magnitude, 1)
      var step = 1.0
      while step * 8 < span { step *= 10 }
      while step > span / 2, step > 1e-300 { step /= 10 }
      for factor in [1.0, 2, 5, 10] where span / (step * factor) <= 8 {
        step *= factor
        break
      }
      low = (least / step).rounded(.down) * step
      high = max((most / step).rounded(.up) * step, low + step)
      var index = 0.0
      while low + index * step <= high + step / 2, ticks.count < 20 {
        ticks.append(low + index * step)
        index += 1
      }
    }

    /// Returns the position of a value between the lowest and the highest tick, 0...1.
    func share(_ value: Double) -> Double { (value - low) / (high - low) }

    /// Returns a tick in few digits.
    ///
    /// At most six decimals, and no `.0`; very small and very large numbers keep their exponent.
    static func label(_ value: Double) -> String {
      let rounded = (value * 1e6).rounded() / 1e6
      let kept = value.magnitude >= 1e-3 && value.magnitude < 1e9 ? rounded : value
      let text = "\(kept == 0 ? 0 : kept)"
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
  }
}
