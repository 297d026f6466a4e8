import Casework
import YAMLReading

/// The closing gate: what must hold before work ends, by tier.
extension Reading {
  /// `before: closing proposed` with `by tier`, `or ended` and `proposed within`.
  mutating func gate(_ proposal: Pattern, in value: YAMLValue) -> Gate? {
    let kinds = Kinds(proposal.alternatives)
    if kinds != .these([.closingProposed]) {
      note(
        value["before"] ?? value,
        "must be `closing proposed`: a gate holds a proposal to end, and nothing else")
    }
    let endings = value["or ended"].map { self.endings($0) } ?? []
    let within = value["proposed within"].map { clock($0) } ?? .days(0)
    if !endings.isEmpty, value["proposed within"] == nil { _ = required("proposed within", in: value) }
    // A proposal and an ending have not the same fields, so what is asked of either may be a field of one of them.
    let requirements =
      required("by tier", in: value).map { self.requirements($0, of: .whateverIsThere) } ?? []
    guard let within, !requirements.isEmpty else { return nil }
    return Gate(proposal: proposal, endings: endings, proposedWithin: within, requirements: requirements)
  }

  private mutating func endings(_ value: YAMLValue) -> [Gate.Ending] {
    value.oneOrMore.compactMap { item in
      guard let tier = required("tier", in: item).flatMap({ tiers($0).first }),
        let pairs = item.pairs?.filter({ $0.key != "tier" })
      else { return nil }
      let rest = YAMLValue(path: item.path, line: item.line, content: .map(pairs))
      return pattern(rest, in: .form).map { Gate.Ending(pattern: $0, tier: tier) }
    }
  }

  private mutating func requirements(_ value: YAMLValue, of kinds: Kinds) -> [Gate.Requirement] {
    guard let items = value.items, !items.isEmpty else {
      note(
        value, "must be a list of requirements, each with the tiers that are held on it, not \(value.inWords)"
      )
      return []
    }
    let read = items.enumerated().compactMap { requirement($1, number: $0 + 1, of: kinds) }
    let numbers = read.map(\.number)
    if numbers.uniqued.count < numbers.count { note(value, "two requirements have one number") }
    return read
  }

  private mutating func requirement(_ value: YAMLValue, number: Int, of kinds: Kinds) -> Gate.Requirement? {
    guard expect(["number", "words", "must hold", "held", "shown"], in: value) else { return nil }
    let number = value["number"].map { count($0) } ?? number
    let words = required("words", in: value).flatMap { text($0) }
    let before = names
    let condition = required("must hold", in: value).flatMap { self.condition($0, anchor: kinds) }
    names = before
    let held = value["held"].map { Set(tiers($0)) } ?? []
    let shown = value["shown"].map { Set(tiers($0)) } ?? []
    if held.isEmpty && shown.isEmpty { note(value, "names no tier; write `held:` or `shown:` with tiers") }
    if let both = held.intersection(shown).map(\.rawValue).min() {
      note(value, "'\(both)' is both held and shown")
    }
    guard let number, let words, let condition else { return nil }
    return Gate.Requirement(number: number, words: words, condition: condition, held: held, shown: shown)
  }

  /// Tiers of closing.
  mutating func tiers(_ value: YAMLValue) -> [Word] {
    let all = EventKind.closingProposed.field(.tier)?.choices ?? []
    return value.oneOrMore.compactMap { item in
      guard let text = self.text(item) else { return nil }
      if let word = Word(named: text), all.contains(word) { return word }
      note(unknown: text, in: item, as: "a tier of closing", among: all.map(\.rawValue))
      return nil
    }
  }
}
