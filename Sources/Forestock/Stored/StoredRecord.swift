import CaseFiles
import FulfilmentModel
import Prepositioning
import Tabular

/// The members of a plan's `run.json` that people read, in every format so far.
package struct StoredRecord: Sendable, Decodable {
  /// Cost and proven bound of the plan.
  package struct Certificate: Sendable, Decodable {
    /// Expected cost and lower bound, in the plan's currency.
    package var cost, bound: Double
    /// (cost − bound) / cost.
    package var gap: Double
    /// Iterations of both solves.
    package var iterations: Int
    /// Largest violation of a row, in units.
    package var largestResidualUnits: Double
    /// Whether both solves reached the gap asked for.
    package var isSolved: Bool
  }

  /// Expected deliveries, and the dearest scenarios.
  package struct Service: Sendable, Decodable {
    /// Share of the expected demand that arrives within the promised days.
    package var inTimeShare: Double
    /// Mean cost of the dearest tenth of the scenarios, money.
    package var worstTenthCost: Double
  }

  /// A remark of the demand model on a SKU.
  package struct Note: Sendable, Decodable {
    /// Subject, SKU and words.
    package var subject, sku, text: String
  }

  /// A statement of the operator and its effect on the expected units.
  package struct Judgement: Sendable, Decodable {
    /// Kind of the statement, and what became of it.
    package var kind, status: String
    /// The subject and the author; missing where it says nothing.
    package var sku, region, start, end, author: String?
    /// Expected units without and with it.
    package var unitsBefore, unitsAfter: Double
  }

  /// Orders of a SKU without a region.
  package struct UnassignedOrders: Sendable, Decodable {
    /// Identifier of the SKU.
    package var sku: String
    /// Units ordered.
    package var units: Int
  }

  /// A plan that was the best so far when time was up.
  package struct Deadline: Sendable, Decodable {
    /// Reason of the end: `deadline`, `interrupted` or `terminated`.
    package var endedBy: String
  }

  /// Name and version of the program; missing in format 1.
  package var program: String?
  /// Evening of the plan, ISO.
  package var planningDate: String
  /// Days of demand that the plan serves.
  package var horizonDays: Int
  /// ISO 4217 code of all money.
  package var currency: String
  /// Cost and bound.
  package var certificate: Certificate
  /// Deliveries; missing in records of earlier versions.
  package var service: Service?
  /// Costs and limits that the plan was made with.
  package var placement: PlacementSettings
  /// Every setting by its name in the file.
  package var settings: JSONValue
  /// Factors on the spread of forecasts, as past nights taught them; `nil` where there are none.
  package var spread: SpreadFactors?
  /// Demand scenarios behind cost and bound.
  package var scenarios: Int
  /// Seed of the draws.
  package var seed: UInt64
  /// Warnings about the inputs by kind.
  package var warnings: [String: Int]
  /// Remarks of the demand model.
  package var notes: [Note]
  /// Statements of the operator with their effect.
  package var judgements: [Judgement]
  /// Orders without a region.
  package var unassigned: [UnassignedOrders]
  /// Defaults that stood in for what the case leaves out.
  package var assumed: [AssumedColumn]
  /// Files of the case with their digests, in the order of reading.
  package var inputs: [CaseInput]
  /// The external forecast's file; missing where the plan was made without one.
  package var externalForecast: CaseInput?
  /// Reason of an early end; missing where there was none.
  package var deadline: Deadline?

  private enum CodingKeys: String, CodingKey {
    case program, planningDate, horizonDays, currency, certificate, service, settings, warnings
    case demandNotes, judgements, unassignedOrders, assumed, inputs, externalForecast, deadline
  }

  /// Reads the record of a plan folder, checked as `RecordedPlan` checks it.
  ///
  /// - Throws: `invalid` where the file is no record, or one of a later format.
  package init(folder: String) throws(FileError) {
    let record = try RecordedPlan(folder: folder)
    self = try JSONReader.read(StoredRecord.self, from: record.bytes, path: record.path)
  }

  /// Decodes the members; those that a format lacks are empty.
  package init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    program = try keys.decodeIfPresent(String.self, forKey: .program)
    planningDate = try keys.decode(String.self, forKey: .planningDate)
    horizonDays = try keys.decode(Int.self, forKey: .horizonDays)
    currency = try keys.decode(String.self, forKey: .currency)
    certificate = try keys.decode(Certificate.self, forKey: .certificate)
    service = try keys.decodeIfPresent(Service.self, forKey: .service)
    settings = try keys.decode(JSONValue.self, forKey: .settings)
    let recorded = try keys.decode(RecordedSettings.self, forKey: .settings)
    (placement, scenarios, seed) = (recorded.placement, recorded.scenarios, recorded.seed)
    spread = recorded.spread
    warnings = try keys.decodeIfPresent([String: Int].self, forKey: .warnings) ?? [:]
    notes = try keys.decodeIfPresent([Note].self, forKey: .demandNotes) ?? []
    judgements = try keys.decodeIfPresent([Judgement].self, forKey: .judgements) ?? []
    unassigned = try keys.decodeIfPresent([UnassignedOrders].self, forKey: .unassignedOrders) ?? []
    assumed = try keys.decodeIfPresent([AssumedColumn].self, forKey: .assumed) ?? []
    inputs = try keys.decodeIfPresent([CaseInput].self, forKey: .inputs) ?? []
    externalForecast = try keys.decodeIfPresent(CaseInput.self, forKey: .externalForecast)
    deadline = try keys.decodeIfPresent(Deadline.self, forKey: .deadline)
  }
}
