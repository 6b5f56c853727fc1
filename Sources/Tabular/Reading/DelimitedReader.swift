import Diagnostics

/// Reads the records of a delimited text file in one pass, in memory that does not depend on the
/// file's size.
///
/// The encoding comes from the byte-order mark or the pattern of zeros; gzip is unpacked; line
/// ends may be LF, CRLF, CR or a mixture; `sep=X` in the first line is obeyed and skipped. The
/// fields of the current record are found but not copied: only those that are asked for become
/// values.
package struct DelimitedReader {
  /// Most bytes of one record; a longer one means an unclosed quote.
  static let longestRecord = 16 << 20
  /// Bytes at the start in which delimiter and header are searched.
  static let sampleSize = 1 << 16

  /// Where the bytes come from: what is looked at once a piece, kept apart so that a reader is small.
  private var feed: ReaderFeed
  @usableFromInline var scanner: RecordScanner
  /// Bytes in UTF-8 around the current record; ranges and fields are positions in it.
  package private(set) var buffer: [UInt8]
  private var position = 0
  private var isAtEnd = false
  /// Bytes of the file before `buffer`, its byte-order mark included.
  private var bytesBefore: Int
  private var nextLine = 1
  /// Physical line on which the current record starts, from 1.
  package private(set) var line = 0
  /// Line of the first field that was not valid UTF-8 and was read as Windows-1252; `nil` where all
  /// were.
  package private(set) var firstWindows1252Line: Int?

  /// Opens a file and looks at its start.
  ///
  /// - Throws: `invalid` where there is no such file or it is no text, `inputOutput` where the
  ///   system refuses.
  package init(path: String) throws(FileError) {
    try self.init(stream: ByteStream(path: path), name: path)
  }

  /// Reads bytes that are in memory already.
  package init(bytes: [UInt8], name: String) throws(FileError) {
    try self.init(stream: ByteStream(bytes: bytes, name: name), name: name)
  }

  /// Reads a stream of bytes from its start.
  ///
  /// - Throws: as `init(path:)`.
  package init(stream: ByteStream, name: String) throws(FileError) {
    var stream = stream
    scanner = RecordScanner(delimiter: 0x2C)
    var start: [UInt8] = []
    while start.count < DelimitedReader.sampleSize {
      let piece = try stream.next()
      if piece.isEmpty {
        isAtEnd = true
        break
      }
      start = start.isEmpty ? piece : start + piece
    }
    if let kind = FileSignature.description(start) {
      throw .invalid([Diagnostic(file: name, line: 1, expected: "a text file; this is \(kind)")])
    }
    let (encoding, markLength) = TextEncoding.detect(start)
    bytesBefore = markLength
    if markLength > 0 { start.removeFirst(markLength) }
    var transcoder: UTF16Transcoder?
    if encoding != .utf8 {
      transcoder = UTF16Transcoder(littleEndian: encoding == .utf16LittleEndian)
      start = transcoder?.transcode(start, isLast: isAtEnd) ?? []
    }
    feed = ReaderFeed(
      name: name, encoding: encoding, markLength: markLength, stream: stream,
      transcoder: transcoder)
    buffer = start
    if let directive = separatorDirective { scanner.delimiter = directive }
  }

  /// The path, as it stands in messages.
  package var name: String { feed.name }

  /// Encoding of the file, detected from its start.
  package var encoding: TextEncoding { feed.encoding }

  /// Source of the bytes, behind what is in `buffer`.
  package var stream: ByteStream { feed.stream }

  /// The byte between fields: a comma, unless `sep=` or the search of the header sets another.
  package var delimiter: UInt8 {
    get { scanner.delimiter }
    set { scanner.delimiter = newValue }
  }

  /// Whether a quote at the start of a field opens one.
  package var usesQuotes: Bool {
    get { scanner.usesQuotes }
    set { scanner.usesQuotes = newValue }
  }

  /// Fields of the current record.
  @inlinable
  package var fieldCount: Int { scanner.fieldCount }

  /// Damage to the current record's shape; `nil` where it is sound.
  package var problem: RecordProblem? { scanner.problem }

  /// The damage of the current record, where its shape is damaged; the records around it can still
  /// be used.
  package var damage: Diagnostic? {
    switch scanner.problem {
    case .nul(let offset):
      Diagnostic(
        file: name, line: line,
        expected: "text, found a NUL byte at byte offset \(fileOffset(offset))")
    case .unterminatedQuote(let later):
      Diagnostic(
        file: name, line: line + later,
        expected: "a closing quote for the one that opens here; the rest of the file is inside it")
    case .textAfterQuote:
      Diagnostic(
        file: name, line: line,
        expected: "a delimiter after a closing quote; a quote inside a quoted field is doubled")
    case nil: nil
    }
  }

  /// Whether the file has nothing but blanks; asked before the first record is read.
  package var isBlankFile: Bool {
    isAtEnd && buffer.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  /// Whether the last line lacks its end; asked after the last record was read.
  package var endsInsideLine: Bool {
    guard let last = buffer.last ?? lastByte else { return false }
    return last != 0x0A && last != 0x0D
  }

  /// Physical line on which the record after the current one starts.
  package var followingLine: Int { nextLine }

  /// Bytes of the (unpacked) file that were read so far, for progress.
  package var bytesRead: Int { bytesBefore + position }

  /// Advances to the next record; returns `false` at the end of the file.
  package mutating func next() throws(FileError) -> Bool {
    line = nextLine
    while true {
      if position < buffer.count,
        scanner.scan(buffer, from: position, count: buffer.count, isLastPiece: isAtEnd)
      {
        recordStart = position
        position = scanner.end
        nextLine += scanner.lineEnds
        if scanner.hasHighBytes { noteEncoding() }
        return true
      }
      if isAtEnd { return false }
      try refill()
    }
  }

  private var recordStart = 0
  /// The last byte before `buffer`.
  private var lastByte: UInt8?

  /// Notes the first record that is not UTF-8, whether or not its fields are read.
  private mutating func noteEncoding() {
    guard encoding == .utf8, firstWindows1252Line == nil,
      String(validating: buffer[recordStart..<position], as: UTF8.self) == nil
    else { return }
    firstWindows1252Line = line
  }

  /// Keeps the unread rest of the buffer and adds the next piece to it.
  private mutating func refill() throws(FileError) {
    if buffer.count - position > DelimitedReader.longestRecord {
      throw .invalid([
        Diagnostic(
          file: name, line: line,
          expected: "a record of at most 16 MB; a quote that opens here is probably never closed")
      ])
    }
    bytesBefore += position
    if position > 0 { lastByte = buffer[position - 1] }
    buffer.removeFirst(position)
    position = 0
    // A copy of the reader that looks ahead has its own place in the stream.
    if !isKnownUniquelyReferenced(&feed) { feed = ReaderFeed(feed) }
    // Doubling keeps the work linear where one record spans many pieces.
    let wanted = max(1, buffer.count)
    var added = 0
    while added < wanted {
      let piece = try feed.stream.next()
      isAtEnd = piece.isEmpty
      let text = feed.transcoder?.transcode(piece, isLast: isAtEnd) ?? piece
      buffer += text
      added += text.count
      if isAtEnd { break }
    }
  }

  /// `sep=;` alone on the first line, as Excel writes and reads it.
  private var separatorDirective: UInt8? {
    guard buffer.count > 4 else { return nil }
    let word = buffer.prefix(5).map { $0 | 0x20 }
    guard word.starts(with: Array("sep=".utf8)) else { return nil }
    guard buffer.count == 5 || buffer[5] == 0x0A || buffer[5] == 0x0D else { return nil }
    return buffer[4]
  }

  /// Whether the first line is a `sep=` directive.
  var hasSeparatorDirective: Bool { separatorDirective != nil }

  /// The delimiters a header may be split at: the directive's, or a comma and those that occur.
  package var likelyDelimiters: [UInt8] {
    if hasSeparatorDirective { return [delimiter] }
    return [0x2C] + [0x3B, 0x09, 0x7C].filter { buffer.contains($0) }
  }

  /// Returns the fields of the first records, split at `delimiter`, without reading on.
  package func preview(delimiter: UInt8, records most: Int) -> [[String]] {
    var copy = self
    copy.delimiter = delimiter
    var result: [[String]] = []
    while result.count < most, copy.position < copy.buffer.count {
      let isWhole = copy.scanner.scan(
        copy.buffer, from: copy.position, count: copy.buffer.count, isLastPiece: true)
      guard isWhole else { break }
      copy.recordStart = copy.position
      copy.position = copy.scanner.end
      result.append((0..<copy.fieldCount).map { copy.text($0) })
    }
    return result
  }
}

extension DelimitedReader {
  /// Returns the bytes of a field, without quotes and outer blanks, as long as no quote is doubled
  /// in it; `nil` then, and where the record has no such field.
  @inlinable @inline(__always)
  package func plainRange(_ index: Int) -> Range<Int>? {
    guard index < scanner.fieldCount else { return nil }
    let field = scanner.fields[index]
    if field.hasDoubledQuotes { return nil }
    var (start, end) = (Int(field.start), Int(field.end))
    while start < end, buffer[start] == 0x20 || buffer[start] == 0x09 { start += 1 }
    while end > start, buffer[end - 1] == 0x20 || buffer[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// Returns where a field of the current record lies.
  ///
  /// - Precondition: `index < fieldCount`.
  @inlinable
  package func field(_ index: Int) -> FieldRange { scanner.fields[index] }

  /// Whether every field of the current record is blank.
  @inlinable
  package var isBlank: Bool {
    for index in 0..<scanner.fieldCount {
      guard let range = plainRange(index), range.isEmpty else { return false }
    }
    return true
  }

  /// Returns the bytes of a field, quotes undone; empty where the record has no such field.
  package func bytes(_ index: Int) -> [UInt8] {
    guard index < scanner.fieldCount else { return [] }
    let field = scanner.fields[index]
    let raw = buffer[Int(field.start)..<Int(field.end)]
    guard field.hasDoubledQuotes else { return [UInt8](raw) }
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var skipsQuote = false
    for byte in raw {
      if byte == 0x22 {
        skipsQuote.toggle()
        if !skipsQuote { continue }
      }
      result.append(byte)
    }
    return result
  }

  /// Returns the text of a field as it stands, quotes undone; what is not UTF-8 is read as
  /// Windows-1252.
  package func text(_ index: Int) -> String {
    let bytes = bytes(index)
    // ASCII, nearly every cell, needs no validation, which costs more than making the string.
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return Windows1252.decode(bytes)
  }

  /// Returns the offset in the (unpacked) file of a NUL in the current record.
  package func fileOffset(_ bufferOffset: Int) -> Int {
    guard let transcoder = feed.transcoder else { return bytesBefore + bufferOffset }
    return transcoder.firstNul.map { $0 + feed.markLength } ?? 0
  }
}
