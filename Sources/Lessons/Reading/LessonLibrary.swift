public import Casework

/// All lessons of a folder, as an area runs them, with everything that was wrong in their files.
public struct LessonLibrary: Sendable {
  /// The lessons as they stand from a day on, until the next edition's.
  public struct Edition: Hashable, Sendable {
    /// The first day; nil for the edition before every override.
    public let from: Day?
    /// The lessons, by id.
    public let lessons: [Lesson]
  }

  /// The editions, the earliest first; never empty, and one unless an area sets something from some day on.
  public let editions: [Edition]
  /// What was wrong, by file and line; a lesson with any problem is not here, and all others are.
  public let problems: [DataProblem]

  /// The lessons as they stand today: those of the last edition.
  public var lessons: [Lesson] { editions.last?.lessons ?? [] }

  /// The lessons as they stood on a day.
  public func lessons(on day: Day) -> [Lesson] { editions[edition(on: day)].lessons }

  /// The place of the edition in force on a day, for those who keep something for each.
  public func edition(on day: Day) -> Int {
    editions.lastIndex { edition in edition.from.map { $0 <= day } ?? true } ?? 0
  }

  /// The same with one lesson alone: what converges then counts only its findings.
  public func only(_ id: LessonID) -> LessonLibrary {
    LessonLibrary(
      editions: editions.map { Edition(from: $0.from, lessons: $0.lessons.filter { $0.id == id }) },
      problems: problems)
  }

  /// Reads every file as an area runs it; without an area, every parameter has its default.
  public static func read(
    files: [(name: String, text: String)], letters: Letters, area: Area? = nil
  ) -> LessonLibrary {
    // Read once with defaults and once from each day on: the condition itself holds the values, and the engine
    // looks none up.
    let days: [Day?] = [nil] + (area?.beginnings ?? [])
    var problems: [DataProblem] = []
    let editions = days.map { day in
      let edition = read(files, letters, area, from: day)
      problems += edition.problems
      return Edition(from: day, lessons: edition.lessons)
    }
    if let area, let all = editions.first { problems += area.problems(with: all.lessons) }
    let inOrder = problems.uniqued.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    return LessonLibrary(editions: editions, problems: inOrder)
  }

  private static func read(
    _ files: [(name: String, text: String)], _ letters: Letters, _ area: Area?, from day: Day?
  ) -> (lessons: [Lesson], problems: [DataProblem]) {
    var lessons: [LessonID: Lesson] = [:]
    var problems: [DataProblem] = []
    for (name, text) in files {
      let (lesson, found) = LessonFile.read(text, file: name, letters: letters, area: area, on: day ?? .first)
      problems += found
      guard let lesson else { continue }
      if let other = lessons.updateValue(lesson, forKey: lesson.id) {
        problems.append(
          DataProblem(file: name, line: 1, field: "id", reason: "is the id of \(other.file) too; keep one"))
      }
    }
    return (lessons.values.sorted { $0.id < $1.id }, problems)
  }
}

extension Area {
  /// What it sets that no lesson has, or has of another sort.
  func problems(with lessons: [Lesson]) -> [DataProblem] {
    let known = Dictionary(lessons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let overrides = parameters.flatMap { lesson, named in
      named.flatMap { name, overrides in
        overrides.compactMap { problem($0, of: name, lesson, among: known) }
      }
    }
    let countings = countings.flatMap(\.lessons).filter { known[$0] == nil }.map { lesson in
      DataProblem(file: file, line: 1, field: "conventions", reason: Self.unknown(lesson, among: lessons))
    }
    return overrides + countings
  }

  private func problem(
    _ override: Override, of name: String, _ id: LessonID, among lessons: [LessonID: Lesson]
  ) -> DataProblem? {
    let field = "parameters.\(id.rawValue).\(name)"
    guard let lesson = lessons[id] else {
      return DataProblem(
        file: file, line: override.line, field: field,
        reason: "no such lesson was read"
          + Reading.hint(id.rawValue, among: lessons.keys.map(\.rawValue).sorted()))
    }
    guard let parameter = lesson.parameters.first(where: { $0.name == name }) else {
      let names = lesson.parameters.map(\.name)
      return DataProblem(
        file: file, line: override.line, field: field,
        reason: "'\(name)' is not a parameter of it" + Reading.hint(name, among: names))
    }
    guard !parameter.standard.isLike(override.value) else { return nil }
    return DataProblem(
      file: file, line: override.line, field: "\(field).value",
      reason: "must be \(parameter.standard.sort), as the default is")
  }

  private static func unknown(_ id: LessonID, among lessons: [Lesson]) -> String {
    "'\(id.rawValue)' is no lesson" + Reading.hint(id.rawValue, among: lessons.map(\.id.rawValue))
  }
}

extension Setting {
  /// Whether both are clocks, or both numbers.
  func isLike(_ other: Setting) -> Bool { sort == other.sort }

  /// What it is, in words.
  var sort: String {
    switch self {
    case .clock: "a clock"
    case .number: "a number"
    }
  }
}
