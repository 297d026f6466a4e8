import Casework
import YAMLReading

extension Tree {
  /// What a YAML value says, as the decoder of timelines reads it.
  ///
  /// Numbers, `true`, `false` and `null` count as such only without quotes; `yes` and `no` stay words.
  init(_ value: YAMLValue) {
    switch value.content {
    case .text(let text, plain: true): self = Tree(plain: text)
    case .text(let text, plain: false): self = .text(text)
    case .list(let items): self = .list(items.map { Tree($0) })
    case .map(let pairs): self = .map(Map(pairs.map { Entry($0.key, Tree($0.value)) }))
    }
  }

  private init(plain text: String) {
    switch text {
    case "", "~", "null": self = .null
    case "true": self = .flag(true)
    case "false": self = .flag(false)
    default: self = Tree.number(in: text).map { .number($0) } ?? .text(text)
    }
  }

  private static func number(in text: String) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard digits.utf8.count <= 15,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(text)
  }
}

extension Tree.Map {
  /// This map with another's values in place of its own; maps under one key are merged in their turn.
  func merging(_ other: Tree.Map) -> Tree.Map {
    var merged = self
    for entry in other.entries { merged.set(entry.key, merged[entry.key].merging(entry.value)) }
    return merged
  }

  /// Puts a value in place of the one that a key has, or at the end.
  mutating func set(_ key: String, _ value: Tree) {
    entries.removeAll { $0.key == key }
    entries.append(Tree.Entry(key, value))
  }

  /// Removes a key and gives its value.
  mutating func take(_ key: String) -> Tree? {
    defer { entries.removeAll { $0.key == key } }
    return self[key]
  }
}

extension Tree? {
  fileprivate func merging(_ other: Tree) -> Tree {
    if case .map(let mine)? = self, case .map(let others) = other { return .map(mine.merging(others)) }
    return other
  }
}

extension Tree {
  /// The text, or nil when it is something else.
  var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  /// The same with every text changed that a rule gives another text for.
  func replacing(_ change: (String) -> String?) -> Tree {
    switch self {
    case .text(let text): .text(change(text) ?? text)
    case .list(let items): .list(items.map { $0.replacing(change) })
    case .map(let map): .map(Map(map.entries.map { Entry($0.key, $0.value.replacing(change)) }))
    case .number, .flag, .null: self
    }
  }

  /// Every text in it.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.texts)
    case .map(let map): map.entries.flatMap { $0.value.texts }
    case .number, .flag, .null: []
    }
  }
}
