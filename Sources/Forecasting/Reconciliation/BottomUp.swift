/// Sums of the bottom series' own forecasts; forecasts of sums are not looked at.
public struct BottomUpReconciliation: Reconciliation {
  /// The hierarchy.
  public let hierarchy: Hierarchy

  /// The sums of a hierarchy.
  public init(_ hierarchy: Hierarchy) { self.hierarchy = hierarchy }

  /// Bottom values as they are, and their sums.
  public func reconcile(_ base: [Double]) -> [Double] {
    hierarchy.summed(Array(base[hierarchy.sumCount...]))
  }

  /// Bottom values of at least 0, and their sums.
  public func reconcileNonNegative(_ base: [Double]) -> [Double] {
    hierarchy.summed(base[hierarchy.sumCount...].map { max(0, $0) })
  }
}
