import Casework
import Lessons

extension Clock {
  /// Half as long, and twice as long.
  var variants: [Variant<Clock>] {
    [
      Variant(what: "half of \(self)", value: times(1, 2)),
      Variant(what: "twice \(self)", value: times(2, 1)),
    ]
    .filter { $0.value != self }
  }

  private func times(_ up: Int, _ down: Int) -> Clock {
    switch self {
    case .hours(let n): .hours(n * up / down)
    case .days(let n): .days(n * up / down)
    case .workingDays(let n) where n * up / down == 0: .sameDay
    case .workingDays(let n): .workingDays(n * up / down)
    case .weeks(let n): .days(7 * n * up / down)
    case .months(1) where down > 1: .days(15)
    case .months(let n): .months(n * up / down)
    case .sameDay: up > down ? .workingDays(1) : .sameDay
    case .weeksOfPregnancy(let n): .weeksOfPregnancy(n * up / down)
    }
  }
}

extension ClockRule {
  /// Each of its clocks halved and doubled, and the guard taken out and turned round.
  var variants: [Variant<ClockRule>] {
    guard let guarded, let when else { return standard.variants.map { $0.map { ClockRule($0) } } }
    return standard.variants.map { $0.map { ClockRule($0, guarded: guarded, when: when) } }
      + guarded.variants.map { $0.map { ClockRule(standard, guarded: $0, when: when) }.under("guarded") }
      + [
        Variant(what: "without the guard", value: ClockRule(standard)),
        Variant(what: "guard turned round", value: ClockRule(standard, guarded: guarded, when: .not(when))),
      ]
  }
}

extension Int {
  /// Half and twice, not below a least.
  func variants(_ name: String, least: Int = 1) -> [Variant<Int>] {
    [Variant(what: "half of \(name)", value: self / 2), Variant(what: "twice \(name)", value: self * 2)]
      .filter { $0.value != self && $0.value >= least }
  }
}

extension Double {
  /// Half and twice.
  func variants(_ name: String) -> [Variant<Double>] {
    [Variant(what: "half of \(name)", value: self / 2), Variant(what: "twice \(name)", value: self * 2)]
  }
}
