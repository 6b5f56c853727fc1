/// The state of reading one MPS file: which section, what was said so far, what is wrong.
struct MPSParser {
  private let file: String
  private let form: ModelLines.Form
  private(set) var document = MPSDocument()
  private(set) var isComplete = false
  private var faults = [FormatFault]()
  private var section = ""
  private var lineNumber = 0
  private var inIntegers = false
  private var currentColumn = -1
  /// Rows the current column has an entry in, so that a second entry is seen.
  private var lastColumn = [Int]()
  private var wantedObjective: String?
  private var quadraticPlaces = Set<Int>()

  private static let sections: Set<String> = [
    "NAME", "OBJSENSE", "OBJNAME", "ROWS", "COLUMNS", "RHS", "RANGES", "BOUNDS", "QUADOBJ",
    "QMATRIX", "QSECTION", "ENDATA",
  ]

  init(file: String, form: ModelLines.Form) {
    self.file = file
    self.form = form
  }

  /// Hands over the document, or all faults.
  consuming func finish() throws(FormatError) -> MPSDocument {
    if !isComplete {
      fault("the file ends without ENDATA")
    }
    if faults.isEmpty, let wanted = wantedObjective {
      if let row = document.rowIndex[wanted], document.rowKinds[row] == .objective {
        document.objectiveRow = row
      } else {
        fault("OBJNAME \(wanted): no N row of that name")
      }
    }
    guard faults.isEmpty else { throw FormatError(faults: faults) }
    return document
  }

  mutating func read(_ line: ModelLines.Line) {
    lineNumber = line.number
    if line.startsSection, startSection(line.fields) { return }
    var fields = line.fields
    if form == .fixed {
      // Free-form readers see no empty fields; the blank first field of a fixed line goes.
      if section != "ROWS" && section != "BOUNDS", fields.first?.isEmpty == true {
        fields.removeFirst()
      }
    }
    switch section {
    case "ROWS": readRow(fields)
    case "COLUMNS": readColumn(fields)
    case "RHS": readRightHandSide(fields)
    case "RANGES": readRange(fields)
    case "BOUNDS": readBound(fields)
    case "OBJSENSE": readSense(fields[fields.count - 1])
    case "OBJNAME": wantedObjective = fields.last
    case "QUADOBJ", "QMATRIX", "QSECTION": readQuadratic(fields)
    case "": fault("'\(fields.joined(separator: " "))': expected a section name such as ROWS")
    default: fault("'\(fields.joined(separator: " "))': no data expected in this section")
    }
  }

  /// Whether the line names a section; data lines may start in column 1 too.
  private mutating func startSection(_ fields: [String]) -> Bool {
    let word = fields[0].uppercased()
    guard Self.sections.contains(word) else {
      if section.isEmpty || ["NAME", "OBJSENSE", "OBJNAME"].contains(section) {
        section = section.isEmpty ? "" : section
        if section == "OBJSENSE" || section == "OBJNAME" { return false }
        fault("'\(fields[0])': no section of this name")
        return true
      }
      if fields.count == 1 {
        fault("'\(fields[0])': no section of this name")
        return true
      }
      return false
    }
    // "RHS R1 5" in column 1 is a line of a set called RHS, not the section's start.
    if word == section, fields.count > 2 { return false }
    section = word
    switch word {
    case "NAME": document.name = fields.count > 1 ? fields[1] : ""
    case "OBJSENSE": if fields.count > 1 { readSense(fields[1]) }
    case "OBJNAME": if fields.count > 1 { wantedObjective = fields[1] }
    case "COLUMNS":
      lastColumn = [Int](repeating: -1, count: document.rowNames.count)
      if document.rowNames.isEmpty { fault("COLUMNS before ROWS") }
    case "RHS", "RANGES", "BOUNDS":
      if document.columnNames.isEmpty { fault("\(word) before COLUMNS") }
    case "QUADOBJ", "QMATRIX", "QSECTION":
      document.quadraticLine = lineNumber
      document.quadraticSection = word
    case "ENDATA": isComplete = true
    default: break
    }
    if word == "ENDATA", document.rowNames.isEmpty { fault("no ROWS section") }
    return true
  }

