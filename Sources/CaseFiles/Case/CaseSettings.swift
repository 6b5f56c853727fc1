import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// The settings of a case, as `case.json` has them.
///
/// Values are defaults until `case.json` gave others; only planning date and horizon have none.
package struct CaseSettings {
  /// Whether a later version of the program wrote the case: nothing else of it is read.
  private(set) var isTooNew = false
  /// Evening of the plan; `nil` while it has not been read.
  package var planningDate: CalendarDate?
  /// Days of the horizon; `nil` while they have not been read.
  ///
  /// From 1 to 3660; the first of them is the day after the planning date.
  var horizonDays: Int?
  /// ISO 4217 code of all money.
  ///
  /// Nothing is converted: all tables are in this currency.
  package var currency = "USD"
  /// The place all units come from.
  package var origin = Origin(id: "origin")
  /// The way in which open pre-orders enter the plan.
  package var openPreOrders = OpenPreOrders.demand
  /// IANA name of the time zone whose clock gives the planning date of a night; `nil` is UTC.
  package var timeZone: String?
  /// Expectation of drops of which orders alone are known.
  package var littleHistory = LittleHistory.prior
  /// Seed of every random draw.
  ///
  /// The same case and seed give the same plan.
  package var seed: UInt64 = 1
  /// Statements of the case about its tables; those it says nothing of are missing.
  package var tables: [CaseTable: TableDeclaration] = [:]
}

extension CaseDraft {
  /// Reads `case.json`, 1 MB at most.
  ///
  /// Faults are added to `log`; a faulty value has the line of its key. Keys that are not known or
  /// stand twice are warned of.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  mutating func readSettings() throws(FileError) {
    let path = folder + "/case.json"
    var bytes: [UInt8] = []
    do throws(FileError) {
      var stream = try ByteStream(path: path)
      files.append(path)
      while true {
        let piece = try stream.next()
        if piece.isEmpty { break }
        bytes += piece
        if bytes.count > 1 << 20 {
          throw .invalid([Diagnostic(file: path, expected: "at most 1 MB of settings")])
        }
      }
    } catch {
      guard case .invalid(let diagnostics) = error else { throw error }
      return diagnostics.forEach { log.add($0) }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    do {
      guard case .object(let members) = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
      else { return log.add(Diagnostic(file: path, line: 1, expected: "a JSON object")) }
      var object = SettingsObject(path: path, members: members, bytes: bytes)
      settings.take(&object)
      object.log.diagnostics.forEach { log.add($0) }
      if !settings.isTooNew { warnOfDoubledKeys(in: bytes, path: path) }
    } catch {
      log.add(
        Diagnostic(file: path, expected: "a JSON object; \(JSONReader.reason(of: error))"))
    }
  }
}

extension CaseDraft {
  /// Warns of each key that stands twice in one object of `case.json`.
  private mutating func warnOfDoubledKeys(in bytes: [UInt8], path: String) {
    var seen: [String: Int] = [:]
    for key in JSONKeyScan(bytes).keys {
      guard let earlier = seen.updateValue(key.line, forKey: "\(key.object) \(key.path)") else {
        continue
      }
      log.add(
        Diagnostic(
          .warning, file: path, line: key.line, column: key.path,
          message: "the key stands on line \(earlier) already", expected: "each key once",
          note: "which of the two counts is not said: leave one", kind: .doubledKey))
    }
  }
}

extension CaseSettings {
  /// Most days from a record of the evidence to the planning date: a century.
  static let longestHistory = 36_525
  /// Most days from the case's planning date to the evening that a run plans instead: ten years.
  static let longestDelay = 3_653

  /// Takes every key of `case.json`; where one is faulty, the default stays.
  fileprivate mutating func take(_ object: inout SettingsObject) {
    isTooNew = !object.hasKnownVersion()
    if isTooNew { return }
    planningDate = object.take(
      "planning_date", expected: "a date such as 2026-09-14, from 1900 to 2199"
    ) {
      $0.text.flatMap { CalendarDate(iso: $0) }.flatMap {
        (1900..<2200).contains($0.components.year) ? $0 : nil
      }
    }
    horizonDays = object.take("horizon_days", expected: "a whole number of days from 1 to 3660") {
      if case .whole(let days) = $0, (1...3660).contains(days) { days } else { nil }
    }
    let code = object.takeIfPresent("currency", expected: "an ISO 4217 code such as \"USD\"") {
      $0.text.flatMap {
        $0.utf8.count == 3 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? $0 : nil
      }
    }
    currency = code ?? currency
    seed = object.takeIfPresent("seed", expected: "a whole number of at least 0", \.seed) ?? seed
    let open = object.takeIfPresent("open_preorders", expected: "\"demand\" or \"settled\"") {
      $0.text.flatMap { OpenPreOrders(rawValue: $0) }
    }
    openPreOrders = open ?? openPreOrders
    let history = object.takeIfPresent(
      "little_history", expected: "\"prior\" or \"as_many_again\""
    ) { $0.text.flatMap { LittleHistory(rawValue: $0) } }
    littleHistory = history ?? littleHistory
    timeZone = object.takeIfPresent(
      "time_zone", expected: "the IANA name of a time zone such as \"America/Denver\""
    ) { $0.text.flatMap { TimeZone(identifier: $0) == nil ? nil : $0 } }
    takeOrigin(&object)
    takeTables(&object)
    object.warnOfUnknownKeys()
  }

  /// Takes the object `origin`.
  ///
  /// The name may be left out; a faulty part becomes empty or 0, with a diagnostic that refuses the
  /// case.
  private mutating func takeOrigin(_ object: inout SettingsObject) {
    let members = object.take("origin", expected: "an object with id, name, latitude, longitude") {
      if case .object(let members) = $0 { members } else { nil }
    }
    guard let members else { return }
    var inner = SettingsObject(path: object.path, members: members, bytes: object.bytes)
    let id = inner.take("id", expected: "an identifier") {
      $0.text.flatMap { $0.isEmpty ? nil : $0 }
    }
    let name = inner.takeIfPresent("name", expected: "a text", \.text)
    let latitude = inner.take("latitude", expected: "degrees from -90 to 90") {
      $0.number.flatMap { (-90...90).contains($0) ? $0 : nil }
    }
    let longitude = inner.take("longitude", expected: "degrees from -180 to 180") {
      $0.number.flatMap { (-180...180).contains($0) ? $0 : nil }
    }
    inner.warnOfUnknownKeys()
    inner.log.diagnostics.forEach { object.log.add($0) }
    origin = Origin(
      id: id ?? "", name: name ?? "", latitude: latitude ?? 0, longitude: longitude ?? 0)
  }
}
