import Casework
import YAMLReading

/// A lesson's own examples.
extension Reading {
  private static let exampleKeys =
    Drawing.Unit.allCases.map(\.rawValue)
    + ["on", "child age", "covered", "level", "why", "until", "with", "events", "family"]

  /// `fires`, `quiet` and `cannot tell`, each with one example or a list.
  mutating func examples(_ value: YAMLValue, _ letters: Letters, of lesson: ExampleSetting) -> [Example] {
    guard expect(Example.Expectation.allCases.map(\.rawValue) + ["because"], in: value) else { return [] }
    var examples: [Example] = []
    for expectation in Example.Expectation.allCases {
      guard let written = value[expectation.rawValue] else {
        _ = required(expectation.rawValue, in: value)
        continue
      }
      if expectation == .cannotTell, isNone(written, in: value) { continue }
      let items = written.oneOrMore.map { $0.withCommas(after: ["why"], before: Self.exampleKeys) }
      if items.isEmpty { note(written, "is empty; write at least one example") }
      for (index, item) in items.enumerated() {
        let name = "\(lesson.id)-\(expectation.slug)-\(index + 1)"
        let example = self.example(item, expectation, letters, lesson, name: name)
        if let example { examples.append(example) }
      }
    }
    return examples
  }

  /// `cannot tell: { none: yes, because: … }`, or `cannot tell: none` with `because: …` beside it.
  private mutating func isNone(_ written: YAMLValue, in value: YAMLValue) -> Bool {
    guard written.text == "none" || written["none"] != nil else { return false }
    let holder = written.text == "none" ? value : written.withCommas(after: ["because"], before: ["none"])
    if written.text == nil { expect(["none", "because"], in: holder) }
    _ = required("because", in: holder).flatMap { text($0) }
    return true
  }

  private mutating func example(
    _ value: YAMLValue, _ expectation: Example.Expectation, _ letters: Letters, _ lesson: ExampleSetting,
    name: String
  ) -> Example? {
    guard expect(Self.exampleKeys, in: value) else { return nil }
    let before = problems.count
    let drawing = drawing(in: value, letters)
    if drawing == nil, value["events"] == nil {
      note(value, "shows nothing; draw it (weeks: \"R..V\") or list `events:`")
    }
    var story = ExampleStory(name: name, letters: letters, drawing: drawing)
    readStory(value, into: &story)
    let end = story.lastDay
    let until = value["until"].flatMap { day($0, in: drawing) } ?? end + lesson.longestWait + 14
    let on = value["on"].flatMap { day($0, in: drawing) }
    let level = value["level"].flatMap { word($0, Level.self, what: "a level") }
    check(value, expectation, level: level, in: lesson)
    let why = value["why"].flatMap { text($0) }
    let timeline = problems.count == before ? timeline(story, until: until, value) : nil
    return timeline.map {
      Example(
        expects: expectation, on: on, level: level, until: until, timeline: $0, why: why, line: value.line)
    }
  }

  private mutating func check(
    _ value: YAMLValue, _ expectation: Example.Expectation, level: Level?, in lesson: ExampleSetting
  ) {
    if expectation != .fires {
      for key in ["on", "level"] {
        if let extra = value[key] {
          note(extra, "belongs to `fires` alone; \(expectation.rawValue) has no finding")
        }
      }
    } else if let level, let place = value["level"], !lesson.levels.contains(level) {
      note(place, "is never the level of this lesson")
    }
  }

  /// A step of the drawing, a day such as 2024-03-20, or `day 16`, counted from day zero.
  private mutating func day(_ value: YAMLValue, in drawing: Drawing?) -> Day? {
    guard let text = text(value) else { return nil }
    if let step = Int(text), (0...10_000).contains(step) {
      return drawing?.day(step) ?? Drawing.dayZero + step
    }
    if let day = Day(text) ?? ExampleStory.offset(text).map({ Drawing.dayZero + $0 }) { return day }
    note(
      value,
      "'\(text.abbreviated)' must be a step of the drawing, a day (2024-03-20) or `day 16` from its start")
    return nil
  }
}

/// What an example needs to know of its lesson.
struct ExampleSetting {
  let id: String
  /// The longest time that may pass before the lesson speaks, in days.
  let longestWait: Int
  /// The levels that it may have.
  let levels: [Level]
}

extension YAMLValue {
  /// Puts a text together again that YAML cut at its commas: within braces, `why: the same mark, seen twice` is two
  /// keys, of which the second has no value.
  func withCommas(after texts: Set<String>, before keys: [String]) -> YAMLValue {
    guard let pairs else { return self }
    var joined: [Pair] = []
    for pair in pairs {
      if let last = joined.last, texts.contains(last.key), let text = last.value.text,
        pair.value.content == .text("", plain: true), !keys.contains(pair.key)
      {
        let whole = YAMLValue(
          path: last.value.path, line: last.value.line, content: .text("\(text), \(pair.key)", plain: false))
        joined[joined.count - 1] = Pair(key: last.key, line: last.line, value: whole)
      } else {
        joined.append(pair)
      }
    }
    return YAMLValue(path: path, line: line, content: .map(joined))
  }
}

extension Example.Expectation {
  /// Its name as a part of a short name.
  fileprivate var slug: String { self == .cannotTell ? "cannot-tell" : rawValue }
}
