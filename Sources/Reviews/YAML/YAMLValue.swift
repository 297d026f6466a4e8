/// One value of a YAML file with the line it stands on: a text, a list, or a mapping.
///
/// Texts are what the author wrote. YAML's own guesses are not followed: `yes`, `2010` and `null` stay words,
/// and the field that reads one decides what it means.
struct YAMLValue: Hashable, Sendable {
  /// What stands there.
  enum Content: Hashable, Sendable {
    case text(String)
    case list([YAMLValue])
    case mapping([Pair])
  }

  /// One key of a mapping with its value.
  struct Pair: Hashable, Sendable {
    let key: String
    let line: Int
    let value: YAMLValue
  }

  /// The line it begins on, counted from 1.
  let line: Int
  let content: Content

  /// What it is, in words for a person who wrote something else.
  var kind: String {
    switch content {
    case .text(let text): text.isEmpty ? "nothing" : "a text"
    case .list: "a list"
    case .mapping: "keys with values"
    }
  }
}

/// Why a piece of YAML could not be read, and where.
struct YAMLTrouble: Error, Hashable, Sendable {
  let line: Int
  let field: String
  let reason: String
}
