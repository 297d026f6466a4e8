/// The typed detail of an event: what it answers to the fields of its kind.
///
/// A field that is absent is *not stated*. An answer of "not stated", or of nothing, is stored as absent, so that
/// there is one way to say it.
public struct Detail: Hashable, Sendable {
  /// One answer.
  public struct Entry: Hashable, Sendable {
    /// The field answered.
    public let field: FieldName
    /// The answer.
    public let value: Value
    /// The answer where it is one word: most are, and are asked for more than anything else.
    let word: Word?

    init(field: FieldName, value: Value) {
      self.field = field
      self.value = value
      if case .words(let words) = value, words.count == 1 { word = words[0] } else { word = nil }
    }
  }

  /// The answers, in the order of their fields' names, so that equal details are equal however they were written.
  public let entries: [Entry]

  /// Gathers answers; the last one given to a field holds.
  public init(_ pairs: [(FieldName, Value)] = []) {
    var entries: [Entry] = []
    for (field, value) in pairs {
      entries.removeAll { $0.field == field }
      if let said = Self.stated(value) { entries.append(Entry(field: field, value: said)) }
    }
    self.entries = entries.sorted { $0.field.rawValue < $1.field.rawValue }
  }

  /// Takes answers as they are: stated, each field once, in the order of their fields' names.
  ///
  /// For a reader of files, which has seen to all that and does so a million times.
  init(inOrder entries: [Entry]) { self.entries = entries }

  /// Whether nothing is stated.
  public var isEmpty: Bool { entries.isEmpty }

  /// The answer to a field, or nil when it is not stated.
  public subscript(_ field: FieldName) -> Value? {
    for at in entries.indices where entries[at].field == field { return entries[at].value }
    return nil
  }

  /// The one word answered to a field, or nil when it is not stated, not a word, or several words.
  public func word(_ field: FieldName) -> Word? {
    for at in entries.indices where entries[at].field == field { return entries[at].word }
    return nil
  }

  /// The words answered to a field; empty when it is not stated.
  public func words(_ field: FieldName) -> [Word] {
    guard case .words(let words)? = self[field] else { return [] }
    return words
  }

  /// Whether a field holds a word, or nil when the field is not stated.
  public func has(_ field: FieldName, _ word: Word) -> Bool? {
    for at in entries.indices where entries[at].field == field {
      if let said = entries[at].word { return said == word }
      guard case .words(let words) = entries[at].value else { return nil }
      return words.contains(word)
    }
    return nil
  }

  /// Whether a field holds one of some words, or nil when the field is not stated.
  public func has(_ field: FieldName, anyOf words: [Word]) -> Bool? {
    for at in entries.indices where entries[at].field == field {
      if let said = entries[at].word { return words.contains(said) }
      guard case .words(let said) = entries[at].value else { return nil }
      return said.contains(where: words.contains)
    }
    return nil
  }

  /// This detail with another's answers in place of its own, as an event overrides what it says of all its
  /// subjects by what it says of one.
  public func overriding(with other: Detail) -> Detail {
    if other.isEmpty { return self }
    if isEmpty { return other }
    var both: [Entry] = []
    both.reserveCapacity(entries.count + other.entries.count)
    var rest = other.entries[...]
    for entry in entries {
      while let next = rest.first, next.field != entry.field, next.field.rawValue < entry.field.rawValue {
        both.append(next)
        rest = rest.dropFirst()
      }
      if let next = rest.first, next.field == entry.field {
        both.append(next)
        rest = rest.dropFirst()
      } else {
        both.append(entry)
      }
    }
    return Detail(inOrder: both + rest)
  }

  private static func stated(_ value: Value) -> Value? {
    switch value {
    case .words(let words):
      let said = words.filter { $0 != .notStated }
      return said.isEmpty ? nil : .words(said)
    case .text(let text): return text.isEmpty ? nil : value
    case .people(let people): return people.isEmpty ? nil : value
    case .services(let services): return services.isEmpty ? nil : value
    case .events(let events): return events.isEmpty ? nil : value
    case .number, .day: return value
    }
  }
}

extension Detail: ExpressibleByDictionaryLiteral {
  /// Writes a detail as a dictionary; a field written twice holds its last answer.
  public init(dictionaryLiteral elements: (FieldName, Value)...) {
    self.init(elements)
  }
}
