import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// What `case.json` says.
package struct CaseSettings {
  package var planningDate: CalendarDate?
  var horizonDays: Int?
  package var currency = "USD"
  package var origin = Origin(id: "origin")
  package var openPreOrders = OpenPreOrders.demand
  package var seed: UInt64 = 1
}

/// Any JSON value, so that every key can be checked by itself and all faults named at once.
enum JSONValue: Decodable, Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  case whole(Int)
  case large(UInt64)
  case real(Double)
  case flag(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Int.self) {
      self = .whole(value)
    } else if let value = try? container.decode(UInt64.self) {
      self = .large(value)
    } else if let value = try? container.decode(Double.self) {
      self = .real(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The value as it would be typed, for messages.
  var shown: String {
    switch self {
    case .object: "{…}"
    case .array: "[…]"
    case .text(let text): text
    case .whole(let value): String(value)
    case .large(let value): String(value)
    case .real(let value): String(value)
    case .flag(let value): String(value)
    case .null: "null"
    }
  }

  /// The number, where it is one.
  var number: Double? {
    switch self {
    case .whole(let value): Double(value)
    case .large(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }
}

extension CaseDraft {
  package mutating func readSettings() throws(FileError) {
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
      diagnostics.forEach { log.add($0) }
      return
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    do {
      let value = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
      guard case .object(let object) = value else {
        return log.add(Diagnostic(file: path, line: 1, expected: "a JSON object"))
      }
      takeSettings(SettingsObject(path: path, object: object, bytes: bytes))
    } catch {
      log.add(Diagnostic(file: path, expected: "a JSON object; \(JSONReader.reason(of: error))"))
    }
  }

  private mutating func takeSettings(_ object: SettingsObject) {
    settings.planningDate = object.take("planning_date", "a date such as 2026-09-14", &log) {
      if case .text(let text) = $0 { CalendarDate(iso: text) } else { nil }
    }
    settings.horizonDays = object.take(
      "horizon_days", "a whole number of days from 1 to 3660", &log
    ) {
      if case .whole(let days) = $0, (1...3660).contains(days) { days } else { nil }
    }
    settings.currency =
      object.takeIfPresent("currency", "an ISO 4217 code such as \"USD\"", &log) {
        if case .text(let code) = $0, code.utf8.count == 3,
          code.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
        {
          code
        } else {
          nil
        }
      } ?? settings.currency
    settings.seed =
      object.takeIfPresent("seed", "a whole number of at least 0", &log) {
        switch $0 {
        case .whole(let seed) where seed >= 0: UInt64(seed)
        case .large(let seed): seed
        default: nil
        }
      } ?? settings.seed
    settings.openPreOrders =
      object.takeIfPresent("open_preorders", "\"demand\" or \"settled\"", &log) {
        if case .text(let text) = $0 { OpenPreOrders(rawValue: text) } else { nil }
      } ?? settings.openPreOrders
    takeOrigin(object)
  }

  private mutating func takeOrigin(_ object: SettingsObject) {
    let found = object.take("origin", "an object with id, name, latitude, longitude", &log) {
      if case .object(let members) = $0 { members } else { nil }
    }
    guard let found else { return }
    let inner = SettingsObject(path: object.path, object: found, bytes: object.bytes)
    let id = inner.take("id", "an identifier", &log) { (value) -> String? in
      if case .text(let text) = value, !text.isEmpty { text } else { nil }
    }
    let name = inner.takeIfPresent("name", "a text", &log) { (value) -> String? in
      if case .text(let text) = value { text } else { nil }
    }
    let latitude = inner.take("latitude", "degrees from -90 to 90", &log) { (value) -> Double? in
      value.number.flatMap { (-90...90).contains($0) ? $0 : nil }
    }
    let longitude = inner.take("longitude", "degrees from -180 to 180", &log) {
      (value) -> Double? in
      value.number.flatMap { (-180...180).contains($0) ? $0 : nil }
    }
    settings.origin = Origin(
      id: id ?? "", name: name ?? "", latitude: latitude ?? 0, longitude: longitude ?? 0)
  }
}

/// The keys of `case.json` with the lines they stand on.
private struct SettingsObject {
  let path: String
  let object: [String: JSONValue]
  let bytes: [UInt8]

  /// The value of a key that must be there.
  func take<Value>(
    _ key: String, _ expected: String, _ log: inout DiagnosticLog, _ convert: (JSONValue) -> Value?
  ) -> Value? {
    if object[key] == nil {
      log.add(Diagnostic(file: path, column: key, expected: "this key, with \(expected)"))
      return nil
    }
    return takeIfPresent(key, expected, &log, convert)
  }

  /// The value of a key that may be left out.
  func takeIfPresent<Value>(
    _ key: String, _ expected: String, _ log: inout DiagnosticLog, _ convert: (JSONValue) -> Value?
  ) -> Value? {
    guard let value = object[key] else { return nil }
    if let converted = convert(value) { return converted }
    log.add(
      Diagnostic(
        file: path, line: line(of: key), column: key, value: value.shown, expected: expected))
    return nil
  }

  private func line(of key: String) -> Int? {
    let wanted = Array("\"\(key)\"".utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else {
      return nil
    }
    return 1 + bytes[..<start].count { $0 == 0x0A }
  }
}
