import Prepositioning

/// A planning run that ended before its time: why, and after which step of which stage.
///
/// A run that ends each stage after the same steps makes the same plan, whatever the clock says: so
/// `verify` makes it again.
package struct EarlyStop: Sendable {
  /// The word for what ended the run: `deadline`, `interrupted` or `terminated`.
  package var reason: String
  /// Steps of each stage that ran, for the stages that were ended.
  package var steps: StageSteps

  /// Creates the record of an early stop.
  package init(reason: String, steps: StageSteps) {
    self.reason = reason
    self.steps = steps
  }

  /// Stages that were cut short, in words: `placing after 14 iterations`.
  package var cutShort: [String] {
    let stages: [(PlacementProgram.Stage, String, String)] = [
      (.relaxation, "placing after", "iteration"),
      (.search, "the search for packs after", "change"),
      (.costing, "the cost, taken from a rule after", "iteration"),
      (.pricing, "the cost, known to a percent, after", "iteration"),
    ]
    return stages.compactMap { stage, words, unit in
      steps.ended[stage].map { "\(words) \($0) \(unit)\($0 == 1 ? "" : "s")" }
    }
  }
}

/// Counts of steps: how often each stage of a placement asked whether time is up.
package struct StageSteps: Sendable {
  /// Times that each stage has asked so far.
  private var asked: [PlacementProgram.Stage: Int] = [:]
  /// Times that each stage asked before it was ended; missing where it was not.
  package private(set) var ended: [PlacementProgram.Stage: Int]

  /// Starts to count.
  ///
  /// - Parameter ended: the steps after which to end each stage; empty where a clock decides.
  package init(ended: [PlacementProgram.Stage: Int] = [:]) { self.ended = ended }

  /// Counts a question, and returns whether to end the stage.
  ///
  /// - Parameter isTimeUp: what the clock says; `false` where only recorded steps count.
  package mutating func isUp(_ stage: PlacementProgram.Stage, isTimeUp: Bool = false) -> Bool {
    let count = asked[stage, default: 0]
    asked[stage] = count + 1
    if isTimeUp, ended[stage] == nil { ended[stage] = count }
    return count >= ended[stage] ?? .max
  }
}
