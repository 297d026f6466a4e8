import Yams

/// Reads YAML text into values, within bounds that no honest file reaches.
public enum YAMLText {
  /// The largest text that is read, in bytes of UTF-8.
  public static let largest = 1 << 20
  /// How many values deep a file may go.
  static let deepest = 32
  /// How many values a file may hold.
  static let mostValues = 100_000
  /// How many words may look like an alias before the text is composed; none may be one.
  static let mostStars = 16

  /// The value of a whole text, whose first line is `firstLine` of its file; nil when nothing stands in it.
  public static func read(_ text: String, firstLine: Int = 1) throws(YAMLTrouble) -> YAMLValue? {
    guard text.utf8.count <= largest else {
      throw YAMLTrouble(
        line: firstLine, field: "file", reason: "is larger than \(largest) bytes; split it into several files"
      )
    }
    guard stars(in: text) <= mostStars else { throw alias(on: firstLine) }
    let parser = try parser(of: text, firstLine)
    // A node knows its anchor only as long as the parser lives.
    return try withExtendedLifetime(parser) { () throws(YAMLTrouble) -> YAMLValue? in
      guard let root = try root(of: parser, text, firstLine) else { return nil }
      var walk = Walk(offset: firstLine - 1)
      return try walk.value(of: root, path: "", depth: 0)
    }
  }

  private static func parser(of text: String, _ firstLine: Int) throws(YAMLTrouble) -> Parser {
    do {
      return try Parser(yaml: text)
    } catch {
      throw YAMLTrouble(error, in: text, firstLine: firstLine)
    }
  }

  private static func root(
    of parser: Parser, _ text: String, _ firstLine: Int
  ) throws(YAMLTrouble) -> Node? {
    do {
      return try parser.singleRoot()
    } catch {
      throw YAMLTrouble(error, in: text, firstLine: firstLine)
    }
  }

  /// Counts what could be an alias before Yams puts any in place: few of them cannot grow beyond what can be walked.
  private static func stars(in text: String) -> Int {
    var count = 0
    var before = UInt8(ascii: " ")
    var star = false
    for byte in text.utf8 {
      if star, !" \n\r\t*,]}".utf8.contains(byte) { count += 1 }
      star = byte == UInt8(ascii: "*") && " \n\r\t[{,:?-".utf8.contains(before)
      before = byte
    }
    return count
  }

  static func alias(on line: Int) -> YAMLTrouble {
    YAMLTrouble(
      line: line, field: "file", reason: "uses an anchor or alias (& or *); write each entry out in full")
  }
}

/// One walk over what Yams composed, with the count of values that it has made so far.
private struct Walk {
  let offset: Int
  var made = 0

  mutating func value(of node: Node, path: String, depth: Int) throws(YAMLTrouble) -> YAMLValue {
    let line = offset + (node.mark?.line ?? 1)
    made += 1
    guard depth <= YAMLText.deepest, made <= YAMLText.mostValues else {
      throw YAMLTrouble(
        line: line, field: "file",
        reason: "goes deeper than \(YAMLText.deepest) levels or holds over \(YAMLText.mostValues) values")
    }
    guard node.anchor == nil else { throw YAMLText.alias(on: line) }
    return YAMLValue(path: path, line: line, content: try content(of: node, path, line, depth))
  }

  private mutating func content(
    of node: Node, _ path: String, _ line: Int, _ depth: Int
  ) throws(YAMLTrouble) -> YAMLValue.Content {
    switch node {
    case .scalar(let scalar): return .text(scalar.string, plain: scalar.style == .plain)
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      for (index, item) in sequence.enumerated() {
        items.append(try value(of: item, path: "\(path)[\(index + 1)]", depth: depth + 1))
      }
      return .list(items)
    case .mapping(let mapping):
      var pairs: [YAMLValue.Pair] = []
      for (key, content) in mapping { pairs.append(try pair(key, content, path, depth)) }
      return .map(pairs)
    case .alias: throw YAMLText.alias(on: line)
    }
  }

  private mutating func pair(
    _ key: Node, _ content: Node, _ path: String, _ depth: Int
  ) throws(YAMLTrouble) -> YAMLValue.Pair {
    let line = offset + (key.mark?.line ?? 1)
    guard case .scalar(let scalar) = key else {
      throw YAMLTrouble(
        line: line, field: path.isEmpty ? "file" : path, reason: "a key must be a word, not a list")
    }
    let inner = path.isEmpty ? scalar.string : "\(path).\(scalar.string)"
    return YAMLValue.Pair(
      key: scalar.string, line: line, value: try value(of: content, path: inner, depth: depth + 1))
  }
}
