import Testing

/// Tags by which runs of the test suite leave tests out or pick them: `swift test --filter` by name,
/// an editor or a test plan by tag.
extension Tag {
  /// Takes more than a second on the optimised build.
  @Tag package static var slow: Self
  /// Reads the folder that `FORESTOCK_REFERENCE_DATA` names, and is skipped without it.
  @Tag package static var reference: Self
  /// Draws random cases and prints the seed of one that fails.
  @Tag package static var property: Self
}
