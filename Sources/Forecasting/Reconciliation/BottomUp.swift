/// Sums of the bottom series' own forecasts; forecasts of sums are not looked at.
package struct BottomUpReconciliation: Reconciliation {
  /// The hierarchy.
  package let hierarchy: Hierarchy

  /// The sums of a hierarchy.
  package init(_ hierarchy: Hierarchy) { self.hierarchy = hierarchy }

  /// Bottom values as they are, and their sums.
  package func reconcile(_ base: [Double]) -> [Double] {
    hierarchy.summed(Array(base[hierarchy.sumCount...]))
  }

  /// Bottom values of at least 0, and their sums.
  package func reconcileNonNegative(_ base: [Double]) -> [Double] {
    hierarchy.summed(base[hierarchy.sumCount...].map { max(0, $0) })
  }
}
