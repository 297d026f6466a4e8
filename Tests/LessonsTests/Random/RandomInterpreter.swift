import Casework
@testable import Lessons

/// Who interpreted in some stories, and a lesson that asks it.
///
/// It is drawn apart from the rest, so that the other stories stay what they were.
struct RandomInterpreter {
  private var chance: Chance

  static func add(to triple: inout Triple) {
    var interpreter = RandomInterpreter(chance: Chance(seed: triple.seed &* 37 &+ 11))
    // The school's lesson has the same name.
    guard interpreter.chance.happens(4), !triple.lessons.contains(where: { $0.id == "atom" }) else { return }
    for place in triple.timeline.events.indices where interpreter.chance.happens(60) {
      triple.timeline.events[place].interpreter = interpreter.chance.one(of: InterpreterUse.allCases)
    }
    let lesson = interpreter.lesson(about: triple.timeline.events.map(\.kind))
    triple.lessons.append(lesson)
    triple.later?.lessons.append(lesson)
  }

  private mutating func lesson(about kinds: [EventKind]) -> Lesson {
    let after = Pattern([EventPattern(kinds: chance.some(2...4, of: kinds), tests: [test()])])
    let answer = Pattern([EventPattern(kinds: chance.some(2...4, of: kinds), tests: [test()])])
    let clock = Clock.days(chance.one(of: [2, 10, 30], else: 5))
    let anchor =
      chance.happens(70)
      ? Anchor.unanswered(
        Unanswered(
          after: after, by: answer, owedBy: .anyHolder, within: ClockRule(clock), fromOccurred: false))
      : .happens(after)
    return RandomLesson.lesson(ofOneAtom: Form(anchor: anchor, conditions: []))
  }

  private mutating func test() -> Test {
    let asked = Test.interpreter(chance.some(1...2, of: InterpreterUse.allCases))
    switch chance.number(1...4) {
    case 1: return asked
    case 2: return .not(asked)
    case 3: return .statesInterpreter
    default: return .all([.statesInterpreter, asked])
    }
  }
}
