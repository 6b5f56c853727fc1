/// Money per unit on the ways of one SKU's units from hubs to the sinks that want any.
struct FlowCosts: Sendable {
  /// Money below which a path saves nothing: rounding of doubles is no reason to move goods.
  static let tolerance = 1e-9

  /// Number of hubs and of sinks.
  let hubCount, sinkCount: Int
  /// Money per unit shipped, indexed `sink * hubCount + hub`; infinite where there is no way.
  let shipping: [Double]
  /// Money per unit of shortage, by sink.
  let shortage: [Double]
}

/// The sink by which a change costs least, and what it costs.
struct CheapestSink {
  /// Money per unit; infinite where no sink can make the change.
  var cost = Double.infinity
  /// Position of the sink.
  var sink = 0

  /// Takes a sink in place of the present one where it costs less.
  mutating func consider(_ cost: Double, _ sink: Int) {
    if cost < self.cost {
      self.cost = cost
      self.sink = sink
    }
  }
}
