import FacilityLocation
import Tabular
import TestSupport
import Testing

/// Public instances, held against the optima that their collection states.
@Suite(.tags(.reference), .enabled(if: ReferenceData.isAvailable))
struct PublishedOptimumTests {
  /// An instance: its file, what `capacity` stands for, whether each customer has one hub, and its
  /// published optimum.
  struct Instance: Sendable, CustomTestStringConvertible {
    let file: String
    let capacity: Double?
    let isSingleSource: Bool
    let optimum: Double

    var testDescription: String { file + (capacity.map { " \($0)" } ?? "") }
  }

  /// The instances of `facility/optima.csv` that have a published optimum.
  static var instances: [Instance] {
    guard ReferenceData.isAvailable,
      let bytes = try? FileContents.read(ReferenceData.path("facility/optima.csv"))
    else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      .compactMap { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard cells[1].hasPrefix("CFLP"), let optimum = Double(cells[3]) else { return nil }
        let parts = cells[0].split(separator: " capacity=").map(String.init)
        return Instance(
          file: parts[0], capacity: parts.count > 1 ? Double(parts[1]) : nil,
          isSingleSource: cells[1].contains("single"), optimum: optimum)
      }
  }

  @Test("73 instances are solved to their published optima, and proven", arguments: instances)
  func optimum(instance: Instance) throws {
    var problem = try FacilityReader.read(
      FileContents.read(ReferenceData.path("facility/" + instance.file)),
      capacity: instance.capacity)
    problem.isSingleSource = instance.isSingleSource
    var search = FacilitySearch(problem)
    let solution = search.run()
    #expect(solution.status == .optimal)
    #expect(solution.gap <= 1.1e-9)
    // Optima are published to three digits behind the point.
    expectClose(solution.cost, instance.optimum, relative: 0, absolute: 0.0021)
  }

  @Test("all instances are there")
  func count() { #expect(Self.instances.count == 73) }
}
