/// Small whole numbers by 64-bit keys: open addressing with linear probing.
///
/// The standard dictionary hashes every key anew and seeds differently on every run; these keys
/// are well mixed already, and a look-up for each line of a large file has to be cheap.
struct KeyTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init(minimumCapacity: Int = 64) {
    var size = 128
    while size < 2 * minimumCapacity { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: -1, count: size)
  }

  /// The value of a key, or `nil`.
  func value(_ key: UInt64) -> Int? {
    let slot = self.slot(key)
    return values[slot] < 0 ? nil : Int(values[slot])
  }

  /// Adds a value where the key has none; returns the value the key then has.
  ///
  /// - Precondition: `value` is not negative.
  mutating func insert(_ key: UInt64, _ value: Int) -> (value: Int, isNew: Bool) {
    let slot = self.slot(key)
    if values[slot] >= 0 { return (Int(values[slot]), false) }
    keys[slot] = key
    values[slot] = Int32(truncatingIfNeeded: value)
    count += 1
    if 2 * count > keys.count { grow() }
    return (value, true)
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: 2 * oldKeys.count)
    values = [Int32](repeating: -1, count: 2 * oldKeys.count)
    for index in oldKeys.indices where oldValues[index] >= 0 {
      let slot = self.slot(oldKeys[index])
      keys[slot] = oldKeys[index]
      values[slot] = oldValues[index]
    }
  }
}

/// What a source's columns are at: a position for each field.
struct FieldMap: Sendable {
  private var positions = [Int](repeating: -1, count: SourceField.allCases.count)

  subscript(field: SourceField) -> Int? {
    get {
      let position = positions[field.rawValue]
      return position < 0 ? nil : position
    }
    set { positions[field.rawValue] = newValue ?? -1 }
  }
}
