import Foundation
import TestSupport
import Testing

@Suite("Report of a plan") struct ReportTests {
  /// Plans a case and returns the page of its report.
  private static func page(
    of caseFolder: String, in scratch: ScratchFolder, _ options: [String] = []
  ) throws -> String {
    let plan = scratch.path + "/plan"
    let planned = try ProgramRun(
      ["plan", caseFolder, "--out", plan, "--scenarios", "4", "--quiet", "--today", "2026-03-02"])
    #expect(planned.status == 0, "\(planned.messages)")
    return try report(plan, in: scratch, ["--case", caseFolder] + options)
  }

  /// Returns the page of a plan's report.
  private static func report(
    _ plan: String, in scratch: ScratchFolder, _ options: [String]
  ) throws -> String {
    let run = try ProgramRun(["report", plan, "--out", scratch.path + "/page.html"] + options)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.isEmpty)
    return try scratch.text("page.html")
  }

  @Test("is sound markup that loads nothing, and is the same bytes each time")
  func sound() throws {
    let scratch = try ScratchFolder()
    let page = try ReportTests.page(
      of: Checkout.demoCase, in: scratch,
      ["--actual", Checkout.demoCase + "/demand_actual.csv", "--previous", scratch.path + "/plan"])
    let markup = PageMarkup(page)
    #expect(markup.faults.isEmpty, "\(markup.faults.prefix(5))")
    for forbidden in ["http:", "https:", " src=", "@import", "url(", "{{", "}}}"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    for link in markup.tags.filter({ $0.name == "a" }) {
      let target = try #require(link.attributes["href"])
      let file = scratch.path + "/" + target
      #expect(target.hasPrefix("#") || FileManager.default.fileExists(atPath: file), "\(target)")
    }
    let again = try ReportTests.report(
      scratch.path + "/plan", in: scratch,
      ["--case", Checkout.demoCase, "--actual", Checkout.demoCase + "/demand_actual.csv"]
        + ["--previous", scratch.path + "/plan"])
    #expect(again == page)
  }

  @Test("tables have captions and headings of columns and rows, pictures have words, anchors hold")
  func accessible() throws {
    let scratch = try ScratchFolder()
    let markup = PageMarkup(try ReportTests.page(of: Checkout.demoCase, in: scratch))
    func tags(_ name: String) -> [PageMarkup.Tag] { markup.tags.filter { $0.name == name } }
    #expect(tags("table").count >= 5)
    #expect(tags("caption").count == tags("table").count)
    #expect(tags("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    #expect(
      tags("svg").allSatisfy {
        $0.attributes["aria-hidden"] == "true" || !($0.attributes["aria-label"] ?? "").isEmpty
      })
    let anchors = markup.tags.compactMap { $0.attributes["id"] }
    #expect(Set(anchors).count == anchors.count)
    for link in tags("a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("#") {
      #expect(anchors.contains(String(link.dropFirst())), "\(link)")
    }
    #expect(tags("h1").count == 1)
    #expect(tags("html").first?.attributes["lang"] == "en")
  }

  /// Texts that would become markup, attributes or another order of words if one place forgot them.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img onerror=alert(1)>", "' onload='alert(1)", "{{headline}}",
    "</title><script>", "&lt;b&gt;", "\"\u{301} onclick=\"x", "\u{600}\" onclick=\"x",
    "\u{202E}detrever\u{2066}", String(repeating: "long ", count: 2000),
  ]

  @Test("texts of the case never become markup, whatever they are", arguments: hostile)
  func escapes(text: String) throws {
    let scratch = try ScratchFolder()
    let (cell, short) = (ReportTests.quoted(text), ReportTests.quoted(String(text.prefix(40))))
    var files: [String: String?] = [:]
    for (name, plain, replaced) in [
      ("regions.csv", "North", cell), ("hubs.csv", "Munich", cell), ("skus.csv", "Shirt", cell),
      ("lanes.csv", "BER", "BER"),
    ] {
      files.merge(SmallCase.changing(name, plain, replaced)) { $1 }
    }
    files["skus.csv"] = (files["skus.csv"] ?? nil)?.replacingOccurrences(of: "12E05", with: short)
    for name in ["opening_stock.csv", "demand_history.csv"] {
      files[name] =
        (SmallCase.files[name] ?? "").replacingOccurrences(of: "12E05", with: short) + "\n"
    }
    try SmallCase.write(into: scratch, replacing: files)
    let plan = scratch.path + "/plan"
    let planned = try ProgramRun(
      ["plan", scratch.path, "--out", plan, "--scenarios", "3", "--quiet", "--today", "2026-09-14"])
    #expect(planned.status == 0, "\(planned.messages)")
    let page = try ReportTests.report(plan, in: scratch, ["--case", scratch.path])
    let markup = PageMarkup(page)
    #expect(markup.faults.isEmpty, "\(markup.faults.prefix(5))")
    #expect(markup.tags.filter { $0.name == "script" }.count == 1)
    #expect(!markup.tags.contains { $0.name == "img" || $0.name == "b" })
    for tag in markup.tags {
      #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") }, "\(tag)")
    }
    let reordering = page.unicodeScalars.contains {
      (0x202A...0x2069).contains($0.value) && $0.value != 0x2060
    }
    #expect(!reordering)
    #expect(page.utf8.count < 100_000)
    // The text is shown all the same: its longest word is there.
    let words = text.split { !$0.isASCII || !$0.isLetter }.max { $0.count < $1.count } ?? ""
    #expect(markup.words.contains(words), "\(words)")
  }

  /// Returns a cell of a table, its quotation marks doubled one by one, whatever stands on them.
  private static func quoted(_ text: String) -> String {
    var cell = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      cell.append(scalar)
      if scalar == "\"" { cell.append(scalar) }
    }
    return "\"" + String(cell) + "\""
  }

  @Test("without the case it says what is missing, and with an earlier plan what changed")
  func sources() throws {
    let scratch = try ScratchFolder()
    let (old, new) = (scratch.path + "/old", scratch.path + "/new")
    for (out, days) in [(old, "14"), (new, "200")] {
      let run = try ProgramRun(
        ["plan", Checkout.demoCase, "--out", out, "--scenarios", "4", "--quiet"]
          + ["--storage-days", days, "--today", "2026-03-02"])
      #expect(run.status == 0, "\(run.messages)")
    }
    let bare = PageMarkup(try ReportTests.report(new, in: scratch, []))
    #expect(bare.words.contains("name it by --case"))
    #expect(!bare.tags.contains { $0.attributes["id"] == "change" })
    let compared = PageMarkup(try ReportTests.report(new, in: scratch, ["--previous", old]))
    #expect(compared.words.contains("settings: storage_days"))
    #expect(compared.tags.contains { $0.attributes["id"] == "changed-lines" })
    let actual = try ProgramRun([
      "report", new, "--actual", Checkout.demoCase + "/demand_actual.csv",
    ])
    #expect(actual.status == 64)
    #expect(actual.messages.contains("--actual needs --case"))
  }

  @Test("words stand out from their background in both schemes by a contrast of 4.5")
  func contrast() throws {
    let scratch = try ScratchFolder()
    let page = try ReportTests.page(of: Checkout.demoCase, in: scratch)
    for scheme in page.components(separatedBy: ":root {").dropFirst().prefix(2) {
      var colours: [String: String] = [:]
      for part in scheme.prefix(while: { $0 != "}" }).split(separator: ";") {
        let pair = part.split(separator: ":").map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        if pair.count == 2 { colours[pair[0]] = pair[1] }
      }
      for words in ["--ink", "--soft", "--accent", "--alarm"] {
        for background in ["--page", "--card"] {
          let ratio = ReportTests.contrast(
            try #require(colours[words]), try #require(colours[background]))
          #expect(ratio >= 4.5, "\(words) on \(background): \(ratio)")
        }
      }
    }
  }

  /// The contrast of two colours such as `#1c2430` (WCAG 2.2, relative luminance).
  private static func contrast(_ first: String, _ second: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let value = Int(colour.dropFirst(), radix: 16) ?? 0
      func part(_ shift: Int) -> Double {
        let share = Double((value >> shift) & 255) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      let parts = [part(16), part(8), part(0)]
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test("units unserved and late add up: sentences to the whole, rows to the plan's table")
  func shortfalls() throws {
    let scratch = try ScratchFolder()
    let page = try ReportTests.page(of: Checkout.demoCase, in: scratch)
    let section = try #require(
      page.components(separatedBy: "id=\"shortfall\"").last?.components(separatedBy: "</section>")
        .first)
    var printed = 0
    for item in section.components(separatedBy: "<li><bdi>").dropFirst() {
      let sentence = item.prefix { $0 != "<" }
      let figures = sentence.split { !$0.isNumber && $0 != "," }
        .compactMap { Int($0.filter(\.isNumber)) }
      #expect(figures.count > 1 && figures[0] == figures.dropFirst().reduce(0, +), "\(sentence)")
      printed += 1
    }
    #expect(printed == 2)
    let rows = try scratch.text("plan/shortfalls.csv").split(separator: "\n").dropFirst()
    let stated = rows.reduce(0) {
      $0
        + Int(
          ((Double($1.split(separator: ",", omittingEmptySubsequences: false)[3]) ?? 0) * 100)
            .rounded())
    }
    let shown = section.components(separatedBy: "data-label=\"Expected units\" data-sort=\"")
      .dropFirst()
      .reduce(0) { $0 + Int(((Double($1.prefix { $0 != "\"" }) ?? .nan) * 100).rounded()) }
    #expect(shown == stated)
  }

  @Test("what more of a limit saves: at most the price by units, exactly so when solved again")
  func whatIf() throws {
    let scratch = try ScratchFolder()
    let page = try ReportTests.page(of: Checkout.demoCase, in: scratch)
    #expect(page.contains("took 10 units more, the plan would cost at most"))
    let solved = try ReportTests.report(
      scratch.path + "/plan", in: scratch, ["--case", Checkout.demoCase, "--what-if"])
    #expect(!solved.contains("cost at most"))
    let table = try #require(
      solved.components(separatedBy: "id=\"what-if-table\"").last?
        .components(separatedBy: "</table>").first)
    func values(_ label: String) -> [Double] {
      table.components(separatedBy: "data-label=\"\(label)\" data-sort=\"").dropFirst()
        .compactMap { Double($0.prefix { $0 != "\"" }) }
    }
    let prices = values("1 more")
    #expect(prices.count > 3)
    let steps = [10, 50, 100].map { values("\($0) more") }
    for (index, price) in prices.enumerated() {
      let saved = steps.map { $0[index] }
      // Savings grow ever more slowly, and never beyond the price (to the gap of the plan's own solve).
      for (units, saving) in zip([10.0, 50, 100], saved) {
        #expect(saving <= price * units * 1.02 + 0.05, "\(price) \(saved)")
      }
      #expect(saved[0] * 5 >= saved[1] - 0.01 && saved[1] * 2 >= saved[2] - 0.01, "\(saved)")
      #expect(saved[0] <= saved[1] + 1e-6 && saved[1] <= saved[2] + 1e-6, "\(saved)")
    }
    for options in [["--what-if"], ["--history", "nights"]] {
      let refused = try ProgramRun(["report", scratch.path + "/plan"] + options)
      #expect(refused.status == 64 && refused.messages.contains("needs --case"))
    }
  }

  @Test("SKUs that have sold have a picture by week, and what came once it is known")
  func fans() throws {
    let scratch = try ScratchFolder()
    let before = try ReportTests.page(of: Checkout.demoCase, in: scratch)
    let count = before.components(separatedBy: "By week: ").count
    #expect(count > 5)
    #expect(!before.contains("; came: "))
    let after = try ReportTests.report(
      scratch.path + "/plan", in: scratch,
      ["--case", Checkout.demoCase, "--actual", Checkout.demoCase + "/demand_actual.csv"])
    #expect(after.components(separatedBy: "; came: ").count == count)
  }

  @Test("with the history of nights the pictures show what came in the weeks that it knows")
  func history() throws {
    let scratch = try ScratchFolder()
    let caseFolder = try scratch.copyOfDemoCase()
    let nights = scratch.path + "/nights"
    let night = try ProgramRun(
      ["nightly", caseFolder, "--out", nights, "--planning-date", "2026-03-02", "--scenarios", "4"]
        + ["--quiet"])
    #expect(night.status == 0, "\(night.messages)")
    let plan = nights + "/2026-03-02/plan"
    func page() throws -> String {
      try ReportTests.report(plan, in: scratch, ["--case", caseFolder, "--history", nights])
    }
    #expect(try !page().contains("; came: "))
    // Two whole weeks and a day are known by then.
    let rows = try String(contentsOfFile: caseFolder + "/demand_actual.csv", encoding: .utf8)
      .split(separator: "\n")
    let known = rows.prefix(1) + rows.dropFirst().filter { $0.prefix(10) <= "2026-03-17" }
    let table = try scratch.write("known.csv", known.joined(separator: "\n") + "\n")
    let accuracy = try ProgramRun(["accuracy", nights, "--actual", table])
    #expect(accuracy.status == 0, "\(accuracy.messages)")
    let later = try page()
    let pictures = later.components(separatedBy: "; came: ").dropFirst()
    #expect(pictures.count > 3)
    for picture in pictures {
      #expect(
        picture.prefix { $0 != "\"" }.split(separator: ",").count == 2, "\(picture.prefix(40))")
    }
    #expect(!later.contains("wanted in the end"))
  }

  @Test("templates write every name in two braces, which escape")
  func templates() throws {
    let folder = Checkout.root + "/Sources/Reports/Templates"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count >= 5)
    for name in names {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
    }
  }
}
