import Casework
import Lessons

/// A lesson with one condition taken out, turned round, or one figure halved or doubled.
struct Mutant {
  /// What was changed, in words.
  let what: String
  let lesson: Lesson

  /// Whether one of the lesson's own examples notices the change.
  func isNoticed(beside others: [Lesson]) -> Bool {
    lesson.examples.contains { ExampleRun.failure(of: $0, lesson, beside: others) != nil }
  }

  /// Every mutant of a lesson.
  static func all(of lesson: Lesson) -> [Mutant] {
    let forms = lesson.when.each { $0.variants }
    return forms.map { Mutant(what: $0.what, lesson: lesson.with(when: $0.value)) }
      + lesson.ask.level.variants.map {
        Mutant(what: "level: \($0.what)", lesson: lesson.with(level: $0.value))
      }
  }
}

/// A value that differs from the original in one place.
struct Variant<Value> {
  let what: String
  let value: Value

  func map<Other>(_ make: (Value) -> Other) -> Variant<Other> {
    Variant<Other>(what: what, value: make(value))
  }

  func under(_ place: String) -> Variant { Variant(what: "\(place): \(what)", value: value) }
}

extension Array {
  /// Without each element in turn, where there are at least so many, and with each variant of each element.
  func each(leaving least: Int = 1, _ variants: (Element) -> [Variant<Element>]) -> [Variant<[Element]>] {
    indices.flatMap { place -> [Variant<[Element]>] in
      var without = self
      without.remove(at: place)
      let removed =
        without.count >= least ? [Variant<[Element]>(what: "without \(place + 1)", value: without)] : []
      return removed
        + variants(self[place]).map { variant in
          variant.map { value in
            var changed = self
            changed[place] = value
            return changed
          }.under("\(place + 1)")
        }
    }
  }
}

extension Lesson {
  fileprivate func with(when: [Form]? = nil, level: LevelRule? = nil) -> Lesson {
    Lesson(
      id: id, version: version, title: title, plainWords: plainWords, lessonClass: lessonClass,
      strand: strand,
      life: life, about: about, checks: checks, clocks: clocks, themes: themes, reviews: reviews, law: law,
      parameters: parameters, when: when ?? self.when,
      ask: Ask(
        level: level ?? ask.level, who: ask.who, within: ask.within, question: ask.question, needs: ask.needs),
      fresh: fresh, examples: examples, file: file)
  }
}
