import Diagnostics
import Foundation

/// A single file of results that appears complete or not at all.
///
/// It is written under a hidden name beside its target, forced to disk, and renamed by `commit`,
/// which keeps the permissions of a file that stands there. A value that is not committed leaves
/// nothing behind; what a killed run left is used again by the next. The hidden file is also the
/// lock that keeps a second run out. A device or a pipe is written to directly.
package final class ReplacementFile {
  /// Where the content goes.
  package let output: OutputFile
  private let target: String
  /// The hidden name; `nil` where the target is written to directly.
  private let aside: String?
  private let descriptor: Int32
  private var isCommitted = false

  /// Creates the hidden file and takes its lock.
  ///
  /// - Parameter path: links are followed, so that a link stays one.
  /// - Throws: `invalid` where a folder stands there, `locked` while another run writes there,
  ///   `inputOutput` where the system refuses.
  package init(path: String) throws(FileError) {
    let url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    target = url.path
    if FileKind(path: path) == .folder {
      throw .invalid([Diagnostic(file: path, expected: "a file or nothing, found a folder")])
    }
    if SystemCalls.isSpecialFile(path) {
      aside = nil
      descriptor = try SystemCalls.openForWriting(path)
    } else {
      let folder = url.deletingLastPathComponent().path
      let name = "\(folder)/.\(HiddenName.base(of: url.lastPathComponent)).part"
      aside = name
      descriptor = try SystemCalls.lock(name, describing: path)
      UnfinishedFiles.add(name)
    }
    output = OutputFile(
      handle: FileHandle(fileDescriptor: descriptor, closeOnDealloc: false), path: path,
      reachesDisk: aside != nil)
    if aside != nil { try SystemCalls.makeEmpty(descriptor, path: path) }
  }

  /// Writes the rest, forces the file to disk and puts it in its place.
  ///
  /// - Throws: `inputOutput` where the disk is full or refuses; what stood there is kept.
  package func commit() throws(FileError) {
    try output.finish()
    guard let aside else { return }
    SystemCalls.copyPermissions(of: target, to: descriptor)
    let target = target
    try UnfinishedFiles.finish(aside) { () throws(FileError) in
      try SystemCalls.rename(aside, target)
    }
    isCommitted = true
    SystemCalls.synchronizeFolder(URL(fileURLWithPath: target).deletingLastPathComponent().path)
  }

  deinit {
    if let aside, !isCommitted {
      SystemCalls.unlock(descriptor, aside)
      UnfinishedFiles.remove(aside)
    } else {
      close(descriptor)
    }
  }

  /// Replaces the file at `path` by bytes, in one step.
  ///
  /// - Parameter isPrivate: whether nobody but the owner may read the content while it is written.
  /// - Throws: as `init(path:)` and `commit()`.
  package static func write(
    _ bytes: [UInt8], to path: String, isPrivate: Bool = false
  ) throws(FileError) {
    let file = try ReplacementFile(path: path)
    if isPrivate { SystemCalls.closeToOthers(file.descriptor) }
    try file.output.append(bytes)
    try file.commit()
  }
}

/// Names of files that are hidden beside a result.
enum HiddenName {
  /// Bytes of a name that leave room for the dot and the ending in the 255 that file systems take.
  private static let longest = 200

  /// Returns a result's name, or the start of a long one and a digest that tells it from others.
  static func base(of name: String) -> String {
    guard name.utf8.count > longest else { return name }
    let start = String(decoding: name.utf8.prefix(longest - 24), as: UTF8.self)
    return "\(start.filter { $0 != "\u{FFFD}" })-\(FileDigest.sha256(Array(name.utf8)).prefix(16))"
  }
}
