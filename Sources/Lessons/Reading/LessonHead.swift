import Casework
import YAMLReading

/// What a lesson says of itself: its names, its class, where it comes from.
struct LessonHead {
  var id: LessonID?
  var version: Int?
  var title: String?
  var words: String?
  var lessonClass: LessonClass?
  var strand: Strand?
  var life = Life.draft
  var about = About.child
  var checks: [String] = []
  var clocks: [String] = []
  var themes: [String] = []
  var reviews: [String] = []
  var law = Law()
  /// The line that names each theme and review.
  var lines: [String: Int] = [:]
}

extension Reading {
  mutating func head(_ value: YAMLValue, name: String) -> LessonHead {
    var head = LessonHead()
    head.id = required("id", in: value).flatMap { id($0, name: name) }
    head.version = required("version", in: value).flatMap { count($0) }
    head.title = required("title", in: value).flatMap { text($0) }
    head.words = required("lesson", in: value).flatMap { text($0) }
    head.lessonClass = required("class", in: value).flatMap { word($0, LessonClass.self, what: "a class") }
    head.strand = value["strand"].flatMap { word($0, Strand.self, what: "a strand") }
    head.life = required("life", in: value).flatMap { word($0, Life.self, what: "a life") } ?? .draft
    head.about = value["about"].flatMap { word($0, About.self, what: "a subject") } ?? .child
    head.checks =
      value["checks"].map { codes($0, letter: "C", "a check of the back-test, such as C02") } ?? []
    head.clocks =
      value["clocks"].map { codes($0, letter: "T", "a clock of the timescales, such as T14") } ?? []
    head.themes = value["themes"].map { slugs($0) } ?? []
    head.reviews = value["reviews"].map { slugs($0) } ?? []
    for item in ["themes", "reviews"].flatMap({ value[$0]?.oneOrMore ?? [] }) {
      if let name = item.text { head.lines[name] = head.lines[name] ?? item.line }
    }
    head.law = value["law"].flatMap { law($0) } ?? Law()
    return head
  }

  private mutating func id(_ value: YAMLValue, name: String) -> LessonID? {
    guard let text = slug(value) else { return nil }
    if text != name {
      note(value, "'\(text)' is not the file's name '\(name.abbreviated)'; a lesson's file is named after it")
    }
    return LessonID(rawValue: text)
  }

  private mutating func slugs(_ value: YAMLValue) -> [String] { value.oneOrMore.compactMap { slug($0) } }

  /// Lower-case words and hyphens: it becomes a file name and a link.
  mutating func slug(_ value: YAMLValue) -> String? {
    guard let text = text(value) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isSlug = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    if isSlug && text.utf8.count <= 120 { return text }
    note(value, "'\(text.abbreviated)' must be lower-case words joined by hyphens")
    return nil
  }

  private mutating func codes(_ value: YAMLValue, letter: Character, _ what: String) -> [String] {
    value.oneOrMore.compactMap { item in
      guard let text = self.text(item) else { return nil }
      let digits = text.dropFirst().prefix { $0.isNumber }
      let rest = text.dropFirst(1 + digits.count)
      if text.first == letter, digits.count == 2,
        rest.isEmpty || (rest.count == 1 && rest.allSatisfy(\.isLowercase))
      {
        return text
      }
      note(item, "'\(text.abbreviated)' is not \(what)")
      return nil
    }
  }
}
