import Forestock
import Foundation
import Testing

@Suite struct ReadmeTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("the README's library example runs and places stock within its limits")
  func runs() throws {
    let plan = try readmeExample()
    let placed = plan.placements.map(\.units).reduce(0, +)
    #expect(placed > 35 && placed <= 400)
    #expect(plan.hubs.allSatisfy { $0.placedUnits <= 300 })
    #expect(plan.certificate.gap < 1e-3)
  }

  @Test("the README shows the example that the tests compile")
  func shown() throws {
    let source = try String(
      contentsOf: ReadmeTests.root.appendingPathComponent(
        "Tests/ForestockTests/ReadmeExample.swift"),
      encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex { $0.contains("README: begin") })
    let end = try #require(lines.firstIndex { $0.contains("README: end") })
    let example = lines[(begin + 1)..<end].map {
      $0.hasPrefix("  ") ? String($0.dropFirst(2)) : String($0)
    }
    .joined(separator: "\n")
    let readme = try String(
      contentsOf: ReadmeTests.root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains(example))
  }
}
