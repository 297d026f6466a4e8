internal import Yams

/// Reads YAML text into values, within bounds that no honest file reaches.
enum YAMLText {
  /// The largest text that is read, in bytes of UTF-8.
  static let largest = 1 << 20
  /// How many values deep a file may go.
  static let deepest = 32
  /// How many values a file may hold.
  static let mostValues = 100_000
  /// How many words may look like an alias before the text is composed; none may be one.
  static let mostStars = 16

  /// Why a text could not be read, and where.
  struct Trouble: Error {
    let line: Int
    let path: String
    let reason: String
  }

  /// The value of a whole text.
  static func read(_ text: String) throws(Trouble) -> YAMLValue {
    guard text.utf8.count <= largest else {
      throw Trouble(
        line: 1, path: "file", reason: "is larger than \(largest) bytes; split it into several files")
    }
    guard stars(in: text) <= mostStars else { throw alias(on: 1) }
    let parser = try parser(of: text)
    // A node knows its anchor only as long as the parser lives.
    return try withExtendedLifetime(parser) { () throws(Trouble) -> YAMLValue in
      guard let root = try root(of: parser, text) else {
        throw Trouble(line: 1, path: "file", reason: "is empty")
      }
      var count = 0
      return try value(of: root, path: "", depth: 0, count: &count)
    }
  }

  private static func parser(of text: String) throws(Trouble) -> Parser {
    do {
      return try Parser(yaml: text)
    } catch {
      throw Trouble(error, in: text)
    }
  }

  private static func root(of parser: Parser, _ text: String) throws(Trouble) -> Node? {
    do {
      return try parser.singleRoot()
    } catch {
      throw Trouble(error, in: text)
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

  private static func alias(on line: Int) -> Trouble {
    Trouble(
      line: line, path: "file", reason: "uses an anchor or alias (& or *); write each entry out in full")
  }

  private static func value(
    of node: Node, path: String, depth: Int, count: inout Int
  ) throws(Trouble) -> YAMLValue {
    let line = node.mark?.line ?? 1
    count += 1
    guard depth <= deepest, count <= mostValues else {
      throw Trouble(
        line: line, path: "file",
        reason: "goes deeper than \(deepest) levels or holds over \(mostValues) values")
    }
    guard node.anchor == nil else { throw alias(on: line) }
    switch node {
    case .scalar(let scalar):
      return YAMLValue(
        path: path, line: line, content: .text(scalar.string, plain: scalar.style == .plain))
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      for (index, item) in sequence.enumerated() {
        items.append(try value(of: item, path: "\(path)[\(index + 1)]", depth: depth + 1, count: &count))
      }
      return YAMLValue(path: path, line: line, content: .list(items))
    case .mapping(let mapping):
      var pairs: [YAMLValue.Pair] = []
      for (key, content) in mapping {
        pairs.append(try pair(key, content, path: path, depth: depth, count: &count))
      }
      return YAMLValue(path: path, line: line, content: .map(pairs))
    case .alias:
      throw alias(on: line)
    }
  }

  private static func pair(
    _ key: Node, _ content: Node, path: String, depth: Int, count: inout Int
  ) throws(Trouble) -> YAMLValue.Pair {
    let line = key.mark?.line ?? 1
    guard case .scalar(let scalar) = key else {
      throw Trouble(
        line: line, path: path.isEmpty ? "file" : path, reason: "a key must be a word, not a list")
    }
    let inner = path.isEmpty ? scalar.string : "\(path).\(scalar.string)"
    let value = try value(of: content, path: inner, depth: depth + 1, count: &count)
    return YAMLValue.Pair(key: scalar.string, line: line, value: value)
  }
}

extension YAMLText.Trouble {
  /// Says what Yams objected to, in words for the author of the file.
  fileprivate init(_ error: any Error, in text: String) {
    let found: (line: Int, path: String, reason: String) =
      switch error as? YamlError {
      case .scanner(let context, let problem, let mark, _):
        // An unclosed quote is found at the end of the text; where it opened is what helps.
        ((context?.mark ?? mark).line, "YAML", Self.sentence(problem, context?.text))
      case .parser(let context, let problem, let mark, _):
        (mark.line, "YAML", Self.sentence(problem, context?.text))
      case .composer(_, let problem, let mark, _):
        (mark.line, "YAML", Self.sentence(problem, nil))
      case .duplicatedKeysInMapping(let keys, let context):
        (context.mark.line, keys.first ?? "key", "is written twice in one place; keep one")
      default:
        (1, "YAML", "could not be read; is it text in UTF-8?")
      }
    let last = 1 + text.utf8.count { $0 == UInt8(ascii: "\n") }
    self.init(line: max(1, min(found.line, last)), path: found.path, reason: found.reason)
  }

  private static func sentence(_ problem: String, _ context: String?) -> String {
    let place = context.map { " \($0)" } ?? ""
    return "cannot be read here: \(problem)\(place); check quotes, colons and indentation"
  }
}
