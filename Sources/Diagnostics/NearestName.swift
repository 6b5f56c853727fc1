/// Finds the known name that a person most likely meant by an unknown one.
///
/// For names of columns, tables, commands, options and hubs: short, of letters, digits and
/// separators.
package enum NearestName {
  /// Returns the known name nearest to `word`; `nil` where none is near or two are as near.
  ///
  /// In this order: the same letters with other case or separators; one name's words within the
  /// other's (`hub_id` for `hub`, `capacity` for `capacity_units`); the beginning of a name of at
  /// least three letters (`lat` for `latitude`); at most one slip of the keyboard in four letters
  /// (Damerau–Levenshtein distance).
  ///
  /// - Complexity: O(names · length²).
  package static func of(_ word: String, among names: [String]) -> String? {
    let wanted = words(word)
    let letters = wanted.joined()
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    let known = names.map { (name: $0, words: words($0)) }
    if let same = only(known.filter { $0.words.joined() == letters }) { return same }
    let parts = Set(wanted)
    let within = known.filter {
      !$0.words.isEmpty && (parts.isSuperset(of: $0.words) || parts.isSubset(of: $0.words))
    }
    if let hit = only(within) { return hit }
    if letters.count >= 3, let hit = only(known.filter { $0.words.joined().hasPrefix(letters) }) {
      return hit
    }
    let distances = known.map { (name: $0.name, slips: distance($0.words.joined(), letters)) }
    guard let least = distances.map(\.slips).min(), least <= max(1, letters.count / 4),
      least < letters.count
    else { return nil }
    let nearest = distances.filter { $0.slips == least }
    return nearest.count == 1 ? nearest[0].name : nil
  }

  /// Returns the one name of a list of one.
  private static func only(_ hits: [(name: String, words: [String])]) -> String? {
    hits.count == 1 ? hits[0].name : nil
  }

  /// Returns a name's words in lower case.
  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Returns the number of letters inserted, dropped, replaced or exchanged with their neighbour
  /// (optimal string alignment).
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var previous: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, previous[j - 1] + 1)
        }
        row.append(best)
      }
      (previous, last) = (last, row)
    }
    return last[b.count]
  }
}
