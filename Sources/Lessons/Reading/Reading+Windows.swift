import Casework
import YAMLReading

/// Windows: where in time an event must lie.
extension Reading {
  /// The window written in a pattern; nil when none is.
  mutating func window(in value: YAMLValue, _ place: PatternPlace) -> Window? {
    let written = ["within", "since", "afterwards", "at any time"].compactMap { value[$0] }
    guard let first = written.first else { return nil }
    guard place.mayHaveWindow else {
      note(first, "no window may stand here: \(place.whyNoWindow)")
      return nil
    }
    guard written.count == 1 else {
      note(written[1], "is a second window; one pattern has one")
      return nil
    }
    if let within = value["within"] { return window(within: within, place) }
    if let since = value["since"] { return window(since: since, place) }
    guard yesNo(first) == true else {
      if first.text == "no" { note(first, "write `yes`, or leave it out") }
      return nil
    }
    return value["afterwards"] == nil ? .anyTime : .sinceAnchor
  }

  /// `60 days`, `60 days before`, `28 days after`, `2 days either side`.
  private mutating func window(within value: YAMLValue, _ place: PatternPlace) -> Window? {
    guard let text = text(value) else { return nil }
    for (ending, make) in Self.sides where text.hasSuffix(ending) {
      let before = ending == " before"
      if case .after = place, before {
        note(value, "looks before the anchor, and what follows lies after it")
        return nil
      }
      return clock(String(text.dropLast(ending.count)), in: value).map(make)
    }
    guard let clock = clock(text, in: value) else { return nil }
    if case .after = place { return .after(clock) }
    return .before(clock)
  }

  private static let sides: [(String, @Sendable (Clock) -> Window)] = [
    (" before", { .before($0) }), (" after", { .after($0) }), (" either side", { .around($0) }),
  ]

  /// `the worry` (a name bound before), or `the latest opening of worry open`.
  private mutating func window(since value: YAMLValue, _ place: PatternPlace) -> Window? {
    guard let text = text(value) else { return nil }
    if case .after = place {
      note(
        value,
        "`since` ends at the anchor, and what follows lies after it; write `within` or `afterwards: yes`")
      return nil
    }
    for opening in ["the latest opening of ", "the latest opener of "] where text.hasPrefix(opening) {
      let name = String(text.dropFirst(opening.count))
      if let state = StateName(rawValue: name) { return .since(.opening(state)) }
      note(unknown: name, in: value, as: "a state", among: StateName.allCases.map(\.rawValue))
      return nil
    }
    guard let name = bound(text, in: value) else { return nil }
    guard name != Self.it else {
      note(
        value, "the window would begin and end at the anchor; write `within: 28 days after` or another name")
      return nil
    }
    return .since(.bound(name))
  }

  /// The anchor's own name.
  static let it = "it"

  /// The name of an event bound before; "that" is the anchor, as "it" is.
  mutating func bound(_ text: String, in value: YAMLValue) -> String? {
    if text == "that" || text == Self.it { return Self.it }
    if names[text] != nil { return text }
    note(
      unknown: text, in: value, as: "a name bound before this line",
      among: [Self.it, "that"] + names.keys.sorted())
    return nil
  }
}
