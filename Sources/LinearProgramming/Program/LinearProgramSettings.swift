import Diagnostics

/// How a linear program is solved: tolerances, limits, and which parts of the method run.
///
/// Checked once, when made; the defaults suit every program met so far.
public struct LinearProgramSettings: Equatable, Sendable {
  /// The factorisation that the interior-point method runs on.
  public enum Backend: String, CaseIterable, Sendable {
    /// Dense for programs of at most `denseLimit` rows and columns together, else sparse.
    case automatic
    /// LAPACK's symmetric indefinite factorisation of the whole KKT system.
    case dense
    /// A sparse L D Lᵀ in a fill-reducing order.
    case sparse
  }

  /// Largest relative residual and duality gap of an optimal answer, in the program's own units.
  public private(set) var tolerance = 1e-8
  /// Where rounding ends progress earlier, an answer within this still counts as optimal.
  public private(set) var acceptableTolerance = 1e-6
  /// Most interior-point iterations, over all attempts.
  public private(set) var iterationLimit = 300
  /// Most seconds on the caller's clock, or infinite.
  public private(set) var timeLimit = Double.infinity
  /// Gondzio's centrality correctors tried an iteration, 0 for Mehrotra's method alone.
  public private(set) var centralityCorrectors = 3
  /// Whether the program is simplified first.
  public private(set) var presolve = true
  /// Whether rows and columns are scaled.
  public private(set) var scaling = true
  /// The factorisation.
  public private(set) var backend = Backend.automatic
  /// Rows and columns up to which `automatic` takes the dense backend.
  public private(set) var denseLimit = 60

  /// The defaults.
  public static let standard = LinearProgramSettings()

  private init() {}

  /// Creates settings; omitted ones keep their defaults.
  ///
  /// - Throws: `InvalidInput` naming every setting that is out of its range.
  public init(
    tolerance: Double = standard.tolerance,
    acceptableTolerance: Double = standard.acceptableTolerance,
    iterationLimit: Int = standard.iterationLimit, timeLimit: Double = standard.timeLimit,
    centralityCorrectors: Int = standard.centralityCorrectors, presolve: Bool = standard.presolve,
    scaling: Bool = standard.scaling, backend: Backend = standard.backend,
    denseLimit: Int = standard.denseLimit
  ) throws(InvalidInput) {
    self.tolerance = tolerance
    self.acceptableTolerance = acceptableTolerance
    self.iterationLimit = iterationLimit
    self.timeLimit = timeLimit
    self.centralityCorrectors = centralityCorrectors
    self.presolve = presolve
    self.scaling = scaling
    self.backend = backend
    self.denseLimit = denseLimit
    let errors = outOfRange()
    if !errors.isEmpty { throw InvalidInput(errors) }
  }

  /// Lowers the tolerance to a value that rounding may keep the method from reaching; what is
  /// acceptable stays.
  mutating func aimBelow(_ tolerance: Double) { self.tolerance = min(self.tolerance, tolerance) }

  /// Returns an error for every setting that is out of its range.
  private func outOfRange() -> [Diagnostic] {
    var errors = [Diagnostic]()
    func check(_ isInRange: Bool, _ name: String, value: Any, expected: String) {
      if isInRange { return }
      errors.append(Diagnostic(column: name, value: "\(value)", expected: expected))
    }
    check(
      tolerance > 0 && tolerance < 1, "tolerance", value: tolerance,
      expected: "a number above 0 and below 1")
    check(
      acceptableTolerance >= tolerance && acceptableTolerance < 1, "acceptableTolerance",
      value: acceptableTolerance, expected: "a number from the tolerance to 1")
    check(
      iterationLimit >= 0, "iterationLimit", value: iterationLimit, expected: "a number from 0")
    check(timeLimit >= 0, "timeLimit", value: timeLimit, expected: "seconds from 0")
    check(
      (0...20).contains(centralityCorrectors), "centralityCorrectors",
      value: centralityCorrectors, expected: "a number from 0 to 20")
    check(
      (0...10_000).contains(denseLimit), "denseLimit", value: denseLimit,
      expected: "a number from 0 to 10000")
    return errors
  }
}
