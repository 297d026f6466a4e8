import Casework
import Lessons

extension Form {
  /// Without each condition, with each turned round or varied, and with the form itself varied.
  var variants: [Variant<Form>] {
    anchor.variants.map { $0.map { Form(anchor: $0, name: name, conditions: conditions) } }
      + conditions.each(leaving: 0) { $0.turnedAndVaried }.map {
        $0.map { Form(anchor: anchor, name: name, conditions: $0) }.under("condition")
      }
  }
}

extension Anchor {
  fileprivate var variants: [Variant<Anchor>] {
    switch self {
    case .happens(let pattern): pattern.variants.map { $0.map { .happens($0) }.under("happens") }
    case .unanswered(let form): form.variants.map { $0.map { .unanswered($0) } }
    case .repeats(let form): form.variants.map { $0.map { .repeats($0) } }
    case .gap(let form): form.variants.map { $0.map { .gap($0) } }
    case .converges(let form): form.variants.map { $0.map { .converges($0) } }
    case .gate(let form): form.variants.map { $0.map { .gate($0) } }
    }
  }
}

extension Unanswered {
  fileprivate var variants: [Variant<Unanswered>] {
    after.variants.map { $0.map { with(after: $0) }.under("after") }
      + by.variants.map { $0.map { with(by: $0) }.under("by") }
      + within.variants.map { $0.map { with(within: $0) }.under("within") }
  }

  private func with(after: Pattern? = nil, by: Pattern? = nil, within: ClockRule? = nil) -> Unanswered {
    Unanswered(
      after: after ?? self.after, by: by ?? self.by, owedBy: owedBy, within: within ?? self.within,
      fromOccurred: fromOccurred)
  }
}

extension Gap {
  fileprivate var variants: [Variant<Gap>] {
    pattern.variants.map { $0.map { with(pattern: $0) }.under("of") }
      + period.variants.map { $0.map { with(period: $0) }.under("for") }
      + grace.variants.map { $0.map { with(grace: $0) }.under("grace") }
      + states.each { _ in [] }.map { $0.map { with(states: $0) }.under("while") }
  }

  private func with(
    pattern: Pattern? = nil, period: ClockRule? = nil, grace: Clock? = nil, states: [StateTerm]? = nil
  ) -> Gap {
    Gap(
      pattern: pattern ?? self.pattern, period: period ?? self.period, grace: grace ?? self.grace,
      states: states ?? self.states)
  }
}

extension Repeats {
  fileprivate var variants: [Variant<Repeats>] {
    pattern.variants.map { $0.map { with(pattern: $0) }.under("of") }
      + atLeast.variants("the count").map { $0.map { with(atLeast: $0) } }
      + within.variants.map { $0.map { with(within: $0) }.under("within") }
      + (separateBy?.variants("the days apart", least: 0) ?? []).map { $0.map { with(separateBy: $0) } }
      + organisations.variants("the organisations").map { $0.map { with(organisations: $0) } }
      + loosened
  }

  private var loosened: [Variant<Repeats>] {
    var loosened: [Variant<Repeats>] = []
    if separateBy != nil {
      loosened.append(Variant(what: "on one day too", value: with(separateBy: .some(nil))))
    }
    if distinctBy != nil {
      loosened.append(Variant(what: "distinct by nothing", value: with(distinctBy: .some(nil))))
    }
    if let including {
      loosened.append(Variant(what: "including nothing", value: with(including: .some(nil))))
      loosened += including.turnedAndVaried.map { $0.map { with(including: $0) }.under("including") }
    }
    return loosened
  }

  private func with(
    pattern: Pattern? = nil, atLeast: Int? = nil, within: Clock? = nil, separateBy: Int?? = nil,
    organisations: Int? = nil, distinctBy: DistinctBy?? = nil, including: Test?? = nil
  ) -> Repeats {
    Repeats(
      pattern: pattern ?? self.pattern, atLeast: atLeast ?? self.atLeast, within: within ?? self.within,
      separateBy: separateBy ?? self.separateBy, organisations: organisations ?? self.organisations,
      distinctBy: distinctBy ?? self.distinctBy, including: including ?? self.including)
  }
}

extension Converges {
  fileprivate var variants: [Variant<Converges>] {
    strands.variants("the strands").map { $0.map { with(strands: $0) } }
      + within.variants.map { $0.map { with(within: $0) } }
      + organisations.variants("the organisations").map { $0.map { with(organisations: $0) } }
      + events.variants("the events").map { $0.map { with(events: $0) } }
  }

  private func with(
    strands: Int? = nil, within: Clock? = nil, organisations: Int? = nil, events: Int? = nil
  ) -> Converges {
    Converges(
      strands: strands ?? self.strands, within: within ?? self.within,
      organisations: organisations ?? self.organisations, events: events ?? self.events)
  }
}

extension Gate {
  fileprivate var variants: [Variant<Gate>] {
    requirements.each { $0.variants }.map { $0.map { with(requirements: $0) }.under("requirement") }
      + endings.each(leaving: 0) { $0.variants }.map { $0.map { with(endings: $0) }.under("ending") }
      + proposedWithin.variants.map { $0.map { with(within: $0) }.under("proposed within") }
  }

  private func with(
    endings: [Ending]? = nil, within: Clock? = nil, requirements: [Requirement]? = nil
  ) -> Gate {
    Gate(
      proposal: proposal, endings: endings ?? self.endings, proposedWithin: within ?? proposedWithin,
      requirements: requirements ?? self.requirements)
  }
}

extension Gate.Requirement {
  fileprivate var variants: [Variant<Gate.Requirement>] {
    condition.turnedAndVaried.map {
      $0.map { Gate.Requirement(number: number, words: words, condition: $0, held: held, shown: shown) }
    }
  }
}

extension Gate.Ending {
  fileprivate var variants: [Variant<Gate.Ending>] {
    pattern.variants.map { $0.map { Gate.Ending(pattern: $0, tier: tier) } }
  }
}
