/// Reads a folder that another run may replace as a whole meanwhile.
///
/// Writers swap a complete folder in under the same path, so that a reader could take one file
/// from the folder before and one from that after. No lock is asked for, since cases may lie where
/// nothing can be written: what was read counts only if the same folder stood there all the time.
package enum SteadyFolder {
  /// Most attempts; a writer needs longer for one switch than a reader for what it reads.
  private static let attempts = 20

  /// What `body` gives or throws with the folder as it was before or as it was after a switch,
  /// never with some of both; it may run several times.
  ///
  /// - Throws: what `body` throws; `locked` where the folder changes every time.
  package static func read<Value>(
    _ path: String, _ body: () throws(FileError) -> Value
  ) throws(FileError) -> Value {
    for _ in 0..<attempts {
      let before = FolderIdentity(path)
      let result: Result<Value, FileError>
      do throws(FileError) {
        result = .success(try body())
      } catch {
        result = .failure(error)
      }
      let isSteady = before == FolderIdentity(path)
      // The folder is held until here: were it let go, another could take over its number.
      withExtendedLifetime(before) {}
      if isSteady { return try result.get() }
    }
    throw .locked(path: path)
  }
}
