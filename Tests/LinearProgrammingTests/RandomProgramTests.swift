import LinearAlgebra
import LinearProgramming
import Statistics
import TestSupport
import Testing

/// Random programs built around a known optimal pair, so that the optimum needs no other solver.
@Suite struct RandomProgramTests {
  private struct Known {
    var program: LinearProgram
    var optimum: Double
  }

  /// Draws x, y and reduced costs that are complementary, and the bounds and costs around them.
  private func draw(_ seed: UInt64) throws -> Known {
    var random = RandomSource(seed: seed)
    func whole(_ low: Int, _ high: Int) -> Double {
      Double(low + Int(random.uniform() * Double(high - low + 1)))
    }
    let m = Int(whole(1, 25))
    let n = Int(whole(1, 40))
    var entries = [SparseMatrix.Entry]()
    for j in 0..<n {
      for i in 0..<m where random.uniform() < 0.3 {
        let value = whole(-3, 3)
        if value != 0 { entries.append(.init(row: i, column: j, value: value)) }
      }
    }
    if m > 2, seed % 3 == 0 {
      // A row that repeats another.
      entries.removeAll { $0.row == m - 1 }
      entries += entries.filter { $0.row == 0 }.map {
        .init(row: m - 1, column: $0.column, value: -2 * $0.value)
      }
    }
    let matrix = SparseMatrix(rows: m, columns: n, entries: entries)
    var x = [Double]()
    var z = [Double]()
    var (lower, upper) = ([Double](), [Double]())
    for _ in 0..<n {
      let value = whole(-4, 6)
      x.append(value)
      switch Int(random.uniform() * 6) {
      case 0:
        (lower, upper, z) = (lower + [-.infinity], upper + [.infinity], z + [0])
      case 1:
        (lower, upper, z) = (lower + [value], upper + [.infinity], z + [whole(0, 4)])
      case 2:
        (lower, upper, z) = (lower + [-.infinity], upper + [value], z + [-whole(0, 4)])
      case 3:
        (lower, upper, z) = (lower + [value - whole(0, 3)], upper + [value], z + [-whole(0, 4)])
      case 4: (lower, upper, z) = (lower + [value], upper + [value], z + [whole(-4, 4)])
      default:
        (lower, upper, z) = (lower + [value - whole(1, 3)], upper + [value + whole(1, 3)], z + [0])
      }
    }
    var activity = [Double](repeating: 0, count: m)
    for entry in entries { activity[entry.row] += entry.value * x[entry.column] }
    var (rowLower, rowUpper, y) = ([Double](), [Double](), [Double]())
    for i in 0..<m {
      switch Int(random.uniform() * 5) {
      case 0:
        (rowLower, rowUpper) = (rowLower + [activity[i]], rowUpper + [activity[i]])
        y.append(whole(-3, 3))
      case 1:
        (rowLower, rowUpper) = (rowLower + [activity[i]], rowUpper + [.infinity])
        y.append(whole(0, 3))
      case 2:
        (rowLower, rowUpper) = (rowLower + [-.infinity], rowUpper + [activity[i]])
        y.append(-whole(0, 3))
      case 3:
        (rowLower, rowUpper) = (rowLower + [activity[i] - 4], rowUpper + [activity[i]])
        y.append(-whole(0, 3))
      default:
        (rowLower, rowUpper) = (rowLower + [activity[i] - 1], rowUpper + [activity[i] + 2])
        y.append(0)
      }
    }
    var costs = z
    for entry in entries { costs[entry.column] += entry.value * y[entry.row] }
    let program = try LinearProgram(
      matrix: matrix, costs: costs, rowLower: rowLower, rowUpper: rowUpper, columnLower: lower,
      columnUpper: upper)
    return Known(program: program, optimum: program.objective(at: x))
  }

  @Test(
    "every backend reaches a known optimum, with prices that prove it", .tags(.property),
    arguments: PropertyCase.all(150))
  func optima(_ drawn: PropertyCase) throws {
    let known = try draw(drawn.seed)
    for solver in everySolver {
      let solution = solver.solve(known.program)
      expectOptimal(known.program, solution)
      expectClose(solution.objective, known.optimum, relative: 1e-7, absolute: 1e-6)
    }
  }
}
