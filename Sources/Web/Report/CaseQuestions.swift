import Casework
import Lessons

/// Every question of a case by day, each with what it rests on and its silo gap.
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
    guard story.questions.contains(where: \.isIfComplete) else { return .none }
    return """
      <p>Where a question begins “If every record were complete”, it rests on taking every record so, which no source \
      says.</p>

      """
  }

  private var classes: [HTML] {
    story.questionsByClass.map { shown, questions in
      // A service's own clocks are many and say nothing about a family: they are kept short.
      let articles = Self.together(questions).map { shown == .practice ? folded($0) : article($0) }
      return """
        <h3>\(shown.heading)</h3>
        <p class="hint">\(shown.meaning)</p>
        \(articles)
        """
    }
  }

  /// Questions of one lesson and day stand together, so that the same words are not said again for each mark.
  static func together(_ questions: [Question]) -> [[Question]] {
    questions.reduce(into: [[Question]]()) { groups, question in
      let place = groups.firstIndex { group in
        group[0].finding.key.lesson == question.finding.key.lesson && group[0].day == question.day
          && group[0].isIfComplete == question.isIfComplete
      }
      if let place { groups[place].append(question) } else { groups.append([question]) }
    }
  }

  private func article(_ group: [Question]) -> HTML {
    """
    <article class="\(look(group))">
    <div>
    <h4>\(contents.link(to: group[0].finding.key.lesson, group[0].title, from: place))</h4>
    \(asked(group))</div>
    <div>
    \(group.map(grounds))</div>
    </article>

    """
  }

  private func folded(_ group: [Question]) -> HTML {
    """
    <details class="\(look(group))"><summary>\(group[0].day.inWords): \(group[0].title)</summary>
    \(asked(group))\(group.map(grounds))\
    <p>The lesson: \(contents.link(to: group[0].finding.key.lesson, group[0].title, from: place)).</p>
    </details>

    """
  }

  private func look(_ group: [Question]) -> String {
    group[0].isIfComplete ? "question if-complete" : "question"
  }

  private func asked(_ group: [Question]) -> HTML {
    let words = group.map { QuestionDetails(question: $0, story: story).sentences }
    let once = words.reduce(into: [HTML]()) { if !$0.contains($1) { $0.append($1) } }
    return """
      <p class="asked-on">\(Wording.asked(group[0])):</p>
      <blockquote><p>\(group[0].lesson?.ask.question ?? "")</p></blockquote>
      \(once)
      """
  }

  /// What it rests on, at the place that a flag leads to.
  private func grounds(_ question: Question) -> HTML {
    let details = QuestionDetails(question: question, story: story)
    let gap = question.gap.map { SiloView(question: question, gap: $0, story: story).html }
    return """
      <div class="grounds" id="\(question.anchor)">
      \(details.evidence)\(gap ?? .none)</div>

      """
  }
}
