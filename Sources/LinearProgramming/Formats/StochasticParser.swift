import Diagnostics

/// Reads the stoch file of an SMPS program into a model whose periods are known.
///
/// The distribution is stated in one of two ways: by independent elements, single coefficients
/// (INDEP) or vectors of them (BLOCKS), whose product is the scenario tree; or by the paths of the
/// tree (SCENARIOS). All are discrete, and any section may replace, add to or multiply the core's
/// values.
struct StochasticParser {
  /// Whether ENDATA has been read.
  private(set) var isComplete = false
  private var model: StochasticModel
  private var log: ModelFileLog
  /// The effect of the current section's values on the core's.
  private var effect = StochasticModel.Effect.replaces
  /// The element of each coefficient of INDEP, of each block, and the scenarios by name.
  private var independentAt = [StochasticModel.Location: Int]()
  private var blockAt = [String: Int]()
  private var scenarioAt = [String: Int]()
  /// The element of the last BL line, −1 where that was malformed.
  private var currentBlock = -1

  init(file: String, model: StochasticModel) {
    log = ModelFileLog(file: file)
    self.model = model
  }

  /// Returns the whole model and the warnings about its file.
  ///
  /// - Throws: every error of the file, and a tree of more than `scenarioLimit` scenarios.
  consuming func finish(
    scenarioLimit: Int
  ) throws(InvalidInput) -> (StochasticModel, warnings: [Diagnostic]) {
    if !isComplete { log.error("the file ends without ENDATA") }
    if !log.hasErrors { checkProbabilities() }
    if !log.hasErrors, !(model.scenarioCount <= Double(scenarioLimit)) {
      log.error("\(model.scenarioCount) scenarios, more than the limit of \(scenarioLimit)")
    }
    try log.throwErrors()
    return (model, log.warnings)
  }

  /// Reads one line.
  mutating func read(_ line: ModelLines.Line) {
    log.line = line.number
    let fields = line.fields
    if line.startsSection {
      log.section = fields[0].uppercased()
      startSection(fields.dropFirst().map { $0.uppercased() })
      return
    }
    switch log.section {
    case "INDEP": readIndependent(fields)
    case "BLOCKS": fields[0].uppercased() == "BL" ? startBlock(fields) : readBlockLine(fields)
    case "SCENARIOS":
      fields[0].uppercased() == "SC" ? startScenario(fields) : readScenarioLine(fields)
    default: log.unexpected(fields, expected: "no data in this section")
    }
  }

  /// Starts a section; its words say how values change the core's.
  private mutating func startSection(_ words: [String]) {
    switch log.section {
    case "STOCH": return
    case "ENDATA": isComplete = true
    case "INDEP", "BLOCKS", "SCENARIOS":
      effect = .replaces
      for word in words {
        switch word {
        case "DISCRETE", "REPLACE": break
        case "ADD": effect = .adds
        case "MULTIPLY": effect = .multiplies
        default: log.error("only discrete distributions are read", value: word)
        }
      }
      if log.section == "SCENARIOS" ? !model.elements.isEmpty : !model.scenarios.isEmpty {
        log.error("SCENARIOS beside INDEP or BLOCKS", expected: "one way to state the tree")
      }
    default: log.error("no section of a stoch file", value: log.section)
    }
  }

  // MARK: Fields

  /// Returns a probability; an error is recorded where the text is none.
  private mutating func probability(_ text: String) -> Double? {
    guard let value = modelNumber(text), value >= 0, value <= 1 else {
      log.error(value: text, expected: "a probability from 0 to 1")
      return nil
    }
    return value
  }

  /// Returns the index of a period by its name; an error is recorded where the time file has none.
  private mutating func period(_ name: String) -> Int? {
    guard let period = model.periodNames.firstIndex(of: name) else {
      log.error("period is not in the time file", value: name)
      return nil
    }
    return period
  }

  /// Returns the coefficient that the names of a column and a row point at.
  ///
  /// An entry that the core lacks is added with value 0. A name that is no column stands for the
  /// right-hand side.
  private mutating func location(
    column: String, row: String
  ) -> StochasticModel.Location? {
    guard let i = model.core.rowIndex[row] else {
      log.error("row is not in the core file", value: row)
      return nil
    }
    guard let j = model.core.columnIndex[column] else { return .rhs(row: i) }
    let isCost = i == model.core.objectiveRow
    guard isCost || model.columnPeriod[j] <= model.rowPeriod[i] else {
      log.error("row uses column '\(column)' of a later period", value: row)
      return nil
    }
    return .entry(model.entry(row: i, column: j))
  }

  /// Returns the change of a coefficient where the file states `value`.
  private func change(of location: StochasticModel.Location, by value: Double)
    -> StochasticModel.Change
  {
    let changed =
      switch effect {
      case .replaces: value
      case .adds: model.coreValue(location) + value
      case .multiplies: model.coreValue(location) * value
      }
    return .init(location: location, value: changed)
  }

  /// Returns the changes that a line states.
  ///
  /// Either `UP  set  column  value`, or a column (or the right-hand side's name) and pairs of row
  /// and value.
  private mutating func changes(_ fields: [String]) -> [StochasticModel.Change] {
    if let bounds = boundChanges(fields) { return bounds }
    guard fields.count >= 3, fields.count % 2 == 1 else {
      log.unexpected(fields, expected: "a column and pairs of row and value")
      return []
    }
    var result = [StochasticModel.Change]()
    for k in stride(from: 1, to: fields.count, by: 2) {
      guard let location = location(column: fields[0], row: fields[k]),
        let value = log.finiteNumber(fields[k + 1])
      else { continue }
      result.append(change(of: location, by: value))
    }
    return result
  }

