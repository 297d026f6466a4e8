public import Casework
import YAMLReading

extension Area {
  /// Reads `areas/NAME.yaml`; with any problem there is no area, and all are told.
  public static func read(_ text: String, file: String) -> (area: Area?, problems: [DataProblem]) {
    var reading = Reading(file: file)
    do {
      let area = reading.area(try YAMLText.file(text))
      return (reading.problems.isEmpty ? area : nil, reading.problemsByLine)
    } catch {
      return (nil, [DataProblem(file: file, line: error.line, field: error.field, reason: error.reason)])
    }
  }
}

extension Reading {
  private static let areaKeys = [
    "area", "from", "parameters", "term dates", "agreements", "conventions", "worry open days",
    "mobile from months",
  ]

  fileprivate mutating func area(_ value: YAMLValue) -> Area? {
    guard expect(Self.areaKeys, in: value) else { return nil }
    let id = required("area", in: value).flatMap { slug($0) }
    let name = LessonFile.name(of: file)
    if let id, id != name, let place = value["area"] {
      note(place, "'\(id)' is not the file's name '\(name.abbreviated)'; an area's file is named after it")
    }
    let from = value["from"].flatMap { day($0) }
    let parameters = value["parameters"].map { overrides($0) } ?? [:]
    var conventions = Conventions()
    conventions.terms = list("term dates", in: value) { $0.term($1) }
    if let days = value["worry open days"].flatMap({ whole($0) }) { conventions.worryDays = days }
    if let months = value["mobile from months"].flatMap({ whole($0) }) {
      conventions.mobileFromMonths = months
    }
    let agreements = list("agreements", in: value) { $0.agreement($1) }
    let countings = list("conventions", in: value) { $0.counting($1) }
    return id.map {
      Area(
        id: $0, from: from, parameters: parameters, conventions: conventions, agreements: agreements,
        countings: countings, file: file)
    }
  }

  private mutating func list<Item>(
    _ key: String, in value: YAMLValue, _ read: (inout Reading, YAMLValue) -> Item?
  ) -> [Item] {
    guard let written = value[key] else { return [] }
    guard let items = written.items else {
      note(written, "must be a list, not \(written.inWords)")
      return []
    }
    return items.compactMap { read(&self, $0) }
  }

  private mutating func overrides(_ value: YAMLValue) -> [LessonID: [String: [Area.Override]]] {
    guard let lessons = value.pairs else {
      note(value, "must be lessons with their parameters, not \(value.inWords)")
      return [:]
    }
    var all: [LessonID: [String: [Area.Override]]] = [:]
    for lesson in lessons {
      guard let parameters = lesson.value.pairs else {
        note(lesson.value, "must be parameters with { value, from, source }, not \(lesson.value.inWords)")
        continue
      }
      for parameter in parameters {
        let found = parameter.value.oneOrMore.compactMap { override($0) }.sorted { $0.from < $1.from }
        if Set(found.map(\.from)).count < found.count { note(parameter.value, "has two values from one day") }
        all[LessonID(rawValue: lesson.key), default: [:]][parameter.key] = found
      }
    }
    return all
  }

  private mutating func override(_ value: YAMLValue) -> Area.Override? {
    guard expect(["value", "from", "source"], in: value) else { return nil }
    let setting = required("value", in: value).flatMap { self.setting($0) }
    let from = required("from", in: value).flatMap { day($0) }
    let source = required("source", in: value).flatMap { address($0) }
    guard let setting, let from, let source else { return nil }
    return Area.Override(value: setting, from: from, source: source, line: value.line)
  }

  /// `{ value: 60, source: … }`: a count of days or months that an area sets.
  private mutating func whole(_ value: YAMLValue) -> Int? {
    guard expect(["value", "source"], in: value) else { return nil }
    _ = required("source", in: value).flatMap { address($0) }
    return required("value", in: value).flatMap { count($0) }
  }

  private mutating func term(_ value: YAMLValue) -> Conventions.Term? {
    guard expect(["from", "to", "holidays"], in: value), let (from, to) = days(in: value) else { return nil }
    guard to - from <= 366 else {
      note(value, "is longer than a year; write each school year by itself")
      return nil
    }
    let closed = list("holidays", in: value) { reading, item -> [Day]? in
      if item.text != nil { return reading.day(item).map { [$0] } }
      guard reading.expect(["from", "to"], in: item), let (first, last) = reading.days(in: item) else {
        return nil
      }
      guard first >= from, last <= to else {
        reading.note(item, "lies outside its term")
        return nil
      }
      return Array(first...last)
    }
    return Conventions.Term(from: from, to: to, closed: Set(closed.joined()))
  }

  private mutating func days(in value: YAMLValue) -> (from: Day, to: Day)? {
    let from = required("from", in: value).flatMap { day($0) }
    let to = required("to", in: value).flatMap { day($0) }
    guard let from, let to else { return nil }
    if from <= to { return (from, to) }
    note(value, "ends before it begins")
    return nil
  }

  private mutating func agreement(_ value: YAMLValue) -> Agreement? {
    guard expect(["services", "from", "to", "kinds", "source"], in: value) else { return nil }
    let services = required("services", in: value).map { texts($0) } ?? []
    let from = required("from", in: value).flatMap { day($0) }
    let to = value["to"].map { day($0) }
    let kinds = value["kinds"].map { $0.oneOrMore.compactMap { kind($0) } } ?? []
    if services.count == 1, let place = value["services"] {
      note(place, "joins one service; an agreement joins two or more")
    }
    guard services.count > 1, let from, to != .some(.none) else { return nil }
    if let to, let last = to, last < from { note(value, "ends before it begins") }
    return Agreement(
      services: services.map { ServiceID(rawValue: $0) }, from: from, to: to.flatMap { $0 }, kinds: Set(kinds)
    )
  }

  private mutating func kind(_ value: YAMLValue) -> EventKind? {
    guard let text = text(value) else { return nil }
    if let kind = EventKind(name: text) { return kind }
    note(unknown: text, in: value, as: "a kind of event", among: EventKind.allCases.map(\.name))
    return nil
  }

  private mutating func counting(_ value: YAMLValue) -> Area.Counting? {
    guard expect(["count", "lessons", "source"], in: value) else { return nil }
    let convention = required("count", in: value).flatMap {
      word($0, Area.Convention.self, what: "a convention")
    }
    let lessons = required("lessons", in: value).map { texts($0) } ?? []
    let source = required("source", in: value).flatMap { address($0) }
    guard let convention, !lessons.isEmpty, let source else { return nil }
    return Area.Counting(
      convention: convention, lessons: lessons.map { LessonID(rawValue: $0) }, source: source)
  }
}
