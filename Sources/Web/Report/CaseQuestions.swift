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
    \(story.questions.isEmpty ? "<p>\(Wording.quiet)</p>\n" : HTML(classes))</section>

    """
  }

  private var classes: [HTML] {
    story.questionsByClass.map { shown, questions in
      """
      <h3>\(shown.heading)</h3>
      <p class="hint">\(shown.meaning)</p>
      \(questions.map(article))
      """
    }
  }

  private func article(_ question: Question) -> HTML {
    let details = QuestionDetails(question: question, story: story)
    let gap = question.gap.map { SiloView(question: question, gap: $0, story: story).html }
    let why = details.evidence + (gap ?? .none)
    // A service's own clocks are many and say nothing about a family: they are kept short.
    let isFolded = question.finding.lessonClass == .practice
    return """
      <article class="question\(question.isIfComplete ? " if-complete" : "" as HTML)" id="\(question.anchor)">
      <div>
      <h4>\(contents.link(to: question.finding.key.lesson, question.title, from: place))</h4>
      <p class="asked-on">\(Wording.asked(question)):</p>
      <blockquote><p>\(question.lesson?.ask.question ?? "")</p></blockquote>
      \(details.sentences)</div>
      <div>
      \(isFolded ? "<details><summary>What it rests on</summary>\n\(why)</details>\n" : why)</div>
      </article>

      """
  }
}
