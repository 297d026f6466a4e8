/// What any data file comes down to before its meaning is known: text, numbers, lists and named values.
///
/// One decoder serves JSON timelines and the YAML examples inside lessons, since both first become this.
public enum Tree: Hashable, Sendable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([Tree])
  case map(Map)
  case null

  /// Named values in the order in which they were written.
  public struct Map: Hashable, Sendable {
    /// The names and their values; a reader of files has seen to it that no name stands twice.
    public var entries: [Entry]

    /// Gathers named values.
    public init(_ entries: [Entry] = []) { self.entries = entries }

    /// The value of a name, or nil when it is not there.
    public subscript(_ key: String) -> Tree? {
      entries.first { $0.key == key }?.value
    }
  }

  /// One name and its value.
  public struct Entry: Hashable, Sendable {
    /// The name as written.
    public let key: String
    /// What it names.
    public let value: Tree

    /// Names a value.
    public init(_ key: String, _ value: Tree) {
      self.key = key
      self.value = value
    }
  }

  /// Builds a map from names and values, leaving out those that are nil.
  public static func map(_ pairs: KeyValuePairs<String, Tree?>) -> Tree {
    .map(Map(pairs.compactMap { key, value in value.map { Entry(key, $0) } }))
  }

  /// Builds a list of texts.
  public static func texts(_ texts: some Sequence<String>) -> Tree {
    .list(texts.map { .text($0) })
  }

  /// What it is, in words for an author who was to write something else.
  var inWords: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .flag: "true or false"
    case .list: "a list"
    case .map: "a group of named values"
    case .null: "null"
    }
  }
}
