/// A 64-bit hash of some bytes that stands in for them: FNV-1a with a final mix, the same on every
/// run and machine.
///
/// Among a million different texts the chance that any two share a key is about 3 in 10⁸.
///
/// Reference: Fowler, Noll & Vo, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923 (2025).
struct ByteKey: Hashable {
  /// The hash; 0 is a value like any other.
  let value: UInt64

  /// Hashes part of an array.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    value = hash &* 0x9E37_79B9_7F4A_7C15
  }

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
/// half full.
///
/// The standard dictionary hashes each key again, with a seed that differs from run to run. These
/// keys are well mixed already, and a look-up for each line of a large file has to be cheap.
/// Two texts that share a 64-bit key count as one; see `ByteKey` for the odds.
struct KeyTable {
  /// Keys by slot, a power of two of them; meaningless where the slot is empty.
  private var keys: [UInt64]
  /// Values by slot; −1 marks an empty slot.
  private var values: [Int32]
  /// Keys in the table, at most half of the slots.
  private(set) var count = 0

  /// Creates a table with room for 64 keys; it doubles as it fills.
  init() {
    keys = [UInt64](repeating: 0, count: 128)
    values = [Int32](repeating: -1, count: 128)
  }

  /// Returns the value of a key, or `nil` where the table does not hold the key.
  ///
  /// - Complexity: O(1) on average.
  func value(of key: ByteKey) -> Int? {
    let slot = slot(of: key.value)
    return values[slot] < 0 ? nil : Int(values[slot])
  }

  /// Adds a value unless the key has one; returns the value that the key then has.
  ///
  /// - Precondition: `value` is not negative and fits 31 bits.
  /// - Complexity: O(1) on average, amortised over the doublings.
  mutating func insert(_ value: Int, for key: ByteKey) -> (value: Int, isNew: Bool) {
    let slot = slot(of: key.value)
    if values[slot] >= 0 { return (Int(values[slot]), false) }
    keys[slot] = key.value
    values[slot] = Int32(truncatingIfNeeded: value)
    count += 1
    if 2 * count > keys.count { grow() }
    return (value, true)
  }

  /// Returns the slot of a key, or the empty slot where it belongs. Uses high bits, since the
  /// final multiplication mixes low bits least.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Doubles the table and inserts all keys again.
  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: 2 * oldKeys.count)
    values = [Int32](repeating: -1, count: 2 * oldKeys.count)
    for index in oldKeys.indices where oldValues[index] >= 0 {
      let slot = slot(of: oldKeys[index])
      keys[slot] = oldKeys[index]
      values[slot] = oldValues[index]
    }
  }
}
