public import Casework

/// JSON texts (RFC 8259), read strictly and written in a fixed form.
///
/// The reader is our own because Foundation's loses the place of what it reads (no column, and duplicate names
/// vanish) and is several times below the speed that replaying an authority's files needs.
public enum JSON {
  /// How deeply lists and objects may lie within each other; a bound, so that no file exhausts the stack.
  public static let depthLimit = 64

  /// Reads one text, which must be a whole JSON value with nothing but spaces around it.
  public static func read(_ text: String) throws(JSONProblem) -> Tree {
    try read(Array(text.utf8))
  }

  /// Reads one text in UTF-8.
  public static func read(_ bytes: [UInt8]) throws(JSONProblem) -> Tree {
    try read(bytes, in: 0..<bytes.count)
  }

  /// Reads the text that lies in a part of some bytes, such as one line of a file.
  public static func read(_ bytes: [UInt8], in range: Range<Int>) throws(JSONProblem) -> Tree {
    var reader = JSONReader(bytes, in: range.clamped(to: 0..<bytes.count))
    return try reader.wholeText()
  }

  /// Writes a value on one line, names in the order given.
  public static func text(_ tree: Tree) -> String {
    var writer = JSONWriter()
    writer.write(tree)
    return writer.text
  }
}

/// Why a text is not JSON, and where.
public struct JSONProblem: Error, Hashable, Sendable {
  /// The character at which it is noticed, counted from 1.
  public let column: Int
  /// What was expected.
  public let reason: String
}
