/// One value of a YAML file: a text, a list or keys with values, the line it stands on and the path that leads to it.
///
/// Texts are what the author wrote. YAML's own guesses are not followed: `yes`, `on` and `6` stay words, and the key
/// that reads one decides what it means.
struct YAMLValue: Hashable, Sendable {
  /// What stands there.
  indirect enum Content: Hashable, Sendable {
    /// A text; plain when it was written without quotes.
    case text(String, plain: Bool)
    case list([YAMLValue])
    case map([Pair])
  }

  /// One key with its value; the path of the value ends in the key.
  struct Pair: Hashable, Sendable {
    let key: String
    let line: Int
    let value: YAMLValue
  }

  /// The keys that lead here, such as `when.without.where`; empty for the file itself.
  let path: String
  /// The line it begins on, counted from 1.
  let line: Int
  let content: Content

  /// The text, or nil when it is a list or keys.
  var text: String? {
    if case .text(let text, _) = content { return text }
    return nil
  }

  /// The items of a list, or nil.
  var items: [YAMLValue]? {
    if case .list(let items) = content { return items }
    return nil
  }

  /// The keys with their values in the order written, or nil.
  var pairs: [Pair]? {
    if case .map(let pairs) = content { return pairs }
    return nil
  }

  /// The value of a key, or nil when it has none.
  subscript(_ key: String) -> YAMLValue? { pairs?.first { $0.key == key }?.value }

  /// A list's items; anything else is a list of one, as "a word, or a list of words" reads.
  var oneOrMore: [YAMLValue] { items ?? [self] }

  /// What it is, in words for a person who was to write something else.
  var inWords: String {
    switch content {
    case .text(let text, _): text.isEmpty ? "nothing" : "'\(text.abbreviated)'"
    case .list(let items): items.isEmpty ? "an empty list" : "a list"
    case .map: "keys with values"
    }
  }
}

extension String {
  /// The beginning of a text, so that a paragraph in the wrong place is not told back.
  var abbreviated: String { count > 60 ? prefix(60) + "…" : self }
}
