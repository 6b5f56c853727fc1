/// Reads the stoch file into a model whose periods are known.
struct StochasticParser {
  private let file: String
  private var model: StochasticModel
  private(set) var isComplete = false
  private var faults = [FormatFault]()
  private var warnings = [FormatFault]()
  private var section = ""
  private var lineNumber = 0
  private var effect = StochasticModel.Effect.replaces
  private var independentAt = [StochasticModel.Location: Int]()
  private var blockAt = [String: Int]()
  private var currentBlock = -1
  private var scenarioAt = [String: Int]()

  init(file: String, model: StochasticModel) {
    self.file = file
    self.model = model
  }

  /// The whole model and its warnings, or all faults.
  consuming func finish(
    scenarioLimit: Int
  ) throws(FormatError) -> (StochasticModel, [FormatFault]) {
    if !isComplete { fault("the file ends without ENDATA") }
    if faults.isEmpty { checkProbabilities() }
    if faults.isEmpty, !(model.scenarioCount <= Double(scenarioLimit)) {
      fault("\(model.scenarioCount) scenarios, more than the limit of \(scenarioLimit)")
    }
    guard faults.isEmpty else { throw FormatError(faults: faults) }
    return (model, warnings)
  }

  mutating func read(_ line: ModelLines.Line) {
    lineNumber = line.number
    let fields = line.fields
    if line.startsSection {
      section = fields[0].uppercased()
      startSection(fields.dropFirst().map { $0.uppercased() })
      return
    }
    switch section {
    case "INDEP": readIndependent(fields)
    case "BLOCKS": fields[0].uppercased() == "BL" ? startBlock(fields) : readBlockLine(fields)
    case "SCENARIOS":
      fields[0].uppercased() == "SC" ? startScenario(fields) : readScenarioLine(fields)
    default: fault("'\(fields.joined(separator: " "))': no data expected in this section")
    }
  }

  private mutating func startSection(_ words: [String]) {
    switch section {
    case "STOCH": return
    case "ENDATA": isComplete = true
    case "INDEP", "BLOCKS", "SCENARIOS":
      effect = .replaces
      for word in words {
        switch word {
        case "DISCRETE", "REPLACE": break
        case "ADD": effect = .adds
        case "MULTIPLY": effect = .multiplies
        default: fault("'\(word)': only discrete distributions are read")
        }
      }
      if section == "SCENARIOS" ? !model.elements.isEmpty : !model.scenarios.isEmpty {
        fault("SCENARIOS beside INDEP or BLOCKS: a tree is given one way")
      }
    default: fault("'\(section)': no section of this name in a stoch file")
    }
  }

  private mutating func fault(_ message: String) {
    faults.append(FormatFault(file: file, line: lineNumber, section: section, message: message))
  }

  private mutating func number(_ text: String) -> Double? {
    guard let value = modelNumber(text), value.isFinite else {
      fault("'\(text)': expected a finite number")
      return nil
    }
    return value
  }

  private mutating func probability(_ text: String) -> Double? {
    guard let value = modelNumber(text), value >= 0, value <= 1 else {
      fault("probability '\(text)': expected a number from 0 to 1")
      return nil
    }
    return value
  }

  private mutating func period(_ name: String) -> Int? {
    guard let period = model.periodNames.firstIndex(of: name) else {
      fault("period '\(name)' is not in the time file")
      return nil
    }
    return period
  }

  // MARK: Coefficients

  /// The coefficient a column's name and a row's name point at.
  private mutating func location(
    column: String, row: String
  ) -> StochasticModel.Location? {
    guard let i = model.core.rowIndex[row] else {
      fault("row '\(row)' is not in the core file")
      return nil
    }
    guard let j = model.core.columnIndex[column] else { return .rhs(row: i) }
    let isCost = i == model.core.objectiveRow
    guard isCost || model.columnPeriod[j] <= model.rowPeriod[i] else {
      fault("row '\(row)' uses column '\(column)' of a later period")
      return nil
    }
    return .entry(model.entry(row: i, column: j))
  }

  /// The value to use where the file says `value`.
  private func combined(_ location: StochasticModel.Location, _ value: Double) -> Double {
    switch effect {
    case .replaces: value
    case .adds: model.coreValue(location) + value
    case .multiplies: model.coreValue(location) * value
    }
  }

  /// Changes of a line `UP set column value`, or of a line of a name and pairs of row and value.
  private mutating func changes(_ fields: [String]) -> [StochasticModel.Change] {
    if let bounds = boundChanges(fields) { return bounds }
    guard fields.count >= 3, fields.count % 2 == 1 else {
      fault("'\(fields.joined(separator: " "))': expected a column and pairs of row and value")
      return []
    }
    var result = [StochasticModel.Change]()
    for k in stride(from: 1, to: fields.count, by: 2) {
      guard let place = location(column: fields[0], row: fields[k]),
        let value = number(fields[k + 1])
      else { continue }
      result.append(.init(location: place, value: combined(place, value)))
    }
    return result
  }

