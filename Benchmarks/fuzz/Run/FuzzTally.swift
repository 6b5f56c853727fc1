import Foundation

/// Counts and worst cases of one reader over all its inputs.
struct FuzzTally {
  private(set) var inputs = 0
  private var read = 0
  private var rows = 0
  private var worstSeconds = 0.0
  private var worstPeak = 0
  private var worstShare = 0.0

  /// Counts one input.
  ///
  /// - Parameters:
  ///   - found: rows that were of use; `nil` where the input was refused.
  ///   - peak: heap growth in bytes.
  ///   - seconds: CPU time.
  ///   - bytes: size of the unpacked input.
  mutating func add(rows found: Int?, peak: Int, seconds: Double, bytes: Int) {
    inputs += 1
    if let found {
      read += 1
      rows += found
    }
    worstSeconds = max(worstSeconds, seconds)
    worstPeak = max(worstPeak, peak)
    worstShare = max(worstShare, Double(peak) / Double(max(1, bytes)))
  }

  /// The reader's row of the report.
  var line: String {
    let milliseconds = String(format: "%.1f", 1000 * worstSeconds)
    let share = String(format: "%.1f", worstShare)
    return "\(inputs) | \(read) | \(rows) | \(milliseconds) | \(worstPeak) | \(share)"
  }
}

extension FuzzTarget.Reader {
  /// Creates the reader that a sample names.
  init(_ name: String) {
    let words = name.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first {
    case "source": self = .source(words[1])
    case "table": self = .table(words[1])
    default: self = .mapping
    }
  }

  /// The reader's name in the report.
  var name: String {
    switch self {
    case .source(let name): "source \(name ?? "(recognised)")"
    case .table(let name): "table \(name)"
    case .mapping: "mapping"
    }
  }
}
