import Casework
import Lessons

/// A failing triple as something one can read: the people, the events, the lessons and the first difference.
extension Triple {
  func drawing(_ engine: [LogEntry], _ naive: [LogEntry]) -> String {
    let options = "complete: \(assumeComplete), until: \(until.map(\.description) ?? "the end")"
    return """
      seed \(seed), \(timeline.isLibrary ? "library" : "casework"), \(options)
      \(people)
      \(timeline.events.sorted(by: naivelyPrecedes).map(draw).joined(separator: "\n"))
      \(timeline.links.map { "\($0.record.rawValue) \($0.linked) \($0.known)" }.joined(separator: "; "))
      \(lessons.map(draw).joined(separator: "\n"))
      \(later.map { "from \($0.from)\n" + $0.lessons.map(draw).joined(separator: "\n") } ?? "")
      first difference: \(Self.firstDifference(engine, naive))
      """
  }

  private var people: String {
    let family = timeline.family
    let people = family.people.map { person in
      "\(person.id.rawValue) \(person.part.rawValue) born \(person.born?.description ?? "?")"
    }
    let known = family.knownTo.entries.map {
      "\($0.service.rawValue) \($0.from?.description ?? "")..\($0.to?.description ?? "")"
    }
    let covered = family.coverage.map { "\($0.service.rawValue) \($0.from)..\($0.to) \($0.basis)" }
    return """
      people: \(people.joined(separator: "; "))
      parents: \(family.people.filter { !$0.parents.isEmpty }.map(\.id.rawValue)); stays: \(family.residences.count)
      known to (complete: \(family.knownTo.complete)): \(known.joined(separator: "; "))
      covered: \(covered.joined(separator: "; ")); end \(timeline.end?.description ?? "none")
      school: \(terms.map { "\($0.from)..\($0.to) but \($0.closed.sorted())" }.joined(separator: "; "))
      """
  }

  private func draw(_ event: Event) -> String {
    let held =
      switch event.held {
      case .nobody: "nobody"
      case .notStated: "?"
      case .by(let holdings): holdings.map { "\($0.service.rawValue)@\($0.since)" }.joined(separator: ",")
      }
    let detail = event.detail.entries.map { "\($0.field.rawValue)=\(Self.plain($0.value))" }
    let about = event.subjects.map { $0.person.rawValue + ($0.detail == nil ? "" : "*") }
    let relations = event.relations.map { "\($0.kind.rawValue) \($0.event.rawValue)" }
    let claims = event.claims.map { "\($0.matter.rawValue) \($0.standing.rawValue)" }
    return
      "\(event.id.rawValue) \(event.kind.name) \(event.occurred) of \(about.joined(separator: "+")) held \(held)"
      + " by \(event.recorder?.service?.rawValue ?? "?") \(event.recorder?.who ?? "")"
      + " {\(detail.joined(separator: ", "))} \(relations.joined(separator: ", ")) \(claims.joined(separator: ", "))"
  }

  private static func plain(_ value: Value) -> String {
    switch value {
    case .words(let words): words.map(\.rawValue).joined(separator: "+")
    case .number(let number): "\(number)"
    case .day(let day): "\(day)"
    case .events(let events): events.map(\.rawValue).joined(separator: "+")
    case .services(let services): services.map(\.rawValue).joined(separator: "+")
    case .people(let people): people.map(\.rawValue).joined(separator: "+")
    case .text(let text): text
    }
  }

  /// The tree as Swift prints it, without the names of its modules.
  private func draw(_ lesson: Lesson) -> String {
    let tree =
      "\(Self.spelt(lesson.when))\n    level \(lesson.ask.level) fresh \(String(describing: lesson.fresh))"
    let short = ["Lessons.", "Casework.", "FieldName.", "Word.", "EventKind.", "Optional"].reduce(tree) {
      text, name in
      text.replacing(name, with: "")
    }
    return "\(lesson.id.rawValue) about \(lesson.about.rawValue): \(short)"
  }

  /// A value with all it holds; what is lent by reference prints no more than its name by itself.
  private static func spelt(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let children = mirror.children.map { child in
      (child.label.map { $0.hasPrefix(".") ? "" : "\($0): " } ?? "") + spelt(child.value)
    }
    switch mirror.displayStyle {
    case .class: return "\(mirror.subjectType)(\(children.joined(separator: ", ")))"
    case .collection: return "[\(children.joined(separator: ", "))]"
    case .optional: return children.first ?? "nil"
    case .enum: return mirror.children.first.map { "\($0.label ?? "")(\(spelt($0.value)))" } ?? "\(value)"
    case .tuple: return "(\(children.joined(separator: ", ")))"
    default: return "\(value)"
    }
  }

  static func firstDifference(_ engine: [LogEntry], _ naive: [LogEntry]) -> String {
    let place = zip(engine, naive).prefix { $0 == $1 }.count
    let lines = { (log: [LogEntry]) in
      log.isEmpty || place >= log.count ? "nothing more" : draw(log[place])
    }
    return "entry \(place)\n  engine: \(lines(engine))\n  page:   \(lines(naive))"
  }

  static func draw(_ entry: LogEntry) -> String {
    let evidence = entry.evidence.map(\.rawValue).joined(separator: " ")
    return "\(entry.at) \(entry.key.lesson.rawValue) \(entry.key.person?.rawValue ?? "family") "
      + "\(entry.key.anchor.rawValue) \(entry.state.rawValue) \(entry.level.rawValue) [\(evidence)]"
  }
}
