public import Casework
import YAMLReading

/// A lesson's file: YAML in the grammar of `docs/lesson-language.md`.
public enum LessonFile {
  /// Reads one lesson as it stands on a day in an area; with any problem there is no lesson, and all are told.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - file: Its name, for messages; the last part must be the lesson's id with `.yaml`.
  ///   - letters: The letters of drawn examples.
  ///   - area: Whose parameters to use in place of the defaults.
  ///   - day: The day whose parameters to use; an override counts from its own day on.
  /// - Returns: The lesson, unless something was wrong, and all that was.
  public static func read(
    _ text: String, file: String, letters: Letters, area: Area? = nil, on day: Day = .last
  ) -> (lesson: Lesson?, problems: [DataProblem]) {
    let id = LessonID(rawValue: name(of: file))
    var reading = Reading(
      file: file, settings: area?.settings(of: id, on: day) ?? [:], counting: area?.counting(of: id),
      overrides: area?.overrides(of: id) ?? [:])
    do {
      let lesson = reading.lesson(try YAMLText.file(text), name: id.rawValue, letters)
      return (reading.problems.isEmpty ? lesson : nil, reading.problemsByLine)
    } catch {
      return (nil, [DataProblem(file: file, line: error.line, field: error.field, reason: error.reason)])
    }
  }

  /// The last part of a path, without `.yaml`.
  static func name(of file: String) -> String {
    let last = String(file.split(separator: "/").last ?? "")
    return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
  }
}

extension Reading {
  private static let keys = [
    "id", "version", "title", "lesson", "class", "strand", "life", "about", "checks", "clocks", "themes",
    "reviews", "law", "parameters", "when", "fresh", "ask", "examples",
  ]

  /// What it met, from the top of the file down.
  var problemsByLine: [DataProblem] {
    problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
      \.element)
  }

  fileprivate mutating func lesson(_ value: YAMLValue, name: String, _ letters: Letters) -> Lesson? {
    guard expect(Self.keys, in: value) else { return nil }
    let head = head(value, name: name)
    let declared = value["parameters"].map { declareParameters($0) } ?? []
    let when = required("when", in: value).map { forms($0) } ?? []
    let fresh = value["fresh"].flatMap { clock($0) }
    let ask = required("ask", in: value).flatMap { self.ask($0, anchor: anchorKinds(when)) }
    if let parameters = value["parameters"] { noteUnused(in: parameters) }
    check(head, when, ask, in: value)
    let setting = ExampleSetting(
      id: head.id?.rawValue ?? "lesson", longestWait: when.longestWait,
      levels: ask?.level.levels ?? Level.allCases)
    let drawn = required("examples", in: value)
    // Where not every letter could be read, that is said of the letters; the lesson runs without its examples.
    let examples = drawn.map { letters.isWhole ? self.examples($0, letters, of: setting) : [] } ?? []
    guard let ask, let id = head.id, let title = head.title, let words = head.words,
      let version = head.version,
      let lessonClass = head.lessonClass
    else { return nil }
    return Lesson(
      id: id, version: version, title: title, plainWords: words, lessonClass: lessonClass,
      strand: head.strand,
      life: head.life, about: head.about, checks: head.checks, clocks: head.clocks, themes: head.themes,
      reviews: head.reviews, law: head.law, parameters: declared, when: when, ask: ask, fresh: fresh,
      examples: examples, file: file, lines: head.lines)
  }

  private func anchorKinds(_ forms: [Form]) -> Kinds {
    let patterns = forms.flatMap(\.anchorPatterns).flatMap(\.alternatives)
    return patterns.isEmpty ? .whateverIsThere : Kinds(patterns)
  }
}
