/// A method that makes the forecasts of a hierarchy add up.
package protocol Reconciliation: Sendable {
  /// The hierarchy.
  var hierarchy: Hierarchy { get }

  /// Returns values of every node that add up and are close to `base`, which has one value for each
  /// node in the hierarchy's order.
  func reconcile(_ base: [Double]) -> [Double]

  /// Returns values that add up, none of them below zero.
  func reconcileNonNegative(_ base: [Double]) -> [Double]
}

/// Bottom-up reconciliation: sums of the bottom series' own forecasts; forecasts of sums are
/// ignored.
package struct BottomUpReconciliation: Reconciliation {
  /// The hierarchy.
  package let hierarchy: Hierarchy

  /// Creates the bottom-up reconciliation of a hierarchy.
  package init(_ hierarchy: Hierarchy) { self.hierarchy = hierarchy }

  /// Returns the bottom values unchanged, and their sums.
  package func reconcile(_ base: [Double]) -> [Double] {
    hierarchy.summed(Array(base[hierarchy.sumCount...]))
  }

  /// Returns the bottom values, those below 0 set to 0, and their sums.
  package func reconcileNonNegative(_ base: [Double]) -> [Double] {
    hierarchy.summed(base[hierarchy.sumCount...].map { max(0, $0) })
  }
}

/// The mean of several reconciliations of one hierarchy, which adds up because each of them does.
///
/// The mean of OLS and MinT (shrinkage) was more accurate than either over three origins in the
/// training part of Australian tourism: MinT knows which nodes are noisy, OLS keeps the totals' own
/// forecasts.
package struct CombinedReconciliation: Reconciliation {
  private let members: [any Reconciliation]

  /// Creates the mean of reconciliations.
  ///
  /// - Precondition: at least one, all of one hierarchy.
  package init(_ members: [any Reconciliation]) {
    precondition(!members.isEmpty, "no reconciliation to combine")
    precondition(
      members.allSatisfy { $0.hierarchy == members[0].hierarchy }, "different hierarchies")
    self.members = members
  }

  /// Creates the mean of OLS and MinT with the shrunk covariance of one-step errors.
  ///
  /// - Returns: `nil` where the covariance is singular.
  package init?(_ hierarchy: Hierarchy, residuals: [[Double]]) {
    guard let ordinary = Reconciler(hierarchy, weights: .ordinary),
      let shrunk = Reconciler(hierarchy, weights: .shrinkage, residuals: residuals)
    else { return nil }
    members = [ordinary, shrunk]
  }

  /// The hierarchy of the members.
  package var hierarchy: Hierarchy { members[0].hierarchy }

  /// Returns the mean of the members' results.
  package func reconcile(_ base: [Double]) -> [Double] { average { $0.reconcile(base) } }

  /// Returns the mean of the members' results, none of them below zero.
  package func reconcileNonNegative(_ base: [Double]) -> [Double] {
    average { $0.reconcileNonNegative(base) }
  }

  /// Averages the bottom values and adds them up again, so that sums hold to the last bit.
  private func average(_ result: (any Reconciliation) -> [Double]) -> [Double] {
    let results = members.map(result)
    let s = hierarchy.sumCount
    return hierarchy.summed(
      (0..<hierarchy.bottomCount).map { bottom in
        results.reduce(0) { $0 + $1[s + bottom] } / Double(members.count)
      })
  }
}
