import Foundation
import TestSupport
import Testing

/// Runs every command of the documentation and compares what it prints.
///
/// A block that starts with ```` ```console ```` holds commands after `$ forestock` and, below each,
/// its standard output. Commands run in a scratch folder beside a copy of `Datasets`, so that the
/// paths in the documentation hold and nothing is written into the checkout.
@Suite struct DocumentationTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var file: String
    var line: Int
    var arguments: [String]
    var output: String
    var testDescription: String { "\(file):\(line)" }
  }

  private static let docs = Checkout.root + "/Notebooks-free-docs"

  static let files: [String] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: docs)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()

  static func examples(in file: String) throws -> [Example] {
    let text = try String(contentsOfFile: "\(docs)/\(file)", encoding: .utf8)
    var result: [Example] = []
    var isInside = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ forestock ") {
        let arguments = line.dropFirst("$ forestock ".count).split(separator: " ").map(String.init)
        result.append(Example(file: file, line: index + 1, arguments: arguments, output: ""))
      } else if isInside, !result.isEmpty {
        result[result.count - 1].output += line + "\n"
      }
    }
    return result
  }

  @Test("every command prints what the documentation shows", .tags(.slow), arguments: files)
  func printed(file: String) throws {
    let scratch = try ScratchFolder()
    try FileManager.default.copyItem(
      atPath: Checkout.root + "/Datasets", toPath: scratch.path + "/Datasets")
    for example in try DocumentationTests.examples(in: file) {
      let run = try ProgramRun(example.arguments, folder: scratch.path)
      #expect(run.status == 0, "\(example.testDescription): \(run.messages)")
      #expect(run.output == example.output, "\(example.testDescription)")
    }
  }

  @Test("the documentation has examples to run")
  func notEmpty() throws {
    let count = try DocumentationTests.files.reduce(0) {
      $0 + (try DocumentationTests.examples(in: $1).count)
    }
    #expect(count > 0)
  }
}
