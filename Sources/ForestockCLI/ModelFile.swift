import Forestock
import Foundation

/// A linear program as a file for any other solver.
enum ModelFile {
  /// Writes a program as MPS.
  ///
  /// - Throws: `PlanningDataError.inputOutput` where the disk or the permissions do not allow it.
  static func write(_ program: LinearProgram, to path: String) throws {
    do {
      guard FileManager.default.createFile(atPath: path, contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      var buffer: [UInt8] = []
      try MPSWriter.write(program) { line in
        buffer += Array(line.utf8)
        guard buffer.count > 1 << 20 else { return }
        try handle.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
      }
      try handle.write(contentsOf: buffer)
      try handle.close()
    } catch {
      throw PlanningDataError.inputOutput(path: path, reason: error.localizedDescription)
    }
  }
}
