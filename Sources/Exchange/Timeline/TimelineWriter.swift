public import Casework

/// Writes a timeline as JSON Lines, from which the same timeline is read again.
///
/// First the header, then coverage, links and the events in the order in which they became known. What the reader
/// supplies by itself (a part, a recorder, since when) is left out.
public enum TimelineWriter {
  /// The whole file's text.
  public static func text(_ timeline: Timeline) -> String {
    rows(timeline).map { JSON.text($0) + "\n" }.joined()
  }

  /// The file's rows, header first.
  public static func rows(_ timeline: Timeline) -> [Tree] {
    let timeline = timeline.inOrder
    var usual: [PersonID: Person.Part] = [:]
    for person in timeline.family.people { usual[person.id] = person.part }
    for link in timeline.links where usual[link.record] == nil { usual[link.record] = usual[link.person] }
    return [header(timeline)]
      + timeline.family.coverage.map { .map(["coverage": coverage($0)]) }
      + timeline.links.map { .map(["link": link($0)]) }
      + timeline.events.map { event($0, parts: usual) }
  }
}

// MARK: - The header and what is known of the records

extension TimelineWriter {
  private static func header(_ timeline: Timeline) -> Tree {
    let family = timeline.family
    return .map([
      "timeline": .number(1), "case": .text(timeline.name), "title": timeline.title.map(Tree.text),
      "review": timeline.review.map(Tree.text), "end": timeline.end.map { .text($0.description) },
      "end note": timeline.endNote.map(Tree.text), "area": .texts(timeline.areas, orNilIfEmpty: true),
      "nation": timeline.nation == .england ? nil : .text(timeline.nation.rawValue),
      "library": timeline.isLibrary ? nil : .flag(false), "people": .list(family.people.map(person)),
      "residences": .list(family.residences.map(residence), orNilIfEmpty: true),
      "services": services(family.services),
      "known to": knownTo(family.knownTo),
      "agreements": .list(family.agreements.map(agreement), orNilIfEmpty: true),
    ])
  }

  private static func person(_ person: Person) -> Tree {
    let groups = person.groups.sorted { $0.key < $1.key }.map { Tree.Entry($0.key, .text($0.value)) }
    return .map([
      "id": .text(person.id.rawValue), "is": .text(person.part.rawValue),
      "born": person.born.map { .text($0.description) }, "expected": day(person.expected),
      "became": .texts(person.became.map(\.rawValue), orNilIfEmpty: true),
      "parents": .texts(person.parents.map(\.rawValue), orNilIfEmpty: true),
      "described as": person.describedAs.map(Tree.text),
      "disability": person.disability.map { .text($0 ? "yes" : "no") }, "name": person.name.map(Tree.text),
      "groups": groups.isEmpty ? nil : .map(Tree.Map(groups)),
    ])
  }

  private static func residence(_ residence: Residence) -> Tree {
    .map([
      "person": .text(residence.person.rawValue), "household": .text(residence.household),
      "from": day(residence.from), "to": day(residence.to),
    ])
  }

  private static func services(_ types: [ServiceID: ServiceType]) -> Tree? {
    let entries = types.sorted { $0.key < $1.key }.map {
      Tree.Entry($0.key.rawValue, .text($0.value.rawValue))
    }
    return entries.isEmpty ? nil : .map(Tree.Map(entries))
  }

  private static func knownTo(_ knownTo: KnownTo) -> Tree? {
    guard knownTo != KnownTo() else { return nil }
    let services = knownTo.entries.map { entry in
      entry.from == nil && entry.to == nil
        ? .text(entry.service.rawValue)
        : Tree.map([
          "service": .text(entry.service.rawValue), "from": day(entry.from), "to": day(entry.to),
        ])
    }
    return .map(["complete": .flag(knownTo.complete), "services": .list(services)])
  }

  private static func agreement(_ agreement: Agreement) -> Tree {
    .map([
      "services": .texts(agreement.services.map(\.rawValue)), "from": day(agreement.from),
      "to": day(agreement.to), "kinds": kinds(agreement.kinds),
    ])
  }

  private static func coverage(_ coverage: Coverage) -> Tree {
    .map([
      "service": .text(coverage.service.rawValue), "kinds": kinds(coverage.kinds), "from": day(coverage.from),
      "to": day(coverage.to), "basis": .text(coverage.basis), "source": coverage.source.map(Tree.text),
      "received": coverage.received.map { .text($0.description) },
    ])
  }

  private static func link(_ link: PersonLink) -> Tree {
    .map([
      "record": .text(link.record.rawValue), "person": .text(link.person.rawValue),
      "known": .text(link.known.description), "linked": link.linked ? nil : .text("no"),
    ])
  }

  private static func kinds(_ kinds: Set<EventKind>) -> Tree {
    kinds.isEmpty ? .text("all") : .texts(kinds.sorted { $0.rawValue < $1.rawValue }.map(\.name))
  }

  static func day(_ day: Day?) -> Tree? { day.map { .text($0.description) } }
}

extension Tree {
  static func list(_ items: [Tree], orNilIfEmpty: Bool) -> Tree? {
    items.isEmpty && orNilIfEmpty ? nil : .list(items)
  }

  static func texts(_ texts: [String], orNilIfEmpty: Bool) -> Tree? {
    texts.isEmpty && orNilIfEmpty ? nil : .texts(texts)
  }
}
