import CaseFiles
import Exchange
import Foundation
import FulfilmentModel
import FuzzInputs
import Statistics
import Tabular
import Testing

/// Fuzz tests of the readers: nothing may crash or hang, an import that is refused changes nothing,
/// and one that succeeds leaves a valid case.
///
/// `FORESTOCK_FUZZ` multiplies the number of inputs for long runs.
@Suite struct FuzzTests {
  static let scale = Int(ProcessInfo.processInfo.environment["FORESTOCK_FUZZ"] ?? "") ?? 1

  static func mutated(_ random: inout RandomSource) -> [UInt8] {
    let sample = FuzzSample.all[Int.random(in: 0..<FuzzSample.all.count, using: &random)]
    return FuzzMutation.damaged(Array(sample.text.utf8), &random)
  }

  @Test("reading a mutated file ends, with rising line numbers and no text beyond its bytes")
  func reader() throws {
    var random = RandomSource(seed: 1)
    for _ in 0..<5000 * Self.scale {
      let bytes = Self.mutated(&random)
      guard var reader = try? DelimitedReader(bytes: bytes, name: "fuzz") else { continue }
      reader.delimiter = [0x2C, 0x3B, 0x09][Int.random(in: 0..<3, using: &random)]
      var last = 0
      var length = 0
      while (try? reader.next()) == true {
        if reader.line <= last { Issue.record("line \(reader.line) after \(last): \(bytes)") }
        last = reader.line
        for index in 0..<reader.fieldCount { length += reader.text(index).utf8.count }
      }
      // Windows-1252 and UTF-16 grow to three bytes for one or two.
      if length > 3 * bytes.count + 8 { Issue.record("\(length) of \(bytes.count): \(bytes)") }
    }
  }

  @Test("importing a mutated file either is refused and changes nothing, or leaves a valid case")
  func imports() throws {
    var random = RandomSource(seed: 2)
    var options = ImportOptions()
    options.asOf = CalendarDate(iso: "2026-09-28")
    options.event = "launch"
    options.eventDate = options.asOf
    var imported = 0
    let folder = try ImportWorld.make()
    for round in 0..<200 * Self.scale {
      let bytes = Self.mutated(&random)
      options.skipsBadRows = round.isMultiple(of: 2)
      let before = try ImportWorld.tables(folder)
      do {
        try ImportWorld.take(bytes: bytes, into: folder, options: options)
        imported += 1
      } catch is FileError {
        if try ImportWorld.tables(folder) != before { Issue.record("changed by \(bytes)") }
      }
      let diagnostics = try CaseReader.diagnostics(folder: folder.path)
      if let fault = diagnostics.first(where: { $0.severity == .error }) {
        Issue.record("round \(round), \(fault), after \(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
    #expect(imported > 20 * Self.scale, "too few mutated files were still readable")
  }
}
