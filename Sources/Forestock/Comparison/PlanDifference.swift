import CaseFiles
import Diagnostics
import FulfilmentModel
import Prepositioning
import Tabular

/// The difference between two stored plans, and where the inputs of both are at hand, its causes.
///
/// The old plan is made again with one cause after the other taken from the new one, in the order of
/// `PlanCause`; each step's change of cost and units is that cause's share. So shares depend on the
/// order, which is always the same, and add up to the whole: costs are rounded to cents before they are
/// subtracted, and what the steps leave is the share of the rest.
package struct PlanDifference: Sendable {
  /// Both plans as they are stored.
  package let old, new: StoredPlan
  /// Differences between the placements.
  package let change: PlacementChange
  /// Differences between the inputs, as the records tell.
  package let inputs: InputChange
  /// Shares of the causes with a part in it, in their order; `nil` where they cannot be told.
  package let shares: [CauseShare]?
  /// The reason why there are no shares; `nil` where there are.
  package let unexplained: String?

  /// Where the inputs of a plan may be found.
  package struct Place: Sendable {
    /// Folder of the case, and file of the external forecast.
    package let caseFolder, forecast: String?

    /// Names both.
    package init(caseFolder: String?, forecast: String? = nil) {
      self.caseFolder = caseFolder
      self.forecast = forecast
    }
  }

  /// Compares two plan folders.
  ///
  /// - Parameters:
  ///   - oldPlace: where the inputs of the old plan may be; those of the new plan serve too where their
  ///     bytes are the same.
  ///   - newPlace: where those of the new plan may be.
  ///   - progress: called with each cause before its plan is made.
  /// - Throws: every fault of the files; `invalid` where the plans are in different currencies.
  /// - Complexity: that of a plan for each cause that differs.
  package init(
    from oldFolder: String, to newFolder: String, oldPlace: Place, newPlace: Place,
    threads: Int = 1,
    progress: (PlanCause) -> Void = { _ in }
  ) throws {
    let old = try StoredPlan(folder: oldFolder)
    let new = try StoredPlan(folder: newFolder)
    (self.old, self.new) = (old, new)
    guard old.record.currency == new.record.currency else {
      throw FileError.invalid([
        Diagnostic(
          file: newFolder + "/" + PlanFolder.marker, column: "currency",
          value: new.record.currency, expected: "\(old.record.currency), as in \(oldFolder)")
      ])
    }
    change = PlacementChange(from: old.stock, to: new.stock)
    inputs = InputChange(from: old.record, to: new.record)
    let found = Result<[CauseShare], any Error> {
      guard let newCase = newPlace.caseFolder else {
        throw InputsMissing(reason: "no case is named; the records hold digests of the inputs only")
      }
      let after = try PlanInputs(of: newFolder, caseFolder: newCase, forecast: newPlace.forecast)
      let before = try PlanInputs(
        of: oldFolder, caseFolder: oldPlace.caseFolder ?? newCase,
        forecast: oldPlace.forecast ?? newPlace.forecast)
      return try CauseChain(from: before, to: after, threads: threads).shares(
        from: old, to: new, progress: progress)
    }
    if case .failure(let error) = found, let missing = error as? InputsMissing {
      (shares, unexplained) = (nil, missing.reason)
    } else if case .failure(let error) = found, let conflict = error as? InvalidInput {
      let reasons = conflict.diagnostics.map(\.description).joined(separator: "; ")
      (shares, unexplained) = (nil, "a mixture of both cases cannot be planned: \(reasons)")
    } else {
      (shares, unexplained) = (try found.get(), nil)
    }
  }

  /// The change of the expected cost, in hundredths of the currency.
  package var cents: Int {
    PlanDifference.cents(new.record.certificate.cost)
      - PlanDifference.cents(old.record.certificate.cost)
  }

  /// Returns an amount of money in whole hundredths.
  static func cents(_ money: Double) -> Int { Int((100 * money).rounded()) }
}
