import CaseFiles
import DemandSignals
import Foundation
import FulfilmentModel
import Prepositioning
import Tabular

/// What a run was made of and what it proved, as `run.json` keeps it.
///
/// The same inputs, settings and seed give the same record.
struct RunRecord: Codable {
  struct Settings: Codable {
    var scenarios: Int
    var draws: Int?
    var seed: UInt64
    var storageDays: Double
    var latenessShareOfPricePerDay: Double
    var promisedTransitDays: Int
    var stockoutPenaltyFactor: Double
    var limitsThroughput: Bool
    var placementBudget: Double?
    var promises: [DeliveryPromise]?
    var brokenPromiseShareOfPrice: Double?
    var relativeGap: Double
    var excludedParts: [String]

    /// The settings of the placement that the record states.
    var placement: PlacementSettings {
      var result = PlacementSettings()
      result.storageDays = storageDays
      result.latenessShareOfPricePerDay = latenessShareOfPricePerDay
      result.promisedTransitDays = promisedTransitDays
      result.stockoutPenaltyFactor = stockoutPenaltyFactor
      result.limitsThroughput = limitsThroughput
      result.placementBudget = placementBudget
      result.promises = promises ?? []
      if let share = brokenPromiseShareOfPrice { result.brokenPromiseShareOfPrice = share }
      result.relativeGap = relativeGap
      return result
    }
  }

  struct Certificate: Codable {
    var cost: Double
    var bound: Double
    var gap: Double
    var fractionalCost: Double
    var iterations: Int
    var largestResidualUnits: Double
    var isSolved: Bool
  }

  struct Weight: Codable {
    var source: String
    var forSKUsOut: Double
    var forDropsToCome: Double
  }

  var program = "forestock \(Version.current)"
  var planningDate: String
  var horizonDays: Int
  var currency: String
  var unitsPlaced: Int
  var certificate: Certificate
  var settings: Settings
  var geographyWeights: [Weight]
  var inputs: [CaseInput]
  /// Somebody else's forecast, where the plan was made for one.
  var givenForecast: CaseInput?

  init(_ folder: PlanFolder) throws(FileError) {
    let planner = folder.planner
    planningDate = folder.planningCase.planningDate.description
    horizonDays = folder.planningCase.horizonDays
    currency = folder.planningCase.currency
    unitsPlaced = folder.night.plan.placements.reduce(0) { $0 + $1.units }
    let proof = folder.night.plan.certificate
    certificate = Certificate(
      cost: rounded(proof.cost, 4), bound: rounded(proof.bound, 4), gap: rounded(proof.gap, 9),
      fractionalCost: rounded(proof.fractionalCost, 4), iterations: proof.iterations,
      largestResidualUnits: rounded(proof.residual, 9), isSolved: proof.isSolved)
    settings = Settings(
      scenarios: planner.scenarioCount,
      draws: planner.drawCount > planner.scenarioCount ? planner.drawCount : nil,
      seed: folder.planningCase.seed &+ planner.seed,
      storageDays: planner.placement.storageDays,
      latenessShareOfPricePerDay: planner.placement.latenessShareOfPricePerDay,
      promisedTransitDays: planner.placement.promisedTransitDays,
      stockoutPenaltyFactor: planner.placement.stockoutPenaltyFactor,
      limitsThroughput: planner.placement.limitsThroughput,
      placementBudget: planner.placement.placementBudget,
      promises: folder.night.placement.promises,
      brokenPromiseShareOfPrice: planner.placement.brokenPromiseShareOfPrice,
      relativeGap: planner.placement.relativeGap,
      excludedParts: planner.demand.excluded.map(\.rawValue).sorted())
    geographyWeights = folder.night.signalWeights.map {
      Weight(
        source: $0.signal.rawValue, forSKUsOut: rounded($0.released, 4),
        forDropsToCome: rounded($0.upcoming, 4)
      )
    }
    if let file = folder.forecastFile {
      givenForecast = CaseInput(
        file: folder.fileName(file), sha256: try FileDigest.sha256(path: file))
    }
    inputs = folder.reading.inputs
  }

  var json: [UInt8] {
    get throws(FileError) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      do {
        return Array(try encoder.encode(self)) + [0x0A]
      } catch {
        throw .inputOutput(path: PlanFolder.marker, reason: "\(error)")
      }
    }
  }
}

/// The program's version.
package enum Version {
  /// Major, minor and patch, as the changelog names them.
  package static let current = "0.1.0"
}
