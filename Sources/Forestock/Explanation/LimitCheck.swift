import FulfilmentModel
import Prepositioning
import TwoStageProgramming

/// Solves a plan's programs again with a little more or less of a limit.
///
/// Prices of supply, space, throughput and budget are those of the relaxation, in which the placement
/// is free; prices of stock are those of the program in which the plan stands. Both are solved to a gap
/// of 1e-10, since a price is a difference of two costs a million times as large.
struct LimitCheck {
  /// Most units more that are tried.
  static let most = 1024
  /// Share of the price to which a saving counts as the same.
  private static let agreement = 0.01
  /// Share of the price that each further unit must save to count.
  private static let worth = 0.9

  /// The limits of both programs by name.
  let limits: ProgramLimits
  /// The program with the placement free, and the one in which it stands.
  let free, fixed: StochasticTransport
  /// Units of the plan, by position in both programs.
  let units: [Int]
  /// Units of the earlier plan from which changes cost, likewise.
  private let earlier: [Int]
  /// Money for each unit more or less than there.
  private let changeCost: Double
  /// Accuracy and threads.
  private let settings: TwoStageSettings
  /// The solutions of both programs as they are.
  private let freeSolution: TwoStageSolution
  let fixedSolution: TwoStageSolution

  /// Prepares both programs of a planning run and solves them.
  ///
  /// - Complexity: two solves.
  init(of run: PlanningRun, threads: Int) {
    var settings = TwoStageSettings()
    settings.relativeGap = 1e-10
    settings.threads = threads
    self.settings = settings
    free = run.weightedTransport
    let limits = ProgramLimits(of: free, index: run.index)
    self.limits = limits
    var units = [Int](repeating: 0, count: free.placementCost.count)
    for line in run.plan.placements {
      guard let position = limits.position(of: line.sku, line.hub) else {
        continue
      }
      units[position] = line.units
    }
    self.units = units
    fixed = run.program.recourse(to: units, over: run.outlook.scenarios)
    let placement = run.program.settings
    var earlier = [Int](repeating: 0, count: units.count)
    for line in placement.earlierLines ?? [] {
      if let position = limits.position(of: line.sku, line.hub) {
        earlier[position] += line.units
      }
    }
    self.earlier = earlier
    changeCost = placement.earlierLines == nil ? 0 : placement.changeCost ?? 0
    freeSolution = free.solve(settings)
    fixedSolution = fixed.solve(settings)
  }

  /// Returns the money by which the plan would cost more if some units of pairs were others; supply and
  /// room are the caller's to keep.
  ///
  /// Placing, shipping and shortage count, and the price on changes from an earlier plan.
  ///
  /// - Complexity: a solve.
  func extraCost(ofMoving moves: [Int: Int]) -> Double {
    var program = fixed
    var decided = 0.0
    for (position, more) in moves.sorted(by: { $0.key < $1.key }) {
      program.openingStock[position] = max(0, program.openingStock[position] + Double(more))
      decided += Double(more) * free.placementCost[position]
      let before = units[position] - earlier[position]
      decided += changeCost * Double(abs(before + more) - abs(before))
    }
    return program.solve(settings).objective - fixedSolution.objective + decided
  }

  /// Returns what solving again says of a price.
  ///
  /// - Complexity: two to fourteen solves.
  func check(_ price: LimitPrice) -> LimitPrice.Check? {
    guard let one = saving(of: 1, price.limit) else { return nil }
    let error = one.tolerance
    var lost: Double?
    var verdict = LimitPrice.Verdict.holds
    if (one.saved - price.price).magnitude > Self.agreement * price.price + error {
      let less = saving(of: -1, price.limit)
      lost = less.map { -$0.saved }
      let isBetween =
        one.saved - error <= price.price && (lost.map { price.price <= $0 + error } ?? true)
      verdict = isBetween ? .oneOfSeveral : .fails
    }
    var upTo = one.saved >= Self.worth * price.price ? 1 : 0
    var isOpen = upTo == 1
    while isOpen, upTo < Self.most {
      let units = 2 * upTo
      let saved = saving(of: Double(units), price.limit)?.saved ?? 0
      if saved >= Self.worth * price.price * Double(units) { upTo = units } else { isOpen = false }
    }
    return LimitPrice.Check(
      saved: one.saved, lost: lost, tolerance: error, upTo: upTo, isOpen: isOpen,
      verdict: verdict)
  }

  /// Returns the money that some units more of a limit save; `nil` where there is no such limit, or not
  /// so many units to take away.
  func saving(
    of units: Double, _ limit: LimitPrice.Limit
  ) -> (saved: Double, tolerance: Double)? {
    let isStock = limit.kind == "stock"
    let (program, base) = isStock ? (fixed, fixedSolution) : (free, freeSolution)
    guard let moved = limits.adding(units, to: limit, in: program) else { return nil }
    let solved = moved.solve(settings)
    return (
      base.objective - solved.objective,
      (base.objective - base.bound) + (solved.objective - solved.bound)
    )
  }
}
