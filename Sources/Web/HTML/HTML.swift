/// Markup on one bargain: what we write in the source is trusted, every value put into it is escaped.
///
/// For text and for attributes in double quotes only; never inside a script or a style element. An address from
/// data goes through `ExternalLink`, which checks its scheme. The output is well-formed XML too, so that a test can
/// read every page with a parser that forgives nothing.
struct HTML: Hashable, Sendable {
  /// The markup.
  let text: String

  /// Joins pieces.
  init(_ pieces: some Sequence<HTML>) {
    text = pieces.map(\.text).joined()
  }

  static let none: HTML = ""
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { text = value }
  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  struct Interpolation: StringInterpolationProtocol {
    var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ value: String) { text += value.escaped }
    mutating func appendInterpolation(_ value: Int) { text += String(value) }
    mutating func appendInterpolation(_ value: Double) { text += value.shortest }
    mutating func appendInterpolation(_ value: HTML) { text += value.text }
    mutating func appendInterpolation(_ values: [HTML]) { for value in values { text += value.text } }
  }
}

extension String {
  /// The same words as text or as a quoted attribute: five characters spelt out, and what no page may hold replaced.
  var escaped: String {
    guard unicodeScalars.contains(where: \.needsEscape) else { return self }
    var safe = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(scalar.isForbidden ? "\u{FFFD}" : scalar)
      }
    }
    return safe
  }
}

extension Unicode.Scalar {
  fileprivate var needsEscape: Bool {
    self == "&" || self == "<" || self == ">" || self == "\"" || self == "'" || isForbidden
  }

  /// Characters that XML 1.0, section 2.2, allows in no document.
  fileprivate var isForbidden: Bool {
    value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D || value == 0xFFFE || value == 0xFFFF
  }
}

extension Double {
  /// With one digit after the point, or none where it is nought: enough for a place in a drawing or a rate.
  var shortest: String {
    guard isFinite, magnitude < 1e12 else { return "0" }
    let tenths = Int((self * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, tenth) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return sign + String(whole) + (tenth == 0 ? "" : ".\(tenth)")
  }
}
