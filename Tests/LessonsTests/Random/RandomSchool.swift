import Casework
@testable import Lessons

/// A school for some stories: terms, children on its roll, days missed, and a lesson that waits for sight of a child.
///
/// It is drawn apart from the rest, so that the other stories stay what they were.
struct RandomSchool {
  private var chance: Chance

  static func add(to triple: inout Triple) {
    var school = RandomSchool(chance: Chance(seed: triple.seed &* 31 &+ 7))
    guard school.chance.happens(4) else { return }
    if school.chance.happens(85) { triple.terms = school.terms() }
    school.cover(&triple.timeline.family)
    triple.timeline.events += school.rolls(triple.timeline.family) + school.absences(triple.timeline.family)
    let gap = school.gap()
    triple.lessons.append(RandomLesson.lesson(ofOneAtom: gap))
    triple.later?.lessons.append(RandomLesson.lesson(ofOneAtom: gap))
  }

  private mutating func terms() -> [Conventions.Term] {
    let first = RandomFamily.firstDay + chance.number(-60...40)
    let over = first + chance.number(10...90)
    let half = first + chance.number(3...60)
    let terms = [
      Conventions.Term(from: first, to: over, closed: Set((0..<chance.number(0...7)).map { half + $0 })),
      Conventions.Term(from: over + chance.number(3...30), to: over + chance.number(31...200)),
    ]
    return Array(terms.prefix(chance.happens(60) ? 2 : 1))
  }

  /// Mostly the school's own record is complete.
  private mutating func cover(_ family: inout Family) {
    guard chance.happens(80) else { return }
    let end = RandomFamily.firstDay + (chance.happens(70) ? 900 : chance.number(0...150))
    let kinds: Set<EventKind> = chance.happens(70) ? [] : [.absence, .schoolRoll]
    family.coverage.append(
      Coverage(
        service: Self.school, kinds: kinds, from: RandomFamily.firstDay - 900, to: end, basis: "school"))
  }

  private static let school: ServiceID = "oak / school"

  private mutating func rolls(_ family: Family) -> [Event] {
    (1...chance.number(1...3)).map { number in
      let joins = number == 1 || chance.happens(40)
      let day = RandomFamily.firstDay + (joins ? chance.number(-100...40) : chance.number(10...150))
      let stated: [Word] = chance.happens(90) ? [joins ? .joined : .deleted] : []
      return event(
        EventID(rawValue: "s\(number)"), .schoolRoll, day...day, of: family, [.change: .words(stated)])
    }
  }

  private mutating func absences(_ family: Family) -> [Event] {
    let days = RandomFamily.firstDay + chance.number(0...100)
    return (0..<chance.number(0...12)).map { number in
      let day = chance.happens(70) ? days + number : RandomFamily.firstDay + chance.number(0...200)
      return event(
        EventID(rawValue: "t\(number)"), .absence, day...day + (chance.happens(15) ? 4 : 0), of: family,
        Detail())
    }
  }

  private mutating func event(
    _ id: EventID, _ kind: EventKind, _ days: ClosedRange<Day>, of family: Family, _ detail: Detail
  ) -> Event {
    let child = chance.one(of: family.children.map(\.id), else: "ann")
    let known = days.upperBound + (chance.happens(80) ? 0 : chance.number(1...60))
    return Event(
      id: id, kind: kind, subjects: [Subject(child)],
      occurred: Occurrence(from: days.lowerBound, to: days.upperBound) ?? Occurrence(days.lowerBound),
      recorder: Recorder(service: Self.school),
      held: .by([Holding(Self.school, since: Occurrence(known))]), detail: detail)
  }

  private mutating func gap() -> Form {
    let kinds: [EventKind] = [.visit, .childSeen, .attendance, .examination, .childsAccount]
    let sight = EventPattern(kinds: kinds, tests: [.fact(.sightOfTheChild)])
    let states: [StateName] = [.worryOpen, .socialCareInvolved, .onRoll, .onRoll]
    return Form(
      anchor: .gap(
        Gap(
          pattern: Pattern([sight]), period: ClockRule(.days(chance.one(of: [5, 10, 20, 42], else: 10))),
          grace: chance.one(of: [.days(2), .workingDays(5)], else: .days(0)),
          states: [StateTerm(chance.one(of: states, else: .onRoll))])),
      conditions: [])
  }
}