  private mutating func boundChanges(_ fields: [String]) -> [StochasticModel.Change]? {
    guard fields.count == 4, let rule = BoundRule(rawValue: fields[0].uppercased()),
      rule.needsValue, model.core.columnIndex[fields[0]] == nil
    else { return nil }
    guard let column = model.core.columnIndex[fields[2]] else {
      fault("column '\(fields[2])' is not in the core file")
      return []
    }
    guard let value = number(fields[3]) else { return [] }
    var result = [StochasticModel.Change]()
    if rule.setsLower {
      let place = StochasticModel.Location.lower(column: column)
      result.append(.init(location: place, value: combined(place, value)))
    }
    if rule.setsUpper {
      let place = StochasticModel.Location.upper(column: column)
      result.append(.init(location: place, value: combined(place, value)))
    }
    return result
  }

  /// The element's period, as stated or by its coefficient; the first period cannot be random.
  private mutating func checked(_ period: Int) -> Int? {
    guard period > 0 else {
      fault("a coefficient of the first period is random")
      return nil
    }
    return period
  }

  // MARK: Sections

  private mutating func readIndependent(_ fields: [String]) {
    var head = fields
    guard head.count >= 4, let chance = probability(head.removeLast()) else {
      if fields.count < 4 {
        fault(
          "'\(fields.joined(separator: " "))': expected column, row, value, period, probability")
      }
      return
    }
    var stated: Int?
    let isBound =
      BoundRule(rawValue: head[0].uppercased()) != nil && head.count >= 4
      && model.core.columnIndex[head[0]] == nil
    if head.count == (isBound ? 5 : 4) {
      guard let period = period(head.removeLast()) else { return }
      stated = period
    }
    let changes = changes(head)
    guard let first = changes.first else { return }
    guard let period = checked(stated ?? model.period(first.location)) else { return }
    if let known = independentAt[first.location] {
      model.elements[known].outcomes.append((chance, changes))
    } else {
      independentAt[first.location] = model.elements.count
      model.elements.append(.init(period: period, outcomes: [(chance, changes)]))
    }
  }

  private mutating func startBlock(_ fields: [String]) {
    currentBlock = -1
    guard fields.count == 4 else {
      fault("'\(fields.joined(separator: " "))': expected BL, block, period, probability")
      return
    }
    guard let period = period(fields[2]), let chance = probability(fields[3]) else { return }
    guard let checked = checked(period) else { return }
    if let known = blockAt[fields[1]] {
      // A later outcome lists what differs from the block's first.
      let first = model.elements[known].outcomes[0].changes
      model.elements[known].outcomes.append((chance, first))
      currentBlock = known
    } else {
      currentBlock = model.elements.count
      blockAt[fields[1]] = currentBlock
      model.elements.append(.init(period: checked, outcomes: [(chance, [])]))
    }
  }

  private mutating func readBlockLine(_ fields: [String]) {
    let changes = changes(fields)
    guard currentBlock >= 0 else {
      if faults.isEmpty { fault("data before the first BL line") }
      return
    }
    let last = model.elements[currentBlock].outcomes.count - 1
    model.elements[currentBlock].outcomes[last].changes.append(contentsOf: changes)
  }

  private mutating func startScenario(_ fields: [String]) {
    guard fields.count == 5 else {
      fault(
        "'\(fields.joined(separator: " "))': expected SC, scenario, parent, probability, period")
      return
    }
    guard let chance = probability(fields[3]), let period = period(fields[4]) else { return }
    let parentName = fields[2].filter { $0 != "'" && $0 != "\"" }
    var parent = -1
    if parentName.uppercased() != "ROOT" {
      guard let known = scenarioAt[parentName] else {
        fault("parent scenario '\(parentName)' is not defined above")
        return
      }
      parent = known
    }
    guard scenarioAt[fields[1]] == nil else {
      fault("scenario '\(fields[1])' is defined twice")
      return
    }
    scenarioAt[fields[1]] = model.scenarios.count
    model.scenarios.append(
      .init(parent: parent, probability: chance, firstPeriod: period, changes: []))
  }

  private mutating func readScenarioLine(_ fields: [String]) {
    let changes = changes(fields)
    guard !model.scenarios.isEmpty else {
      if faults.isEmpty { fault("data before the first SC line") }
      return
    }
    for change in changes where model.period(change.location) == 0 {
      if change.value != model.coreValue(change.location) {
        fault("a coefficient of the first period is random")
      }
    }
    model.scenarios[model.scenarios.count - 1].changes.append(contentsOf: changes)
  }

  private mutating func checkProbabilities() {
    func warn(_ what: String, _ sum: Double) {
      guard (sum - 1).magnitude > 1e-4 else { return }
      warnings.append(
        FormatFault(
          file: file, line: lineNumber, section: section,
          message: "the probabilities of \(what) add up to \(sum), used as they stand"))
    }
    if model.scenarios.isEmpty {
      for (k, element) in model.elements.enumerated() {
        warn("random element \(k + 1)", element.outcomes.reduce(0) { $0 + $1.probability })
      }
    } else {
      warn("the scenarios", model.scenarios.reduce(0) { $0 + $1.probability })
    }
  }
}
