/// A two-stage program in SMPS, but for what is random in it.
///
/// Order x now; sell s and discard d once demand is known: x = s + d, s <= demand.
package enum SellerProgram {
  /// The core file.
  package static let core = """
    NAME seller
    ROWS
     N cost
     L room
     E link
     L demand
    COLUMNS
     x cost 1 room 1
     x link -1
     s cost -3 link 1
     s demand 1
     d cost 0.1 link 1
    RHS           RIGHT
     RIGHT room 100 demand 50
    ENDATA
    """
  /// The time file.
  package static let time = """
    TIME seller
    PERIODS LP
     x room NOW
     s link LATER
    ENDATA
    """
}
