import ArgumentParser
import Foundation

/// Options every command that computes understands.
struct CommonOptions: ParsableArguments {
  @Option(help: "Threads to compute on; the results are the same bytes for any number.")
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Print the result as one JSON object.")
  var json = false

  @Flag(help: "Print no progress and no messages but errors.")
  var quiet = false

  mutating func validate() throws {
    guard threads >= 1 else { throw ValidationError("--threads \(threads): at least 1") }
  }
}
