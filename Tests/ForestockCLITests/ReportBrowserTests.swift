import Foundation
import TestSupport
import Testing

/// Looks at a report in a browser without a screen, where Chromium is installed.
@Suite("Report in a browser")
struct ReportBrowserTests {
  /// The browser, where there is one.
  static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// A page that shows the report in a frame of a width, tries it, and writes what it finds.
  private static func probe(width: Int) -> String {
    """
    <!doctype html><html><body style="margin:0">
    <iframe id="f" src="page.html" style="border:0;width:\(width)px;height:3000px"></iframe><pre id="o"></pre>
    <script>
    f.onload = function () {
      var d = f.contentDocument, e = d.documentElement, found = [];
      if (e.scrollWidth > e.clientWidth) found.push('scrolls to ' + e.scrollWidth);
      d.querySelectorAll('p, li, dd, td, th, h1, h2, h3, figcaption').forEach(function (x) {
        var r = x.getBoundingClientRect();
        if (r.width > 0 && r.left >= 0 && r.right > \(width) + 1 && !x.closest('.frame')) found.push('wide ' + x.tagName);
      });
      var table = d.querySelector('#placement-table table'), head = table.tHead.rows[0].cells[2];
      var button = head.querySelector('button');
      if (!button) found.push('no button in a heading: the script did not run');
      else {
        button.focus();
        if (d.activeElement !== button) found.push('a heading cannot be reached');
        var values = function () {
          return Array.prototype.map.call(table.tBodies[0].rows, function (r) { return Number(r.cells[2].dataset.sort); });
        };
        button.click(); button.click();
        var up = values();
        if (head.getAttribute('aria-sort') !== 'ascending') found.push('no aria-sort');
        if (!up.every(function (v, i) { return i === 0 || up[i - 1] <= v; })) found.push('not sorted');
      }
      d.querySelectorAll('a[href^="#"]').forEach(function (a) {
        if (!d.getElementById(a.getAttribute('href').slice(1))) found.push('no ' + a.getAttribute('href'));
      });
      o.textContent = 'found [' + found.slice(0, 9).join('; ') + '] rows ' + table.tBodies[0].rows.length;
    };
    </script></body></html>
    """
  }

  @Test(
    "nothing scrolls sideways, tables sort by keyboard, and the console stays silent",
    .tags(.slow), .enabled(if: ReportBrowserTests.browser != nil),
    arguments: [320, 375, 1280, 1920])
  func looks(width: Int) throws {
    let browser = try #require(ReportBrowserTests.browser)
    let scratch = try ScratchFolder()
    let planned = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", scratch.path + "/plan", "--scenarios", "4", "--quiet"]
        + ["--today", "2026-03-02"])
    #expect(planned.status == 0, "\(planned.messages)")
    let report = try ProgramRun(
      ["report", scratch.path + "/plan", "--case", Checkout.demoCase]
        + ["--previous", scratch.path + "/plan", "--out", scratch.path + "/page.html"])
    #expect(report.status == 0, "\(report.messages)")
    try scratch.write("probe.html", ReportBrowserTests.probe(width: width))
    let run = try ProgramRun(
      shell: """
        exec "\(browser)" --headless=new --no-sandbox --disable-gpu --allow-file-access-from-files \
        --enable-logging=stderr --user-data-dir="$PWD/profile" --virtual-time-budget=5000 \
        --window-size=2000,3000 --dump-dom "file://$PWD/probe.html"
        """, folder: scratch.path)
    let lines = try String(contentsOfFile: scratch.path + "/plan/placements.csv", encoding: .utf8)
      .split(separator: "\n").count
    #expect(run.output.contains("found [] rows \(lines - 1)<"), "\(run.output.suffix(600))")
    #expect(!run.messages.contains("CONSOLE"), "\(run.messages)")
  }
}
