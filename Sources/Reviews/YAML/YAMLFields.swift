import Casework
import YAMLReading

/// The keys of one entry, read one by one, with every slip noted on the line it stands on.
///
/// A method that gives nil has already said why; an entry that lacks what it needs is left out by its reader,
/// and every other entry stands.
struct YAMLFields {
  let file: String
  let line: Int
  private let values: [String: YAMLValue]
  private(set) var problems: [DataProblem] = []

  /// Reads an entry's keys; any key that is not among `keys` is told with the nearest one that is.
  init(_ pairs: [YAMLValue.Pair], line: Int, keys: [String], file: String) {
    self.file = file
    self.line = line
    values = Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    for pair in pairs where !keys.contains(pair.key) {
      let meant = Vocabulary.nearest(to: pair.key, among: keys).map { "did you mean '\($0)'?" }
      note(
        pair.key, at: pair.line,
        "is not a key here; \(meant ?? "the keys are \(keys.joined(separator: ", "))")")
    }
  }

  /// Reads an entry that must be keys with values; nil, with a problem, when it is something else.
  init?(_ value: YAMLValue, entry: String, keys: [String], file: String, problems: inout [DataProblem]) {
    guard case .map(let pairs) = value.content else {
      let reason = "must be keys with values, not \(value.kind)"
      problems.append(DataProblem(file: file, line: value.line, field: entry, reason: reason))
      return nil
    }
    self.init(pairs, line: value.line, keys: keys, file: file)
  }

  /// The line on which a key's value begins, or the entry's own.
  func line(of key: String) -> Int { values[key]?.line ?? line }

  /// Notes a problem with a key on the line of its value.
  mutating func note(_ key: String, _ reason: String) { note(key, at: line(of: key), reason) }

  private mutating func note(_ key: String, at line: Int, _ reason: String) {
    problems.append(DataProblem(file: file, line: line, field: key.abbreviated, reason: reason))
  }
}

extension YAMLFields {
  /// A key's text; missing or empty is a problem.
  mutating func text(_ key: String) -> String? {
    guard let value = required(key) else { return nil }
    return text(value, key)
  }

  /// A key's text, or nil without a word when the key is not there.
  mutating func textIfAny(_ key: String) -> String? {
    values[key].flatMap { text($0, key) }
  }

  /// A key's public address.
  mutating func link(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: \.isWhitespace)
    else {
      note(key, "must be a public address that begins with https:// or http://")
      return nil
    }
    return text
  }

  /// A key's list of texts; what is not a text is told and passed over, and a missing or empty list is told.
  mutating func texts(_ key: String) -> [String] {
    guard let value = required(key) else { return [] }
    let found = texts(value, key)
    if case .list(let items) = value.content, items.isEmpty { note(key, "is empty; at least one is needed") }
    return found
  }

  /// A key's list of texts, empty without a word when the key is not there.
  mutating func textsIfAny(_ key: String) -> [String] {
    values[key].map { texts($0, key) } ?? []
  }

  /// A key's list, whatever its items are.
  mutating func items(_ key: String) -> [YAMLValue] {
    guard let value = required(key) else { return [] }
    guard case .list(let items) = value.content else {
      note(key, "must be a list, not \(value.kind)")
      return []
    }
    return items
  }

  /// A key's own keys, as fields to read in their turn.
  mutating func fields(_ key: String, keys: [String]) -> YAMLFields? {
    guard let value = required(key) else { return nil }
    return YAMLFields(value, entry: key, keys: keys, file: file, problems: &problems)
  }

  /// A key's whole number.
  mutating func number(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text) else {
      note(key, "must be a whole number, not '\(text.abbreviated)'")
      return nil
    }
    return number
  }

  /// A key's word from a closed list.
  mutating func word<Word>(_ key: String, among words: Word.Type) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let text = text(key) else { return nil }
    return word(text, key)
  }

  /// A key's word from a closed list, or nil without a word when the key is not there.
  mutating func wordIfAny<Word>(_ key: String, among words: Word.Type) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let text = textIfAny(key) else { return nil }
    return word(text, key)
  }
}

extension YAMLFields {
  private mutating func required(_ key: String) -> YAMLValue? {
    if values[key] == nil { note(key, "is missing") }
    return values[key]
  }

  private mutating func text(_ value: YAMLValue, _ key: String) -> String? {
    guard case .text(let text, _) = value.content, text.contains(where: { !$0.isWhitespace }) else {
      note(key, at: value.line, "must be a text, not \(value.kind)")
      return nil
    }
    return text
  }

  private mutating func texts(_ value: YAMLValue, _ key: String) -> [String] {
    guard case .list(let items) = value.content else {
      note(key, at: value.line, "must be a list, not \(value.kind)")
      return []
    }
    return items.compactMap { text($0, key) }
  }

  private mutating func word<Word>(_ text: String, _ key: String) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    if let word = Word(rawValue: text) { return word }
    note(key, text.reasonNotAmong(Word.allCases.map(\.rawValue)))
    return nil
  }
}

extension String {
  /// Why this word was refused: the nearest valid one, or all of them when none is near.
  func reasonNotAmong(_ words: [String]) -> String {
    let meant = Vocabulary.nearest(to: self, among: words).map { "did you mean '\($0)'?" }
    return "'\(abbreviated)' is not known; \(meant ?? "expected one of \(words.joined(separator: ", "))")"
  }

  /// The beginning of a text, so that a whole paragraph in the wrong place is not told back.
  var abbreviated: String { count > 60 ? prefix(60) + "…" : self }
}
