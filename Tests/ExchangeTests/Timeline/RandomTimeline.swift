import Casework

/// Makes timelines in which everything that the format can say is said somewhere.
struct RandomTimeline {
  private var random: SeededGenerator
  private let nation: Nation
  private let people: [Person]
  private let links: [PersonLink]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    nation = seed.isMultiple(of: 3) ? .wales : .england
    people = [
      Person(id: "child", part: .child, born: Occurrence("2006-03"), name: "A", parents: ["mother"]),
      Person(
        id: "twin", part: .child, born: Occurrence("2008-01-02"), disability: true,
        groups: ["b": "1", "a": "ß"]),
      Person(id: "baby", part: .unborn, expected: Day("2009-01-02"), became: ["twin"]),
      Person(id: "mother", part: .adult, born: Occurrence("1980 approximate"), disability: false),
      Person(id: "partner", part: .adult, describedAs: "mother's partner"),
    ]
    links = [
      PersonLink(record: "school-113", person: "twin", known: Instant(seconds: 1_300_000_000)),
      PersonLink(record: "school-113", person: "twin", linked: false, known: Instant(seconds: 1_400_000_000)),
      PersonLink(record: "desk-1", person: "mother", known: Instant(seconds: 1_200_000_000)),
    ]
  }

  /// A timeline with an event of each kind at least.
  mutating func timeline() -> Timeline {
    let ids = (0..<90).map { EventID(rawValue: "e-\($0)") }
    let kinds = EventKind.allCases + (67..<90).map { _ in pick(EventKind.allCases) }
    return Timeline(
      name: "case-7", title: maybe(text()), review: maybe("a-review"), end: maybe(occurrence(from: 18_000)),
      endNote: maybe(text()), areas: some(["haringey", "sample"]), nation: nation, isLibrary: flip(),
      family: family(), events: zip(ids, kinds).map { event($0, $1, naming: ids) }, links: links)
  }

  private mutating func family() -> Family {
    Family(
      people: people,
      residences: [
        Residence("child", in: text(), from: day(), to: nil), Residence("mother", in: "a", to: day()),
      ],
      services: flip() ? ["x / y": .police, "oakfield / surgery 2": .gp] : [:],
      knownTo: KnownTo(
        [
          KnownTo.Entry(service()),
          KnownTo.Entry(service(), from: Day(number: 13_000), to: Day(number: 13_000)),
        ],
        complete: flip()),
      coverage: (0..<4).map { _ in coverage() },
      agreements: [
        Agreement(services: [service(), service()], from: Day(number: 13_000), kinds: someKinds())
      ])
  }

  private mutating func coverage() -> Coverage {
    let from = day()
    return Coverage(
      service: service(), kinds: someKinds(), from: from, to: from + 30, basis: text(),
      received: maybe(Instant(seconds: 1_250_000_000)), source: maybe("https://example.org/a"))
  }

  private mutating func event(_ id: EventID, _ kind: EventKind, naming ids: [EventID]) -> Event {
    let others = ids.filter { $0 != id }
    let earlier = ids.prefix { $0 != id }
    let occurred = occurrence(from: 13_000)
    let held = held(from: occurred)
    return Event(
      id: id, kind: kind, subjects: subjects(kind, naming: others), occurred: occurred,
      recorder: flip() ? Recorder.usual(for: held) : recorder(), held: held, count: count(),
      source: pick(Source.allCases), claims: claims(), basis: maybe(pick(LawfulBasis.allCases)),
      marks: some(VisibilityMark.allCases), interpreter: maybe(pick(InterpreterUse.allCases)),
      relations: RelationKind.allCases.flatMap { relation in
        // Events that correct one another in a circle are refused.
        some(relation == .corrects ? Array(earlier) : others).prefix(2).map { Relation(relation, $0) }
      },
      detail: detail(kind, naming: others), words: flip() ? "" : text(),
      citations: flip() ? [] : [Citation(url: "https://example.org", confidence: .low, says: maybe(text()))],
      original: maybe(text()))
  }

  private mutating func subjects(_ kind: EventKind, naming ids: [EventID]) -> [Subject] {
    let all = people.map(\.id) + ["school-113", "desk-1"]
    return all.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)).map { person in
      let usual = SubjectPart.usual(for: people.first { $0.id == person }?.part)
      let part = flip() ? usual : pick(SubjectPart.allCases)
      return Subject(person, part, detail: flip() ? nil : detail(kind, naming: ids))
    }
  }

  private mutating func detail(_ kind: EventKind, naming ids: [EventID]) -> Detail {
    Detail(kind.fields.filter { _ in flip() }.map { ($0.name, value(for: $0, naming: ids)) })
  }

  private mutating func value(for field: Field, naming ids: [EventID]) -> Value {
    let words = field.choices(in: nation).filter { $0 != .notStated }
    switch field.type {
    case .choice: return .words([pick(words)])
    case .choices: return .words(Array(words.shuffled(using: &random).prefix(3)))
    case .number: return .number(flip() ? Double(Int.random(in: 0...99, using: &random)) : 2.25)
    case .text: return .text(text())
    case .day: return .day(day())
    case .person: return .people([pick(people).id])
    case .people: return .people(["mother", "desk-1"])
    case .service: return .services([service()])
    case .services: return .services([service(), service()])
    case .event: return .events([pick(ids)])
    case .events: return .events(Array(ids.prefix(2)))
    }
  }

  private mutating func held(from occurred: Occurrence) -> Held {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .notStated
    case 1: return .nobody
    default:
      return .by(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          let since = flip() ? occurred : occurrence(from: Int(occurred.latest.number))
          return Holding(service(), since: since, route: pick(Holding.Route.allCases))
        })
    }
  }

  private mutating func recorder() -> Recorder? {
    maybe(Recorder(service: maybe(service()), who: maybe(text()), qualification: maybe(text())))
  }

  private mutating func count() -> Count? {
    let number = Int.random(in: 1...40, using: &random)
    return maybe(flip() ? .exactly(number) : .atLeast(number))
  }

  private mutating func claims() -> [Claim] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in
      Claim(
        pick(ClaimMatter.allCases), pick(Standing.allCases), words: maybe(text()),
        against: maybe(pick(people).id))
    }
  }

  private mutating func occurrence(from number: Int) -> Occurrence {
    let from = Day(number: Int32(number + Int.random(in: 0...900, using: &random)))
    let to = from + Int.random(in: 0...70, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return Occurrence(Instant(seconds: from.start.seconds + 34_567))
    case 1: return Occurrence("\(from.year)") ?? Occurrence(from)
    case 2: return Occurrence(String(from.description.prefix(7))) ?? Occurrence(from)
    case 3: return Occurrence(from: from, to: to) ?? Occurrence(from)
    case 4: return Occurrence(from: from, to: to, precision: .approximate) ?? Occurrence(from)
    case 5: return Occurrence(undatedBy: to, since: flip() ? from : .first)
    default: return Occurrence(from)
    }
  }

  private mutating func service() -> ServiceID {
    pick([
      "haringey / social care", "st anne's hospital / emergency department", "met / police", "Łódź / other",
    ])
  }

  private mutating func someKinds() -> Set<EventKind> { Set(some(EventKind.allCases)) }

  private mutating func text() -> String {
    pick([
      "A bruise, \"seen\".", "tab\tand line\nend", "Łódź 😀 \u{2028}", " spaced ", "\\ / \u{0}\u{1F}",
      "not stated",
    ])
  }

  private mutating func day() -> Day { Day(number: .random(in: 13_000...14_000, using: &random)) }
  private mutating func flip() -> Bool { .random(using: &random) }
  private mutating func maybe<Item>(_ item: Item) -> Item? { flip() ? item : nil }
  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &random)]
  }

  /// None, or some of them in their own order.
  private mutating func some<Item>(_ items: [Item]) -> [Item] {
    flip() ? [] : items.filter { _ in flip() }
  }
}
