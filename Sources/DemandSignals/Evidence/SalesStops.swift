import FulfilmentModel

/// Times in which a SKU that had sold well sold nothing at all: sooner a lack of stock than of demand.
///
/// Nothing is assumed from them, since an end of demand can look alike; they are named, so that the
/// operator can state them in `availability.csv`.
struct SalesStops {
  /// Shortest stop, in days.
  private static let shortest = 14
  /// Units that the stop would have sold at the pace of the days before it, from which on it is
  /// strange that none was.
  private static let missingUnits = 10.0
  /// Days back from the planning date in which a stop still concerns the forecast.
  private static let memory = 84

  /// First and last day of each stop, ascending.
  private(set) var stops: [ClosedRange<Int>] = []
  private let asOf: Int

  /// Finds the stops of a SKU since its release; days that are stated to be without stock are none.
  ///
  /// - Complexity: linear in the days since the release.
  init(_ sku: Int, ledger: OrderLedger) {
    asOf = ledger.asOf
    let first = max(ledger.release[sku], ledger.firstDay)
    var start: Int?
    guard first < ledger.asOf else { return }
    for day in first...(ledger.asOf + 1) {
      let isSilent =
        day <= ledger.asOf && ledger.orders(sku, after: day - 1, through: day) == 0
        && !ledger.stock.isOut(sku, on: day)
      if isSilent {
        start = start ?? day
        continue
      }
      guard let begin = start else { continue }
      start = nil
      let length = day - begin
      guard length >= SalesStops.shortest else { continue }
      let pace = [7, 28].map { days in
        let known = max(1, min(days, begin - first))
        return ledger.orders(sku, after: begin - 1 - known, through: begin - 1) / Double(known)
      }
      if (pace.min() ?? 0) * Double(length) >= SalesStops.missingUnits {
        stops.append(begin...(day - 1))
      }
    }
  }

  /// The remark on them; `nil` where none is recent.
  var text: String? {
    guard let last = stops.last, last.upperBound >= asOf - SalesStops.memory else { return nil }
    let days = "\(CalendarDate(daysSinceEpoch: last.lowerBound))"
    let what =
      last.upperBound == asOf
      ? "no sale since \(days), after steady ones"
      : "no sale from \(days) to \(CalendarDate(daysSinceEpoch: last.upperBound)), between steady ones"
    let times = stops.count > 1 ? ", the last of \(stops.count) such stops" : ""
    return
      "\(what)\(times): taken as a lack of demand; if stock had run out, state the days and the restock in availability.csv"
  }
}
