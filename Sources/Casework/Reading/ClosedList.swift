/// The words of one closed list, found by name at the cost of one look-up.
struct ClosedList<Item: Sendable>: Sendable {
  /// The words as they are to be written, in their own order.
  let words: [String]
  private let byName: [String: Item]

  init(_ items: [Item], word: (Item) -> String) {
    words = items.map(word)
    byName = Dictionary(items.map { (word($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The item written exactly so.
  subscript(_ word: String) -> Item? { byName[word] }

  /// The item of a name; only when none is written so, one that differs in capitals or curly apostrophes alone.
  func named(_ name: String) -> Item? {
    if let item = byName[name] { return item }
    let plain = Vocabulary.plain(name)
    return words.first { Vocabulary.plain($0) == plain }.flatMap { byName[$0] }
  }
}

extension ClosedList where Item: CaseIterable & RawRepresentable<String> {
  init(_ type: Item.Type) { self.init(Array(Item.allCases), word: \.rawValue) }
}

/// A field with the words that may be answered, ready to be looked up.
///
/// A class only so that it is lent and never copied; nothing in it ever changes.
final class AnswerableField: Sendable {
  let name: FieldName
  let type: FieldType
  let words: ClosedList<Word>
  /// Its place among the kind's fields by name, which is the order of a detail's answers.
  let rank: Int
  /// The kind's name, under which its words are listed.
  let kind: String

  init(_ field: Field, of kind: EventKind, rank: Int) {
    self.rank = rank
    self.kind = kind.name
    name = field.name
    type = field.type
    words = ClosedList(field.choices, word: \.rawValue)
  }
}

/// The closed lists that rows are read against, each built once.
enum Lists {
  static let kinds = ClosedList(EventKind.allCases, word: \.name)
  static let sources = ClosedList(Source.self)
  static let standings = ClosedList(Standing.self)
  static let matters = ClosedList(ClaimMatter.self)
  static let bases = ClosedList(LawfulBasis.self)
  static let marks = ClosedList(VisibilityMark.self)
  static let interpreters = ClosedList(InterpreterUse.self)
  static let parts = ClosedList(SubjectPart.self)
  static let routes = ClosedList(Holding.Route.self)
  static let confidences = ClosedList(Citation.Confidence.self)
  static let people = ClosedList(Person.Part.self)
  static let serviceTypes = ClosedList(ServiceType.self)
  static let nations = ClosedList(Nation.self)
  static let precisions = ClosedList([Occurrence.Precision.approximate, .undated], word: \.rawValue)

  /// The fields of each kind, by the kind's number.
  static let fields: [ClosedList<AnswerableField>] = EventKind.allCases.map { kind in
    let byName = kind.fields.sorted { $0.name.rawValue < $1.name.rawValue }
    return ClosedList(
      byName.enumerated().map { AnswerableField($1, of: kind, rank: $0) }, word: \.name.rawValue)
  }
}
