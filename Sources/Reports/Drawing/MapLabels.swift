/// Names of hubs on the map, placed so that none covers another.
///
/// Names are placed in order of importance, each at the first free side of its point; one that finds
/// no side is left out, as the table of hubs holds all of them.
struct MapLabels {
  /// A name that wants a place.
  struct Wish {
    /// Name.
    let text: String
    /// Its point in pixels, and the distance from it.
    let x, y, offset: Double
    /// Importance: larger ones are placed first.
    let rank: Int
  }

  /// A name in its place.
  struct Label {
    /// Name, shortened.
    let text: String
    /// Where it begins, or ends.
    let x, y: String
    /// `start`, `middle` or `end` of the text stands at `x`.
    let anchor: String
    /// Class of the screens that show it: `wide` or `narrow`.
    let kind: String
  }

  /// The names that found a place.
  let labels: [Label]

  /// A rectangle that is taken.
  private struct Box {
    let left, top, right, bottom: Double

    /// Whether two rectangles are nearer to each other than a distance in pixels, in both directions.
    func isNear(_ other: Box, within gap: Double) -> Bool {
      left < other.right + gap && other.left < right + gap && top < other.bottom
        && other.top < bottom
    }
  }

  /// Places names in a picture of a size in pixels.
  ///
  /// - Parameter isNarrow: whether the picture is shown at a third of its size, with letters twice as
  ///   large and the six most important names alone.
  /// - Complexity: O(names²).
  init(_ wishes: [Wish], width: Double, height: Double, isNarrow: Bool = false) {
    // At a third of the size hubs are dots: names may cover them, but not each other.
    let hubs =
      isNarrow
      ? []
      : wishes.map {
        Box(
          left: $0.x - $0.offset, top: $0.y - $0.offset, right: $0.x + $0.offset,
          bottom: $0.y + $0.offset)
      }
    var taken: [Box] = []
    var labels: [Label] = []
    let ranked = wishes.enumerated().sorted {
      ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset)
    }
    for (_, wish) in ranked.prefix(isNarrow ? 6 : ranked.count) {
      let text = MapLabels.short(wish.text)
      // Letters of the widest of the page's fonts.
      let length = (isNarrow ? 17.5 : 9.1) * Double(text.count)
      let half = isNarrow ? 15.0 : 8
      let gap = wish.offset + 4
      let base = half * 0.55
      let sides: [(box: Box, x: Double, y: Double, anchor: String)] = [
        (
          Box(
            left: wish.x + gap, top: wish.y - half, right: wish.x + gap + length,
            bottom: wish.y + half),
          wish.x + gap, wish.y + base, "start"
        ),
        (
          Box(
            left: wish.x - gap - length, top: wish.y - half, right: wish.x - gap,
            bottom: wish.y + half),
          wish.x - gap, wish.y + base, "end"
        ),
        (
          Box(
            left: wish.x - length / 2, top: wish.y - gap - 2 * half, right: wish.x + length / 2,
            bottom: wish.y - gap), wish.x, wish.y - gap - half * 0.4, "middle"
        ),
        (
          Box(
            left: wish.x - length / 2, top: wish.y + gap, right: wish.x + length / 2,
            bottom: wish.y + gap + 2 * half), wish.x, wish.y + gap + half * 1.5, "middle"
        ),
      ]
      let free = sides.first { side in
        side.box.left > 2 && side.box.right < width - 2 && side.box.top > 2
          && side.box.bottom < height - 2
          && !hubs.contains { $0.isNear(side.box, within: 0) }
          && !taken.contains { $0.isNear(side.box, within: isNarrow ? 14 : 5) }
      }
      guard let free else { continue }
      taken.append(free.box)
      labels.append(
        Label(
          text: text, x: Figures.pixels(free.x), y: Figures.pixels(free.y), anchor: free.anchor,
          kind: isNarrow ? "narrow" : "wide"))
    }
    self.labels = labels
  }

  /// Returns a long name up to its first part: "New York" of "New York-Newark, NY-NJ".
  private static func short(_ name: String) -> String {
    guard name.count > 16 else { return name }
    let part = name.prefix { !"-,(/".contains($0) }
    let kept = part.isEmpty ? name[...] : part
    return kept.count > 18 ? String(kept.prefix(17)) + "…" : String(kept)
  }
}
