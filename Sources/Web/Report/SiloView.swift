import Casework
import Lessons

/// How long it would have taken for one service to be able to see a question alone, drawn and in words.
struct SiloView {
  let question: Question
  let gap: SiloGap
  let story: Story

  var html: HTML {
    """
    <figure class="\(gap.days == 0 ? "silo none" : "silo")">
    \(gap.days == 0 ? .none : SiloDrawing(gap: gap, end: story.timeline.end?.latest).html)\
    <figcaption>
    <p>\(sentence)</p>
    \(unknown)\
    \(services)\
    <p class="pooled-note">\(Wording.pooled)</p>
    </figcaption>
    </figure>

    """
  }

  private var sentence: String {
    let bound = gap.unknown.isEmpty ? "" : "at least "
    switch gap.days {
    case 0?:
      return
        "No gap: on \(gap.pooled.inWords), when it could first be asked, one service alone held all of it."
    case 1?: return "One service alone could have asked \(bound)1 day later."
    case let days?:
      return "The first service that could have asked alone could have done so \(bound)\(days) days later."
    case nil: return "No one service held all of it before the end."
    }
  }

  private var unknown: HTML {
    if gap.unknown.isEmpty { return .none }
    return "<p>Who held a part of it is not stated: that part is counted as held by every service.</p>\n"
  }

  private var services: HTML {
    let held = gap.alone.compactMap { service, day in day.map { (service, $0) } }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    let never = gap.alone.filter { $0.value == nil }.keys.sorted().map(\.inWords)
    let rows = held.map { service, day -> HTML in "<li>\(service.inWords.firstUpper): \(day.inWords)</li>\n" }
    let others: HTML =
      never.isEmpty ? .none : "<li>not before the end: \(never.joined(separator: "; "))</li>\n"
    if rows.isEmpty && never.isEmpty { return .none }
    return "<details><summary>Each service alone</summary><ul>\n\(rows)\(others)</ul></details>\n"
  }
}
