import FulfilmentModel

/// A run as the history keeps it.
package struct RecordedRun: Sendable {
  /// Figures of a plan.
  package struct Figures: Sendable, Equatable {
    /// Days of demand that the plan serves, and the currency of its money.
    package var horizonDays: Int
    package var currency: String
    /// Units that leave the origin, and promises that break.
    package var unitsPlaced, brokenPromises: Int
    /// Expected units, and those unserved.
    package var expectedDemand, expectedUnserved: Double
    /// Shares of the expected demand that is served, and served in time: 0...1.
    package var fillRate, inTimeShare: Double
    /// The certificate: expected cost, lower bound, relative gap.
    package var cost, bound, gap: Double
    /// Whether both solves reached the gap asked for.
    package var isSolved: Bool
    /// Reason of an early end; `nil` where there was none.
    package var endedBy: String?
    /// Share of the units that differ from the night before; `nil` where there was none.
    package var changeShare: Double?

    /// Creates figures that are zero but for the horizon and the currency.
    package init(horizonDays: Int, currency: String) {
      (self.horizonDays, self.currency) = (horizonDays, currency)
      (unitsPlaced, brokenPromises) = (0, 0)
      (expectedDemand, expectedUnserved, fillRate, inTimeShare) = (0, 0, 1, 1)
      (cost, bound, gap, isSolved) = (0, 0, 0, true)
    }
  }

  /// The evening of the plan.
  package var planningDate: CalendarDate
  /// Digest of inputs and settings; runs of one evening and digest are one run.
  package var digest: String
  /// Time of the entry, ISO 8601.
  package var recordedAt: String
  /// Name and version of the program.
  package var program: String
  /// Outcome in one word, and the exit status.
  package var status: String
  package var exitStatus: Int
  /// Reasons of the outcome, in words.
  package var reasons: [String] = []
  /// Warnings by kind.
  package var warnings: [String: Int] = [:]
  /// Seconds by stage, in the order of the stages.
  package var stages: [(name: String, seconds: Double)] = []
  /// Settings that are not the defaults.
  package var settings: [(name: String, value: String, source: String)] = []
  /// Files with their digests.
  package var inputs: [(file: String, sha256: String)] = []
  /// Figures of the plan; `nil` where there is none.
  package var figures: Figures?
  /// Units by SKU and hub.
  package var placements: [StockRecord] = []
  /// The forecast that the plan was made for.
  package var forecasts: [RecordedForecast] = []
  /// The forecast of each SKU over all regions.
  package var totals: [RecordedTotal] = []
  /// Statements of people that changed the forecast.
  package var judgements: [RecordedJudgement] = []
  /// Release date of each SKU, by which the age of a forecast is told.
  package var releases: [(sku: String, day: CalendarDate)] = []

  /// Creates a run of which nothing but its end is known.
  package init(
    planningDate: CalendarDate, digest: String, recordedAt: String, program: String,
    status: String, exitStatus: Int
  ) {
    (self.planningDate, self.digest) = (planningDate, digest)
    (self.recordedAt, self.program) = (recordedAt, program)
    (self.status, self.exitStatus) = (status, exitStatus)
  }
}

/// A statement of a person that changed a forecast: an adjustment, or a period with or without stock.
package struct RecordedJudgement: Sendable, Equatable {
  /// Kind of the statement, such as `adjustment`.
  package var kind: String
  /// Author, SKU and region, where the statement names one; `nil` stands for all.
  package var author, sku, region: String?
  /// Units expected over the horizon, without and with it.
  package var unitsBefore, unitsAfter: Double

  /// Creates a judgement.
  package init(
    kind: String, author: String?, sku: String?, region: String?, unitsBefore: Double,
    unitsAfter: Double
  ) {
    (self.kind, self.author) = (kind, author)
    (self.sku, self.region) = (sku, region)
    (self.unitsBefore, self.unitsAfter) = (unitsBefore, unitsAfter)
  }
}
