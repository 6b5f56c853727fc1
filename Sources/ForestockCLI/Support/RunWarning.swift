import DemandSignals
import Diagnostics
import Forestock

/// A warning of a run, with what it is grouped by.
struct RunWarning {
  /// Kind in the plural, such as `promises that break`; `nil` where it stands by itself.
  var kind: String?
  /// Thing that the warning is about, such as a SKU; empty where it is the whole run.
  var subject = ""
  /// The warning in words, subject included.
  var text: String
  /// Stake of the warning within its kind, in any unit; the greatest is shown.
  var weight = 0.0

  /// Creates a warning that stands by itself.
  init(_ text: String) { self.text = text }

  /// Creates the warning of a reader or a check, grouped by the kind of doubt.
  init(_ diagnostic: Diagnostic) {
    kind = diagnostic.kind.map(RunWarning.plural)
    subject = diagnostic.file ?? ""
    text = diagnostic.description
  }

  /// Creates the warning of the demand model on a SKU, grouped by its subject.
  ///
  /// - Parameter expectedDemand: units over the horizon, by which the worst of a kind is chosen.
  init(_ note: DemandNote, expectedDemand: Double) {
    kind = RunWarning.plural(note.subject)
    subject = note.sku
    text = "\(note.sku): \(note.text)"
    weight = expectedDemand
  }

  /// Creates the warning of a promise that breaks; what is missing is its weight.
  init(broken promise: Plan.PromiseOutcome) {
    kind = "promises that break"
    subject = promise.sku
    text =
      "promise of \(promise.sku) to \(promise.region): \(decimal(promise.missingUnits, 1)) of "
      + "\(promise.promisedUnits) units late or never"
    weight = promise.missingUnits
  }

  /// Creates the warning of a line that falls short of what a partner asks for; what is missing is its
  /// weight.
  init(short line: Plan.Placement) {
    kind = "lines short of what partners ask for"
    subject = line.sku
    text = "\(line.sku) at \(line.hub): \(line.units) units, \(line.reason)"
    weight = line.needed - Double(line.units)
  }

  /// Creates the warning of a rule that no whole packs keep.
  init(broken rule: Plan.RuleOutcome) {
    kind = "rules that no whole packs keep"
    subject = rule.name
    let limit =
      rule.value < rule.minimum ?? -.infinity
      ? "at least \(decimal(rule.minimum ?? 0, 0))" : "at most \(decimal(rule.maximum ?? 0, 0))"
    text = "rule \(rule.name): \(decimal(rule.value, 1)) instead of \(limit)"
    weight = rule.missing
  }

  /// Returns the name of several doubts of a kind.
  private static func plural(_ kind: DoubtKind) -> String {
    switch kind {
    case .conflictingRules: "limits that conflict"
    case .missingTable: "tables that are not there"
    case .emptyTable: "empty tables"
    case .headerOnly: "tables without a row"
    case .cut: "signs of a cut file"
    case .stale: "stale tables"
    case .missingDay: "days without a row"
    case .repeatedRows: "repeated rows"
    case .unusedRows: "tables of which no row is used"
    case .undeclaredTable: "undeclared tables"
    case .farFromToday: "dates far from today"
    case .unknownKey: "unknown keys"
    case .doubledKey: "doubled keys"
    case .beyondHorizon: "rows beyond the horizon"
    case .unplaced: "rows without a region"
    case .inboundLeftOut: "units on their way that do not count"
    }
  }

  /// Returns the name of several notes on a subject.
  private static func plural(_ subject: DemandNote.Subject) -> String {
    switch subject {
    case .guess: "guesses from little history"
    case .preOrdersUnknown: "SKUs whose pre-orders are not known"
    case .salesUnknown: "SKUs whose sales are not known"
    case .pastHorizon: "SKUs released after the horizon"
    case .outOfStock: "stops of sales"
    case .largeRow: "rows that count for less than they say"
    case .availability: "contradictions to the stated availability"
    case .adjustment: "adjustments by people"
    }
  }
}

extension Sequence<RunWarning> {
  /// The warnings with one line for each kind: the number, the subjects, and the worst.
  ///
  /// In the order of each kind's first warning; a kind of one warning is that warning.
  var grouped: [String] {
    var order: [String] = []
    var groups: [String: [RunWarning]] = [:]
    for (number, warning) in enumerated() {
      let key = warning.kind ?? "\u{0}\(number)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(warning)
    }
    return order.compactMap { key in
      guard let group = groups[key], let first = group.first else { return nil }
      if group.count == 1 { return first.text }
      let worst = group.dropFirst().reduce(first) { $1.weight > $0.weight ? $1 : $0 }
      return "\(group.count) \(key)\(group.subjects), the worst: \(worst.text)"
    }
  }
}

extension [RunWarning] {
  /// The different subjects of the warnings in parentheses, the first few by name.
  fileprivate var subjects: String {
    var names: [String] = []
    for warning in self where !warning.subject.isEmpty && !names.contains(warning.subject) {
      names.append(warning.subject)
    }
    return names.count > 1 ? " (\(names.firstFew))" : ""
  }
}

extension RunWarning {
  /// Returns the warnings of a planning run: notes on its demand, promises that break, and lines that
  /// stay short of a partner's terms.
  static func of(_ run: PlanningRun) -> [RunWarning] {
    let plan = run.plan
    let units = Dictionary(
      plan.skus.map { ($0.sku, $0.expectedDemand) }, uniquingKeysWith: { first, _ in first })
    return run.outlook.notes.map { RunWarning($0, expectedDemand: units[$0.sku, default: 0]) }
      + plan.promises.filter { !$0.isKept }.map { RunWarning(broken: $0) }
      + (plan.placements + plan.unmetNeeds).filter(\.isShort).map { RunWarning(short: $0) }
      + plan.rules.filter { $0.missing > 0 }.map { RunWarning(broken: $0) }
  }
}
