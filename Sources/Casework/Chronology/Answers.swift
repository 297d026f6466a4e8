/// What the events of a chronology answer, one word after the other: words are asked for more than anything else, and are found
/// here without a look at the event.
struct Answers: Sendable {
  private struct Answer: Sendable {
    let field: FieldName
    /// Nil for an answer that is not given in words.
    let word: Word?
  }
  private var all: [Answer] = []

  /// Takes in the answers of an event, and returns their places.
  mutating func add(_ detail: Detail) -> Range<Int> {
    let first = all.count
    for at in detail.entries.indices {
      let field = detail.entries[at].field
      if let word = detail.entries[at].word {
        all.append(Answer(field: field, word: word))
      } else if case .words(let words) = detail.entries[at].value {
        for word in words { all.append(Answer(field: field, word: word)) }
      } else {
        all.append(Answer(field: field, word: nil))
      }
    }
    return first..<all.count
  }

  /// Whether a field holds one of some words; nil when it is not stated, or not in words.
  func has(_ field: FieldName, anyOf words: [Word], among places: Range<Int>) -> Bool? {
    has(field, among: places) { words.contains($0) }
  }

  /// Whether a field holds one of a few words; nil when it is not stated, or not in words.
  func has(_ field: FieldName, anyOf words: FewWords, among places: Range<Int>) -> Bool? {
    has(field, among: places) { words.contains($0) }
  }

  @inline(__always)
  private func has(_ field: FieldName, among places: Range<Int>, _ isAsked: (Word) -> Bool) -> Bool? {
    var has: Bool?
    for place in places where all[place].field == field {
      guard let said = all[place].word else { return nil }
      if isAsked(said) { return true }
      has = false
    }
    return has
  }
}

/// Up to eight words side by side, so that to look for one of them touches no memory of its own.
public struct FewWords: Hashable, Sendable {
  private let one, two, three, four, five, six, seven, eight: Word

  /// The words, or nil when they are none or more than eight.
  public init?(_ words: [Word]) {
    guard let first = words.first, words.count <= 8 else { return nil }
    let word = { (place: Int) in place < words.count ? words[place] : first }
    (one, two, three, four) = (first, word(1), word(2), word(3))
    (five, six, seven, eight) = (word(4), word(5), word(6), word(7))
  }

  /// Whether a word is one of them.
  public func contains(_ word: Word) -> Bool {
    word == one || word == two || word == three || word == four || word == five || word == six
      || word == seven || word == eight
  }
}

extension Chronology {
  /// Whether a field of an event, as it concerns a person of the family, holds one of some words; nil when it does not state
  /// any.
  public func has(_ field: FieldName, anyOf words: [Word], in place: Int, for person: Int?) -> Bool? {
    guard entries[place].ownDetails.isEmpty else {
      return detail(of: place, for: person).has(field, anyOf: words)
    }
    return answers.has(field, anyOf: words, among: entries[place].answers)
  }

  /// The same of a few words.
  public func has(_ field: FieldName, anyOf words: FewWords, in place: Int, for person: Int?) -> Bool? {
    guard entries[place].ownDetails.isEmpty else {
      return detail(of: place, for: person).has(field, anyOf: words)
    }
    return answers.has(field, anyOf: words, among: entries[place].answers)
  }
}

extension Detail {
  fileprivate func has(_ field: FieldName, anyOf words: FewWords) -> Bool? {
    guard case .words(let said)? = self[field] else { return nil }
    return said.contains(where: words.contains)
  }
}
