import Foundation

/// Paths of files that ship with the package. Tests read them and never write there.
package enum Checkout {
  /// The package's root folder.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The bundled planning case.
  package static let demoCase = root + "/Datasets/demo-case"

  /// The folder of bundled series.
  package static let demoSeries = root + "/Datasets/series-demo"
}

/// A text that a test compares with a checked-in file.
///
/// With `FORESTOCK_UPDATE_SNAPSHOTS=1` in the environment the file is rewritten, so that the
/// difference shows up in version control; a test run without it never writes.
package enum Snapshot {
  /// Returns the checked-in text, after writing `text` there where updates are asked for.
  ///
  /// - Parameter path: below the package's root.
  package static func checkedIn(_ path: String, updatingWith text: String) throws -> String {
    let file = Checkout.root + "/" + path
    if ProcessInfo.processInfo.environment["FORESTOCK_UPDATE_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
    return try String(contentsOfFile: file, encoding: .utf8)
  }
}
