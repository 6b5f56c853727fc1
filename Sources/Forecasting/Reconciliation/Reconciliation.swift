/// A way to make forecasts of a hierarchy add up.
package protocol Reconciliation: Sendable {
  /// The hierarchy.
  var hierarchy: Hierarchy { get }

  /// Values of every node that add up, near to `base`, which has one value for each node.
  func reconcile(_ base: [Double]) -> [Double]

  /// The same without values below zero.
  func reconcileNonNegative(_ base: [Double]) -> [Double]
}

/// The mean of several reconciliations of one hierarchy, which adds up as each of them does.
///
/// The mean of ordinary least squares and the shrunk covariance was more accurate than either over
/// three origins in the training part of Australian tourism: the covariance knows which nodes are
/// noisy, least squares keeps the totals' own forecasts.
package struct CombinedReconciliation: Reconciliation {
  private let members: [any Reconciliation]

  /// The mean of the given reconciliations.
  ///
  /// - Precondition: at least one, all of one hierarchy.
  package init(_ members: [any Reconciliation]) {
    precondition(!members.isEmpty, "no reconciliation to combine")
    precondition(
      members.allSatisfy { $0.hierarchy == members[0].hierarchy }, "different hierarchies")
    self.members = members
  }

  /// Least squares and shrunk covariance.
  ///
  /// - Returns: `nil` where the covariance is singular.
  package init?(_ hierarchy: Hierarchy, residuals: [[Double]]) {
    guard let ordinary = Reconciler(hierarchy, weights: .ordinary),
      let shrunk = Reconciler(hierarchy, weights: .shrinkage, residuals: residuals)
    else { return nil }
    members = [ordinary, shrunk]
  }

  /// The members' hierarchy.
  package var hierarchy: Hierarchy { members[0].hierarchy }

  /// The mean of the members' results.
  package func reconcile(_ base: [Double]) -> [Double] { average { $0.reconcile(base) } }

  /// The mean of the members' results, none below zero.
  package func reconcileNonNegative(_ base: [Double]) -> [Double] {
    average { $0.reconcileNonNegative(base) }
  }

  /// Bottom values are averaged and added up anew, so that sums hold to the last bit.
  private func average(_ result: (any Reconciliation) -> [Double]) -> [Double] {
    let results = members.map(result)
    let s = hierarchy.sumCount
    return hierarchy.summed(
      (0..<hierarchy.bottomCount).map { bottom in
        results.reduce(0) { $0 + $1[s + bottom] } / Double(members.count)
      })
  }
}
