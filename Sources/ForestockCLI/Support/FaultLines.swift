import Diagnostics
import Foundation

/// Faults of whole files and of partners' details as lines, those of one kind together.
///
/// Faults of lines of a table stay one by one, since each is a place to go to.
enum FaultLines {
  /// Returns a line for each fault, and one for several that differ only in the hub, the SKU or the
  /// reference that they are about.
  static func of(_ faults: [Diagnostic]) -> [String] {
    var order: [[String]] = []
    var groups: [[String]: [Diagnostic]] = [:]
    for fault in faults {
      let key = key(of: fault)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(fault)
    }
    return order.compactMap { groups[$0] }.flatMap(lines)
  }

  /// Returns what faults of one kind have in common.
  private static func key(of fault: Diagnostic) -> [String] {
    guard fault.line == nil, let column = fault.column else {
      return [fault.description, fault.severity.rawValue]
    }
    let owner = owner(of: fault)
    // The file of a fault without an owner is what it is about, such as a reference.
    return [
      fault.severity.rawValue, column, fault.message ?? "", fault.note ?? "",
      owner.map { "\(fault.file ?? "") \($0.kind) \(fault.value ?? "")" } ?? "",
      owner?.expected ?? fault.expected ?? "",
    ]
  }

  /// Returns the lines of faults that have a key in common.
  private static func lines(_ group: [Diagnostic]) -> [String] {
    guard group.count > 1, let first = group.first else { return group.map(\.description) }
    guard let owner = owner(of: first) else {
      let isSame = group.allSatisfy { $0.description == first.description }
      return [first.description + (isSame ? "" : "; so for \(named(group.dropFirst()))")]
    }
    let names = group.compactMap { self.owner(of: $0)?.name }
    var common = first
    common.expected = "\(owner.expected) (\(owner.kind)s \(names.firstFew))"
    return [common.description]
  }

  /// Returns the values that further faults of a kind are about, or their number where the values
  /// do not tell them apart.
  private static func named(_ faults: some Collection<Diagnostic>) -> String {
    let names = faults.compactMap(\.value)
    return Set(names).count == faults.count ? names.firstFew : "\(faults.count) more"
  }

  /// Returns the hub or SKU that stands in parentheses at the end of an expectation, and the
  /// expectation without it.
  private static func owner(
    of fault: Diagnostic
  ) -> (kind: String, name: String, expected: String)? {
    guard let expected = fault.expected, expected.hasSuffix(")"),
      let open = expected.range(of: " (", options: .backwards)
    else { return nil }
    let words = expected[open.upperBound...].dropLast().split(separator: " ", maxSplits: 1)
    guard words.count == 2, let kind = words.first, kind == "hub" || kind == "SKU" else {
      return nil
    }
    return (String(kind), String(words[1]), String(expected[..<open.lowerBound]))
  }
}

extension [String] {
  /// The first four names of a list, and how many more there are.
  var firstFew: String {
    prefix(4).joined(separator: ", ") + (count > 4 ? " and \(count - 4) more" : "")
  }
}
