import Forestock
import Foundation

/// Where a command's result goes: a file that is whole or absent, or standard output.
enum ResultFile {
  /// Writes bytes to `path`, or to standard output where there is none.
  ///
  /// - Throws: `inputOutput` where the disk or a permission stands in the way.
  static func write(_ bytes: [UInt8], to path: String?) throws(PlanningDataError) {
    do {
      guard let path else { return try FileHandle.standardOutput.write(contentsOf: Data(bytes)) }
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .inputOutput(path: path ?? "standard output", reason: error.localizedDescription)
    }
  }
}
