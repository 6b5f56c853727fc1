import Foundation

extension OutputFolder {
  /// Writes a file that only its owner may read, in a folder that only its owner may enter.
  ///
  /// - Parameter name: path below the folder, with a folder of its own.
  /// - Throws: `inputOutput` where the disk or a permission refuses.
  package func writePrivate(_ name: String, _ bytes: [UInt8]) throws(FileError) {
    let file = "\(aside)/\(name)"
    try OutputPlace.makeParent(of: file)
    try protect((name as NSString).deletingLastPathComponent)
    try write(name, bytes)
    try FileError.attempt("\(path)/\(name)") {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }
  }

  /// Closes a folder below this one to everyone but its owner, where it was written.
  ///
  /// One that stands there already keeps its mode.
  package func protect(_ name: String) throws(FileError) {
    let folder = "\(aside)/\(name)"
    guard FileKind(path: folder) == .folder else { return }
    try FileError.attempt("\(path)/\(name)") {
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    }
  }
}
