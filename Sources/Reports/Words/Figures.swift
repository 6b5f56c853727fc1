import Foundation

/// Numbers as a planner reads them: thousands apart, few decimals, the same on every machine.
enum Figures {
  /// Returns whole units, with commas between thousands.
  static func units(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (value < 0 ? "−" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// Returns expected units: whole from 10 on, with a decimal below where they are not whole.
  static func units(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "–" }
    let isWhole = (value - value.rounded()).magnitude < 0.05
    return value.magnitude < 9.95 && !isWhole ? number(value, 1) : units(Int(value.rounded()))
  }

  /// Returns units with two decimals, as tables whose rows add up print them.
  static func hundredths(_ value: Double) -> String {
    value.isFinite && value.magnitude < 1e15 ? number(value, 2) : "–"
  }

  /// Returns an amount of money with cents below 1,000, whole above, without its currency.
  static func money(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "–" }
    return value.magnitude < 1000 ? number(value, 2) : units(Int(value.rounded()))
  }

  /// Returns a share as a percentage: whole from 10 % on, with a decimal below, with two below 0.1 %;
  /// the sign stays on the line of its number.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    let value = 100 * share
    if value.magnitude < 0.005 { return "0\u{A0}%" }
    if value.magnitude < 0.095 { return number(value, 2) + "\u{A0}%" }
    return value.magnitude < 9.95
      ? number(value, 1) + "\u{A0}%" : units(Int(value.rounded())) + "\u{A0}%"
  }

  /// Returns a change with its sign; `±0` where there is none.
  static func change(_ value: Int) -> String {
    value == 0 ? "±0" : (value > 0 ? "+" : "") + units(value)
  }

  /// Returns a change of money with its sign.
  static func change(money value: Double) -> String {
    value.magnitude < 0.005 ? "±0" : (value > 0 ? "+" : "") + money(value)
  }

  /// Returns a coordinate or a length of a drawing to a tenth of a pixel.
  static func pixels(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    let whole = tenths.magnitude / 10
    let part = tenths.magnitude % 10
    return (tenths < 0 ? "-" : "") + (part == 0 ? "\(whole)" : "\(whole).\(part)")
  }

  /// Returns a count with its noun, in the plural where it is not 1.
  static func count(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    units(count) + " " + (count == 1 ? noun : plural ?? noun + "s")
  }

  /// Returns a number with decimals, the minus sign of print.
  private static func number(_ value: Double, _ places: Int) -> String {
    let text = String(format: "%.\(places)f", value.magnitude)
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return (value < 0 && !isZero ? "−" : "") + text
  }
}
