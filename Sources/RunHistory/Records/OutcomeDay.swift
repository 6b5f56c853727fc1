import FulfilmentModel

/// Units of one day, and a digest by which a day that has not changed is told.
///
/// A night sees the sales of months, of which last night's are new and a few were corrected: only those
/// days are written.
struct OutcomeDay {
  /// The records, in any order.
  private(set) var records: [Sale] = []
  /// Sum of the records' digests, so that their order plays no part; 0 for a day without records.
  private(set) var digest: Int64 = 0

  /// Returns records by day.
  ///
  /// - Complexity: linear in the records and the lengths of their names.
  static func grouped(_ records: [Sale]) -> [CalendarDate: OutcomeDay] {
    var days: [CalendarDate: OutcomeDay] = [:]
    for record in records { days[record.date, default: OutcomeDay()].add(record) }
    return days
  }

  /// Adds a record.
  private mutating func add(_ record: Sale) {
    records.append(record)
    digest = digest &+ Int64(bitPattern: OutcomeDay.digest(of: record))
  }

  /// Returns the digest of a record: FNV-1a of 64 bits over SKU, region and units.
  ///
  /// Reference: Fowler, Noll, Vo, Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (2012).
  private static func digest(of record: Sale) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    record.sku.utf8.forEach(mix)
    mix(0)
    record.region.utf8.forEach(mix)
    mix(0)
    withUnits(record.quantity, mix)
    return hash
  }

  /// Hands the eight bytes of a number on, the lowest first.
  private static func withUnits(_ units: Int, _ take: (UInt8) -> Void) {
    for shift in stride(from: 0, to: 64, by: 8) {
      take(UInt8(truncatingIfNeeded: units >> shift))
    }
  }
}