  /// Returns the changes of a line of a bound, or `nil` where the line is none.
  private mutating func boundChanges(_ fields: [String]) -> [StochasticModel.Change]? {
    guard fields.count == 4, let rule = BoundRule(rawValue: fields[0].uppercased()),
      rule.needsValue, model.core.columnIndex[fields[0]] == nil
    else { return nil }
    guard let column = model.core.columnIndex[fields[2]] else {
      log.error("column is not in the core file", value: fields[2])
      return []
    }
    guard let value = log.finiteNumber(fields[3]) else { return [] }
    var result = [StochasticModel.Change]()
    if rule.setsLower { result.append(change(of: .lower(column: column), by: value)) }
    if rule.setsUpper { result.append(change(of: .upper(column: column), by: value)) }
    return result
  }

  /// Returns the period of a random element, or `nil` for the first period, which cannot be random.
  private mutating func randomPeriod(_ period: Int) -> Int? {
    guard period > 0 else {
      log.error("a coefficient of the first period is random")
      return nil
    }
    return period
  }

  // MARK: Sections

  /// Reads a line of INDEP, `RIGHT  demand  20  LATER  0.3`: one value of a coefficient, the period
  /// or none, and the probability. Lines of the same coefficient are its outcomes.
  private mutating func readIndependent(_ fields: [String]) {
    var head = fields
    guard head.count >= 4, let chance = probability(head.removeLast()) else {
      if fields.count < 4 {
        log.unexpected(fields, expected: "a column, row, value, period and probability")
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
    guard let period = randomPeriod(stated ?? model.period(first.location)) else { return }
    if let known = independentAt[first.location] {
      model.elements[known].outcomes.append((chance, changes))
    } else {
      independentAt[first.location] = model.elements.count
      model.elements.append(.init(period: period, outcomes: [(chance, changes)]))
    }
  }

  /// Reads a line `BL  block  LATER  0.3`, which starts an outcome of a block.
  private mutating func startBlock(_ fields: [String]) {
    currentBlock = -1
    guard fields.count == 4 else {
      log.unexpected(fields, expected: "BL, a block, a period and a probability")
      return
    }
    guard let period = period(fields[2]), let chance = probability(fields[3]) else { return }
    guard let randomPeriod = randomPeriod(period) else { return }
    if let known = blockAt[fields[1]] {
      // A later outcome lists what differs from the block's first.
      let first = model.elements[known].outcomes[0].changes
      model.elements[known].outcomes.append((chance, first))
      currentBlock = known
    } else {
      currentBlock = model.elements.count
      blockAt[fields[1]] = currentBlock
      model.elements.append(.init(period: randomPeriod, outcomes: [(chance, [])]))
    }
  }

  /// Reads a line of an outcome of a block: values that occur together.
  private mutating func readBlockLine(_ fields: [String]) {
    let changes = changes(fields)
    guard currentBlock >= 0 else {
      if !log.hasErrors { log.error("data before the first BL line") }
      return
    }
    let last = model.elements[currentBlock].outcomes.count - 1
    model.elements[currentBlock].outcomes[last].changes.append(contentsOf: changes)
  }

  /// Reads a line `SC  scenario  ROOT  0.3  LATER`, which starts a scenario: its parent, its
  /// probability, and the period from which it differs from its parent.
  private mutating func startScenario(_ fields: [String]) {
    guard fields.count == 5 else {
      log.unexpected(fields, expected: "SC, a scenario, its parent, a probability and a period")
      return
    }
    guard let chance = probability(fields[3]), let period = period(fields[4]) else { return }
    let parentName = fields[2].filter { $0 != "'" && $0 != "\"" }
    var parent = -1
    if parentName.uppercased() != "ROOT" {
      guard let known = scenarioAt[parentName] else {
        log.error("parent scenario is not defined above", value: parentName)
        return
      }
      parent = known
    }
    guard scenarioAt[fields[1]] == nil else {
      log.error("scenario is defined twice", value: fields[1])
      return
    }
    scenarioAt[fields[1]] = model.scenarios.count
    model.scenarios.append(
      .init(parent: parent, probability: chance, firstPeriod: period, changes: []))
  }

  /// Reads a line of a scenario: values that differ from its parent's.
  private mutating func readScenarioLine(_ fields: [String]) {
    let changes = changes(fields)
    guard !model.scenarios.isEmpty else {
      if !log.hasErrors { log.error("data before the first SC line") }
      return
    }
    for change in changes where model.period(change.location) == 0 {
      if change.value != model.coreValue(change.location) {
        log.error("a coefficient of the first period is random")
      }
    }
    model.scenarios[model.scenarios.count - 1].changes.append(contentsOf: changes)
  }

  /// Warns of distributions whose probabilities do not add up to 1.
  private mutating func checkProbabilities() {
    func check(_ sum: Double, of outcomes: String, _ log: inout ModelFileLog) {
      guard (sum - 1).magnitude > 1e-4 else { return }
      log.warn("the probabilities of \(outcomes) add up to \(sum)", note: "used unchanged")
    }
    if model.scenarios.isEmpty {
      for (k, element) in model.elements.enumerated() {
        check(
          element.outcomes.reduce(0) { $0 + $1.probability }, of: "random element \(k + 1)", &log)
      }
    } else {
      check(model.scenarios.reduce(0) { $0 + $1.probability }, of: "the scenarios", &log)
    }
  }
}
