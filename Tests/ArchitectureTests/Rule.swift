import Testing

/// A house rule about single lines of Swift, with examples of lines that break it and that keep it.
struct Rule: Sendable, CustomTestStringConvertible {
  enum Look: Sendable { case code, literals }

  let name: String
  /// What to do instead.
  let instead: String
  var looksAt = Look.code
  /// Whether the rule holds in a file.
  var holds: @Sendable (Repository.File) -> Bool = { _ in true }
  let isBroken: @Sendable (String) -> Bool
  let breaks: [String]
  let keeps: [String]

  var testDescription: String { name }

  func violations(in file: Repository.File) -> [Violation] {
    guard holds(file) else { return [] }
    return (looksAt == .code ? file.swift.code : file.swift.literals).filter { isBroken($0.text) }.map {
      Violation(file, $0.number, "\(name): \(instead)")
    }
  }

  /// A rule that holds in every file of the given targets and in no other.
  static func within(_ targets: Set<String>) -> @Sendable (Repository.File) -> Bool {
    { file in file.target.map(targets.contains) ?? false }
  }

  /// A rule that holds in every source file, but not in the given targets.
  static func outside(_ targets: Set<String>) -> @Sendable (Repository.File) -> Bool {
    { file in file.target.map { !targets.contains($0) } ?? false }
  }

  /// A rule that a line breaks if it has one of the words, and the word is not the end of a longer one.
  static func anyOf(_ words: String...) -> @Sendable (String) -> Bool {
    { line in words.contains { line.has($0) } }
  }
}

extension String {
  /// Whether the text is here, and not as the end of a longer word.
  func has(_ text: String) -> Bool {
    let mayFollowLetters = text.first.map { !$0.isLetter } ?? true
    return ranges(of: text).contains { range in
      guard !mayFollowLetters, range.lowerBound > startIndex else { return true }
      let before = self[index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && before != "_"
    }
  }
}
