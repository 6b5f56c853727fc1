/// Wallets that hold tokens but buy nothing: burn addresses, escrows, treasuries, liquidity pools.
///
/// Membership ignores the case of letters, as lists of such addresses are typed by people.
public struct ExcludedWallets: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var addresses: Set<String> = []

  /// The burn addresses of Ethereum-type chains: tokens sent there cannot move again.
  package static let burnAddresses: ExcludedWallets = [
    "0x0000000000000000000000000000000000000000", "0x000000000000000000000000000000000000dead",
  ]

  /// Creates a set of exactly these addresses, without the burn addresses.
  public init(arrayLiteral addresses: String...) { formUnion(addresses) }

  /// Adds addresses, in any mixture of letters.
  public mutating func formUnion(_ addresses: some Sequence<String>) {
    self.addresses.formUnion(addresses.lazy.map { $0.lowercased() })
  }

  /// Addresses beside the burn addresses, in lower case, sorted.
  package var added: [String] {
    addresses.subtracting(ExcludedWallets.burnAddresses.addresses).sorted()
  }

  /// Returns whether the wallet is excluded.
  ///
  /// - Complexity: O(1), linear in the length of the address.
  package func contains(_ address: String) -> Bool {
    addresses.contains(address.lowercased())
  }

  /// Returns the form in which two spellings of one address are equal: lower case for hexadecimal
  /// addresses, whose upper-case letters are only a checksum (EIP-55); unchanged for all others,
  /// since base58 addresses that differ in case are different wallets.
  package static func normalised(_ address: String) -> String {
    let lower = address.lowercased()
    return lower.hasPrefix("0x") ? lower : address
  }
}
