/// One detail that a kind of event may carry: its name and what may be answered.
///
/// A field that an event does not have is *not stated*, which is never *no*.
public struct Field: Hashable, Sendable {
  /// The field's name, which other kinds may share.
  public let name: FieldName
  /// What may be answered.
  public let type: FieldType
  /// What the field means in this kind, where its name does not say it.
  public let meaning: String?
  /// Words that in this field belong to one nation, although elsewhere both use them.
  private let only: [Word: Nation]

  init(_ name: FieldName, _ type: FieldType, _ meaning: String? = nil, only: [Word: Nation] = [:]) {
    self.name = name
    self.type = type
    self.meaning = meaning
    self.only = only
  }

  /// The words that may be answered, in every nation; empty for a field that is not answered in words.
  public var choices: [Word] {
    switch type {
    case .choice(let words), .choices(let words): words
    default: []
    }
  }

  /// The words that may be answered in one nation: a word of another nation's law is not among them.
  public func choices(in nation: Nation) -> [Word] {
    choices.filter { word in
      let limit = self.nation(of: word)
      return limit == nil || limit == nation
    }
  }

  /// The one nation in which this field may hold a word, or nil when both may.
  public func nation(of word: Word) -> Nation? { only[word] ?? word.nation }

  /// Whether the field may hold a value in a nation.
  public func accepts(_ value: Value, in nation: Nation) -> Bool {
    switch (type, value) {
    case (.choice, .words(let words)): words.count == 1 && allows(words, in: nation)
    case (.choices, .words(let words)): allows(words, in: nation)
    case (.number, .number), (.text, .text), (.day, .day): true
    case (.person, .people(let people)): people.count == 1
    case (.service, .services(let services)): services.count == 1
    case (.event, .events(let events)): events.count == 1
    case (.people, .people), (.services, .services), (.events, .events): true
    default: false
    }
  }

  private func allows(_ words: [Word], in nation: Nation) -> Bool {
    let allowed = choices(in: nation)
    return words.allSatisfy(allowed.contains)
  }
}

/// What may be answered to a field.
public indirect enum FieldType: Hashable, Sendable {
  /// One of these words.
  case choice([Word])
  /// Any of these words; several may hold at once.
  case choices([Word])
  /// A number of this unit.
  case number(unit: String)
  /// Words of somebody's own, which no lesson tests.
  case text
  /// A day.
  case day
  /// One person.
  case person
  /// One service.
  case service
  /// One event.
  case event
  /// People, in no order.
  case people
  /// Services, in no order.
  case services
  /// Events, in no order.
  case events
}
