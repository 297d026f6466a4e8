internal import Casework

extension TimelineWriter {
  /// One event; `parts` are the parts of the people, by which the usual ones are left out.
  static func event(_ event: Event, parts: [PersonID: Person.Part]) -> Tree {
    let stated = occurred(event.occurred)
    var entries: [Tree.Entry] = []
    func add(_ key: String, _ value: Tree?) {
      if let value { entries.append(Tree.Entry(key, value)) }
    }
    add("id", .text(event.id.rawValue))
    add("kind", .text(event.kind.name))
    add("about", .list(event.subjects.map { subject($0, in: event.kind, parts: parts) }))
    add("occurred", .text(stated.dates))
    add("precision", stated.precision.map(Tree.text))
    add("held by", held(event.held, occurred: event.occurred))
    add("recorded", recorder(event.recorder, usual: Recorder.usual(for: event.held)))
    add("count", event.count.map(count))
    add("source", event.source == .notStated ? nil : .text(event.source.rawValue))
    add("claims", .list(event.claims.map(claim), orNilIfEmpty: true))
    for relation in RelationKind.allCases { add(relation.rawValue, related(event, relation)) }
    add("basis", event.basis.map { .text($0.rawValue) })
    add("marks", .texts(event.marks.map(\.rawValue), orNilIfEmpty: true))
    add("interpreter", event.interpreter.map { .text($0.rawValue) })
    add("detail", event.detail.isEmpty ? nil : detail(event.detail, of: event.kind))
    add("words", event.words.isEmpty ? nil : .text(event.words))
    add("sources", .list(event.citations.map(citation), orNilIfEmpty: true))
    add("original", event.original.map(Tree.text))
    return .map(Tree.Map(entries))
  }

  private static func subject(_ subject: Subject, in kind: EventKind, parts: [PersonID: Person.Part]) -> Tree
  {
    let usual = SubjectPart.usual(for: parts[subject.person])
    guard subject.part != usual || subject.detail != nil else { return .text(subject.person.rawValue) }
    return .map([
      "person": .text(subject.person.rawValue),
      "part": subject.part == usual ? nil : .text(subject.part.rawValue),
      "detail": subject.detail.map { detail($0, of: kind) },
    ])
  }

  /// Dates and precision apart; undated history is always written with both its ends, or its start would be the
  /// birth of those that it concerns.
  private static func occurred(_ occurrence: Occurrence) -> (dates: String, precision: String?) {
    switch occurrence.precision {
    case .undated: ("\(occurrence.earliest)/\(occurrence.latest)", occurrence.precision.rawValue)
    case .approximate:
      (
        String(occurrence.description.dropLast(" approximate".count)),
        occurrence.precision.rawValue
      )
    default: (occurrence.description, nil)
    }
  }

  private static func held(_ held: Held, occurred: Occurrence) -> Tree? {
    switch held {
    case .notStated: nil
    case .nobody: .text("nobody")
    case .by(let holdings):
      .list(
        holdings.map { holding in
          let since = holding.since == occurred ? nil : holding.since.description
          let route = holding.route == .ownRecord ? nil : holding.route.rawValue
          guard since != nil || route != nil else { return .text(holding.service.rawValue) }
          return .map([
            "service": .text(holding.service.rawValue), "since": since.map(Tree.text),
            "route": route.map(Tree.text),
          ])
        })
    }
  }

  private static func recorder(_ recorder: Recorder?, usual: Recorder?) -> Tree? {
    guard recorder != usual else { return nil }
    guard let recorder else { return .text("not stated") }
    let by = recorder.service == usual?.service ? nil : recorder.service?.rawValue ?? "not stated"
    return .map([
      "by": by.map(Tree.text), "who": recorder.who.map(Tree.text),
      "qualification": recorder.qualification.map(Tree.text),
    ])
  }

  private static func count(_ count: Count) -> Tree {
    switch count {
    case .exactly(let number): .map(["exactly": .number(Double(number))])
    case .atLeast(let number): .map(["at least": .number(Double(number))])
    }
  }

  private static func claim(_ claim: Claim) -> Tree {
    .map([
      "of": .text(claim.matter.rawValue), "standing": .text(claim.standing.rawValue),
      "words": claim.words.map(Tree.text), "against": claim.against.map { .text($0.rawValue) },
    ])
  }

  private static func related(_ event: Event, _ kind: RelationKind) -> Tree? {
    oneOrList(event.relations.filter { $0.kind == kind }.map(\.event.rawValue))
  }

  private static func citation(_ citation: Citation) -> Tree {
    .map([
      "url": .text(citation.url), "confidence": .text(citation.confidence.rawValue),
      "says": citation.says.map(Tree.text),
    ])
  }

  /// A detail's answers, in the order of the kind's fields.
  static func detail(_ detail: Detail, of kind: EventKind) -> Tree {
    let entries = kind.fields.compactMap { field in
      detail[field.name].map { Tree.Entry(field.name.rawValue, value($0, of: field.type)) }
    }
    return .map(Tree.Map(entries))
  }

  private static func value(_ value: Value, of type: FieldType) -> Tree {
    switch value {
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .day(let day): .text(day.description)
    case .words(let words): answers(words.map(\.rawValue), to: type)
    case .people(let people): answers(people.map(\.rawValue), to: type)
    case .services(let services): answers(services.map(\.rawValue), to: type)
    case .events(let events): answers(events.map(\.rawValue), to: type)
    }
  }

  /// A list where the field takes several, one text where it takes one.
  private static func answers(_ texts: [String], to type: FieldType) -> Tree {
    switch type {
    case .choice, .person, .service, .event: texts.first.map(Tree.text) ?? .texts(texts)
    default: .texts(texts)
    }
  }

  private static func oneOrList(_ texts: [String]) -> Tree? {
    guard let first = texts.first else { return nil }
    return texts.count == 1 ? .text(first) : .texts(texts)
  }
}
