import Casework

/// The forms that are anchored in one event.
extension Questioning {
  /// Every event that one of the alternatives can be anchored in.
  func events(of forms: [Form]) -> [Explanation.Anchor] {
    let asked = forms.flatMap { form in candidates(form.anchorPatterns, form).map { ($0, form) } }
    return asked.sorted { chronology.precedes($0.0, $1.0) }.map { anchor($0, of: $1) }
  }

  private func anchor(_ place: Int, of form: Form) -> Explanation.Anchor {
    var asked = evaluation(of: place, form)
    let verdict = asked.verdict(form)
    var evaluation = evaluation(of: place, form)
    let isRunning = verdict.isPending
    if case .unanswered(let unanswered) = form.anchor, !isRunning {
      evaluation.due = evaluation.due(of: unanswered)?.instant
    }
    var parts = self.parts(of: form, &evaluation)
    switch verdict {
    case .pending(let until):
      parts = parts.map { waiting($0, form, place, until: until) }
      let isOver = parts.contains { $0.truth == .no }
      return self.anchor(place, isOver ? .notAsked : .clockRuns, parts, due: until.day)
    case .told(let outcome, let due, _):
      return self.anchor(place, Explanation.Answer(outcome.truth), parts, due: due?.day)
    }
  }

  private func parts(of form: Form, _ evaluation: inout Evaluation) -> [Explanation.Part] {
    let matched = evaluation.isMatch(form)
    var anchored = evaluation.anchorOutcome(matched, form.anchor.meant)
    if case .gate(let gate) = form.anchor, matched == .unknown {
      anchored.missing += evaluation.proposalDoubts(gate)
    }
    var parts = [part(form.anchor.noun, anchored)]
    if matched == .no { return parts }
    parts += self.parts(of: form.conditions, &evaluation)
    switch form.anchor {
    case .unanswered(let unanswered): parts += answers(to: unanswered, &evaluation)
    case .gate(let gate): parts += requirements(of: gate, &evaluation)
    case .happens, .repeats, .gap, .converges: break
    }
    return parts
  }

  /// Whether anything answers: when something does, it is named.
  private func answers(to form: Unanswered, _ evaluation: inout Evaluation) -> [Explanation.Part] {
    var parts: [Explanation.Part] = []
    if let unknown = evaluation.startUnknown(of: form) {
      parts.append(part("a clock whose end is known", Outcome(.unknown, missing: [unknown])))
    }
    guard let due = evaluation.due(of: form) else {
      return parts + [part("held by \(form.owedBy.words)", .no)]
    }
    if evaluation.isStopped(by: due) {
      parts.append(part("the child was alive when it fell due on \(due.day.inWords)", .no))
    }
    let outcome = evaluation.noAnswer(form, through: min(due.day, now.day))
    let words = form.by.nothing + " by \(due.day.inWords)"
    guard outcome.truth == .no else { return parts + [part(words, outcome)] }
    let evidence = evaluation.answers(to: form)
    return parts + [
      Explanation.Part(words: words, truth: .no, evidence: chronology.numbers(of: evidence), missing: [])
    ]
  }

  /// What the proposal's tier is held on; a requirement that is not certain makes the finding.
  private func requirements(of gate: Gate, _ evaluation: inout Evaluation) -> [Explanation.Part] {
    guard let (_, tier) = evaluation.tier(of: gate) else { return [] }
    guard let tier else {
      let unknown = Outcome(.unknown, missing: [.detail(evaluation.id(evaluation.anchor), [.field(.tier)])])
      return [part("the tier is stated", unknown)]
    }
    return gate.requirements.filter { $0.held.contains(tier) }.map { requirement in
      part("\(requirement.number). \(requirement.words)", evaluation.evaluate(requirement.condition))
    }
  }

  /// A part that cannot hold before some time is over says so, and not that a record is missing.
  private func waiting(
    _ part: Explanation.Part, _ form: Form, _ place: Int, until: Instant
  ) -> Explanation.Part {
    let day = chronology.entries[place].occurred.latest
    let forward = form.conditions.filter { $0.daysForward(after: day) != nil }.map(\.words)
    guard part.truth != .no || form.conditions.contains(where: { $0.words == part.words && $0.counts }),
      forward.contains(part.words)
    else { return part }
    return Explanation.Part(
      words: part.words, truth: .unknown, evidence: part.evidence,
      missing: ["the time until \(until.day.inWords), which is not over"])
  }
}

extension Verdict {
  var isPending: Bool {
    if case .pending = self { return true }
    return false
  }
}

extension Condition {
  /// Whether it counts in a window, so that a part of the window tells nothing.
  fileprivate var counts: Bool {
    switch self {
    case .changes: true
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.counts)
    case .not(let condition): condition.counts
    case .state, .anchor, .exists, .absent, .share, .restsOnlyOn: false
    }
  }
}

extension Anchor {
  /// The events that it can be anchored in, or that count.
  fileprivate var meant: Pattern {
    switch self {
    case .happens(let pattern): pattern
    case .unanswered(let form): form.after
    case .repeats(let form): form.pattern
    case .gap(let form): form.pattern
    case .gate(let gate): gate.anchors
    case .converges: Pattern([])
    }
  }

  /// The event that it is anchored in, in plain words.
  fileprivate var noun: String {
    switch self {
    case .happens(let pattern): pattern.something
    case .unanswered(let form): form.after.something
    case .repeats(let form): form.pattern.something
    case .gap(let form): form.pattern.something
    case .gate(let gate):
      Phrases.list([gate.proposal.something] + gate.endings.map(\.pattern.something), "or")
    case .converges: "a finding"
    }
  }
}

extension Owed {
  /// Whose clock it is.
  fileprivate var words: String {
    switch self {
    case .anyHolder, .theHolder: "a service"
    case .type(let types): types.phrase
    }
  }
}

extension Evaluation {
  /// Whether the anchor is the event that a form means.
  fileprivate func isMatch(_ form: Form) -> Truth {
    switch form.anchor {
    case .happens(let pattern): match(pattern, anchor)
    case .unanswered(let unanswered): match(unanswered.after, anchor)
    case .repeats(let repeats): match(repeats.pattern, anchor)
    case .gate(let gate): tier(of: gate)?.0 ?? .no
    case .gap, .converges: .yes
    }
  }

  /// The events that certainly answer the anchor.
  fileprivate func answers(to form: Unanswered) -> [Int] {
    chronology.entries.indices.filter { place in
      guard !chronology.entries[place].isHidden else { return false }
      return form.by.alternatives.contains { one in
        guard match(one, place) == .yes else { return false }
        if place == anchor { return one.meansTheAnchor }
        return occurred(place).isAtOrAfter(anchorOccurred) == .yes
          || chronology.entries[anchor].links.contains {
            $0.kind == .answers && !$0.isNaming && $0.other == place
          }
      }
    }.sorted(by: chronology.precedes)
  }
}
