// Reads an event: first what stands alone, then what depends on its kind, its people or its time.

/// The keys of an event.
enum EventKey {
  case id, kind, about, occurred, precision, heldBy, recorded, count, source, claims, basis, marks,
    interpreter
  case detail, words, sources, note, original
  case relation(RelationKind)

  static let all = ClosedList(
    [
      ("id", id), ("kind", kind), ("about", about), ("occurred", occurred), ("precision", precision),
      ("held by", heldBy), ("recorded", recorded), ("count", count), ("source", source), ("claims", claims),
      ("basis", basis), ("marks", marks), ("interpreter", interpreter), ("detail", detail), ("words", words),
      ("sources", sources), ("note", note), ("original", original),
    ] + RelationKind.allCases.map { ($0.rawValue, relation($0)) }, word: \.0)
}

/// What is known of an event while its row is being read.
private struct EventDraft {
  var id: EventID?
  var kind: EventKind?
  var about: Tree?
  var occurred: Tree?
  var precision: Tree?
  var heldBy: Tree?
  var recorded: Tree?
  var detail: Tree?
  var count: Count?
  var source = Source.notStated
  var claims: [Claim] = []
  var basis: LawfulBasis?
  var marks: [VisibilityMark] = []
  var interpreter: InterpreterUse?
  var relations: [Relation] = []
  var words = ""
  var citations: [Citation] = []
  var original: String?
}

extension RowReading {
  /// Reads an event; nil when anything in its row is wrong, all of which is noted.
  mutating func event(_ row: Tree.Map) -> Event? {
    var draft = EventDraft()
    for entry in row.entries {
      guard let (_, key) = EventKey.all[entry.key] else {
        noteUnknownKey(entry.key, kind: row["kind"])
        continue
      }
      within(entry.key) { $0.read(entry.value, as: key, into: &draft) }
    }
    noteMissing(["id", "kind", "about", "occurred"], from: row)
    return finish(draft)
  }

  private mutating func read(_ tree: Tree, as key: EventKey, into draft: inout EventDraft) {
    switch key {
    case .id: draft.id = eventID(tree)
    case .kind: draft.kind = kind(tree)
    case .about: draft.about = tree
    case .occurred: draft.occurred = tree
    case .precision: draft.precision = tree
    case .heldBy: draft.heldBy = tree
    case .recorded: draft.recorded = tree
    case .detail: draft.detail = tree
    case .count: draft.count = bulk(tree)
    case .source: draft.source = word(tree, of: Lists.sources) ?? .notStated
    case .claims: draft.claims = list(tree, "claims") { $0.claim($1) }
    case .basis: draft.basis = word(tree, of: Lists.bases)
    case .marks: draft.marks = oneOrList(tree, "marks") { $0.word($1, of: Lists.marks) }
    case .interpreter: draft.interpreter = word(tree, of: Lists.interpreters)
    case .relation(let kind):
      draft.relations += oneOrList(tree, "ids of events") { $0.eventID($1) }.map { Relation(kind, $0) }
    case .words: draft.words = text(tree) ?? ""
    case .sources: draft.citations = list(tree, "sources") { $0.citation($1) }
    case .original: draft.original = text(tree)
    case .note: _ = text(tree)
    }
  }

  private mutating func finish(_ draft: consuming EventDraft) -> Event? {
    let subjects = draft.about.map { about in
      within("about") { $0.subjects(about, kind: draft.kind) }
    }
    let detail = draft.detail.map { tree in
      within("detail") { $0.detail(tree, of: draft.kind) }
    }
    let occurred = draft.occurred.flatMap {
      occurrence($0, precision: draft.precision, of: subjects ?? [])
    }
    let held = draft.heldBy.map { tree in
      within("held by") { $0.held(tree, occurred: occurred) }
    }
    let recorder = recorder(draft.recorded, held: held ?? .notStated)
    guard problems.isEmpty, let id = draft.id, let kind = draft.kind, let subjects, let occurred
    else { return nil }
    return Event(
      id: id, kind: kind, subjects: subjects, occurred: occurred, recorder: recorder,
      held: held ?? .notStated,
      count: draft.count, source: draft.source, claims: draft.claims, basis: draft.basis, marks: draft.marks,
      interpreter: draft.interpreter, relations: draft.relations, detail: detail ?? Detail(),
      words: draft.words, citations: draft.citations, original: draft.original)
  }

  private mutating func noteUnknownKey(_ key: String, kind: Tree?) {
    if case .text(let name)? = kind, let kind = Lists.kinds.named(name),
      Lists.fields[Int(kind.rawValue) - 1][key] != nil
    {
      return note(key, "is a field of the kind; write it inside `detail`")
    }
    unknownKey(key, among: EventKey.all.words, of: "an event")
  }
}
