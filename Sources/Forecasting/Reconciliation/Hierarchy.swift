/// The series that are sums of others: a tree, or several trees that share their leaves (a grouped
/// hierarchy).
///
/// Nodes are ordered sums first, then the bottom series.
package struct Hierarchy: Sendable, Equatable {
  /// Names of all nodes, sums first.
  package let names: [String]
  /// For each sum, the bottom series that it adds up, as positions among the bottom series.
  package let members: [[Int]]

  /// Number of sums.
  package var sumCount: Int { members.count }
  /// Number of bottom series.
  package var bottomCount: Int { names.count - members.count }

  /// Creates a hierarchy by grouping the bottom series by each list of key columns.
  ///
  /// - Parameters:
  ///   - bottom: name of each bottom series.
  ///   - keys: for each bottom series, its value in each key column.
  ///   - levels: lists of key columns; the empty list is the total of everything. A group with the
  ///     same members as an earlier one, or with one member only, is still a node of its own.
  /// - Precondition: every bottom series has a value in every column that a level names.
  package init(bottom: [String], keys: [[String]], levels: [[Int]]) {
    precondition(bottom.count == keys.count, "\(bottom.count) series, keys of \(keys.count)")
    var names: [String] = []
    var members: [[Int]] = []
    for level in levels {
      var positions: [[String]: Int] = [:]
      for (index, values) in keys.enumerated() {
        let group = level.map { values[$0] }
        if let position = positions[group] {
          members[position].append(index)
        } else {
          positions[group] = members.count
          names.append(group.isEmpty ? "total" : group.joined(separator: "/"))
          members.append([index])
        }
      }
    }
    self.names = names + bottom
    self.members = members
  }

  private init(names: [String], members: [[Int]]) {
    self.names = names
    self.members = members
  }

  /// Returns the same hierarchy with another name for the first node of that name.
  package func renamed(_ name: String, to other: String) -> Hierarchy {
    guard let position = names.firstIndex(of: name) else { return self }
    var changed = names
    changed[position] = other
    return Hierarchy(names: changed, members: members)
  }

  /// Returns the values of every node from those of the bottom series.
  ///
  /// - Precondition: one value for each bottom series.
  package func summed(_ bottom: [Double]) -> [Double] {
    precondition(bottom.count == bottomCount, "\(bottom.count) values for \(bottomCount) series")
    return members.map { $0.reduce(0) { $0 + bottom[$1] } } + bottom
  }
}
