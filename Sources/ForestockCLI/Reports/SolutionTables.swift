import Forestock
import Foundation
import LinearProgramming

/// A solution as CSV tables, a line for each column or row; numbers read back as the same double.
///
/// Names are those of the file, quoted where they contain a comma, a quote or a line end. Rows
/// stand in the program's order.
struct SolutionTables {
  /// The program as it was read, before any simplification.
  let program: LinearProgram
  /// Its solution, or the best point so far.
  let solution: LinearProgramSolution

  /// `column,value,reduced_cost`, and `ray` where the program is unbounded.
  ///
  /// The ray is a direction along which the objective improves for ever, one number a column.
  ///
  /// - Complexity: O(columns), built on each call.
  var primal: String {
    var ray: [Double]?
    if case .unbounded(let found) = solution.status { ray = found.direction }
    var text = "column,value,reduced_cost" + (ray == nil ? "\n" : ",ray\n")
    for j in 0..<program.columnCount {
      text += SolutionTables.quoted(program.columnName(j))
      text += ",\(solution.primal[j]),\(solution.reducedCosts[j])"
      if let ray { text += ",\(ray[j])" }
      text += "\n"
    }
    return text
  }

  /// `row,price,activity`, and `certificate` where the program is infeasible.
  ///
  /// A price is the change of the objective for one more unit of the row's active bound, `activity`
  /// the row's value at the primal point. The certificate are row prices that prove infeasibility
  /// (Farkas); where crossed bounds prove it, the column is missing.
  ///
  /// - Complexity: O(nonzeros), computed on each call.
  var dual: String {
    var farkas: [Double]?
    if case .infeasible(.prices(let found)) = solution.status { farkas = found.rowPrices }
    let activities = program.activities(at: solution.primal)
    var text = "row,price,activity" + (farkas == nil ? "\n" : ",certificate\n")
    for i in 0..<program.rowCount {
      text += SolutionTables.quoted(program.rowName(i))
      text += ",\(solution.dual[i]),\(activities[i])"
      if let farkas { text += ",\(farkas[i])" }
      text += "\n"
    }
    return text
  }

  /// Returns a name quoted as RFC 4180 has it, where it needs it.
  private static func quoted(_ name: String) -> String {
    guard name.contains(where: { ",\"\n\r".contains($0) }) else { return name }
    return "\"" + name.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
