/// The names that an MPS file is written with: the program's own, but for those a reader would
/// misread.
///
/// A blank or control character becomes `_`, a name that would start a comment or a marker gets a
/// `_` in front, one that repeats or is empty a number behind it.
struct MPSNames {
  /// The name of the objective's row, which no other row has.
  let objective: String
  let rows: [String]
  let columns: [String]
  /// The program's name, without blanks.
  let programName: String
  /// Whether the file is in fixed form, the only one in which names hold blanks.
  private let isFixed: Bool

  /// Chooses the names; rows and columns without any become R1, R2, … and C1, C2, ….
  ///
  /// - Complexity: O(rows + columns).
  init(_ program: LinearProgram) {
    let stated = program.objectiveName.isEmpty ? [] : [program.objectiveName]
    let rowNames = stated + (0..<program.rowCount).map(program.rowName)
    let columnNames = (0..<program.columnCount).map(program.columnName)
    let names = rowNames + columnNames
    isFixed =
      names.contains { $0.utf8.contains(32) } && names.allSatisfy(Self.fitsFixedForm)
      && Set(rowNames).count == rowNames.count && Set(columnNames).count == columnNames.count
    if isFixed {
      rows = Array(rowNames.dropFirst(stated.count))
      columns = columnNames
    } else {
      rows = Array(Self.distinct(rowNames).dropFirst(stated.count))
      columns = Self.distinct(columnNames)
    }
    var name = isFixed ? stated.first ?? "COST" : Self.distinct(stated).first ?? "COST"
    let taken = Set(rows)
    while taken.contains(name) { name = "Z" + name.prefix(7) }
    objective = name
    programName = program.name.split(separator: " ").joined(separator: "_")
  }

  /// Returns the name, filled up to the width of a fixed field where the file is in fixed form.
  func padded(_ name: String) -> String {
    guard isFixed else { return name }
    return name + String(repeating: " ", count: max(0, 8 - name.utf8.count))
  }

  /// Whether a reader of fixed form finds the name as it is.
  private static func fitsFixedForm(_ name: String) -> Bool {
    let bytes = name.utf8
    return (1...8).contains(bytes.count) && bytes.first != 32 && bytes.last != 32
      && legible(name, keepsBlanks: true) == name
  }

  /// Returns the names, each legible in free form and none twice.
  private static func distinct(_ names: [String]) -> [String] {
    var taken = Set(names)
    var seen = Set<String>()
    return names.map { name in
      let base = name.isEmpty ? "_" : legible(name, keepsBlanks: false)
      if base == name, seen.insert(name).inserted { return name }
      var candidate = base
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(base)_\(number)"
        number += 1
      }
      return candidate
    }
  }

  /// Returns a name without the characters that end a field, a line or a name.
  private static func legible(_ name: String, keepsBlanks: Bool) -> String {
    let isLegible = name.unicodeScalars.allSatisfy {
      ($0.value > 32 && $0.value != 127) || (keepsBlanks && $0 == " ")
    }
    var text = name
    if !isLegible {
      text = ""
      for scalar in name.unicodeScalars {
        let isKept = (scalar.value > 32 && scalar.value != 127) || (keepsBlanks && scalar == " ")
        text.unicodeScalars.append(isKept ? scalar : "_")
      }
    }
    guard let first = text.unicodeScalars.first, "*$'".unicodeScalars.contains(first) else {
      return text
    }
    return "_" + text
  }
}
