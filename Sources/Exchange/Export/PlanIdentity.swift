import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// The day and the goods that tell a plan from another, whatever the case says by now.
///
/// References come from here: the same goods for the same hub keep theirs when the plan is exported
/// again under a case that has moved on, so that a partner sees an update and sends nothing twice.
struct PlanIdentity {
  /// The evening the plan was made for, from its `run.json`; `nil` for a folder without one.
  let planningDate: CalendarDate?
  /// `PLAN-`, the planning date where it is known, and a digest of all lines.
  let name: String

  /// The key of `run.json` that is read here.
  private struct Record: Decodable {
    /// ISO day.
    var planningDate: String
  }

  /// Reads a plan folder's record and hashes its lines.
  ///
  /// - Throws: `invalid` where `run.json` is there but cannot be read.
  init(folder: String, lines: [PlacedLine]) throws(FileError) {
    let path = "\(folder)/run.json"
    var day: CalendarDate?
    if FileKind(path: path) != .missing {
      let record = try JSONReader.read(Record.self, from: FileContents.read(path), path: path)
      day = CalendarDate(iso: record.planningDate)
      guard day != nil else {
        throw .invalid([
          Diagnostic(
            file: path, column: "planning_date", value: record.planningDate,
            expected: "a day such as 2026-09-28")
        ])
      }
    }
    planningDate = day
    let goods = lines.filter { $0.units > 0 }.map { "\($0.hub)\u{1F}\($0.sku)\u{1F}\($0.units)" }
    name = (["PLAN"] + PlanIdentity.parts(day, goods)).joined(separator: "-")
  }

  /// Returns the reference of the goods that go to a hub: the planning date, the hub and a digest.
  ///
  /// - Parameter units: units by SKU, those of 0 left out.
  func reference(hub: String, units: [String: Int]) -> String {
    let goods = units.filter { $0.value > 0 }.map { "\($0.key)\u{1F}\($0.value)" }
    let parts = PlanIdentity.parts(planningDate, [hub] + goods.sorted())
    return (["PLAN"] + parts.dropLast() + [hub] + parts.suffix(1)).joined(separator: "-")
  }

  /// Returns a day, where there is one, and the digest of texts.
  private static func parts(_ day: CalendarDate?, _ texts: [String]) -> [String] {
    let date = day.map { [$0.description] } ?? []
    return date + [digest(of: date + texts.sorted(), digits: 10)]
  }

  /// Returns the first hexadecimal digits of the SHA-256 of texts, each ended by a line end.
  static func digest(of texts: [String], digits: Int) -> String {
    let bytes = Array(texts.map { $0 + "\n" }.joined().utf8)
    return String(FileDigest.sha256(bytes).prefix(digits))
  }
}
