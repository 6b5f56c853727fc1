import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import Tabular

/// `forestock provenance`: from which hub each claimed serial ships, as token metadata.
///
/// Reads a plan, its case and a table of claims, and writes one JSON file. Standard output says how
/// many claims are served from where, standard error which none of the hubs serves.
///
/// Exit statuses: 0; 65 for faults of the tables; 74.
struct ProvenanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "provenance",
    abstract: "Give claimed serials units from near hubs, and write their token metadata.",
    discussion: """
      Claims are a table sku,serial,region, with holder and event where they are known: who holds which \
      serial, or earned it at which event. Units that stand at hubs, before the plan and by it, go to \
      them so that most are served from a hub, in the fewest days in sum, at the least cost. The file \
      has name, description and attributes (serial, edition, hub, day shipped) for each serial, as \
      ERC-721 metadata; holders only with --holders.
      """)

  @Argument(help: "Folder of the plan.", completion: .directory)
  var plan: String

  @Option(name: .customLong("case"), help: "Folder of the case that was planned.")
  var planningCase: String

  /// Table of claims.
  @Option(
    help: ArgumentHelp("Claims: sku,serial,region and optional holder,event.", valueName: "file"),
    completion: .file())
  var claims: String

  @Option(help: "JSON file to write.", completion: .file())
  var out: String

  /// Whether wallets or pseudonyms of the claims are written too.
  @Flag(help: "Write the holders too; without it the file says nothing about people.")
  var holders = false

  @Flag(help: "Print no messages but errors.")
  var quiet = false

  func run() throws {
    try reportingErrors {
      let record = try RecordedPlan(folder: plan)
      let planningCase = try record.reading(of: self.planningCase).planningCase
      let placements = try PlacementReader.read(
        path: plan + "/placements.csv", for: planningCase)
      let found = try ClaimReader.read(path: claims, for: planningCase)
      let allocation = SerialAllocation(
        of: found, from: placements, in: planningCase,
        closedHubs: record.placement.closedHubs ?? [])
      try ResultFile.write(
        JSONWriter.bytes(
          ProvenanceFile(allocation, of: planningCase, withHolders: holders)), to: out)
      let byHub = Dictionary(grouping: allocation.serials, by: \.hub).mapValues(\.count)
      let places = byHub.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key) \($0.value)" }
      try Console.result(
        "allocated: \(allocation.serials.count) serials: " + places.joined(separator: ", "))
      if !quiet {
        Console.messages(
          allocation.fromOrigin.map {
            "warning: \($0.claim.sku) serial \($0.claim.serial) to \($0.claim.region): no hub with a "
              + "unit left reaches it; it ships from \($0.hub)"
          })
      }
    }
  }
}
