import Casework
import Testing

@testable import Simulation

/// Coverage: unequal between services, with breaks, and told when it is known.
@Suite struct FeedTests {
  private let authority = Authority(children: 2_000, seed: 21)

  private var statements: [Coverage] { authority.families().flatMap(\.family.coverage) }

  @Test func everyStatementLiesInThePeriodAndSaysWhenItCame() {
    for statement in statements {
      #expect(statement.from <= statement.to)
      #expect(statement.from >= authority.start && statement.to < authority.end)
      #expect(statement.received != nil)
      #expect(statement.basis.contains("simulated"))
    }
  }

  @Test func servicesDifferInWhatTheySendAndSinceWhen() {
    var begins: [ServiceID: Day] = [:]
    var partial: Set<ServiceID> = []
    for statement in statements {
      begins[statement.service] = min(begins[statement.service] ?? .last, statement.from)
      if !statement.kinds.isEmpty { partial.insert(statement.service) }
    }
    #expect(Set(begins.values).count > 4)
    #expect(partial.contains(Town.police))
    #expect(begins[Town.socialCare] == authority.start)
    #expect(begins[Town.camhs] == nil, "some services send nothing")
  }

  @Test func anExtractIsKnownOnlyAfterItsQuarter() {
    let extracts = statements.filter { $0.basis.contains("quarterly") }
    #expect(!extracts.isEmpty)
    #expect(extracts.allSatisfy { ($0.received ?? .init(seconds: 0)) > $0.to.end })
  }

  @Test func feedsBreak() {
    let nights = Set(statements.filter { $0.basis.contains("nightly") })
    let byService = Dictionary(grouping: nights, by: \.service)
    #expect(byService.values.contains { $0.count > 1 })
  }
}
