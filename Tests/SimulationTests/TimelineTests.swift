import Casework
import Testing

@testable import Simulation

/// What holds of every timeline that an authority makes.
@Suite struct TimelineTests {
  private static let made = Array(Authority(children: 800, seed: 11).families())
  private let authority = Authority(children: 800, seed: 11)
  private var families: [Timeline] { Self.made }

  @Test func theSameSeedGivesTheSameAuthority() {
    #expect(Array(authority.families()) == families)
  }

  @Test func anotherSeedGivesAnother() {
    let other = Authority(children: 800, seed: 12)
    #expect(Array(other.families()) != families)
  }

  @Test func aFamilyDependsOnItsNumberAloneWhateverTheSize() {
    #expect(Authority(children: 1, seed: 11).family(40) == Authority(children: 50_000, seed: 11).family(40))
  }

  @Test func thereAreAsManyChildrenOnAnAverageDay() {
    var years = 0.0
    for family in families {
      for child in family.family.people where child.part == .child {
        guard let born = child.born?.earliest else { continue }
        let days = min(authority.end, born.adding(months: 216)) - max(authority.start, born)
        years += Double(max(0, days)) / 365.25
      }
    }
    #expect(abs(years / 3 - 800) < 12)
  }

  @Test func everyAnswerIsOneThatTheVocabularyAllows() {
    for family in families {
      for event in family.events {
        for entry in ([event.detail] + event.subjects.compactMap(\.detail)).flatMap(\.entries) {
          let field = event.kind.field(entry.field)
          #expect(
            field?.accepts(entry.value, in: .england) == true,
            "\(event.kind.name): \(entry.field.rawValue) = \(entry.value)")
        }
      }
    }
  }

  @Test func nothingIsKnownBeforeItHappened() {
    for family in families {
      for event in family.events {
        #expect(!event.held.holdings.isEmpty)
        for holding in event.held.holdings {
          #expect(holding.from >= event.occurred.earliest.start, "\(event.id.rawValue) \(event.kind.name)")
        }
      }
    }
  }

  @Test func eventsComeInOrderOfKnowing() {
    for family in families {
      let known = family.events.compactMap(\.firstKnown)
      #expect(known.count == family.events.count)
      #expect(zip(known, known.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test func everyEventNamesPeopleOfItsFamilyAndHasItsOwnNumber() {
    for family in families {
      let people = Set(family.family.people.map(\.id))
      #expect(Set(family.events.map(\.id)).count == family.events.count)
      for event in family.events {
        #expect(!event.subjects.isEmpty)
        #expect(event.subjects.allSatisfy { people.contains($0.person) })
        #expect(event.occurred.earliest < authority.end)
        #expect(event.original == "simulated")
      }
      #expect(family.title?.hasPrefix("Simulated") == true)
    }
  }

  @Test func whatAServiceHoldsStandsOnItsBooks() {
    for family in families {
      let books = Set(family.family.knownTo.entries.map(\.service))
      #expect(family.family.knownTo.complete)
      for event in family.events where event.occurred.latest >= authority.start {
        for holding in event.held.holdings where holding.route == .ownRecord && !holding.service.isElsewhere {
          #expect(books.contains(holding.service), "\(holding.service.rawValue): \(event.kind.name)")
        }
      }
    }
  }

  @Test func booksDoNotKnowTheFuture() {
    for family in families {
      let entries = family.family.knownTo.entries
      #expect(entries.allSatisfy { ($0.from ?? .last) < authority.end && ($0.to ?? .first) < authority.end })
      for (service, stays) in Dictionary(grouping: entries, by: \.service) where stays.count > 1 {
        let apart = zip(stays, stays.dropFirst()).allSatisfy { ($0.to ?? .last) < ($1.from ?? .first) }
        #expect(apart, "\(service.rawValue) stands twice on the same days")
      }
    }
  }

  @Test func whoIsEducatedAtHomeJoinsNoOtherSchool() {
    for family in families {
      for notice in family.events where notice.kind == .homeEducation && notice.detail.word(.step) == .notice
      {
        let child = notice.subjects.map(\.person)
        let joined = family.events.filter {
          $0.kind == .schoolRoll && $0.detail.word(.change) == .joined && $0.subjects.map(\.person) == child
            && $0.occurred.earliest > notice.occurred.latest
        }
        #expect(joined.isEmpty)
      }
    }
  }

  @Test func aDecisionNeverComesBeforeWhatItAnswers() {
    for number in 1...600 {
      let events = authority.story(number).events
      let moments = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0.occurred.instant) })
      for event in events {
        for relation in event.relations where relation.kind != .sameHappeningAs {
          guard let earlier = moments[relation.event], let from = earlier, let to = event.occurred.instant
          else { continue }
          #expect(from <= to, "\(event.kind.name) \(relation.kind.rawValue)")
        }
      }
    }
  }
}

extension ServiceID {
  fileprivate var isElsewhere: Bool { organisation == "southmoor" }
}
