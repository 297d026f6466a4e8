import Casework
import Testing

/// An oracle: every answer about two occurrences is found again by trying each day on which each can have
/// happened.
@Suite struct OccurrencePlacementTests {
  /// One way in which it can have been: the day, and the moment where that is known.
  private struct Placement {
    let day: Int
    let moment: Instant?

    func isAtOrAfter(_ other: Placement) -> Bool {
      if let moment, let theirs = other.moment { return moment >= theirs }
      return day >= other.day
    }

    func isAfter(_ other: Placement) -> Bool {
      if let moment, let theirs = other.moment { return moment > theirs }
      return day > other.day
    }
  }

  /// Every day, moment, range and undated time within five days.
  private static let occurrences: [Occurrence] = {
    let days = (0..<5).map { Day(number: 13_636 + $0) }
    let moments = days.flatMap { [$0.start.adding(hours: 9), $0.start.adding(hours: 17)] }
    let spans = days.flatMap { from in days.filter { $0 >= from }.map { (from, $0) } }
    return moments.map { Occurrence($0) }
      + spans.compactMap { Occurrence(from: $0, to: $1) }
      + spans.compactMap { Occurrence(from: $0, to: $1, precision: .undated) }
  }()

  private func placements(of occurrence: Occurrence) -> [Placement] {
    (Int(occurrence.earliest.number)...Int(occurrence.latest.number)).map {
      Placement(day: $0, moment: occurrence.instant)
    }
  }

  /// Yes when so under every placement, no when under none, else unknown.
  private func truth(
    _ one: Occurrence, _ other: Occurrence, _ holds: (Placement, Placement) -> Bool
  ) -> Truth {
    let answers = Set(placements(of: one).flatMap { a in placements(of: other).map { holds(a, $0) } })
    return answers.count == 2 ? .unknown : Truth(answers.contains(true))
  }

  @Test(arguments: occurrences.indices)
  func orderIsWhatEveryPlacementSays(index: Int) {
    let one = Self.occurrences[index]
    for other in Self.occurrences {
      #expect(one.isAtOrAfter(other) == truth(one, other) { $0.isAtOrAfter($1) }, "\(one), \(other)")
      #expect(one.isBefore(other) == truth(one, other) { !$0.isAtOrAfter($1) }, "\(one), \(other)")
      #expect(one.isAfter(other) == truth(one, other) { $0.isAfter($1) }, "\(one), \(other)")
      #expect(one.overlaps(other) == (truth(one, other) { $0.day == $1.day } != .no), "\(one), \(other)")
      let distances = placements(of: one).flatMap { a in placements(of: other).map { $0.day - a.day } }
      #expect(Set(distances) == Set(one.daysApart(other)), "\(one), \(other)")
    }
  }

  @Test(arguments: occurrences.indices)
  func windowsAreWhatEveryPlacementSays(index: Int) {
    let one = Self.occurrences[index]
    for other in Self.occurrences {
      let isUndated = one.precision == .undated || other.precision == .undated
      for days in -1...5 {
        let within = truth(one, other) { $0.isAtOrAfter($1) && $0.day - $1.day <= days }
        let expected = isUndated ? min(within, .unknown) : within
        #expect(one.isWithin(days: days, after: other) == expected, "\(one), \(days), \(other)")
        #expect(other.isWithin(days: days, before: one) == expected, "\(one), \(days), \(other)")
        let apart = truth(one, other) { abs($0.day - $1.day) > days }
        #expect(one.isMoreThan(days: days, apart: other) == apart, "\(one), \(days), \(other)")
      }
    }
  }
}
