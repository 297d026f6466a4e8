import Casework

/// One lesson, or the alternatives of it that the engine asks together, asked about one person as things stand.
struct Questioning {
  let lesson: PreparedLesson
  let subject: Int?
  let run: FamilyRun
  let now: Instant

  var chronology: Chronology { run.chronology }

  /// All that the lesson could have asked about, in the order of the story.
  var anchors: [Explanation.Anchor] {
    switch lesson.shape {
    case .events(let forms): events(of: forms)
    case .repeats(let repeats, let form): happenings(of: repeats, form)
    case .gap(let gap, let form): stretches(of: gap, form)
    case .converges(let converges): findings(of: converges)
    }
  }

  func evaluation(of place: Int, _ form: Form) -> Evaluation {
    var evaluation = Evaluation(
      KnownNow(chronology, at: now), subject: subject, about: lesson.lesson.about, anchor: place)
    evaluation.anchorName = form.name
    return evaluation
  }

  /// The events that some patterns can mean, of whatever detail, in the order of the story.
  func candidates(_ patterns: [Pattern], _ form: Form) -> [Int] {
    chronology.entries.indices.filter { place in
      guard !chronology.entries[place].isHidden else { return false }
      let evaluation = evaluation(of: place, form)
      return patterns.flatMap(\.alternatives).contains { one in
        (one.kinds.isEmpty || one.kinds.contains(chronology.entries[place].kind))
          && !evaluation.people(of: place, in: one.scope).isEmpty
      }
    }.sorted(by: chronology.precedes)
  }

  func anchor(
    _ place: Int, _ answer: Explanation.Answer, _ parts: [Explanation.Part], due: Day? = nil
  ) -> Explanation.Anchor {
    let event = chronology.entries[place].record.event
    return Explanation.Anchor(
      event: event.id, title: event.kind.name, occurred: event.occurred, answer: answer, parts: parts,
      due: due)
  }

  func part(_ words: String, _ outcome: Outcome) -> Explanation.Part {
    Explanation.Part(
      words: words, truth: outcome.truth,
      evidence: outcome.truth == .no ? [] : chronology.numbers(of: outcome.evidence),
      missing: outcome.truth == .unknown ? outcome.missing.gathered.map(\.words) : [])
  }

  /// The conditions one by one; what a failed one would have bound is not there for those after it, which are left out.
  func parts(of conditions: [Condition], _ evaluation: inout Evaluation) -> [Explanation.Part] {
    var parts: [Explanation.Part] = []
    for condition in conditions {
      let outcome = evaluation.evaluate(condition)
      parts.append(part(condition.words, outcome))
      if outcome.truth == .no, condition.bindsName { break }
    }
    return parts
  }
}

extension Explanation.Answer {
  init(_ truth: Truth) {
    switch truth {
    case .yes: self = .asked
    case .unknown: self = .cannotTell
    case .no: self = .notAsked
    }
  }
}

extension Condition {
  /// Whether later conditions may speak of what it finds.
  fileprivate var bindsName: Bool {
    switch self {
    case .exists(let pattern): pattern.name != nil
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.bindsName)
    case .state, .anchor, .absent, .changes, .share, .restsOnlyOn, .not: false
    }
  }
}
