import Casework
import YAMLReading

/// The story that an example tells: what is drawn, and what is listed beside it.
extension Reading {
  mutating func readStory(_ value: YAMLValue, into story: inout ExampleStory) {
    story.age = value["child age"].flatMap { age($0) }
    story.isCovered = value["covered"].flatMap { yesNo($0) } ?? true
    if let family = value["family"] {
      if let map = Tree(family).replacing(ExampleStory.date).asMap { story.family = map }
      if family.pairs == nil { note(family, "must be keys of a timeline's header, not \(family.inWords)") }
    }
    let changes = changes(in: value)
    if let drawing = story.drawing {
      let drawn = DrawnRows(drawing, letters: story.letters, changes: changes.mapValues(\.map))
      for (name, change) in changes where !drawn.names.contains(name) {
        note(
          change.value, "'\(name)' is not drawn; drawn are \(drawn.names.sorted().joined(separator: ", "))")
      }
      story.rows += drawn.rows.map { ($0, value.line) }
    } else if let with = value["with"] {
      note(with, "changes what is drawn, and nothing is")
    }
    for (index, event) in (value["events"]?.oneOrMore ?? []).enumerated() {
      if let row = row(event, number: index + 1) { story.rows.append((row, event.line)) }
    }
  }

  private mutating func changes(in value: YAMLValue) -> [String: (map: Tree.Map, value: YAMLValue)] {
    guard let with = value["with"] else { return [:] }
    guard let pairs = with.pairs else {
      note(with, "must be letters with what is different of them, not \(with.inWords)")
      return [:]
    }
    var changes: [String: (map: Tree.Map, value: YAMLValue)] = [:]
    for pair in pairs {
      guard let map = Tree(pair.value).replacing(ExampleStory.date).asMap else {
        note(pair.value, "must be keys of an event, such as { detail: { … } }, not \(pair.value.inWords)")
        continue
      }
      changes[pair.key] = (map, pair.value)
    }
    return changes
  }

  /// One listed event: a row of a timeline with `day: 3` for its date, and `known day: 5` for when it was held.
  private mutating func row(_ value: YAMLValue, number: Int) -> Tree.Map? {
    guard var row = Tree(value).replacing(ExampleStory.date).asMap else {
      note(value, "must be an event in a timeline's words, not \(value.inWords)")
      return nil
    }
    for key in ["day", "known day", "hour"] { _ = row.take(key) }
    if let day = value["day"], let date = date(day) { row.set("occurred", .text(date)) }
    if let hour = value["hour"], let text = text(hour) {
      if let hours = Int(text), (0...240_000).contains(hours) {
        row.set("occurred", .text(Drawing.instant(hour: hours).description))
      } else {
        note(hour, "must be a number of hours from nine o'clock on day zero, not \(hour.inWords)")
      }
    }
    if let known = value["known day"], let text = text(known) {
      if let days = ExampleStory.offset("day \(text)") {
        row.holdSince(Drawing.dayZero + days)
      } else {
        note(known, "must be a number of days from day zero, not \(known.inWords)")
      }
    }
    if row["id"] == nil { row.set("id", .text("e\(number)")) }
    if row["about"] == nil { row.set("about", .texts(["child"])) }
    return row
  }

  /// `3`, or `3/9` for some day from one to the other.
  private mutating func date(_ value: YAMLValue) -> String? {
    guard let text = text(value) else { return nil }
    let ends = text.split(separator: "/").map { "day \($0)" }.joined(separator: "/")
    if let date = ExampleStory.date(ends) { return date }
    note(value, "must be a number of days from day zero, such as 3 or 3/9, not \(value.inWords)")
    return nil
  }

  /// The timeline, or nil when a row of it cannot be read; problems are told of the example's own lines.
  mutating func timeline(_ story: ExampleStory, until: Day, _ value: YAMLValue) -> Timeline? {
    var rows = TimelineReading(file: file)
    rows.read(story.header(until: until), line: value.line)
    for (row, line) in story.rows { rows.read(.map(row), line: line) }
    let (timeline, found) = rows.finish()
    for problem in found {
      note(
        DataProblem(
          file: file, line: problem.line, field: "\(value.path).\(problem.field)", reason: problem.reason))
    }
    return found.isEmpty ? timeline : nil
  }
}
