import Foundation
import TestSupport
import Testing

/// Remarks of people who read reports, each mended and held.
@Suite struct ReportReadingTests {
  /// Plans the bundled case and returns the page of its report.
  private static func page() throws -> String {
    let scratch = try ScratchFolder()
    let planned = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", scratch.path + "/plan", "--scenarios", "10", "--quiet"]
        + ["--today", "2026-03-02"])
    #expect(planned.status == 0, "\(planned.messages)")
    let run = try ProgramRun(
      ["report", scratch.path + "/plan", "--case", Checkout.demoCase, "--out"]
        + [scratch.path + "/page.html"])
    #expect(run.status == 0, "\(run.messages)")
    return try scratch.text("page.html")
  }

  @Test("a small SKU that loses all of its demand is not hidden behind large ones at risk")
  func shareFirst() throws {
    let page = try Self.page()
    let shares = page.matches(of: #/: (\d+)\u{A0}% of its demand, ([0-9.,]+) of/#).map {
      Int($0.1) ?? 0
    }
    try #require(shares.count >= 2)
    #expect(shares[0] == shares.max())
    let units = page.matches(of: #/% of its demand, ([0-9.,]+) of/#).compactMap {
      Double($0.1.replacing(",", with: ""))
    }
    // The SKU that loses most units is named as well.
    let table = page.matches(of: #/data-label="Unserved" data-sort="([0-9.]+)"/#).compactMap {
      Double($0.1)
    }
    let most = try #require(table.max())
    #expect(units.contains { abs($0 - most) <= 0.5 })
  }

  @Test("the page lists promises: who, how many, kept or broken, why; the rest is in the file")
  func promises() throws {
    let page = try Self.page()
    let start = try #require(page.range(of: "id=\"promise-table\"")).lowerBound
    let table = page[start..<(page[start...].range(of: "</table>")?.lowerBound ?? page.endIndex)]
    let missing = table.matches(of: #/data-label="Late or never" data-sort="([0-9.]+)"/#)
      .compactMap { Double($0.1) }
    #expect(missing == missing.sorted(by: >) && (missing.first ?? 0) > 0)
    #expect(missing.count <= 40)
    let verdicts = table.matches(of: #/data-label="Kept"><bdi>([a-z ]+)</bdi>/#).map {
      String($0.1)
    }
    #expect(verdicts.count == missing.count)
    for (units, verdict) in zip(missing, verdicts) {
      #expect((verdict == "kept") == (units == 0), "\(verdict) with \(units) missing")
    }
    #expect(table.contains("no hub delivers there within a day"))
    #expect(table.contains("more in promises.csv") && table.contains("plan/promises.csv\""))
  }

  @Test("names of hubs on a small map do not run together")
  func labels() throws {
    let page = try Self.page()
    let pattern =
      #/<text class="name narrow" x="([0-9.]+)" y="([0-9.]+)" text-anchor="([a-z]+)">([^<]*)</#
    let boxes = page.matches(of: pattern).map { match -> (ClosedRange<Double>, Double) in
      let (x, y) = (Double(match.1) ?? 0, Double(match.2) ?? 0)
      // Letters of 25 pixels are up to 17 wide in the page's widest font.
      let width = 17 * Double(match.4.count)
      let left = match.3 == "start" ? x : match.3 == "end" ? x - width : x - width / 2
      return (left...(left + width), y)
    }
    try #require(boxes.count >= 3)
    for (number, one) in boxes.enumerated() {
      for other in boxes.dropFirst(number + 1) where abs(one.1 - other.1) < 25 {
        #expect(!one.0.overlaps(other.0), "\(one) and \(other)")
      }
    }
  }

  @Test("bars of a SKU whose old sales are many times its forecast stay tall enough to be read")
  func scale() throws {
    let page = try Self.page()
    var cards = 0
    for card in page.split(separator: "<article").dropFirst() {
      let pattern = #/class="wide" x="[0-9.]+" y="([0-9.]+)" width="[0-9.]+" height="([0-9.]+)"/#
      guard let wide = card.firstMatch(of: pattern), let top = Double(wide.1),
        let height = Double(wide.2)
      else { continue }
      cards += 1
      // The upper end of the forecast reaches a third of the picture's 72 pixels, or it is nearly 0.
      #expect(height >= 2 && 86 - top >= 22, "\(card.prefix(60))")
    }
    #expect(cards >= 10)
  }

  @Test("what is placed above the 80 % interval, and red numbers, have their reason in words")
  func reasons() throws {
    let page = try Self.page()
    #expect(page.contains("placing a unit costs next to nothing against what a lost sale costs"))
    #expect(page.contains("Red under Unserved: at least one unit, and at least 5\u{A0}%"))
  }
}
