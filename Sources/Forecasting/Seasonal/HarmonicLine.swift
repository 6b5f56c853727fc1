import LinearAlgebra
import RealModule

/// Intercept and slope of a line fitted together with one harmonic of the season.
func harmonicLine(_ values: [Double], seasonLength m: Int) -> (intercept: Double, slope: Double) {
  let n = values.count
  var design = Matrix(rows: n, columns: 4)
  for t in 0..<n {
    let angle = 2 * Double.pi * Double(t + 1) / Double(m)
    design[t, 0] = 1
    design[t, 1] = Double(t + 1)
    design[t, 2] = Double.cos(angle)
    design[t, 3] = Double.sin(angle)
  }
  let solution = leastSquares(design, values).x
  return (solution[0], solution[1])
}
