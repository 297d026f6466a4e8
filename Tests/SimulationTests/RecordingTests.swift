import Casework
import Testing

@testable import Simulation

/// What becomes of what happened: the faults of recording come at the rates claimed.
@Suite struct RecordingTests {
  /// Everything that happened to some families, and what was written down of it.
  private struct Pair: Sendable {
    var happened: [EventID: Event] = [:]
    var records: [Event] = []
  }

  private static let pair: Pair = {
    let authority = Authority(children: 3_000, seed: 5)
    var pair = Pair()
    var walk = authority.families()
    while let number = walk.nextNumber() {
      for event in authority.story(number).events { pair.happened[event.id] = event }
      pair.records += authority.family(number).events
    }
    return pair
  }()

  private var happened: Double { Double(Self.pair.happened.count) }
  private var firsts: [Event] { Self.pair.records.filter { Self.pair.happened[$0.id] != nil } }
  private func extras(_ letter: String) -> [Event] {
    Self.pair.records.filter { Self.pair.happened[$0.id] == nil && $0.id.rawValue.hasSuffix(letter) }
  }

  private func expect(_ made: Double, near rate: Rate, within tolerance: Double = 0.1) {
    #expect(abs(made / rate.fraction - 1) < tolerance, "made \(made), claimed \(rate.fraction): \(rate.name)")
  }

  @Test func someEventsAreNeverRecorded() {
    expect((happened - Double(firsts.count)) / happened, near: Rates.neverRecorded)
  }

  @Test func someAreRecordedTwiceAndOnlySomeOfThoseLinked() {
    let twice = extras("b")
    expect(Double(twice.count) / Double(firsts.count), near: Rates.duplicated)
    let linked = twice.filter { $0.relations.contains { $0.kind == .sameHappeningAs } }
    expect(Double(linked.count) / Double(twice.count), near: Rates.duplicatesLinked, within: 0.2)
  }

  @Test func someAreWrongAtFirstAndCorrectedLater() {
    let wrong = extras("a")
    let right = firsts.filter { $0.relations.contains { $0.kind == .corrects } }
    #expect(wrong.count == right.count)
    expect(Double(right.count) / Double(firsts.count), near: Rates.corrected)
    let known = Dictionary(uniqueKeysWithValues: wrong.map { ($0.id, $0.firstKnown) })
    for event in right {
      guard let relation = event.relations.first(where: { $0.kind == .corrects }) else { continue }
      let before = known[relation.event]?.map { $0 } ?? nil
      #expect((before ?? event.occurred.latest.end) < (event.firstKnown ?? event.occurred.latest.start))
    }
  }

  @Test func mostAreRecordedAtOnceAndSomeLate() {
    let delays = firsts.filter { !$0.relations.contains { $0.kind == .corrects } }.compactMap {
      event -> Double? in
      guard let from = Self.pair.happened[event.id]?.occurred.instant,
        let to = event.held.holdings.first(where: { $0.route == .ownRecord })?.from
      else { return nil }
      return Double(to.seconds - from.seconds) / 3_600
    }
    let whole = Double(delays.count)
    expect(Double(delays.filter { $0 <= 3 }.count) / whole, near: Rates.recordedSameDay, within: 0.02)
    expect(
      Double(delays.filter { $0 > 3 && $0 < 30 }.count) / whole, near: Rates.recordedNextDay, within: 0.05)
    expect(
      Double(delays.filter { $0 >= 30 && $0 < 24 * 7.5 }.count) / whole, near: Rates.recordedInTheWeek,
      within: 0.05)
    expect(
      Double(delays.filter { $0 > 24 * 7.5 && $0 < 24 * 30.5 }.count) / whole, near: Rates.recordedInTheMonth)
    expect(Double(delays.filter { $0 > 24 * 30.5 }.count) / whole, near: Rates.recordedLater, within: 0.15)
  }

  @Test func someAreKnownOnlyToTheDay() {
    let days = firsts.filter { $0.occurred.precision == .day }
    expect(Double(days.count) / Double(firsts.count), near: Rates.dayOnly, within: 0.03)
  }

  @Test func someAnswersAreLeftBlank() {
    var (whole, blank) = (0.0, 0.0)
    for event in firsts {
      let full = Self.pair.happened[event.id]?.detail.entries.count ?? 0
      whole += Double(full)
      blank += Double(full - event.detail.entries.count)
    }
    expect(blank / whole, near: Rates.fieldsMissing, within: 0.05)
  }
}
