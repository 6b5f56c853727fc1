import Foundation
import FulfilmentModel

/// Dates with the month as a word, in the languages exports come in: `Sep 7, 2026`,
/// `7. September 2026`, `Mon, Sep 28, 2026`, `23 août`.
package enum DateWords {
  /// The first letters of each month, folded; enough of them to tell the months apart.
  private static let months: [[String]] = [
    ["jan", "ene", "gen", "sty", "led"], ["feb", "fev", "fevr"],
    ["mar", "mrz", "maa", "mrt", "maerz"], ["apr", "abr", "avr"], ["may", "mai", "mei", "mag"],
    ["jun", "juin", "giu"], ["jul", "juil", "lug"], ["aug", "ago", "aou"],
    ["sep", "set"], ["oct", "okt", "ott", "out"], ["nov"], ["dec", "dez", "dic"],
  ]

  /// Reads a date with the name of its month; `.invalid` where no word names one.
  package static func read(_ text: String) -> DateText {
    if text.utf8.count > CellText.longestValue { return .invalid }
    let folded = text.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    var words: [String] = []
    var numbers: [Int] = []
    var current = ""
    func isLetter(_ character: Character) -> Bool { character.isLetter }
    func finish() {
      if let number = Int(current) {
        numbers.append(number)
      } else if !current.isEmpty {
        words.append(current)
      }
      current = ""
    }
    for character in folded {
      if character == ":" { break }
      let continues = current.last.map { isLetter($0) == isLetter(character) } ?? true
      if character.isLetter || ("0"..."9").contains(character) {
        if !continues { finish() }
        current.append(character)
      } else {
        finish()
      }
    }
    finish()
    // `28 juin 2026`: the longest prefix that names a month decides, so that juin is not juil.
    var month: Int?
    for word in words {
      let hits = months.indices.filter { index in
        months[index].contains { word.hasPrefix($0) }
      }
      // Weekdays (`mar`, `mer`, `mon`) stand before the month; the last word that fits wins.
      if let hit = hits.max(by: { length(of: word, $0) < length(of: word, $1) }) { month = hit + 1 }
    }
    guard let month, let first = numbers.first else { return .invalid }
    if first > 31 {
      guard numbers.count >= 2 else { return .invalid }
      return CalendarDate(year: first, month: month, day: numbers[1]).map { .day($0) } ?? .invalid
    }
    if numbers.count >= 2, numbers[1] > 31 {
      return CalendarDate(year: numbers[1], month: month, day: first).map { .day($0) } ?? .invalid
    }
    guard CalendarDate(year: 2000, month: month, day: first) != nil else { return .invalid }
    return .yearless(month: month, day: first)
  }

  /// Returns how many letters of a word name a month.
  private static func length(of word: String, _ month: Int) -> Int {
    months[month].filter { word.hasPrefix($0) }.map(\.count).max() ?? 0
  }

  /// Reads any date: numeric forms first, then those with the name of a month.
  package static func readAny(_ cell: String) -> DateText {
    let numeric = DateText.read(cell)
    return numeric == .invalid ? read(cell) : numeric
  }

  /// Returns the two ends of `July 18, 2026 - August 16, 2026` or `8/28/26 - 9/28/26`.
  package static func readPeriod(_ text: String, order: DateOrder?) -> (CalendarDate, CalendarDate)?
  {
    if text.utf8.count > CellText.longestValue { return nil }
    for separator in [" - ", " – ", " — ", " to ", " bis ", " au "] {
      let parts = text.components(separatedBy: separator)
      guard parts.count == 2 else { continue }
      let (start, end) = (readAny(parts[0]), readAny(parts[1]))
      let known = order ?? start.provenOrder ?? end.provenOrder
      if let from = start.day(known), let to = end.day(known), from <= to { return (from, to) }
    }
    return nil
  }
}
