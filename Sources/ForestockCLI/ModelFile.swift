import Forestock

/// A linear program as a file for any other solver.
enum ModelFile {
  /// Writes a program as MPS.
  ///
  /// - Throws: `PlanningDataError.inputOutput` where the disk or the permissions do not allow it.
  static func write(_ program: LinearProgram, to path: String) throws {
    let file = try OutputFile(creating: path)
    try MPSWriter.write(program) { line in try file.append(line.utf8) }
    try file.close()
  }
}
