import CaseFiles
import FulfilmentModel
import Tabular

extension PlanningCase {
  /// Reads a case from its folder: `case.json` and the canonical tables, plain or gzip.
  ///
  /// Warnings are dropped; `CaseReader.read` returns them, with the digests of the files.
  ///
  /// - Throws: `FileError.invalid` with every fault of every file, or `inputOutput` where the
  ///   system refuses.
  /// - Complexity: linear in the size of the files.
  public init(contentsOf folder: String) throws(FileError) {
    self = try CaseReader.read(folder: folder).planningCase
  }
}
