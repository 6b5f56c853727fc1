/// A 64-bit key of some bytes: FNV-1a with a final mix, the same on every run and machine.
///
/// Of a million different keys two agree with a chance of about 3 in 10⁸.
///
/// Reference: Fowler, Noll & Vo, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923 (2025).
struct ByteKey: Hashable {
  let value: UInt64

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    value = hash &* 0x9E37_79B9_7F4A_7C15
  }

  init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  /// A key of several keys.
  init(_ first: ByteKey, _ second: ByteKey, _ third: ByteKey) {
    var hash = first.value
    hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9 &+ second.value
    hash = (hash ^ (hash >> 32)) &* 0x94D0_49BB_1331_11EB &+ third.value
    value = (hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  static func == (left: ByteKey, right: ByteKey) -> Bool { left.value == right.value }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
