import Casework
import Lessons
import Reviews

/// The page of one case: the drawing, every question with what it rests on, what could not be told, the story day by
/// day, and the record itself.
struct CasePage {
  let story: Story
  let contents: Contents

  var place: Place { Place(story.path) }

  var page: ReportPage {
    Layout.page(
      place, title: story.title, part: "index.html", isWide: true, hasLoad: contents.hasLoad, body: body)
  }

  private var body: HTML {
    let picture = CasePicture(story)
    return """
      \(MarkShape.definitions)\
      <h1>\(title)</h1>
      \(facts)\
      \(note)\
      \(Refused.rows(story.refused))\
      <nav class="contents" aria-label="On this page"><ul>
      <li><a href="#drawing">Who held what, and when</a></li>
      <li><a href="#questions">What would have been asked</a></li>
      <li><a href="#untold">What could not be told</a></li>
      <li><a href="#days">Day by day</a></li>
      <li><a href="#record">The record</a></li>
      </ul></nav>
      \(drawing(picture))\
      \(CaseQuestions(story: story, contents: contents).html)\
      \(CaseUntold(story: story, contents: contents).html)\
      \(CaseDays(story: story).html)\
      \(CaseRecord(story: story).html)
      """
  }

  /// The child's name on a line of its own, then where and when.
  private var title: HTML {
    let (name, rest) = story.titleParts
    return rest.isEmpty
      ? "\(name)" : "\(name)<span class=\"hidden\">, </span> <span class=\"where\">\(rest)</span>"
  }

  private var facts: HTML {
    let review = story.timeline.review.map { id -> HTML in
      "<div><dt>Review</dt><dd>\(reviewLink(ReviewID(rawValue: id)))</dd></div>\n"
    }
    let end = story.timeline.end.map { end -> HTML in
      "<div><dt>The account ends</dt><dd>\(end.inWords)\(story.timeline.endNote.map { ". \($0)" } ?? "")</dd></div>\n"
    }
    let areas = story.timeline.areas.map(\.firstUpper).joined(separator: ", ")
    return """
      <dl class="facts">
      \(review ?? .none)\(end ?? .none)\
      \(areas.isEmpty ? HTML.none : "<div><dt>Area</dt><dd>\(areas)</dd></div>\n")\
      <div><dt>Themes</dt><dd>\(themes)</dd></div>
      </dl>

      """
  }

  private func reviewLink(_ id: ReviewID) -> HTML {
    guard let review = contents.reviews[id] else { return "\(id.rawValue)" }
    let date = review.published.map { ", published \(Wording.date($0))" } ?? ""
    return ExternalLink.to(review.url, review.title) + "\(date)"
  }

  private var themes: HTML {
    let ids = story.timeline.review.flatMap { contents.reviews[ReviewID(rawValue: $0)]?.themes } ?? []
    if ids.isEmpty { return "none recorded" }
    return """
      <details><summary>What the review is known to show</summary><ul>
      \(ids.map { "<li>\(contents.link(to: $0, from: place))</li>\n" })</ul></details>
      """
  }

  private var note: HTML {
    let records =
      story.names.isEmpty
      ? "Every child here is shown by the number of a record."
      : "It is drawn from public sources alone, each linked at the fact it supports. The services’ own records hold "
        + "more, and what is missing here may have been written there."
    return """
      <div class="inset" role="note">
      <p>This page asks today’s questions of the past. \(records) A question is not a finding of fault, and nothing \
      here says what would have come of asking. Days are counted back from the end of the account.</p>
      </div>

      """
  }

  private func drawing(_ picture: CasePicture) -> HTML {
    """
    <section aria-labelledby="drawing">
    <h2 id="drawing">Who held what, and when</h2>
    <p>A lane for every service, time from left to right. A mark stands in the lane of the service that held it \
    first, on its day, and leads to its words and sources. <a class="skip-drawing" href="#questions">Skip the \
    drawing: what follows says the same in words</a></p>
    \(CaseDrawing(picture: picture).html(label: "Drawing of the case: a lane for every service, time across"))\
    \(DrawingList(picture: picture).html)\
    \(DrawingKey(picture: picture).html)\
    </section>

    """
  }
}
