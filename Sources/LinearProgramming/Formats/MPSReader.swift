import Diagnostics

/// A linear program read from an MPS file.
public struct MPSFile: Equatable, Sendable {
  /// The program; integer marks are dropped, so of an integer program this is the relaxation.
  public let program: LinearProgram
  /// How many columns the file marks as integer or semi-continuous.
  package let relaxedColumns: Int
  /// Warnings about names that are not defined, values given twice, and the like.
  public let warnings: [Diagnostic]
}

/// Reads MPS (Mathematical Programming System) files, fixed and free form.
///
/// Conventions where dialects differ, after HiGHS 1.15: set names are ignored; of a value given
/// twice the first counts; a name that no earlier section defined is a warning; an upper bound
/// below 0 leaves the lower bound at 0; `MI` leaves the upper bound; a right-hand side on the
/// objective is minus its constant; magnitudes of 1e20 and more are infinite bounds. `QUADOBJ`,
/// `QMATRIX` and `QSECTION` give a quadratic objective.
public enum MPSReader {
  /// How a file separates its fields.
  public enum Dialect: Equatable, Sendable {
    /// Free form, or fixed form where only that reads without a fault.
    case automatic
    /// Fields separated by blanks.
    case free
    /// Fields in fixed columns; names may hold blanks.
    case fixed
  }

  /// Reads a program.
  ///
  /// - Parameters:
  ///   - bytes: the uncompressed file.
  ///   - file: its name, for messages.
  /// - Throws: `InvalidInput` with every error of the file; its section is the column.
  /// - Complexity: O(bytes); twice where fixed form has to be tried after free form.
  public static func read(
    _ bytes: [UInt8], file: String = "", dialect: Dialect = .automatic
  ) throws(InvalidInput) -> MPSFile {
    let document = try document(bytes, file: file, dialect: dialect)
    do {
      return MPSFile(
        program: try document.program(), relaxedColumns: document.relaxedColumns,
        warnings: document.warnings)
    } catch {
      // Numbers were checked line by line; only the curvature of Q is checked as a whole.
      throw InvalidInput(
        error.diagnostics.map { diagnostic in
          var located = diagnostic
          located.file = file.isEmpty ? nil : file
          located.line = document.quadraticStart?.line
          located.column = document.quadraticStart?.section ?? diagnostic.column
          return located
        })
    }
  }

  /// Reads a file up to the document; the core of an SMPS program becomes no program of its own.
  static func document(
    _ bytes: [UInt8], file: String, dialect: Dialect
  ) throws(InvalidInput) -> MPSDocument {
    if dialect == .fixed { return try parse(bytes, file: file, form: .fixed) }
    do {
      return try parse(bytes, file: file, form: .free)
    } catch {
      guard dialect == .automatic,
        let fixed = try? parse(bytes, file: file, form: .fixed)
      else { throw error }
      return fixed
    }
  }

  /// Reads a file in one form; a file that only the other form can read has errors in this one.
  private static func parse(
    _ bytes: [UInt8], file: String, form: ModelLines.Form
  ) throws(InvalidInput) -> MPSDocument {
    var parser = MPSParser(file: file, form: form)
    var lines = ModelLines(bytes, form: form)
    while !parser.isComplete, let line = lines.next() { parser.read(line) }
    return try parser.finish()
  }
}
