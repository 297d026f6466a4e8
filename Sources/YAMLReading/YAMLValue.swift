/// One value of a YAML file: a text, a list or keys with values, the line it stands on and the path that leads to it.
///
/// Texts are what the author wrote. YAML's own guesses are not followed: `yes`, `on` and `6` stay words, and the key
/// that reads one decides what it means.
public struct YAMLValue: Hashable, Sendable {
  /// What stands there.
  public indirect enum Content: Hashable, Sendable {
    /// A text; plain when it was written without quotes.
    case text(String, plain: Bool)
    /// A list.
    case list([YAMLValue])
    /// Keys with values, in the order written.
    case map([Pair])
  }

  /// One key with its value; the path of the value ends in the key.
  public struct Pair: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The line of the key.
    public let line: Int
    /// Its value.
    public let value: YAMLValue

    /// Joins a key and a value.
    public init(key: String, line: Int, value: YAMLValue) {
      self.key = key
      self.line = line
      self.value = value
    }
  }

  /// The keys that lead here, such as `when.without.where`; empty for the file itself.
  public let path: String
  /// The line it begins on, counted from 1.
  public let line: Int
  /// What stands there.
  public let content: Content

  /// States a value.
  public init(path: String, line: Int, content: Content) {
    self.path = path
    self.line = line
    self.content = content
  }

  /// The text, or nil when it is a list or keys.
  public var text: String? {
    if case .text(let text, _) = content { return text }
    return nil
  }

  /// The items of a list, or nil.
  public var items: [YAMLValue]? {
    if case .list(let items) = content { return items }
    return nil
  }

  /// The keys with their values in the order written, or nil.
  public var pairs: [Pair]? {
    if case .map(let pairs) = content { return pairs }
    return nil
  }

  /// The value of a key, or nil when it has none.
  public subscript(_ key: String) -> YAMLValue? { pairs?.first { $0.key == key }?.value }

  /// A list's items; anything else is a list of one, as "a word, or a list of words" reads.
  public var oneOrMore: [YAMLValue] { items ?? [self] }
}
