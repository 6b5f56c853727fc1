/// How a linear program is solved. Checked once, when made.
package struct LinearProgramSettings: Equatable, Sendable {
  /// Which factorisation the interior-point method runs on.
  package enum Backend: String, CaseIterable, Sendable {
    /// Dense for programs of at most `denseLimit` rows and columns together, else sparse.
    case automatic
    /// LAPACK's symmetric indefinite factorisation of the whole system.
    case dense
    /// A sparse L D Lᵀ in a fill-reducing order.
    case sparse
  }

  /// Largest relative residual and gap of an optimal answer, in the program's own units.
  package let tolerance: Double
  /// Where rounding ends progress earlier, an answer within this still counts as optimal.
  package let acceptableTolerance: Double
  /// Most interior-point iterations.
  package let iterationLimit: Int
  /// Most seconds on the caller's clock, or infinite.
  package let timeLimit: Double
  /// Gondzio's centrality correctors tried an iteration, 0 for Mehrotra's method alone.
  package let centralityCorrectors: Int
  /// Whether the program is simplified first.
  package let presolve: Bool
  /// Whether rows and columns are scaled.
  package let scaling: Bool
  /// The factorisation.
  package let backend: Backend
  /// Rows and columns up to which `automatic` takes the dense backend.
  package let denseLimit: Int

  /// Settings; the defaults suit every program met so far.
  ///
  /// - Throws: the first setting out of its range.
  package init(
    tolerance: Double = 1e-8, acceptableTolerance: Double = 1e-6, iterationLimit: Int = 300,
    timeLimit: Double = .infinity, centralityCorrectors: Int = 3, presolve: Bool = true,
    scaling: Bool = true, backend: Backend = .automatic, denseLimit: Int = 60
  ) throws(LinearProgramSettingsError) {
    guard tolerance > 0, tolerance < 1 else {
      throw .outOfRange("tolerance", tolerance, "above 0 and below 1")
    }
    guard acceptableTolerance >= tolerance, acceptableTolerance < 1 else {
      throw .outOfRange("acceptableTolerance", acceptableTolerance, "from tolerance to 1")
    }
    guard iterationLimit >= 0 else {
      throw .outOfRange("iterationLimit", Double(iterationLimit), "at least 0")
    }
    guard timeLimit >= 0 else { throw .outOfRange("timeLimit", timeLimit, "at least 0") }
    guard (0...20).contains(centralityCorrectors) else {
      throw .outOfRange("centralityCorrectors", Double(centralityCorrectors), "from 0 to 20")
    }
    guard (0...10_000).contains(denseLimit) else {
      throw .outOfRange("denseLimit", Double(denseLimit), "from 0 to 10000")
    }
    self.tolerance = tolerance
    self.acceptableTolerance = acceptableTolerance
    self.iterationLimit = iterationLimit
    self.timeLimit = timeLimit
    self.centralityCorrectors = centralityCorrectors
    self.presolve = presolve
    self.scaling = scaling
    self.backend = backend
    self.denseLimit = denseLimit
  }

  private init() {
    tolerance = 1e-8
    acceptableTolerance = 1e-6
    iterationLimit = 300
    timeLimit = .infinity
    centralityCorrectors = 3
    presolve = true
    scaling = true
    backend = .automatic
    denseLimit = 60
  }

  /// The defaults of `init`.
  package static let standard = LinearProgramSettings()
}

/// A setting out of its range.
package enum LinearProgramSettingsError: Error, Equatable, Sendable {
  /// The setting's name, its value, and the values it may take.
  case outOfRange(String, Double, String)
}
