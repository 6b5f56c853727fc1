/// What buyers wanted in the horizon, known only afterwards.
///
/// Settlement takes it; no forecasting or placement function does, so that a plan cannot be made
/// from the answers.
package struct ActualDemand: Sendable {
  /// Wanted units by day, region and SKU.
  package let records: [Sale]

  /// Demand as given; records outside a case's horizon are left out when a plan is settled.
  package init(records: [Sale]) { self.records = records }
}
