/// One fault of a model file, or one warning.
package struct FormatFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file as the caller named it; empty where it has no name.
  package let file: String
  /// Line, from 1.
  package let line: Int
  /// The section the line belongs to, such as `COLUMNS`; empty before the first.
  package let section: String
  /// What is wrong, with the value found and what was expected.
  package let message: String

  /// `file:line: section: message`.
  package var description: String {
    let place = file.isEmpty ? "line \(line)" : "\(file):\(line)"
    return section.isEmpty ? "\(place): \(message)" : "\(place): section \(section): \(message)"
  }
}

/// Why a model file was refused: all its faults, in the order of the lines.
package struct FormatError: Error, Equatable, Sendable {
  /// The faults.
  package let faults: [FormatFault]
}