  private mutating func fault(_ message: String) {
    faults.append(FormatFault(file: file, line: lineNumber, section: section, message: message))
  }

  private mutating func warn(_ message: String) {
    document.warnings.append(
      FormatFault(file: file, line: lineNumber, section: section, message: message))
  }

  /// A coefficient; a fault is recorded where the text is no finite number.
  private mutating func coefficient(_ text: String) -> Double? {
    guard let value = modelNumber(text), value.isFinite else {
      fault("'\(text)': expected a finite number")
      return nil
    }
    return value
  }

  /// A bound, which may be infinite.
  private mutating func bound(_ text: String) -> Double? {
    guard let value = modelNumber(text), !value.isNaN else {
      fault("'\(text)': expected a number")
      return nil
    }
    return value >= 1e30 ? .infinity : value <= -1e30 ? -.infinity : value
  }

  // MARK: Sections

  private mutating func readSense(_ text: String) {
    switch text.uppercased() {
    case "MIN", "MINIMIZE", "MINIMISE": document.sense = .minimise
    case "MAX", "MAXIMIZE", "MAXIMISE": document.sense = .maximise
    default: fault("'\(text)': expected MIN or MAX")
    }
  }

  private mutating func readRow(_ fields: [String]) {
    guard fields.count == 2 else {
      fault("\(fields.count) fields in '\(fields.joined(separator: " "))': expected kind and name")
      return
    }
    guard let kind = MPSDocument.RowKind(rawValue: fields[0].uppercased()) else {
      fault("row kind '\(fields[0])': expected N, L, G or E")
      return
    }
    guard document.rowIndex[fields[1]] == nil else {
      fault("row '\(fields[1])' is defined twice")
      return
    }
    document.rowIndex[fields[1]] = document.rowNames.count
    if kind == .objective, document.objectiveRow < 0 {
      document.objectiveRow = document.rowNames.count
    }
    document.rowNames.append(fields[1])
    document.rowKinds.append(kind)
    document.rhs.append(nil)
    document.ranges.append(nil)
  }

  private mutating func addColumn(_ name: String) -> Int {
    let index = document.columnNames.count
    document.columnIndex[name] = index
    document.columnNames.append(name)
    document.isInteger.append(inIntegers)
    document.lower.append(nil)
    document.upper.append(nil)
    return index
  }

  private mutating func readColumn(_ fields: [String]) {
    if fields.count >= 2, fields[1] == "'MARKER'" {
      if fields.contains("'INTORG'") { inIntegers = true }
      if fields.contains("'INTEND'") { inIntegers = false }
      return
    }
    guard fields.count >= 3, fields.count % 2 == 1 else {
      fault(
        "\(fields.count) fields in '\(fields.joined(separator: " "))': expected a column and pairs of row and value"
      )
      return
    }
    if currentColumn < 0 || document.columnNames[currentColumn] != fields[0] {
      if let known = document.columnIndex[fields[0]] {
        fault("column '\(fields[0])' comes back after other columns")
        currentColumn = known
      } else {
        currentColumn = addColumn(fields[0])
      }
    }
    for k in stride(from: 1, to: fields.count, by: 2) {
      guard let value = coefficient(fields[k + 1]) else { continue }
      guard let row = document.rowIndex[fields[k]] else {
        warn("row '\(fields[k])' is not defined: its entry is read over")
        continue
      }
      if lastColumn[row] == currentColumn {
        warn("column '\(fields[0])' has a second entry in row '\(fields[k])': read over")
        continue
      }
      lastColumn[row] = currentColumn
      document.entries.append(.init(row: row, column: currentColumn, value: value))
    }
  }

  /// The pairs of a line whose first field, the set's name, may be missing.
  private mutating func pairs(_ fields: [String]) -> ArraySlice<String>? {
    guard fields.count >= 2 else {
      fault("'\(fields.joined(separator: " "))': expected pairs of row and value")
      return nil
    }
    return fields.count % 2 == 1 ? fields[1...] : fields[...]
  }

