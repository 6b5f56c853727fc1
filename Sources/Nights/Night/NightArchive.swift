import Diagnostics
import Foundation
import FulfilmentModel
import Prepositioning
import Tabular

/// The folder of all nights: one dated folder each, and `latest`, a link to the newest.
package struct NightArchive: Sendable {
  /// File of a night's account.
  package static let marker = "night.json"
  /// Page of a night's plan.
  static let report = "report.html"
  /// Folders of nights, recognised by their manifest.
  package static let kind = ResultKind("night", marker: marker)
  /// Name of the link to the newest night.
  static let link = "latest"

  /// Path of the folder.
  package let folder: String

  /// Takes the path; nothing is opened yet.
  package init(_ folder: String) { self.folder = folder }

  /// Returns the path of a night's folder.
  package func path(of day: CalendarDate) -> String { "\(folder)/\(day)" }

  /// Days of which a whole night stands there, the earliest first.
  package var days: [CalendarDate] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { CalendarDate(iso: $0) }
      .filter { FileKind(path: "\(path(of: $0))/\(NightArchive.marker)") == .file }.sorted()
  }

  /// Days of which a run left hidden files behind: `.DATE.lock`, `.DATE.writing`.
  private var disturbedDays: [CalendarDate] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return Set(
      names.filter { $0.hasPrefix(".") }.compactMap { CalendarDate(iso: $0.dropFirst().prefix(10)) }
    ).sorted()
  }

  /// Returns the account of a night; `nil` where there is none that can be read.
  package func summary(of day: CalendarDate) -> NightSummary? {
    let path = "\(path(of: day))/\(NightArchive.marker)"
    guard FileKind(path: path) == .file, let bytes = try? FileContents.read(path) else {
      return nil
    }
    return try? JSONReader.read(NightSummary.self, from: bytes, path: path)
  }

  /// Returns the last night before a day whose account can be read.
  func night(before day: CalendarDate) -> (day: CalendarDate, summary: NightSummary)? {
    for earlier in days.reversed() where earlier < day {
      if let summary = summary(of: earlier) { return (earlier, summary) }
    }
    return nil
  }

  /// Makes `latest` lead to the newest night, removes the oldest beyond a number, and clears what killed
  /// runs left of any night.
  ///
  /// - Parameter kept: nights that stay, at least 1.
  /// - Returns: days whose folders are gone.
  /// - Throws: as `FolderKeeping.link` and `FolderKeeping.remove`.
  package func keepUp(_ kept: Int) throws(FileError) -> [CalendarDate] {
    for day in disturbedDays { try FolderKeeping.clearLeftovers(of: path(of: day)) }
    let days = days
    guard let newest = days.last else { return [] }
    try FolderKeeping.link("\(folder)/\(NightArchive.link)", to: newest.description)
    var gone: [CalendarDate] = []
    for day in days.dropLast(kept) {
      if try FolderKeeping.remove(path(of: day), kind: NightArchive.kind) { gone.append(day) }
    }
    return gone
  }
}
