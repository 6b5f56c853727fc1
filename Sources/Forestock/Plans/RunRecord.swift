import CaseFiles
import DemandSignals
import Diagnostics
import FulfilmentModel
import Prepositioning
import Tabular

/// The version of this package, as the changelog names it.
package enum ForestockVersion {
  /// Major, minor and patch.
  package static let current = "0.1.0"
}

/// The content of `run.json`: inputs, settings and certificate of a planning run.
///
/// The same inputs, settings and seed give the same record. Keys are in snake case; numbers are
/// rounded to digits that do not depend on the processor.
struct RunRecord: Encodable {
  /// Version of the plan folder's format. Files without one are of version 1, whose keys were in
  /// camel case; since version 2 they are in snake case.
  static let currentFormat = 2

  /// Name and version of the program, as records state them.
  static let programName = "forestock \(ForestockVersion.current)"

  /// The certificate: money with four decimals, gap and residual (in units) with nine.
  struct Certificate: Codable {
    var cost: Double
    var bound: Double
    var gap: Double
    var fractionalCost: Double
    var iterations: Int
    var largestResidualUnits: Double
    var isSolved: Bool
  }

  /// Expected deliveries (units with two decimals, shares with six) and the dearest tenth of the
  /// scenarios (money and units with two).
  struct Service: Encodable {
    var demandUnits, servedUnits, inTimeUnits: Double
    var fillRate, inTimeShare: Double
    var worstTenthCost, worstTenthUnserved: Double
    /// Expected cost, money with two decimals; missing where it is the certificate's cost.
    var expectedCost: Double?

    init(_ service: Plan.Service, expectedCost: Double?) {
      self.expectedCost = expectedCost.map { rounded($0, 2) }
      demandUnits = rounded(service.demandUnits, 2)
      servedUnits = rounded(service.servedUnits, 2)
      inTimeUnits = rounded(service.inTimeUnits, 2)
      fillRate = rounded(service.fillRate, 6)
      inTimeShare = rounded(service.inTimeShare, 6)
      worstTenthCost = rounded(service.worstTenthCost, 2)
      worstTenthUnserved = rounded(service.worstTenthUnserved, 2)
    }
  }

  /// The weight of a geographic signal for released SKUs and for upcoming drops.
  struct Weight: Encodable {
    var source: String
    var forReleased: Double
    var forUpcoming: Double
  }

  /// A remark on a SKU's demand.
  struct Note: Encodable {
    var subject: String
    var sku: String
    var text: String
  }

  /// A statement of the operator with its effect, units with two decimals.
  struct Judgement: Encodable {
    var kind, status: String
    var sku, region, start, end, author: String?
    var unitsBefore, unitsAfter: Double
  }

  /// Orders of a SKU whose region nobody could tell: they count in its total.
  struct UnassignedOrders: Encodable {
    var sku: String
    var units: Int
  }

  var formatVersion = RunRecord.currentFormat
  var program = RunRecord.programName
  var planningDate: String
  var horizonDays: Int
  var currency: String
  var unitsPlaced: Int
  var certificate: Certificate
  var service: Service
  var settings: RecordedSettings
  /// Weights of the geographic signals in the demand model, with four decimals.
  var geographyWeights: [Weight]
  /// Warnings about the inputs by kind; empty where there was none.
  var warnings: [String: Int]
  /// Notes on the demand: guesses, assumptions, evidence left out.
  var demandNotes: [Note]
  /// Rows of `availability.csv` and `adjustments.csv` with their effect; missing where there are
  /// none.
  var judgements: [Judgement]?
  /// Orders without a region, by SKU; missing where there are none.
  var unassignedOrders: [UnassignedOrders]?
  /// Every file of the case that was read, with its SHA-256, in the order of reading.
  var inputs: [CaseInput]
  /// Defaults that stood in for cells and tables that the case leaves out; missing where it states
  /// all of them.
  var assumed: [AssumedColumn]?
  /// The external forecast's file, where the plan was made for one.
  var externalForecast: CaseInput?

  /// The hubs to open and the partners to sign; missing where nothing was to be decided.
  var opening: Opening?

  /// A choice of hubs: identifiers, money with four decimals, the gap with nine.
  struct Opening: Encodable {
    var opened, closed, standing: [String]
    var signed: [String]?
    /// Money for opening and signing; of the whole-unit plan and the opening together.
    var openingCost, costWithOpening: Double
    /// Cost of the best fractional placement into these hubs, and the proven bound over all choices.
    var fractionalCost, bound, gap: Double
    var solves, evaluations: Int

    init(_ choices: HubChoices, planCost: Double) {
      (opened, closed, standing) = (choices.opened, choices.closed, choices.standing)
      signed = choices.signed.isEmpty ? nil : choices.signed
      openingCost = rounded(choices.openingCost, 4)
      costWithOpening = rounded(planCost + choices.openingCost, 4)
      fractionalCost = rounded(choices.cost, 4)
      bound = rounded(choices.bound, 4)
      gap = rounded(choices.gap, 9)
      (solves, evaluations) = (choices.solves, choices.evaluations)
    }
  }

