import Yams

/// Turns YAML text into values, within bounds that no honest file reaches.
enum YAMLComposer {
  /// The largest text that is read, in bytes of UTF-8: twenty times the theme library.
  static let largestText = 1 << 20
  /// How many values deep a file may go; the theme library goes five.
  static let deepest = 32
  /// How many values a file may hold once aliases are written out.
  static let mostValues = 200_000
  /// How often an alias may be used: few enough that no nest of them grows beyond what can be walked.
  static let mostAliases = 16

  /// The value of a whole text, its first line being `firstLine` of the file.
  static func compose(_ text: String, firstLine: Int = 1) throws(YAMLTrouble) -> YAMLValue? {
    guard text.utf8.count <= largestText else {
      throw YAMLTrouble(
        line: firstLine, field: "file",
        reason: "is larger than \(largestText) bytes; split it into several files")
    }
    guard aliases(in: text) <= mostAliases else {
      throw YAMLTrouble(
        line: firstLine, field: "file",
        reason:
          "uses more than \(mostAliases) aliases (words that begin with *); write each entry out in full")
    }
    guard let root = try root(of: text, firstLine: firstLine) else { return nil }
    var conversion = Conversion(offset: firstLine - 1)
    return try conversion.value(of: root, depth: 0)
  }

  private static func root(of text: String, firstLine: Int) throws(YAMLTrouble) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw YAMLTrouble(error, in: text, firstLine: firstLine)
    } catch {
      throw YAMLTrouble(line: firstLine, field: "file", reason: "is not YAML")
    }
  }

  /// Counts what could be an alias, before Yams resolves any: a star with a name, where a value may begin.
  private static func aliases(in text: String) -> Int {
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
}

/// One walk over what Yams composed, with the count of values that it has made so far.
private struct Conversion {
  let offset: Int
  var made = 0

  mutating func value(of node: Node, depth: Int) throws(YAMLTrouble) -> YAMLValue {
    let line = offset + (node.mark?.line ?? 1)
    made += 1
    guard depth <= YAMLComposer.deepest, made <= YAMLComposer.mostValues else {
      throw YAMLTrouble(
        line: line, field: "file",
        reason:
          "goes deeper than \(YAMLComposer.deepest) levels or holds more than \(YAMLComposer.mostValues) values"
      )
    }
    return YAMLValue(line: line, content: try content(of: node, line: line, depth: depth))
  }

  private mutating func content(
    of node: Node, line: Int, depth: Int
  ) throws(YAMLTrouble) -> YAMLValue.Content {
    switch node {
    case .scalar(let scalar):
      return .text(scalar.string)
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      for item in sequence { items.append(try value(of: item, depth: depth + 1)) }
      return .list(items)
    case .mapping(let mapping):
      var pairs: [YAMLValue.Pair] = []
      for (key, content) in mapping { pairs.append(try pair(key, content, depth: depth)) }
      return .mapping(pairs)
    case .alias:
      throw YAMLTrouble(line: line, field: "file", reason: "holds an alias; write the entry out in full")
    }
  }

  private mutating func pair(
    _ key: Node, _ content: Node, depth: Int
  ) throws(YAMLTrouble) -> YAMLValue.Pair {
    let line = offset + (key.mark?.line ?? 1)
    guard case .scalar(let scalar) = key else {
      throw YAMLTrouble(line: line, field: "key", reason: "must be a word, not a list or keys of its own")
    }
    return YAMLValue.Pair(key: scalar.string, line: line, value: try value(of: content, depth: depth + 1))
  }
}
