import FulfilmentModel

/// The effect that one row of `availability.csv` or `adjustments.csv` had on the forecast, so that
/// judgement can be measured later as the model is.
package struct JudgementEffect: Sendable, Equatable, Encodable {
  /// The table that a row stands in.
  package enum Kind: String, Sendable, Encodable {
    /// A period with or without stock.
    case availability
    /// A factor or units.
    case adjustment
  }

  /// Whether a row was used.
  package enum Status: String, Sendable, Encodable {
    /// It changed the forecast, or the history that the forecast is made from.
    case applied
    /// Its `expires` has passed.
    case expired
    /// Its days do not meet the horizon, nor the history of its SKU.
    case outsideHorizon = "outside-horizon"
    /// It states what the model assumes anyway.
    case noEffect = "no-effect"
  }

  /// The table.
  package let kind: Kind
  /// SKU and region; `nil` for all.
  package let sku, region: String?
  /// First day, and last day where one is stated.
  package let start, end: String?
  /// Author, where one is stated.
  package let author: String?
  /// Whether it was used.
  package let status: Status
  /// Units expected over the horizon, without and with it.
  package let unitsBefore, unitsAfter: Double

  /// Creates the effect of a period.
  init(_ period: Availability, _ status: Status, before: Double, after: Double) {
    kind = .availability
    sku = period.sku
    region = nil
    start = period.start.description
    end = period.end?.description
    author = nil
    self.status = status
    unitsBefore = before
    unitsAfter = after
  }

  /// Creates the effect of a change.
  init(_ change: Adjustment, _ status: Status, before: Double, after: Double) {
    kind = .adjustment
    sku = change.sku
    region = change.region
    start = change.start.description
    end = change.end?.description
    author = change.author.isEmpty ? nil : change.author
    self.status = status
    unitsBefore = before
    unitsAfter = after
  }

  /// The note that tells of it.
  var note: DemandNote {
    let days = "from \(start ?? "")" + (end.map { " to \($0)" } ?? "")
    let by = author.map { " by \($0)" } ?? ""
    let place = region.map { " in \($0)" } ?? ""
    let text =
      switch status {
      case .applied:
        "\(kind.rawValue)\(by) \(days)\(place): \(Int(unitsBefore.rounded())) units expected without it, \(Int(unitsAfter.rounded())) with it"
      case .expired: "\(kind.rawValue)\(by) \(days)\(place) has expired and is not used"
      case .outsideHorizon: "\(kind.rawValue)\(by) \(days)\(place) does not meet the horizon"
      case .noEffect:
        "\(kind.rawValue)\(by) \(days)\(place) changes nothing: stock is there already"
      }
    return DemandNote(
      kind == .availability ? .availability : .adjustment, sku: sku ?? DemandNote.allSKUs, text)
  }
}
