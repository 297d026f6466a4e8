import Casework
import YAMLReading

/// Conditions that count: `changes` and `share`.
extension Reading {
  /// `{ count: visit, in: 28 days after, against: 28 days before, fewer by: 1 }`.
  mutating func changes(_ value: YAMLValue) -> Changes? {
    guard expect(["count", "in", "against", "fewer by", "more by"], in: value) else { return nil }
    let pattern = required("count", in: value).flatMap { self.pattern($0, in: .counted) }
    let after = required("in", in: value).flatMap { days($0, side: "after") }
    let before = required("against", in: value).flatMap { days($0, side: "before") }
    let by = difference(in: value)
    guard let pattern, let after, let before, let by else { return nil }
    return Changes(count: pattern, daysAfter: after, daysBefore: before, fewerBy: by)
  }

  private mutating func difference(in value: YAMLValue) -> Int? {
    switch (value["fewer by"], value["more by"]) {
    case (let fewer?, nil): return count(fewer)
    case (nil, let more?): return count(more).map { -$0 }
    default:
      note(value, "needs `fewer by` or `more by`, one of them")
      return nil
    }
  }

  private mutating func days(_ value: YAMLValue, side: String) -> Int? {
    guard let text = text(value) else { return nil }
    guard text.hasSuffix(" \(side)") else {
      note(value, "must end in '\(side)', such as '28 days \(side)', not \(value.inWords)")
      return nil
    }
    return days(String(text.dropLast(side.count + 1)), in: value)
  }

  /// `{ of: absence, among: school roll, reaches: 10 %, at least: 10, in: 90 days before, adding: sessions }`.
  mutating func share(_ value: YAMLValue) -> Share? {
    let keys = ["of", "among", "reaches", "under", "at least", "in", "adding", "among adding"]
    guard expect(keys, in: value) else { return nil }
    let part = required("of", in: value).flatMap { pattern($0, in: .counted) }
    let whole = required("among", in: value).flatMap { pattern($0, in: .counted) }
    let threshold = threshold(in: value)
    let least = required("at least", in: value).flatMap { number($0) }
    let window = required("in", in: value).flatMap { days($0, side: "before") }
    let adding = part.flatMap { added("adding", in: value, of: $0) }
    let wholeAdding = whole.flatMap { added("among adding", in: value, of: $0) }
    guard let part, let whole, let threshold, let least, let window else { return nil }
    return Share(
      part: part, whole: whole, adding: adding, wholeAdding: wholeAdding, threshold: threshold,
      under: value["under"] != nil, minimum: least, daysBefore: window)
  }

  private mutating func threshold(in value: YAMLValue) -> Double? {
    guard (value["reaches"] == nil) != (value["under"] == nil),
      let written = value["reaches"] ?? value["under"]
    else {
      note(value, "needs `reaches` or `under`, one of them")
      return nil
    }
    guard let share = number(written) else { return nil }
    if (0...1).contains(share) { return share }
    note(written, "must be a share from 0 % to 100 %, not \(written.inWords)")
    return nil
  }

  private mutating func added(_ key: String, in value: YAMLValue, of pattern: Pattern) -> FieldName? {
    guard let written = value[key], let field = field(written, of: Kinds(pattern.alternatives)) else {
      return nil
    }
    let kinds = pattern.alternatives.flatMap(\.kinds)
    if kinds.allSatisfy({ $0.field(field)?.isNumber ?? false }) { return field }
    note(written, "'\(field.rawValue)' is not a number that can be added up")
    return nil
  }
}
