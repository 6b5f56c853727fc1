import Foundation
import TestSupport
import Testing

/// The inbox of a night: what comes in, what stays and is named.
@Suite struct NightInboxTests {
  /// Returns the files that a night left, with their reasons.
  private static func left(_ nights: NightCase) throws -> [String: [String]] {
    let inbox = try nights.account()["inbox"] as? [String: Any]
    let left = inbox?["left"] as? [[String: Any]] ?? []
    return Dictionary(
      uniqueKeysWithValues: left.map {
        ($0["file"] as? String ?? "", $0["reasons"] as? [String] ?? [])
      })
  }

  @Test("a file that comes in moves to done, one that came before counts once")
  func comesIn() throws {
    let nights = try NightCase()
    try nights.drop("a.csv", sales: ["2026-09-13,010,12E05,4"])
    #expect(try nights.night().status == 0)
    #expect(try nights.unitsSold() == 8)
    #expect(try nights.names("case/inbox") == ["done"])
    #expect(try nights.names("case/inbox/done/2026-09-14") == ["a.csv"])
    // The same file, put there again: known, moved under a free name, counted once.
    try nights.drop("a.csv", sales: ["2026-09-13,010,12E05,4"])
    let again = try nights.night()
    #expect(again.status == 0 && again.messages.contains("a.csv: known already"))
    #expect(try nights.unitsSold() == 8)
    #expect(try nights.names("case/inbox/done/2026-09-14") == ["2-a.csv", "a.csv"])
  }

  @Test("half a file, an empty one and a foreign one stay and are named; the others come in")
  func damaged() throws {
    let nights = try NightCase()
    try nights.drop("sound.csv", sales: ["2026-09-13,010,12E05,4"])
    try nights.folder.write(
      "case/inbox/cut.csv", "date,region,sku,quantity\n2026-09-13,010,12E05,4\n2026-09-13,02")
    try nights.folder.write("case/inbox/empty.csv", "")
    try nights.folder.write("case/inbox/notes.txt", "call the shop\n")
    try nights.folder.write(
      "case/inbox/foreign.csv", "date,region,sku,quantity\n2026-09-13,010,ghost,4\n")
    let packed = try ProgramRun(
      shell: """
        printf 'date,region,sku,quantity\\n2026-09-13,010,12E05,4\\n' | gzip -c | head -c 40 \
          > case/inbox/packed.csv.gz
        """, folder: nights.folder.path)
    #expect(packed.status == 0)
    let run = try nights.night()
    #expect(run.status == 0, "\(run.messages)")
    let left = try Self.left(nights)
    #expect(
      left.keys.sorted() == ["cut.csv", "empty.csv", "foreign.csv", "notes.txt", "packed.csv.gz"])
    #expect(left["cut.csv"]?.first?.contains("cut.csv:3: the last line has no end") == true)
    #expect(left["foreign.csv"]?.first?.contains("none of its 1 does") == true)
    #expect(try nights.unitsSold() == 8)
    #expect(Set(try nights.names("case/inbox")) == Set(left.keys).union(["done"]))
    for name in left.keys where name != "foreign.csv" {
      #expect(run.messages.contains("left in the inbox: case/inbox/\(name)"), "\(name)")
    }
    // Nothing of them was counted later either.
    #expect(try nights.night().output.contains("5 left in the inbox"))
    #expect(try nights.unitsSold() == 8)
  }

  @Test("--open-lines takes a table whose last line never ends")
  func openLines() throws {
    let nights = try NightCase()
    try nights.folder.write(
      "case/inbox/open.csv", "date,region,sku,quantity\n2026-09-13,010,12E05,4")
    #expect(try nights.night(NightCase.evening, ["--open-lines"]).status == 0)
    #expect(try nights.unitsSold() == 8)
  }

  @Test("of two files that state one order the later name counts, whichever night it came")
  func overlap() throws {
    let nights = try NightCase()
    try nights.drop("1.csv", sales: ["2026-09-12,010,12E05,1", "2026-09-13,010,12E05,4"])
    try nights.drop("2.csv", sales: ["2026-09-13,020,12E05,3"])
    #expect(try nights.night().status == 0)
    let first = try nights.unitsSold()
    try nights.drop("1.csv", sales: ["2026-09-12,010,12E05,1", "2026-09-13,010,12E05,4"])
    #expect(try nights.night("2026-09-15").status == 0)
    #expect(try nights.unitsSold() == first)
  }

  @Test("an inbox that is not there is an empty one, a file in its place is refused")
  func place() throws {
    let nights = try NightCase()
    try FileManager.default.removeItem(atPath: nights.folder.path + "/case/inbox")
    #expect(try nights.night().status == 0)
    try nights.folder.write("box", "x")
    let run = try nights.night(NightCase.evening, ["--inbox", "box"])
    #expect(run.status == 65 && run.messages.contains("box: expected a folder, found a file"))
  }
}
