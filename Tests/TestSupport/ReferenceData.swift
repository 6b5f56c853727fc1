import Foundation

/// The folder of reference data that does not ship with the package.
///
/// Tests that need it are skipped, and reported so, where `FORESTOCK_REFERENCE_DATA` is not set.
package enum ReferenceData {
  /// The folder, or `nil` where the variable is not set.
  package static var folder: String? {
    ProcessInfo.processInfo.environment["FORESTOCK_REFERENCE_DATA"].map {
      URL(fileURLWithPath: $0).standardizedFileURL.path
    }
  }

  /// Whether the folder is named.
  package static var isAvailable: Bool { folder != nil }

  /// The path of a file or folder below the reference data.
  package static func path(_ relative: String) -> String { (folder ?? "") + "/" + relative }
}
