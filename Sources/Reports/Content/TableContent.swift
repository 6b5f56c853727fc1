/// A table of the report: what the template of all tables shows.
struct TableContent {
  /// Anchor of the table, unique on the page.
  let id: String
  /// Caption above the table.
  let caption: String
  /// Words on what is left out; `nil` where every row is shown.
  let note: String?
  /// The file that holds the same rows, with all of their columns; `nil` without links.
  let file: FileLink?
  /// Headings, from left to right.
  let columns: [Column]
  /// Rows, in the order of the page.
  let rows: [Row]

  /// A link to a file of the plan's folder.
  struct FileLink {
    /// Name of the file.
    let name: String
    /// Percent-encoded relative path.
    let href: String
  }

  /// A heading.
  struct Column {
    /// Words of the heading.
    let title: String
    /// Whether numbers stand below.
    var isNumber = false
  }

  /// A row: its heading and its cells.
  struct Row {
    /// Words of the row's heading.
    let head: String
    /// Heading of the first column, for narrow screens.
    let label: String
    /// Identifier below the heading; `nil` where it is the heading.
    let detail: String?
    /// Cells below the other headings.
    let cells: [Cell]
  }

  /// A cell.
  struct Cell {
    /// Heading of the column, for narrow screens.
    var label = ""
    /// Words or number.
    let text: String
    /// Value to sort by; `nil` sorts by the words.
    var sort: String?
    /// Whether it is a number.
    var isNumber = false
    /// Whether it is a word that stays on one line.
    var isWord = false
    /// Whether it asks for attention.
    var isAlarm = false
    /// Length of a bar behind the number in percent, 0...100; `nil` without a bar.
    var bar: String?

    /// Creates a cell of words.
    init(_ text: String) { self.text = text }
    /// Creates a cell of a word that stays on one line.
    init(word: String) { (text, isWord) = (word, true) }

    /// Creates a cell of a number.
    ///
    /// - Parameters:
    ///   - text: the number as it is shown.
    ///   - value: the number to sort by.
    ///   - share: length of a bar, 0...1; `nil` without a bar.
    init(_ text: String, value: Double, share: Double? = nil, isAlarm: Bool = false) {
      self.text = text
      sort = value.isFinite ? "\(value)" : nil
      isNumber = true
      self.isAlarm = isAlarm
      bar = share.map { Figures.pixels(100 * min(1, max(0, $0))) }
    }
  }

  /// Lays out a table; the cells learn their headings here.
  ///
  /// - Parameters:
  ///   - rows: heading, identifier below it, and as many cells as there are further headings.
  ///   - limit: most rows on the page; more are counted in the note.
  init(
    id: String, caption: String, columns: [Column],
    rows: [(head: String, detail: String?, cells: [Cell])], limit: Int = 1000,
    file: FileLink? = nil
  ) {
    (self.id, self.caption, self.columns, self.file) = (id, caption, columns, file)
    self.rows = rows.prefix(limit).map { row in
      let labelled = zip(columns.dropFirst(), row.cells).map { column, cell in
        var cell = cell
        cell.label = column.title
        return cell
      }
      return Row(head: row.head, label: columns[0].title, detail: row.detail, cells: labelled)
    }
    note =
      rows.count > limit
      ? "The first \(Figures.units(limit)) of \(Figures.units(rows.count)) rows; "
        + "\(Figures.units(rows.count - limit)) more in " + (file?.name ?? "the plan's folder")
        + "."
      : nil
  }
}

extension ReportSources {
  /// Returns the link to a table of the plan's folder; `nil` where links are left out.
  func file(_ name: String) -> TableContent.FileLink? {
    link(name).map { TableContent.FileLink(name: name, href: $0) }
  }
}
