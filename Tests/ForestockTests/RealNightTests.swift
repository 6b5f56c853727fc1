import Forestock
import Foundation
import TestSupport
import Testing

/// Real planning nights against other planners' results, which an independent program scored.
@Suite(.enabled(if: ReferenceData.isAvailable), .tags(.reference, .slow)) struct RealNightTests {
  struct Peer {
    var method: String
    var realised: Double
    var perfect: Double
  }

  static let cases = [
    "us-states-2018-06-20", "us-states-2018-10-01", "us-zip3-2018-06-20", "us-zip3-2018-10-01",
  ]

  private func peers(_ name: String) throws -> [Peer] {
    let text = try String(
      contentsOfFile: ReferenceData.path("cases/peer-results.csv"), encoding: .utf8)
    var result: [Peer] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells[0] == name, let realised = Double(cells[2]), let perfect = Double(cells[3]) else {
        continue
      }
      result.append(Peer(method: cells[1], realised: realised, perfect: perfect))
    }
    return result
  }

  private func night(_ name: String) throws -> (PlanningCase, ActualDemand) {
    let folder = ReferenceData.path("cases/\(name)")
    let planningCase = try CaseReader.read(folder: folder).planningCase
    let plain = folder + "/demand_actual.csv"
    let path = FileManager.default.fileExists(atPath: plain) ? plain : plain + ".gz"
    return (planningCase, try ActualDemandReader.read(path: path, for: planningCase))
  }

  @Test(
    "settlement agrees to the cent with an independent scorer, for no placement and for perfect information",
    arguments: cases)
  func scorer(name: String) throws {
    let (planningCase, actual) = try night(name)
    let settlement = try Settlement(of: [], in: planningCase, demand: actual)
    let nothing = try #require(try peers(name).first { $0.method == "b0" })
    #expect((settlement.realised.total - nothing.realised).magnitude < 0.0051)
    #expect((settlement.perfect.total - nothing.perfect).magnitude < 0.0051)
    #expect(settlement.tolerance < 0.005)
  }

  @Test(
    "a real case's plan has a proven gap of at most 0.1 % and costs less than other planners' plans",
    arguments: cases)
  func plan(name: String) throws {
    let (planningCase, actual) = try night(name)
    var planner = Planner(scenarios: name.contains("zip3") ? 20 : 50)
    planner.placement.threads = 2
    let plan = try planner.plan(for: planningCase)
    #expect(plan.certificate.isSolved && plan.certificate.gap <= 1e-3)
    let settlement = try Settlement(of: plan.stock, in: planningCase, demand: actual)
    for peer in try peers(name) where peer.method <= "b5" {
      #expect(settlement.realised.total < peer.realised, "\(name): \(peer.method)")
    }
  }
}
