import CaseSetup

/// What a new case assumes, a line for each column.
enum SetupSummary {
  /// Returns lines such as `skus price: 30 (4 products)`, in the order of the assumptions.
  static func lines(_ assumptions: [Assumption]) -> [String] {
    var order: [String] = []
    var groups: [String: [Assumption]] = [:]
    for assumption in assumptions {
      let name = "\(assumption.table) \(assumption.column.filter { !"()".contains($0) })"
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(assumption)
    }
    return order.map { name in
      let group = groups[name] ?? []
      var values: [String] = []
      for assumption in group where !values.contains(assumption.value) {
        values.append(assumption.value)
      }
      let shown = values.prefix(3).joined(separator: "; ") + (values.count > 3 ? "; …" : "")
      return "\(name): \(shown)" + (group.count > 1 ? " (\(group.count) rows)" : "")
    }
  }
}
