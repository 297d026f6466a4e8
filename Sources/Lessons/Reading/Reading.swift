import Casework
import YAMLReading

/// One pass over one file: what it has read so far, and every slip that it met.
///
/// A method that gives nil has already said why. A file with any problem yields nothing, so that a half-read lesson
/// never runs; reading still goes on to its end, so that an author sees all slips at once.
struct Reading {
  let file: String
  /// The values that an area sets on the day read for, by parameter.
  let settings: [String: Setting]
  /// Every slip, in the order met.
  private(set) var problems: [DataProblem] = []
  /// The parameters declared, by name.
  var parameters: [String: Parameter] = [:]
  /// The parameters that something used.
  var used: Set<String> = []
  /// Whether a clock read here may be told in weeks of pregnancy: one that waits for an answer.
  var mayCountPregnancy = false
  /// The names that are bound where it reads, each with the kinds of the event it names.
  var names: [String: Kinds] = [:]

  /// How the area counts this lesson's clocks, where not as usual.
  let counting: Area.Convention?
  /// Everything that the area ever sets for the lesson, by parameter.
  let overrides: [String: [Area.Override]]

  init(
    file: String, settings: [String: Setting] = [:], counting: Area.Convention? = nil,
    overrides: [String: [Area.Override]] = [:]
  ) {
    self.file = file
    self.settings = settings
    self.counting = counting
    self.overrides = overrides
  }

  /// Notes a slip in a value.
  mutating func note(_ value: YAMLValue, _ reason: String) {
    problems.append(
      DataProblem(
        file: file, line: value.line, field: value.path.isEmpty ? "file" : value.path, reason: reason))
  }

  /// Notes what was noted by another reader.
  mutating func note(_ problem: DataProblem) { problems.append(problem) }

  /// Notes a word that is none of those expected, with the nearest that is.
  mutating func note(unknown word: String, in value: YAMLValue, as what: String, among words: [String]) {
    note(value, "'\(word.abbreviated)' is not \(what)" + Self.hint(word, among: words))
  }

  /// "; did you mean 'visit'?" or the words expected, where they are few.
  static func hint(_ word: String, among words: [String]) -> String {
    if words.isEmpty { return "; there is none" }
    if let nearest = Vocabulary.nearest(to: word, among: words) { return "; did you mean '\(nearest)'?" }
    return words.count <= 16
      ? "; expected one of: \(words.joined(separator: ", "))" : "; see docs/vocabulary.md"
  }

  /// Whether a value is keys with values, and each of its keys is one of these; tells every one that is not.
  @discardableResult
  mutating func expect(_ keys: [String], in value: YAMLValue) -> Bool {
    guard let pairs = value.pairs else {
      note(
        value, "must be keys with values (\(keys.prefix(6).joined(separator: ", "))…), not \(value.inWords)")
      return false
    }
    for pair in pairs where !keys.contains(pair.key) {
      note(
        YAMLValue(path: pair.value.path, line: pair.line, content: pair.value.content),
        "is not a key here" + Self.hint(pair.key, among: keys))
    }
    return true
  }

  /// The value of a key that must be there.
  mutating func required(_ key: String, in value: YAMLValue) -> YAMLValue? {
    if let found = value[key] { return found }
    let path = value.path.isEmpty ? key : "\(value.path).\(key)"
    problems.append(DataProblem(file: file, line: value.line, field: path, reason: "is missing"))
    return nil
  }
}

extension Reading {
  /// A text that says something.
  mutating func text(_ value: YAMLValue) -> String? {
    guard let text = value.text, text.contains(where: { !$0.isWhitespace }) else {
      note(value, "must be a text, not \(value.inWords)")
      return nil
    }
    return text
  }

  /// One text, or a list of them.
  mutating func texts(_ value: YAMLValue) -> [String] { value.oneOrMore.compactMap { text($0) } }

  /// A word of a closed list.
  mutating func word<W>(_ value: YAMLValue, _ type: W.Type, what: String) -> W?
  where W: RawRepresentable<String> & CaseIterable {
    guard let text = text(value) else { return nil }
    if let word = W(rawValue: text) { return word }
    note(unknown: text, in: value, as: what, among: W.allCases.map(\.rawValue))
    return nil
  }

  /// One word of a closed list, or a list of them.
  mutating func words<W>(_ value: YAMLValue, _ type: W.Type, what: String) -> [W]
  where W: RawRepresentable<String> & CaseIterable {
    value.oneOrMore.compactMap { word($0, type, what: what) }
  }

  /// Yes or no.
  mutating func yesNo(_ value: YAMLValue) -> Bool? {
    switch value.text {
    case "yes": return true
    case "no": return false
    default:
      note(value, "must be yes or no, not \(value.inWords)")
      return nil
    }
  }

  /// A day such as 2018-07-04.
  mutating func day(_ value: YAMLValue) -> Day? {
    guard let text = text(value) else { return nil }
    if let day = Day(text) { return day }
    note(value, "'\(text.abbreviated)' is not a day; write it as 2018-07-04")
    return nil
  }

  /// A public address.
  mutating func address(_ value: YAMLValue) -> String? {
    guard let text = text(value) else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: \.isWhitespace)
    else {
      note(value, "must be a public address that begins with https:// or http://")
      return nil
    }
    return text
  }
}
