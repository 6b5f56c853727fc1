import Tabular

/// A 64-bit hash of some bytes that stands in for them, the same on every run.
///
/// Among a million different texts the chance that any two share a key is about 3 in 10⁸.
struct ByteKey: Hashable {
  /// The hash; 0 is a value like any other.
  let value: UInt64

  /// Hashes part of an array.
  init(_ bytes: [UInt8], in range: Range<Int>) { value = ByteHash.of(bytes, in: range) }

  /// Hashes a whole array.
  init(_ bytes: [UInt8]) { self.init(bytes, in: 0..<bytes.count) }

  /// Hashes the UTF-8 of a text.
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Mixes three keys into one, in the manner of SplitMix64; their order matters.
  init(combining keys: (ByteKey, ByteKey, ByteKey)) {
    var hash = keys.0.value
    hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9 &+ keys.1.value
    hash = (hash ^ (hash >> 32)) &* 0x94D0_49BB_1331_11EB &+ keys.2.value
    value = (hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// A hash table from byte keys to small whole numbers: open addressing with linear probing, at most
/// two thirds full.
///
/// The standard dictionary hashes each key again, with a seed that differs from run to run. These
/// keys are well mixed already, and a look-up for each line of a large file has to be cheap.
/// Two texts that share a 64-bit key count as one; see `ByteKey` for the odds.
struct KeyTable {
  /// A place for a key, with its value in the same line of the processor's cache.
  private struct Slot {
    /// Meaningless where the slot is empty.
    var key: UInt64 = 0
    /// −1 marks an empty slot.
    var value: Int32 = -1
  }

  /// A power of two of them.
  private var slots = [Slot](repeating: Slot(), count: 128)
  /// Keys in the table, at most two thirds of the slots.
  private(set) var count = 0

  /// Returns the value of a key, or `nil` where the table does not hold the key.
  ///
  /// - Complexity: O(1) on average.
  func value(of key: ByteKey) -> Int? {
    let slot = slot(of: key.value)
    return slots[slot].value < 0 ? nil : Int(slots[slot].value)
  }

  /// Adds a value unless the key has one; returns the value that the key then has.
  ///
  /// - Precondition: `value` is not negative and fits 31 bits.
  /// - Complexity: O(1) on average, amortised over the doublings.
  mutating func insert(_ value: Int, for key: ByteKey) -> (value: Int, isNew: Bool) {
    let slot = slot(of: key.value)
    if slots[slot].value >= 0 { return (Int(slots[slot].value), false) }
    slots[slot] = Slot(key: key.value, value: Int32(truncatingIfNeeded: value))
    count += 1
    if 3 * count > 2 * slots.count { grow() }
    return (value, true)
  }

  /// Returns the slot of a key, or the empty slot where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[slot].value >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Doubles the table and inserts all keys again.
  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for entry in old where entry.value >= 0 { slots[slot(of: entry.key)] = entry }
  }
}
