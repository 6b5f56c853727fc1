import CoreMetrics
import Foundation
import Synchronization

/// Metrics that are kept in memory and written once as text for node_exporter's textfile collector.
///
/// Format: Prometheus exposition format, text version 0.0.4. A run is over when its file is read, so
/// that every metric is a gauge: the last value that was set, a counter's sum, a timer's seconds.
final class PrometheusFile: MetricsFactory {
  /// A metric by its name and labels, in the order of their making.
  private struct Sample {
    let name: String
    let labels: [(String, String)]
    let figure: Figure
  }

  private let samples = Mutex<[Sample]>([])

  /// The text of all metrics; names with one value after another, labels escaped.
  var bytes: [UInt8] {
    var order: [String] = []
    var lines: [String: [String]] = [:]
    for sample in samples.withLock({ $0 }) {
      if lines[sample.name] == nil { order.append(sample.name) }
      let labels = sample.labels.map { "\($0)=\"\(PrometheusFile.escaped($1))\"" }
      let place = labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}"
      lines[sample.name, default: []].append("\(sample.name)\(place) \(sample.figure.value)")
    }
    let text = order.map { name in
      "# TYPE \(name) gauge\n" + (lines[name] ?? []).map { $0 + "\n" }.joined()
    }
    return Array(text.joined().utf8)
  }

  /// Makes the figure of a metric.
  private func figure(_ label: String, _ dimensions: [(String, String)]) -> Figure {
    let figure = Figure()
    samples.withLock { $0.append(Sample(name: label, labels: dimensions, figure: figure)) }
    return figure
  }

  /// Returns a label's value with the characters escaped that end it.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  /// Makes a counter: its sum so far.
  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    figure(label, dimensions)
  }

  /// Makes a meter: the value that was set last.
  func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    figure(label, dimensions)
  }

  /// Makes a recorder: the value that was recorded last.
  func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    figure(label, dimensions)
  }

  /// Makes a timer: the seconds that were recorded last.
  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    figure(label, dimensions)
  }

  // Metrics stay until the file is written.
  func destroyCounter(_ handler: any CounterHandler) {}
  func destroyMeter(_ handler: any MeterHandler) {}
  func destroyRecorder(_ handler: any RecorderHandler) {}
  func destroyTimer(_ handler: any TimerHandler) {}
}

/// The value of one metric.
private final class Figure: CounterHandler, MeterHandler, RecorderHandler, TimerHandler {
  private let number = Mutex(0.0)

  /// The value by now.
  var value: Double { number.withLock { $0 } }

  func increment(by amount: Int64) { number.withLock { $0 += Double(amount) } }
  func reset() { number.withLock { $0 = 0 } }
  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { number.withLock { $0 = value } }
  func increment(by amount: Double) { number.withLock { $0 += amount } }
  func decrement(by amount: Double) { number.withLock { $0 -= amount } }
  func record(_ value: Int64) { set(Double(value)) }
  func record(_ value: Double) { set(value) }
  func recordNanoseconds(_ duration: Int64) { set(Double(duration) * 1e-9) }
}
