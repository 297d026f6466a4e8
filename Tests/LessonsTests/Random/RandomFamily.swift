import Casework

/// A small family and its story, drawn from a seed: few people, few services, short times, so that things meet.
struct RandomFamily {
  static let firstDay = Day(number: 19_723)  // 1 January 2024
  static let services: [ServiceID] = [
    "northborough / social care", "northborough / housing", "st anne's / emergency department",
    "st anne's / midwifery", "oak / school", "northshire / police", "village / gp",
  ]

  var chance: Chance
  /// How many days the story takes.
  let length: Int
  let services: [ServiceID]
  let people: [Person]
  /// Whether some services name a child by a record of their own, which linkage finds to be that child's.
  let isLinked: Bool

  init(_ chance: Chance) {
    self.chance = chance
    length = self.chance.one(of: [30, 90, 180, 330], else: 90)
    services = [Self.services[0]] + self.chance.some(2...3, of: Array(Self.services.dropFirst()))
    people = Self.people(&self.chance)
    isLinked = self.chance.happens(15)
  }

  /// The record by which some name a child.
  func record(of child: PersonID) -> PersonID {
    isLinked ? PersonID(rawValue: "\(child.rawValue)'s record") : child
  }

  /// A whole timeline.
  static func timeline(_ chance: Chance) -> Timeline {
    var family = RandomFamily(chance)
    var timeline = Timeline(name: "random", isLibrary: family.chance.happens(50))
    timeline.family = family.family()
    timeline.events = family.events()
    timeline.links = family.links()
    if family.chance.happens(20) {
      timeline.end = Occurrence(firstDay + family.length - family.chance.number(0...20))
    }
    return timeline
  }

  private static func people(_ chance: inout Chance) -> [Person] {
    var people = [Person(id: "mother", part: .adult)]
    if chance.happens(60) { people.append(Person(id: "partner", part: .adult)) }
    people.append(child("ann", &chance))
    if chance.happens(50) { people.append(child("bob", &chance)) }
    if chance.happens(15) {
      let expected = chance.happens(50) ? firstDay + chance.number(0...200) : nil
      let became: [PersonID] = chance.happens(50) ? ["ann"] : []
      people.append(Person(id: "bump", part: .unborn, expected: expected, became: became))
    }
    return people
  }

  private static func child(_ id: PersonID, _ chance: inout Chance) -> Person {
    let day = firstDay - chance.one(of: [-20, 40, 150, 200, 700, 800, 2_500], else: 0)
    let born: Occurrence? =
      chance.happens(75)
      ? Occurrence(day)
      : chance.happens(60) ? Occurrence(from: day, to: day + 40, precision: .approximate) : nil
    return Person(
      id: id, part: .child, born: born, parents: chance.happens(70) ? ["mother"] : [],
      disability: chance.one(of: [nil, false, true], else: nil))
  }

  private mutating func family() -> Family {
    Family(
      people: people, residences: residences(),
      services: services.contains("village / gp") ? ["village / gp": .gp] : [:],
      knownTo: KnownTo(knownTo(), complete: chance.happens(80)), coverage: coverage())
  }

  /// Decisions that a record is a child's, some of them undone.
  private mutating func links() -> [PersonLink] {
    guard isLinked else { return [] }
    return people.filter { $0.part == .child }.flatMap { child -> [PersonLink] in
      let known = (Self.firstDay + chance.number(0...length)).start.adding(hours: chance.number(0...30))
      let link = PersonLink(record: record(of: child.id), person: child.id, known: known)
      guard chance.happens(40) else { return [link] }
      let undone = known.adding(hours: 24 * chance.number(1...90))
      return [link, PersonLink(record: link.record, person: child.id, linked: false, known: undone)]
    }
  }

  private mutating func residences() -> [Residence] {
    guard chance.happens(40) else { return [] }
    var residences: [Residence] = []
    for person in people where chance.happens(80) {
      let household = chance.happens(70) ? "home" : "other home"
      let moved = chance.happens(30) ? Self.firstDay + chance.number(0...length) : nil
      residences.append(Residence(person.id, in: household, to: moved.map { $0 - 1 }))
      if let moved { residences.append(Residence(person.id, in: "new home", from: moved)) }
    }
    return residences
  }

  private mutating func knownTo() -> [KnownTo.Entry] {
    var entries: [KnownTo.Entry] = []
    for service in services where chance.happens(80) {
      let from = chance.happens(25) ? Self.firstDay + chance.number(0...length / 2) : nil
      let to = chance.happens(25) ? Self.firstDay + chance.number(length / 2...length) : nil
      entries.append(KnownTo.Entry(service, from: from, to: to))
    }
    return entries
  }

  /// Complete records, complete for a while or with a hole, or none.
  private mutating func coverage() -> [Coverage] {
    var coverage: [Coverage] = []
    let (first, last) = (Self.firstDay - 1_000, Self.firstDay + length + 800)
    for service in services {
      let cut = Self.firstDay + chance.number(0...length)
      switch chance.number(1...10) {
      case 1...6: coverage.append(Coverage(service: service, from: first, to: last, basis: "whole"))
      case 7:
        coverage.append(
          Coverage(
            service: service, from: first, to: last, basis: "late",
            received: cut.start.adding(hours: chance.number(0...30))))
      case 8: coverage.append(Coverage(service: service, from: first, to: cut, basis: "until"))
      case 9:
        coverage.append(Coverage(service: service, from: first, to: cut, basis: "until"))
        coverage.append(Coverage(service: service, from: cut + chance.number(1...4), to: last, basis: "from"))
      case 10 where chance.happens(50):
        coverage.append(
          Coverage(service: service, kinds: [.visit, .markOrInjury], from: first, to: last, basis: "some"))
      default: break
      }
    }
    return coverage
  }
}
