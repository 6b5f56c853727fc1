import DemandSignals
import FulfilmentModel
import Prepositioning
import Tabular

/// The settings of a run, in one JSON object: those of the planner and those of the placement.
///
/// Together with the case they decide every byte of a plan, so that `verify` can make it again.
/// Coded by hand, so that the members of `PlacementSettings` stand beside the planner's in one
/// object rather than in an object of their own.
struct RecordedSettings: Codable {
  var scenarios: Int
  /// Scenarios drawn, where they were reduced.
  var draws: Int?
  /// The case's seed plus the planner's.
  var seed: UInt64
  /// Parts of the demand model that were left out.
  var excludedParts: [String]
  /// Wallets left out beside the burn addresses, sorted; missing where there are none.
  var excludedWallets: [String]?
  /// Order of day and month that the user chose for dates that leave it open.
  var dateOrder: DateOrder?
  /// Cells of the case's tables that were planned with another value; missing where there are none.
  var changedCells: [CellEdit]?
  /// Factors on the spread of forecasts, as past nights taught them; missing where there are none.
  var spread: SpreadFactors?
  /// The placement's settings, promises to attendees included.
  var placement: PlacementSettings

  private enum CodingKeys: String, CodingKey {
    case scenarios, draws, seed, excludedParts, excludedWallets, dateOrder, changedCells, spread
  }

  /// Takes the settings of a run.
  init(
    scenarios: Int, draws: Int?, seed: UInt64, excludedParts: [String],
    excludedWallets: [String], spread: SpreadFactors?, reading: ReadingOptions,
    placement: PlacementSettings
  ) {
    self.scenarios = scenarios
    self.draws = draws
    self.seed = seed
    self.excludedParts = excludedParts
    self.excludedWallets = excludedWallets.isEmpty ? nil : excludedWallets
    self.spread = spread
    dateOrder = reading.dateOrder
    changedCells = reading.edits.isEmpty ? nil : reading.edits
    self.placement = placement
  }

  /// Reads the planner's members, then the placement's from the same object.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    scenarios = try container.decode(Int.self, forKey: .scenarios)
    draws = try container.decodeIfPresent(Int.self, forKey: .draws)
    seed = try container.decode(UInt64.self, forKey: .seed)
    excludedParts = try container.decode([String].self, forKey: .excludedParts)
    excludedWallets = try container.decodeIfPresent([String].self, forKey: .excludedWallets)
    dateOrder = try container.decodeIfPresent(DateOrder.self, forKey: .dateOrder)
    changedCells = try container.decodeIfPresent([CellEdit].self, forKey: .changedCells)
    spread = try container.decodeIfPresent(SpreadFactors.self, forKey: .spread)
    placement = try PlacementSettings(from: decoder)
  }

  /// Writes both into one object; optional members are missing where there is nothing to say.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(scenarios, forKey: .scenarios)
    try container.encodeIfPresent(draws, forKey: .draws)
    try container.encode(seed, forKey: .seed)
    try container.encode(excludedParts, forKey: .excludedParts)
    try container.encodeIfPresent(excludedWallets, forKey: .excludedWallets)
    try container.encodeIfPresent(dateOrder, forKey: .dateOrder)
    try container.encodeIfPresent(changedCells, forKey: .changedCells)
    try container.encodeIfPresent(spread, forKey: .spread)
    try placement.encode(to: encoder)
  }
}