  private mutating func readRightHandSide(_ fields: [String]) {
    guard let pairs = pairs(fields) else { return }
    for k in stride(from: pairs.startIndex, to: pairs.endIndex, by: 2) {
      guard let row = document.rowIndex[pairs[k]] else {
        _ = coefficient(pairs[k + 1])
        warn("row '\(pairs[k])' is not defined: its right-hand side is read over")
        continue
      }
      guard
        let value = row == document.objectiveRow ? coefficient(pairs[k + 1]) : bound(pairs[k + 1])
      else { continue }
      if document.rhs[row] != nil {
        warn("row '\(pairs[k])' has a second right-hand side: read over")
      } else {
        document.rhs[row] = value
      }
    }
  }

  private mutating func readRange(_ fields: [String]) {
    guard let pairs = pairs(fields) else { return }
    for k in stride(from: pairs.startIndex, to: pairs.endIndex, by: 2) {
      guard let value = bound(pairs[k + 1]) else { continue }
      guard let row = document.rowIndex[pairs[k]] else {
        warn("row '\(pairs[k])' is not defined: its range is read over")
        continue
      }
      if document.rowKinds[row] == .objective {
        warn("row '\(pairs[k])' is free: its range is read over")
      } else if document.ranges[row] != nil {
        warn("row '\(pairs[k])' has a second range: read over")
      } else {
        document.ranges[row] = value
      }
    }
  }

  private mutating func readQuadratic(_ fields: [String]) {
    guard fields.count >= 3, fields.count % 2 == 1 else {
      fault("'\(fields.joined(separator: " "))': expected a column and pairs of column and value")
      return
    }
    guard let first = document.columnIndex[fields[0]] else {
      fault("column '\(fields[0])' is not defined")
      return
    }
    for k in stride(from: 1, to: fields.count, by: 2) {
      guard let second = document.columnIndex[fields[k]] else {
        fault("column '\(fields[k])' is not defined")
        continue
      }
      guard let value = coefficient(fields[k + 1]) else { continue }
      let (low, high) = (min(first, second), max(first, second))
      // QMATRIX lists both triangles; only one is kept.
      if section == "QMATRIX", first < second { continue }
      document.quadratic.append(.init(row: high, column: low, value: value))
    }
  }

  private mutating func readBound(_ allFields: [String]) {
    var fields = allFields
    let kind = fields[0].uppercased()
    guard let rule = BoundRule(rawValue: kind) else {
      fault("bound kind '\(fields[0])': expected one of \(BoundRule.list)")
      return
    }
    fields.removeFirst()
    fields.removeAll(where: \.isEmpty)
    let name: String
    var text: String?
    if rule.needsValue {
      guard fields.count == 2 || fields.count == 3 else {
        fault("bound '\(allFields.joined(separator: " "))': expected set, column and value")
        return
      }
      name = fields[fields.count - 2]
      text = fields[fields.count - 1]
    } else {
      guard (1...3).contains(fields.count) else {
        fault("bound '\(allFields.joined(separator: " "))': expected set and column")
        return
      }
      let second = fields.count > 1 && document.columnIndex[fields[1]] != nil
      name =
        fields.count == 1 || (!second && document.columnIndex[fields[0]] != nil)
        ? fields[0] : fields[1]
    }
    var value = 0.0
    if let text {
      guard let number = bound(text) else { return }
      value = number
    }
    let column: Int
    if let known = document.columnIndex[name] {
      column = known
    } else {
      warn("column '\(name)' has a bound but no entry: added")
      inIntegers = false
      column = addColumn(name)
    }
    apply(rule, value, to: column, name: name)
  }

  private mutating func apply(_ rule: BoundRule, _ value: Double, to column: Int, name: String) {
    if rule.setsLower, document.lower[column] != nil {
      warn("column '\(name)' has a second lower bound: read over")
    } else if rule.setsLower {
      document.lower[column] = rule.lower(value)
    }
    if rule.setsUpper, document.upper[column] != nil {
      warn("column '\(name)' has a second upper bound: read over")
    } else if rule.setsUpper {
      document.upper[column] = rule.upper(value)
      if value < 0, rule == .upper, document.lower[column] == nil {
        warn("column '\(name)' has an upper bound of \(value) and a lower bound of 0")
      }
    }
    if rule.isInteger { document.isInteger[column] = true }
  }
}
