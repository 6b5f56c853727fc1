import Foundation

/// A lock on a folder for a job of many steps, beside the locks that single writes take.
///
/// The lock file lies beside the folder, or inside it where nothing may be created around it, so that
/// two paths that lead to one folder meet at one lock. A killed run leaves the file behind and the
/// system takes its lock back: the next run is let in.
package struct FolderLock: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - folder: the folder, which must be there; links are followed.
  ///   - job: the name of the job, part of the file's name.
  /// - Throws: `locked` while another run has it; `inputOutput` where the system refuses.
  package init(on folder: String, for job: String) throws(FileError) {
    let url = URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath()
    let place = FolderPlace(url)
    let name = HiddenName.base(of: url.lastPathComponent)
    path = place.isInside ? "\(url.path)/.\(job).lock" : "\(place.parent)/.\(name).\(job).lock"
    descriptor = try SystemCalls.lock(path, describing: folder)
    UnfinishedFiles.add(path)
  }

  deinit {
    SystemCalls.unlock(descriptor, path)
    UnfinishedFiles.remove(path)
  }
}
