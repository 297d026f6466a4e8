import Casework
import Lessons

/// Every question of a case by day, each a line that opens to what it rests on and its silo gap.
struct CaseQuestions {
  let story: Story
  let contents: Contents

  private var place: Place { Place(story.path) }

  var html: HTML {
    """
    <section aria-labelledby="questions">
    <h2 id="questions">What would have been asked</h2>
    \(story.questions.isEmpty ? "<p>\(Wording.quiet)</p>\n" : introduction + HTML(classes))</section>

    """
  }

  private var introduction: HTML {
    let complete: HTML =
      story.questions.contains(where: \.isIfComplete)
      ? " Where “if every record were complete” stands, it rests on taking every record so, which no source says."
      : .none
    return """
      <p>Open a question to see whom it asks, the records it rests on, and how long it would have taken for one \
      service to be able to ask it alone.\(complete)</p>

      """
  }

  private var classes: [HTML] {
    story.questionsByClass.map { shown, questions in
      let questions = HTML(questions.together.map(folded))
      return shown == .practice ? clocks(shown, questions) : openly(shown, questions)
    }
  }

  private func openly(_ shown: LessonClass, _ questions: HTML) -> HTML {
    """
    <h3>\(shown.heading)</h3>
    <p class="hint">\(shown.meaning)</p>
    \(questions)
    """
  }

  /// A service's own clocks are many and say nothing about a family: they stand back, folded as a whole.
  private func clocks(_ shown: LessonClass, _ questions: HTML) -> HTML {
    """
    <details class="clocks">
    <summary><h3>\(shown.heading)</h3> <span class="hint">\(shown.meaning)</span></summary>
    \(questions)</details>

    """
  }

  /// A line with its day, its lesson and its question, that opens to the rest.
  private func folded(_ group: [Question]) -> HTML {
    """
    <details class="\(look(group))"\(shownOpen.map(group.contains) == true ? " open=\"\"" : .none)>
    <summary>\(line(group[0]))</summary>
    <div class="question-body">
    <div>
    \(asked(group))\
    <p>The lesson: \(contents.link(to: group[0].finding.key.lesson, group[0].title, from: place)).</p>
    </div>
    <div>
    \(group.together(by: grounds).map(grounds))</div>
    </div>
    </details>

    """
  }

  private func line(_ question: Question) -> HTML {
    let condition: HTML =
      question.isIfComplete ? " <span class=\"who\">if every record were complete</span>" : .none
    let words: HTML =
      Self.waits(question)
      ? .none : "<span class=\"question-words\">\(question.lesson?.ask.question ?? "")</span>"
    return """
      <h4>\(MarkShape.sample(question.flagLook, "shape-asked")) \(question.day.inWords): \(question.title)</h4>\
      \(condition) \(words)
      """
  }

  /// Whether its words wait until it is opened, as those of a service's own clocks do.
  private static func waits(_ question: Question) -> Bool { question.finding.lessonClass == .practice }

  /// One is open from the beginning, to show what the others hold: by day, the first on stated records that no one
  /// service could have asked at once, so that its bars are seen.
  private var shownOpen: Question? {
    let stated = story.questions.filter { !$0.isIfComplete && !Self.waits($0) }
    return stated.first { $0.gap?.days != 0 } ?? stated.first
  }

  private func look(_ group: [Question]) -> String {
    group[0].isIfComplete ? "question if-complete" : "question"
  }

  private func asked(_ group: [Question]) -> HTML {
    let asked = Wording.asked(group[0])
    let details = HTML(
      group.together(by: said).map { alike in
        QuestionDetails(question: alike[0], story: story).sentences(about: alike.map(\.about).inOrderOnce)
      })
    guard Self.waits(group[0]) else { return "<p class=\"asked-on\">\(asked).</p>\n\(details)" }
    return """
      <p class="asked-on">\(asked):</p>
      <blockquote><p>\(group[0].lesson?.ask.question ?? "")</p></blockquote>
      \(details)
      """
  }

  private func said(_ question: Question) -> HTML {
    QuestionDetails(question: question, story: story).sentences(about: [])
  }

  /// What several rest on, at the places that a flag leads to.
  private func grounds(_ alike: [Question]) -> HTML {
    """
    <div class="grounds" id="\(alike[0].anchor)">
    \(alike.dropFirst().map { "<span id=\"\($0.anchor)\"></span>" })\(grounds(alike[0]))</div>

    """
  }

  private func grounds(_ question: Question) -> HTML {
    let details = QuestionDetails(question: question, story: story)
    let gap = question.gap.map { SiloView(question: question, gap: $0, story: story).html }
    return "\(details.unmet)\(details.evidence)\(gap ?? .none)"
  }
}
