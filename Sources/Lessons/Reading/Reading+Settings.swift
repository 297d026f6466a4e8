import Casework
import YAMLReading

/// Parameters, and the clocks and numbers that may be written as `$name`.
extension Reading {
  /// Declares the parameters of a lesson.
  mutating func declareParameters(_ value: YAMLValue) -> [Parameter] {
    guard let pairs = value.pairs else {
      note(value, "must be names with a default each, not \(value.inWords)")
      return []
    }
    var declared: [Parameter] = []
    for pair in pairs {
      guard let parameter = parameter(pair) else { continue }
      parameters[pair.key] = parameter
      declared.append(parameter)
    }
    return declared
  }

  private mutating func parameter(_ pair: YAMLValue.Pair) -> Parameter? {
    guard expect(["default", "source"], in: pair.value),
      let standard = required("default", in: pair.value), let setting = setting(standard)
    else { return nil }
    let source = pair.value["source"].flatMap { text($0) }
    let overrides = (overrides[pair.key] ?? []).filter { $0.value.isLike(setting) }
    return Parameter(name: pair.key, standard: setting, source: source, overrides: overrides)
  }

  /// Tells the parameters that nothing uses.
  mutating func noteUnused(in value: YAMLValue) {
    for pair in value.pairs ?? [] where parameters[pair.key] != nil && !used.contains(pair.key) {
      note(pair.value, "is not used; write $\(pair.key) where it counts, or leave it out")
    }
  }

  /// A clock, a number or a percentage as a parameter holds it.
  mutating func setting(_ value: YAMLValue) -> Setting? {
    guard let text = text(value) else { return nil }
    if let setting = Setting(text) { return setting }
    note(value, "'\(text.abbreviated)' is neither a clock (\(Self.clocks)), a number nor a percentage")
    return nil
  }

  /// A clock, or a parameter that holds one.
  mutating func clock(_ value: YAMLValue) -> Clock? { text(value).flatMap { clock($0, in: value) } }

  /// A clock written in a part of a value's text.
  mutating func clock(_ text: String, in value: YAMLValue) -> Clock? {
    if text.hasPrefix("$") {
      guard let setting = setting(named: text, in: value) else { return nil }
      if case .clock(let clock) = setting { return counted(clock, in: value) }
      note(value, "\(text) is a number, and a clock is needed here (\(Self.clocks))")
      return nil
    }
    if let clock = Clock(text) { return counted(clock, in: value) }
    note(value, "'\(text.abbreviated)' is not a clock; write it as \(Self.clocks)")
    return nil
  }

  /// A clock, where it can be counted: weeks of pregnancy have no length, and only a clock of their own.
  private mutating func counted(_ clock: Clock, in value: YAMLValue) -> Clock? {
    guard case .weeksOfPregnancy = clock, !mayCountPregnancy else { return clock }
    note(value, "'\(clock)' ends with a week of the pregnancy; only `within:` of `unanswered by` may")
    return nil
  }

  /// A clock that is a count of days or weeks, in days.
  mutating func days(_ text: String, in value: YAMLValue) -> Int? {
    guard let clock = clock(text, in: value) else { return nil }
    switch clock {
    case .days(let days): return days
    case .weeks(let weeks): return weeks * 7
    default:
      note(value, "'\(clock)' must be in days or weeks here")
      return nil
    }
  }

  /// A number, a percentage, or a parameter that holds one.
  mutating func number(_ value: YAMLValue) -> Double? {
    guard let text = text(value) else { return nil }
    let setting = text.hasPrefix("$") ? setting(named: text, in: value) : Setting(text)
    if case .number(let number)? = setting { return number }
    if setting != nil || !text.hasPrefix("$") { note(value, "must be a number, not '\(text.abbreviated)'") }
    return nil
  }

  /// A whole number of at least one, which its unit may follow: "2 organisations".
  mutating func count(_ value: YAMLValue, _ unit: String? = nil) -> Int? {
    guard let text = text(value) else { return nil }
    let number = text.hasPrefix("$") ? self.number(value) : Self.count(text, unit)
    if let number, number >= 1, number <= 10_000, number == number.rounded() { return Int(number) }
    if number != nil || !text.hasPrefix("$") {
      let example = unit.map { ", such as 2 \($0)s" } ?? " from 1"
      note(value, "must be a whole number\(example), not '\(text.abbreviated)'")
    }
    return nil
  }

  private static func count(_ text: String, _ unit: String?) -> Double? {
    let words = text.split(separator: " ")
    let units = unit.map { [$0, $0 + "s"] } ?? []
    let unitFits = words.count == 1 || (words.count == 2 && units.contains(String(words[1])))
    return unitFits ? words.first.flatMap { Int($0) }.map(Double.init) : nil
  }

  private mutating func setting(named text: String, in value: YAMLValue) -> Setting? {
    let name = String(text.dropFirst())
    guard let parameter = parameters[name] else {
      note(
        unknown: text, in: value, as: "a parameter of this lesson",
        among: parameters.keys.sorted().map { "$\($0)" })
      return nil
    }
    used.insert(name)
    // One of another sort is the area's slip, told of the area's file.
    if let set = settings[name], set.isLike(parameter.standard) { return set }
    return parameter.standard
  }

  private static let clocks = "same day, 24 hours, 2 working days, 42 days, 6 weeks, 3 months"
}

extension Setting {
  /// Reads "42 days", "3", "0.5" or "10 %".
  init?(_ text: String) {
    if let clock = Clock(text) {
      self = .clock(clock)
    } else if let number = Setting.number(text) {
      self = .number(number)
    } else {
      return nil
    }
  }

  private static func number(_ text: String) -> Double? {
    guard text.hasSuffix("%") else { return finite(text) }
    return finite(text.dropLast().split(separator: " ").joined(separator: " ")).map { $0 / 100 }
  }

  private static func finite(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }),
      text.utf8.count <= 12
    else {
      return nil
    }
    return Double(text)
  }
}