  /// Cause that ended the planning before its time, and how far it had come; missing where nothing did.
  var deadline: Deadline?

  /// A plan that was the best so far when time was up.
  struct Deadline: Codable {
    /// The words of `endedBy`.
    static let reasons = ["deadline", "interrupted", "terminated"]

    /// The steps of each stage after which to end it.
    var steps: StageSteps {
      var ended: [PlacementProgram.Stage: Int] = [.relaxation: iterations]
      ended[.search] = searchChanges
      ended[.costing] = costingIterations
      ended[.pricing] = pricingIterations
      return StageSteps(ended: ended)
    }

    /// Whether time was up; when it is depends on the clock, and with it the bytes of the plan.
    var reached = true
    /// The reason: `deadline`, `interrupted` or `terminated`.
    var endedBy: String
    /// The iteration of the placement after which time was up: a run that stops there makes the same
    /// plan.
    var iterations: Int
    /// Changes after which the search for whole packs was ended; missing where it was not.
    var searchChanges: Int?
    /// Iterations of pricing after which the plan was costed by a rule in place of a solve; missing where
    /// it was not.
    var costingIterations: Int?
    /// Iterations of pricing after which it was ended, counted from where the cost was known to a
    /// percent; missing where it was not.
    var pricingIterations: Int?
    /// The relative gap of the plan at that time.
    var gap: Double
  }

  /// Creates the record of a plan folder.
  ///
  /// - Throws: `FileError` where the file of the external forecast cannot be read again.
  init(_ folder: PlanFolder) throws(FileError) {
    let (planner, run) = (folder.planner, folder.run)
    planningDate = folder.planningCase.planningDate.description
    horizonDays = folder.planningCase.horizonDays
    currency = folder.planningCase.currency
    unitsPlaced = run.plan.placements.reduce(0) { $0 + $1.units }
    let proof = run.plan.certificate
    certificate = Certificate(
      cost: rounded(proof.cost, 4), bound: rounded(proof.bound, 4), gap: rounded(proof.gap, 9),
      fractionalCost: rounded(proof.fractionalCost, 4), iterations: proof.iterations,
      largestResidualUnits: rounded(proof.residual, 9), isSolved: proof.isSolved)
    service = Service(
      run.plan.service,
      expectedCost: run.plan.scenarioWeights == nil ? nil : run.plan.expectedCost)
    settings = RecordedSettings(
      scenarios: planner.scenarioCount,
      draws: planner.drawCount > planner.scenarioCount ? planner.drawCount : nil,
      seed: folder.planningCase.seed &+ planner.seed,
      excludedParts: planner.demand.excluded.map(\.rawValue).sorted(),
      excludedWallets: planner.demand.excludedWallets.added, spread: planner.demand.spread,
      reading: folder.reading.options,
      placement: run.program.settings)
    geographyWeights = run.outlook.signalWeights.map {
      Weight(
        source: $0.signal.rawValue, forReleased: rounded($0.released, 4),
        forUpcoming: rounded($0.upcoming, 4))
    }
    warnings = (folder.reading.warnings + folder.doubts).warningsByKind
    demandNotes = run.outlook.notes.map {
      Note(subject: $0.subject.rawValue, sku: $0.sku, text: $0.text)
    }
    let judgements = run.outlook.judgements.map {
      Judgement(
        kind: $0.kind.rawValue, status: $0.status.rawValue, sku: $0.sku, region: $0.region,
        start: $0.start, end: $0.end, author: $0.author, unitsBefore: rounded($0.unitsBefore, 2),
        unitsAfter: rounded($0.unitsAfter, 2))
    }
    self.judgements = judgements.isEmpty ? nil : judgements
    let unassigned = zip(folder.planningCase.skus, run.outlook.unassignedOrders)
      .filter { $0.1 > 0 }.map { UnassignedOrders(sku: $0.0.id, units: Int($0.1)) }
    unassignedOrders = unassigned.isEmpty ? nil : unassigned
    if let file = folder.forecastFile {
      externalForecast = CaseInput(
        file: folder.fileName(file), sha256: try FileDigest.sha256(path: file))
    }
    deadline = folder.earlyStop.map {
      Deadline(
        endedBy: $0.reason, iterations: proof.stoppedAfter ?? proof.iterations,
        searchChanges: $0.steps.ended[.search], costingIterations: $0.steps.ended[.costing],
        pricingIterations: $0.steps.ended[.pricing],
        gap: rounded(proof.gap, 9))
    }
    opening = run.hubChoices.map { Opening($0, planCost: proof.cost) }
    inputs = folder.reading.inputs
    assumed = folder.reading.assumed.isEmpty ? nil : folder.reading.assumed
  }
}
