/// A place as the `region` column of an evidence table names it: a region of the case, or one of the
/// two names in parentheses that stand for no region.
///
/// Importers write the parenthesised names, readers understand them, and no region can bear them.
package enum RegionReference: Hashable, Sendable {
  /// A region of the case, by its identifier.
  case region(String)
  /// Units or people whose region nobody could tell: `(unassigned)`; `(unknown)` is read as the same.
  case unassigned
  /// The whole world: `(all)`, for signals that concern no single place.
  case everywhere

  /// Reads the text of a cell.
  package init(_ text: String) {
    switch text {
    case "(unassigned)", "(unknown)": self = .unassigned
    case "(all)": self = .everywhere
    default: self = .region(text)
    }
  }

  /// The text of a cell that names this place.
  package var text: String {
    switch self {
    case .region(let id): id
    case .unassigned: "(unassigned)"
    case .everywhere: "(all)"
    }
  }

  /// The identifier of the region, where this is one.
  package var region: String? { if case .region(let id) = self { id } else { nil } }
}
