import CaseFiles
import FulfilmentModel
import Tabular

/// `case.json` of a new case, and what was assumed about the night as a whole.
enum SettingsDraft {
  /// Identifier of the place all units come from.
  private static let originID = "ORIGIN"

  /// The keys, in the words of `CaseSettings`.
  private struct Settings: Encodable {
    var formatVersion = FormatVersion.current
    var planningDate: String
    var horizonDays: Int
    var currency: String
    var origin: Origin
    var seed = 1
    var openPreorders = OpenPreOrders.demand.rawValue
    /// Read where neither the shop nor earlier drops say what to expect.
    var littleHistory = LittleHistory.asManyAgain.rawValue
    /// Signals that a new case may lack; stock, sales and pre-orders are asked for every night.
    var tables = Dictionary(
      uniqueKeysWithValues: [CaseTable.socialSignals, .tokenHolders, .events, .adTests].map {
        ($0.rawValue, TableDeclaration.Status.optional.rawValue)
      })
  }

  /// Returns `case.json`.
  static func json(_ request: SetupRequest) throws(FileError) -> [UInt8] {
    let point = request.origin ?? request.hubs[0].point
    return try JSONWriter.bytes(
      Settings(
        planningDate: request.planningDate.description, horizonDays: request.horizonDays,
        currency: request.currency,
        origin: Origin(
          id: request.hubs.contains { $0.id == originID } ? "THE-ORIGIN" : originID,
          latitude: point.latitude, longitude: point.longitude)))
  }

  /// Returns what was assumed about the night as a whole.
  static func assumptions(_ request: SetupRequest, regions: RegionSet) -> [Assumption] {
    var result: [Assumption] = []
    func add(_ column: String, value: String, why: String, how: String) {
      result.append(
        Assumption(
          table: "case", column: "(\(column))", value: value, why: why, howToChange: how))
    }
    if !request.isDateStated {
      add(
        "planning_date", value: request.planningDate.description, why: request.dateReason,
        how: "plan --planning-date, or planning_date in case.json")
    }
    add(
      "horizon_days", value: String(request.horizonDays),
      why: "days of demand that tonight's stock must serve", how: "horizon_days in case.json")
    add(
      "currency", value: request.currency,
      why: request.isCurrencyStated ? "it was named" : request.currencyReason,
      how: "init --currency, or currency in case.json")
    if request.origin == nil {
      add(
        "origin", value: request.hubs[0].id,
        why: "nobody said where the units come from: the first hub's place",
        how: "origin in case.json, or init --origin")
    }
    if request.regions == nil {
      add(
        "regions", value: regions.rawValue, why: "the places of the orders",
        how: "init --regions states, zip3 or countries")
    }
    if request.expected.isEmpty {
      add(
        "expected_units", value: "as many again as were ordered",
        why:
          "nobody said what is expected: until enough drops are over, demand is guessed from the orders",
        how: "init --expect, or expected_units in skus.csv; little_history in case.json")
    }
    return result
  }
}
