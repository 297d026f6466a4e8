import Casework
import Lessons

/// The same lesson as an area sets it from a day on: other clocks and figures, the same parts.
extension RandomLesson {
  static func edition(of lesson: Lesson, _ chance: inout Chance) -> Lesson {
    let forms = lesson.when.map { form in
      Form(anchor: edition(of: form.anchor, &chance), name: form.name, conditions: form.conditions)
    }
    return Lesson(
      id: lesson.id, version: lesson.version, title: lesson.title, plainWords: "",
      lessonClass: lesson.lessonClass, strand: lesson.strand, life: .live, about: lesson.about, checks: [],
      clocks: [], themes: [], reviews: [], law: Law(), parameters: [], when: forms, ask: lesson.ask,
      fresh: lesson.fresh, examples: [], file: "")
  }

  private static func edition(of anchor: Anchor, _ chance: inout Chance) -> Anchor {
    let clock = Clock.days(chance.one(of: [2, 6, 15, 40], else: 6))
    switch anchor {
    case .unanswered(let form):
      let within = ClockRule(clock, guarded: form.within.guarded, when: form.within.when)
      return .unanswered(
        Unanswered(
          after: form.after, by: form.by, owedBy: form.owedBy, within: within, fromOccurred: form.fromOccurred
        ))
    case .repeats(let form):
      return .repeats(
        Repeats(
          pattern: form.pattern, atLeast: chance.number(2...3), within: clock, separateBy: form.separateBy,
          organisations: form.organisations, distinctBy: form.distinctBy, including: form.including))
    case .gap(let form):
      return .gap(
        Gap(pattern: form.pattern, period: ClockRule(clock), grace: form.grace, states: form.states))
    case .happens, .converges, .gate: return anchor
    }
  }
}
