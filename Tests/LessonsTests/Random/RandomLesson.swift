import Casework
import Lessons

/// Lessons drawn from a seed: every form, condition, window, scope and relation of the language.
struct RandomLesson {
  var chance: Chance
  /// The story's events.
  var story: [Event] = []

  init(_ chance: Chance) { self.chance = chance }

  /// One to three lessons mostly; sometimes three strands and a convergence over them.
  static func lessons(_ chance: Chance, for story: [Event]) -> [Lesson] {
    var random = RandomLesson(chance)
    random.story = story
    guard random.chance.happens(12) else {
      return (1...random.chance.one(of: [1, 2, 3], else: 1)).map { number in
        random.lesson(LessonID(rawValue: "lesson-\(number)"), strand: .injury)
      }
    }
    let strands: [Strand] = [.injury, .sight, .adults]
    let lessons = strands.map { strand in
      var forms = random.forms()
      if random.chance.happens(60) { forms = forms.map { Form(anchor: $0.anchor, conditions: []) } }
      return random.lesson(
        LessonID(rawValue: "of-\(strand.rawValue)"), strand: strand, about: .child, forms: forms)
    }
    return lessons + [
      random.lesson("strands-together", strand: nil, about: .child, forms: [random.converging()])
    ]
  }

  private mutating func converging() -> Form {
    let converges = Converges(
      strands: chance.number(2...3), within: .days(chance.one(of: [30, 180], else: 30)),
      organisations: chance.number(1...2), events: chance.number(1...3))
    return Form(anchor: .converges(converges), conditions: [])
  }

  private mutating func lesson(_ id: LessonID, strand: Strand?) -> Lesson {
    let forms = forms()
    // Weeks of pregnancy are a child's.
    let isOfPregnancy = forms.contains { $0.isOfPregnancy }
    let about: About =
      strand == .injury && chance.happens(12) && !isOfPregnancy
      ? chance.one(of: [.family, .adult], else: .child) : .child
    return lesson(id, strand: strand, about: about, forms: forms)
  }

  private mutating func lesson(_ id: LessonID, strand: Strand?, about: About, forms: [Form]) -> Lesson {
    Lesson(
      id: id, version: 1, title: id.rawValue, plainWords: "", lessonClass: .protect, strand: strand,
      life: .live,
      about: about, checks: [], clocks: [], themes: [], reviews: [], law: Law(), parameters: [], when: forms,
      ask: Ask(level: level(), who: [], within: nil, question: ""),
      fresh: chance.happens(30) ? .days(chance.one(of: [5, 30, 90], else: 30)) : nil, examples: [], file: "")
  }

  /// A lesson of one plain form.
  static func lesson(ofOneAtom form: Form) -> Lesson {
    var random = RandomLesson(Chance(seed: 0))
    return random.lesson("atom", strand: .injury, about: .child, forms: [form])
  }

  private mutating func level() -> LevelRule {
    guard chance.happens(40) else { return LevelRule(otherwise: .ask) }
    var patterns = RandomPattern(chance: chance, names: ["it"], story: story)
    let guards: [LevelGuard] = [
      .count(atLeast: 3), .evidence(patterns.test(of: patterns.kind())),
      .condition(patterns.condition(forward: false, depth: 0)),
    ]
    chance = patterns.chance
    return LevelRule(otherwise: .ask, raised: .act, when: chance.some(1...2, of: guards))
  }

  /// One form, or two or three of whatever sort, the first events of which are often the same.
  private mutating func forms() -> [Form] {
    guard chance.happens(20) else { return [form(chance.number(1...100))] }
    return (0..<chance.number(2...3)).map { _ in form(chance.number(1...100)) }
  }

  private mutating func form(_ drawn: Int) -> Form {
    var patterns = RandomPattern(chance: chance, story: story)
    defer { chance = patterns.chance }
    let anchor: Anchor =
      switch drawn {
      case ...35: .happens(patterns.anchors(scoped: true))
      case ...55: .unanswered(patterns.unanswered())
      case ...75: .repeats(patterns.repeats())
      case ...90: .gap(patterns.gap())
      default: .gate(patterns.gate())
      }
    patterns.names = ["it"]
    return Form(anchor: anchor, conditions: patterns.conditions(forward: drawn <= 35))
  }
}

extension RandomPattern {
  fileprivate mutating func unanswered() -> Unanswered {
    let after = anchors()
    names = ["it"]
    var by = pattern(scoped: false)
    if chance.happens(15) {
      by = Pattern(
        by.alternatives + [
          EventPattern(kinds: after.alternatives[0].kinds, relations: [.isHeldBy("it", [.socialCare])])
        ])
    }
    let owed: Owed = chance.one(
      of: [.anyHolder, .theHolder, .type([.socialCare]), .type([.police])], else: .anyHolder)
    return Unanswered(
      after: after, by: by, owedBy: owed, within: clockRule(), fromOccurred: chance.happens(25))
  }

  private mutating func clockRule() -> ClockRule {
    let clocks: [Clock] = [
      .hours(24), .hours(4), .sameDay, .days(3), .workingDays(1), .workingDays(5), .weeks(2), .months(1),
      .weeksOfPregnancy(30), .weeksOfPregnancy(36),
    ]
    let clock = chance.one(of: clocks, else: .sameDay)
    guard chance.happens(25) else { return ClockRule(clock) }
    return ClockRule(clock, guarded: .days(1), when: test(of: kind()))
  }

  fileprivate mutating func repeats() -> Repeats {
    Repeats(
      pattern: anchors(), atLeast: chance.one(of: [2, 2, 2, 3], else: 2),
      within: chance.one(
        of: [.days(7), .days(30), .days(60), .days(365), .months(2), .weeks(12)], else: .days(30)),
      separateBy: chance.happens(35) ? chance.number(0...3) : nil, organisations: chance.happens(20) ? 2 : 1,
      distinctBy: chance.happens(20) ? chance.one(of: [.recorder, .from], else: .from) : nil,
      including: chance.happens(15) ? test(of: kind()) : nil)
  }

  fileprivate mutating func gap() -> Gap {
    let states = (1...(chance.happens(25) ? 2 : 1)).map { _ in StateTerm(state()) }
    return Gap(
      pattern: anchors(), period: ClockRule(.days(chance.one(of: [5, 10, 20, 42], else: 10))),
      grace: chance.one(of: [.days(2), .workingDays(5)], else: .days(0)), states: states)
  }

  fileprivate mutating func gate() -> Gate {
    names = ["it"]
    let tiers: Set<Word> = [.concernNoFurtherAction, .afterAssessment]
    let requirements = (1...chance.number(1...3)).map { number in
      names = ["it"]
      return Gate.Requirement(
        number: number, words: "", condition: condition(forward: false, depth: 1),
        held: Set(chance.some(1...2, of: tiers.sorted { $0.rawValue < $1.rawValue })), shown: [])
    }
    let ended = EventPattern(kinds: [.involvement], tests: [.word(.change, [.ended])])
    return Gate(
      proposal: Pattern([EventPattern(kinds: [.closingProposed])]),
      endings: chance.happens(60) ? [Gate.Ending(pattern: Pattern([ended]), tier: .afterAssessment)] : [],
      proposedWithin: .days(28), requirements: requirements)
  }
}

extension Form {
  fileprivate var isOfPregnancy: Bool {
    guard case .unanswered(let form) = anchor, case .weeksOfPregnancy = form.within.standard else {
      return false
    }
    return true
  }
}
