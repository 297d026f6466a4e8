import Casework
import YAMLReading

/// Relations: which other events an event must name, be named by or agree with.
extension Reading {
  /// The ways in which all relations of a pattern can hold: one, unless a related pattern has alternatives.
  mutating func relations(in value: YAMLValue, of kinds: Kinds) -> [[RelationTerm]] {
    var ways: [[RelationTerm]] = [[]]
    for pair in value.pairs ?? [] where Self.relationKeys.contains(pair.key) {
      let terms = relation(pair, of: kinds)
      guard ways.count * max(terms.count, 1) <= 64 else {
        note(value, "has too many alternatives; split it")
        return ways
      }
      ways = ways.flatMap { way in terms.map { way + [$0] } }
    }
    return ways
  }

  private mutating func relation(_ pair: YAMLValue.Pair, of kinds: Kinds) -> [RelationTerm] {
    if let relation = Self.naming[pair.key] { return naming(pair.value, relation) }
    if let relation = Self.named[pair.key] {
      return related(pair.value).map { .namedBySome($0, relation) }
    }
    switch pair.key {
    case "linked with": return boundName(pair.value).map { [.linkedWith($0)] } ?? []
    case "other than": return boundName(pair.value).map { [.isNot($0)] } ?? []
    case "about the adult of": return boundName(pair.value).map { [.sharesAdult($0)] } ?? []
    case "about": return aboutAdult(pair.value)
    case "agrees with":
      return ofNamed(pair.value) { reading, fields in
        fields.oneOrMore.compactMap { reading.field($0, of: kinds) }
      }.map { .agrees($0, $1) }
    default: return ofNamed(pair.value) { $0.serviceTypes($1) }.map { .isHeldBy($0, $1) }
    }
  }

  /// `answers: it`, or `answers: { event: concern received }`.
  private mutating func naming(_ value: YAMLValue, _ kinds: Set<RelationKind>) -> [RelationTerm] {
    if let text = value.text, text == "that" || text == Self.it || names[text] != nil {
      return boundName(value).map { [.names($0, kinds)] } ?? []
    }
    if let text = value.text, !Self.events.contains(text) {
      note(
        unknown: text, in: value, as: "a name bound before this line, nor a kind of event",
        among: [Self.it, "that"] + names.keys.sorted() + Self.events)
      return []
    }
    return related(value).map { .namesSome($0, kinds) }
  }

  /// `about: that person` is the adult whom the anchor concerns.
  private mutating func aboutAdult(_ value: YAMLValue) -> [RelationTerm] {
    guard value.text != Scope.thatPerson.rawValue else { return [.sharesAdult(Self.it)] }
    return boundName(value).map { [.sharesAdult($0)] } ?? []
  }

  private mutating func related(_ value: YAMLValue) -> [EventPattern] {
    pattern(value, in: .related)?.alternatives ?? []
  }

  private mutating func boundName(_ value: YAMLValue) -> String? {
    text(value).flatMap { bound($0, in: value) }
  }

  /// `{ it: [regions, mechanism] }`: something said of a bound event.
  private mutating func ofNamed<Item>(
    _ value: YAMLValue, _ read: (inout Reading, YAMLValue) -> [Item]
  ) -> [(String, [Item])] {
    guard let pair = value.pairs?.first, value.pairs?.count == 1 else {
      note(value, "must be one name with a list, such as { it: […] }, not \(value.inWords)")
      return []
    }
    guard let name = bound(pair.key, in: pair.value) else { return [] }
    let items = read(&self, pair.value)
    return items.isEmpty ? [] : [(name, items)]
  }

  static let relationKeys =
    naming.keys.sorted() + named.keys.sorted()
    + ["linked with", "agrees with", "held by now", "about the adult of", "about", "other than"]

  private static let links = Set(RelationKind.allCases.filter(\.links))

  /// The event names another so.
  private static let naming: [String: Set<RelationKind>] = Dictionary(
    uniqueKeysWithValues: RelationKind.allCases.map { ($0.rawValue, [$0]) } + [("names", links)])

  /// Another names the event so.
  private static let named: [String: Set<RelationKind>] = [
    "answered by": [.answers], "explained by": [.explains], "corrected by": [.corrects],
    "disputed by": [.disputes], "relied on by": [.reliesOn], "led to": [.arisesFrom], "named by": links,
  ]
}
