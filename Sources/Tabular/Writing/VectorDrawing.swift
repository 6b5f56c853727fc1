/// A drawing as SVG text: a few shapes, coordinates to a hundredth, text escaped.
///
/// The same calls give the same bytes everywhere: nothing is read from the machine.
package struct VectorDrawing {
  private let width: Int
  private let height: Int
  private var body = ""

  /// Creates an empty drawing of a size in pixels.
  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Draws a line through points; nothing where there are none.
  package mutating func line(
    _ points: [(x: Double, y: Double)], colour: String, width: Double = 1.5, isDashed: Bool = false
  ) {
    guard !points.isEmpty else { return }
    body += "<polyline fill=\"none\" stroke=\"\(VectorDrawing.escaped(colour))\" stroke-width=\""
    body += VectorDrawing.number(width) + "\""
    if isDashed { body += " stroke-dasharray=\"4 3\"" }
    body += " points=\"\(list(points))\"/>\n"
  }

  /// Fills the area of a polygon; the opacity is from 0 to 1.
  package mutating func area(_ points: [(x: Double, y: Double)], colour: String, opacity: Double) {
    guard !points.isEmpty else { return }
    body += "<polygon fill=\"\(VectorDrawing.escaped(colour))\" fill-opacity=\""
    body += VectorDrawing.number(opacity) + "\" points=\"\(list(points))\"/>\n"
  }

  /// The position of a text relative to its point.
  package enum Anchor: String, Sendable {
    /// The text begins there.
    case start
    /// The text lies around it.
    case middle
    /// The text ends there.
    case end
  }

  /// Writes a line of text.
  package mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 12, anchor: Anchor = .start,
    colour: String = "#333333"
  ) {
    body += "<text x=\"\(VectorDrawing.number(x))\" y=\"\(VectorDrawing.number(y))\" font-size=\""
    body += VectorDrawing.number(size) + "\" text-anchor=\"\(anchor.rawValue)\" fill=\""
    body += "\(VectorDrawing.escaped(colour))\">\(VectorDrawing.escaped(text))</text>\n"
  }

  /// The whole document, in UTF-8.
  package var bytes: [UInt8] {
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
      + "viewBox=\"0 0 \(width) \(height)\" font-family=\"sans-serif\">\n"
      + "<rect width=\"\(width)\" height=\"\(height)\" fill=\"white\"/>\n"
    return Array((head + body + "</svg>\n").utf8)
  }

  /// Returns points as SVG lists them.
  private func list(_ points: [(x: Double, y: Double)]) -> String {
    points.map { "\(VectorDrawing.number($0.x)),\(VectorDrawing.number($0.y))" }
      .joined(separator: " ")
  }

  /// Returns a coordinate to a hundredth, without an exponent; 0 for what is not finite.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((min(max(value, -1e9), 1e9) * 100).rounded())
    let (whole, part) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole)."
      + (part < 10 ? "0\(part)" : part % 10 == 0 ? "\(part / 10)" : "\(part)")
  }

  /// Returns text with XML's special characters escaped; those XML 1.0 forbids become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += "&quot;"
      case 0x27: result += "&#39;"
      case 0x09, 0x0A, 0x0D: result += " "
      case 0..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
