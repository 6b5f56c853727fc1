/// The keys of a JSON text in order, with their lines: what a decoder of values drops.
///
/// Texts that are no JSON give some keys or none; they are refused elsewhere.
package struct JSONKeyScan {
  /// A key where it stands.
  package struct Key {
    /// Keys from the outermost object on, joined by dots: `origin.id`.
    package var path: String
    /// Physical line, from 1.
    package var line: Int
    /// Number of the object that it stands in.
    package var object: Int
  }

  /// Every key, those of inner objects after the key of the object.
  package private(set) var keys: [Key] = []

  /// An object or array that is open.
  private struct Level {
    /// Path of its members, with a dot behind it; empty at the top.
    var prefix: String
    var isObject: Bool
    /// Its number among those opened.
    var number: Int
    /// Whether the next text is a key.
    var expectsKey: Bool
  }

  /// Scans a whole text once.
  package init(_ bytes: [UInt8]) {
    var levels: [Level] = []
    var (line, opened) = (1, 0)
    var last = ""
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x0A: line += 1
      case 0x22:
        let start = at
        while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
        let end = min(at, bytes.count)
        at += 1
        guard let level = levels.last, level.isObject, level.expectsKey else { continue }
        last = level.prefix + String(decoding: bytes[start..<end], as: UTF8.self)
        keys.append(Key(path: last, line: line, object: level.number))
        levels[levels.count - 1].expectsKey = false
      case 0x7B, 0x5B:
        let prefix = levels.isEmpty ? "" : last + "."
        let isObject = byte == 0x7B
        levels.append(
          Level(prefix: prefix, isObject: isObject, number: opened, expectsKey: isObject))
        opened += 1
      case 0x7D, 0x5D:
        if !levels.isEmpty { levels.removeLast() }
      case 0x2C:
        if let level = levels.last, level.isObject { levels[levels.count - 1].expectsKey = true }
      default: break
      }
    }
  }
}
