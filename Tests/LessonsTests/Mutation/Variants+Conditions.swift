import Casework
import Lessons

extension Condition {
  var turnedAndVaried: [Variant<Condition>] { [Variant(what: "turned round", value: .not(self))] + variants }

  private var variants: [Variant<Condition>] {
    switch self {
    case .exists(let pattern): pattern.variants.map { $0.map { .exists($0) }.under("event") }
    case .absent(let pattern): pattern.variants.map { $0.map { .absent($0) }.under("no event") }
    case .anchor(let test): test.turnedAndVaried.dropFirst().map { $0.map { .anchor($0) } }
    case .changes(let changes): changes.variants.map { $0.map { .changes($0) } }
    case .share(let share): share.variants.map { $0.map { .share($0) } }
    case .restsOnlyOn(let test):
      test.turnedAndVaried.map { $0.map { .restsOnlyOn($0) }.under("rests only on") }
    case .all(let conditions): conditions.each { $0.turnedAndVaried }.map { $0.map { .all($0) }.under("all") }
    case .any(let conditions): conditions.each { $0.turnedAndVaried }.map { $0.map { .any($0) }.under("any") }
    case .not(let condition): condition.variants.map { $0.map { .not($0) }.under("not") }
    case .state: []
    }
  }
}

extension Changes {
  var variants: [Variant<Changes>] {
    count.variants.map { $0.map { with(count: $0) } }
      + daysAfter.variants("the days after").map { $0.map { with(after: $0) } }
      + daysBefore.variants("the days before").map { $0.map { with(before: $0) } }
      + fewerBy.variants("the difference", least: 1 - abs(fewerBy) * 2).map { $0.map { with(by: $0) } }
  }

  private func with(
    count: Pattern? = nil, after: Int? = nil, before: Int? = nil, by: Int? = nil
  ) -> Changes {
    Changes(
      count: count ?? self.count, daysAfter: after ?? daysAfter, daysBefore: before ?? daysBefore,
      fewerBy: by ?? fewerBy)
  }
}

extension Share {
  var variants: [Variant<Share>] {
    part.variants.map { $0.map { with(part: $0) }.under("part") }
      + whole.variants.map { $0.map { with(whole: $0) }.under("whole") }
      + threshold.variants("the threshold").map { $0.map { with(threshold: $0) } }
      + minimum.variants("the least whole").map { $0.map { with(minimum: $0) } }
      + daysBefore.variants("the days before").map { $0.map { with(days: $0) } }
      + [Variant(what: "under and over", value: with(under: !under))]
  }

  private func with(
    part: Pattern? = nil, whole: Pattern? = nil, threshold: Double? = nil, minimum: Double? = nil,
    days: Int? = nil, under: Bool? = nil
  ) -> Share {
    Share(
      part: part ?? self.part, whole: whole ?? self.whole, adding: adding, wholeAdding: wholeAdding,
      threshold: threshold ?? self.threshold, under: under ?? self.under, minimum: minimum ?? self.minimum,
      daysBefore: days ?? daysBefore)
  }
}

extension LevelRule {
  /// Without each guard, and with each of them varied.
  var variants: [Variant<LevelRule>] {
    when.each(leaving: 0) { $0.variants }.map {
      $0.map { LevelRule(otherwise: otherwise, raised: raised, when: $0) }
    }
  }
}

extension LevelGuard {
  fileprivate var variants: [Variant<LevelGuard>] {
    switch self {
    case .count(let atLeast): atLeast.variants("the count").map { $0.map { .count(atLeast: $0) } }
    case .evidence(let test): test.turnedAndVaried.map { $0.map { .evidence($0) } }
    case .condition(let condition): condition.turnedAndVaried.map { $0.map { .condition($0) } }
    }
  }
}
