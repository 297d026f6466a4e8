import Casework
import Lessons

/// A failing triple made smaller for as long as it still fails, so that the cause is all that is left to read.
extension Triple {
  func shrunk(while fails: (Triple) -> Bool) -> Triple {
    var least = self
    while let smaller = least.smaller().first(where: fails) { least = smaller }
    return least
  }

  /// Everything that is one thing less.
  private func smaller() -> [Triple] {
    lessEvents() + lessLessons() + lessFamily() + lessOfEvents()
  }

  private func with(_ change: (inout Triple) -> Void) -> Triple {
    var copy = self
    change(&copy)
    return copy
  }

  private func lessEvents() -> [Triple] {
    timeline.events.indices.map { place in with { $0.timeline.events.remove(at: place) } }
  }

  private func lessLessons() -> [Triple] {
    var less = later == nil ? [] : [with { $0.later = nil }]
    for place in lessons.indices where lessons.count > 1 {
      less.append(
        with {
          $0.lessons.remove(at: place)
          $0.later?.lessons.remove(at: place)
        })
    }
    for (place, lesson) in lessons.enumerated() {
      let others = later?.lessons[place].simpler
      for (at, simpler) in lesson.simpler.enumerated() {
        less.append(
          with {
            $0.lessons[place] = simpler
            if let others { $0.later?.lessons[place] = others[at] }
          })
      }
    }
    return less
  }

  private func lessFamily() -> [Triple] {
    var less: [Triple] = []
    if assumeComplete { less.append(with { $0.assumeComplete = false }) }
    for place in timeline.links.indices { less.append(with { $0.timeline.links.remove(at: place) }) }
    for place in terms.indices { less.append(with { $0.terms.remove(at: place) }) }
    if until != nil { less.append(with { $0.until = nil }) }
    if timeline.end != nil { less.append(with { $0.timeline.end = nil }) }
    if !timeline.family.residences.isEmpty { less.append(with { $0.timeline.family.residences = [] }) }
    for place in timeline.family.coverage.indices {
      less.append(with { $0.timeline.family.coverage.remove(at: place) })
    }
    for place in timeline.family.knownTo.entries.indices {
      less.append(with { $0.timeline.family.knownTo.entries.remove(at: place) })
    }
    for place in timeline.family.people.indices {
      less.append(with { $0.timeline.family.people.remove(at: place) })
    }
    return less
  }

  private func lessOfEvents() -> [Triple] {
    timeline.events.indices.flatMap { place -> [Triple] in
      let event = timeline.events[place]
      var less: [Triple] = []
      for other in event.relations.indices {
        less.append(with { $0.timeline.events[place].relations.remove(at: other) })
      }
      if !event.claims.isEmpty { less.append(with { $0.timeline.events[place].claims = [] }) }
      if event.count != nil { less.append(with { $0.timeline.events[place].count = nil }) }
      if event.interpreter != nil { less.append(with { $0.timeline.events[place].interpreter = nil }) }
      if event.recorder != nil { less.append(with { $0.timeline.events[place].recorder = nil }) }
      if event.subjects.count > 1 { less.append(with { $0.timeline.events[place].subjects.removeLast() }) }
      if event.held.holdings.count > 1 {
        less.append(with { $0.timeline.events[place].held = .by(Array(event.held.holdings.dropLast())) })
      }
      for entry in event.detail.entries {
        let rest = event.detail.entries.filter { $0 != entry }.map { ($0.field, $0.value) }
        less.append(with { $0.timeline.events[place].detail = Detail(rest) })
      }
      return less
    }
  }
}

extension Lesson {
  /// The lesson with a form, a condition, a guard or a freshness less.
  fileprivate var simpler: [Lesson] {
    var less: [Lesson] = []
    if when.count > 1 {
      less += when.indices.map { place in with(when.enumerated().filter { $0.offset != place }.map(\.element))
      }
    }
    for (place, form) in when.enumerated() {
      for conditions in form.conditions.simpler {
        var forms = when
        forms[place] = Form(anchor: form.anchor, name: form.name, conditions: conditions)
        less.append(with(forms))
      }
    }
    if !ask.level.when.isEmpty { less.append(with(when, level: LevelRule(otherwise: .ask))) }
    if fresh != nil { less.append(with(when, isPlain: true)) }
    return less
  }

  private func with(_ forms: [Form], level: LevelRule? = nil, isPlain: Bool = false) -> Lesson {
    Lesson(
      id: id, version: version, title: title, plainWords: plainWords, lessonClass: lessonClass,
      strand: strand,
      life: life, about: about, checks: [], clocks: [], themes: [], reviews: [], law: law, parameters: [],
      when: forms, ask: Ask(level: level ?? ask.level, who: [], within: nil, question: ""),
      fresh: isPlain ? nil : fresh, examples: [], file: file)
  }
}

extension [Condition] {
  fileprivate var simpler: [[Condition]] {
    indices.flatMap { place -> [[Condition]] in
      var without = self
      let condition = without.remove(at: place)
      return [without]
        + condition.parts.map { part in
          var replaced = self
          replaced[place] = part
          return replaced
        }
    }
  }
}

extension Condition {
  fileprivate var parts: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): parts
    case .not(let part): [part]
    default: []
    }
  }
}
