import Casework
import Lessons

/// How much the lessons would ask in a simulated authority.
struct AuthorityPage {
  let contents: Contents
  let summary: AuthoritySummary

  private var place: Place { Place("authority.html") }

  var page: ReportPage {
    Layout.page(
      place, title: "Load in a simulated authority", part: place.path, hasLoad: contents.hasLoad, body: body)
  }

  private var body: HTML {
    """
    <h1>Load in a simulated authority</h1>
    <div class="inset" role="note"><p>Every person, family and record behind this page is simulated. Its rates follow \
    published statistics; what people do in it was made up by us. It shows how much the lessons would ask, not how \
    often they would be right.</p></div>
    \(size)\
    <h2>What would reach a social worker</h2>
    \(worker)\
    \(rates("Questions by whom they are put to", "Role", summary.byRole))\
    \(groups)\
    \(lessons)
    """
  }

  private var period: String {
    "\(summary.days.lowerBound.inWords) to \(summary.days.upperBound.inWords)"
  }

  private var size: HTML {
    """
    <dl class="facts">
    <div><dt>Simulated children</dt><dd>\(summary.children.grouped)</dd></div>
    <div><dt>Period</dt><dd>\(period) (\(summary.months) months, simulated)</dd></div>
    <div><dt>Social care involved</dt><dd>with \(summary.involvements.shortest) simulated children at a time</dd></div>
    <div><dt>Social workers</dt><dd>\(summary.workers.shortest) full-time and case-holding, at \
    \(summary.caseload.shortest) children each</dd></div>
    </dl>

    """
  }

  private var worker: HTML {
    """
    <dl class="figures">
    <div><dt>New questions to a social worker in a week</dt><dd>\(Self.number(summary.questionsPerWorkerWeek))</dd></div>
    <div><dt>Worklist items of a social worker in a week</dt><dd>\(Self.number(summary.worklistPerWorkerWeek))</dd></div>
    </dl>
    <p class="hint">n = \(summary.children.grouped) simulated children, \(period). Only live lessons put questions. \
    Over two new questions a worker in a week, a lesson goes back to trial, not the worker to the list. Limit: in a \
    simulated authority only what was modelled can be asked about.</p>

    """
  }

  private func rates(
    _ caption: String, _ name: String, _ rates: [AuthoritySummary.Rate]
  ) -> HTML {
    if rates.isEmpty { return .none }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table>
      <caption>\(caption) (simulated; \(period))</caption>
      <thead><tr><th scope="col">\(name)</th><th scope="col" class="number">Children (n)</th>\
      <th scope="col" class="number">For 1,000 children in a month</th></tr></thead>
      <tbody>
      \(rates.sorted { $0.name < $1.name }.map(row))</tbody></table></div>

      """
  }

  private func row(_ rate: AuthoritySummary.Rate) -> HTML {
    """
    <tr><th scope="row">\(rate.nameInWords)</th><td class="number">\(rate.shownChildren)</td>\
    <td class="number">\(Self.number(rate.shown))</td></tr>

    """
  }

  private var groups: HTML {
    if summary.byGroup.isEmpty { return .none }
    return rates("Questions by group of children", "Group", summary.byGroup) + """
      <p class="hint">Groups differ in the simulation as published rates differ; a difference here is a reason to \
      look at a lesson, never a finding about a group. No rate is shown of a group of fewer than \
      \(AuthoritySummary.smallestGroup) children.</p>

      """
  }

  private var lessons: HTML {
    """
    <h2>What each lesson found</h2>
    <p>By what a finding may do, each by title. A lesson whose law is not in force, or not known to be, is not run. A \
    lesson on trial puts no question to anyone; its rate is measured all the same. How often an answer would be \
    “acted on” or “wrong” is unknown.</p>
    \(contents.lessonsByClass.map(table))
    """
  }

  /// The lessons of a class, folded: all of them in one list are longer than anyone reads on a telephone.
  private func table(_ shown: LessonClass, _ lessons: [Lesson]) -> HTML {
    let rows = lessons.compactMap { lesson in
      summary.lessons.first { $0.lesson == lesson.id }.map { row(lesson, $0) }
    }
    if rows.isEmpty { return .none }
    let caption = "\(shown.heading) (simulated; n = \(summary.children.grouped) children; \(period))"
    return """
      <details class="group"><summary><h3>\(shown.heading)</h3> <span class="who">\(Wording.lessons(rows.count))</span></summary>
      <div class="scroll" tabindex="0" role="region" aria-label="What each lesson found: \(shown.heading)"><table class="stacked">
      <caption>\(caption)</caption>
      <thead><tr><th scope="col">Lesson</th><th scope="col">Life</th>\
      <th scope="col" class="number">Found</th><th scope="col" class="number">For 1,000 children in a month</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      </details>

      """
  }

  private func row(_ lesson: Lesson, _ load: AuthoritySummary.LessonLoad) -> HTML {
    """
    <tr><th scope="row">\(contents.link(to: lesson.id, lesson.title, from: place))</th>\
    <td data-label="Life">\(lesson.life.rawValue)</td>\
    <td class="number" data-label="Found">\(lesson.isRun ? "\(load.findings)" : "not run")</td>\
    <td class="number" data-label="For 1,000 children in a month">\(lesson.isRun ? Self.number(load.perThousandChildrenMonth) : "not run")</td></tr>

    """
  }

  private static func number(_ value: Double?) -> String { value?.hundredths ?? "not shown" }
}

extension AuthoritySummary.Rate {
  /// With capitals where a place has them: "Area: Brackley Hill", "Ethnicity: not stated".
  fileprivate var nameInWords: String {
    let parts = name.split(separator: ": ", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0] == "area" else { return name.firstUpper }
    return "Area: " + parts[1].split(separator: " ").map { String($0).firstUpper }.joined(separator: " ")
  }

  /// The rate, unless over so few children that it says more of chance.
  var shown: Double? { isLarge ? perThousandChildrenMonth : nil }

  /// How many children, unless so few that they might be known.
  var shownChildren: String {
    isLarge ? children.grouped : "fewer than \(AuthoritySummary.smallestGroup)"
  }

  private var isLarge: Bool { children >= AuthoritySummary.smallestGroup }
}

extension Int {
  /// With a comma between the thousands.
  var grouped: String {
    let digits = String(magnitude)
    let first = digits.count % 3
    let parts = digits.enumerated().map { place, digit in
      place > 0 && (place - first) % 3 == 0 ? ",\(digit)" : "\(digit)"
    }
    return (self < 0 ? "-" : "") + parts.joined()
  }
}

extension Double {
  /// With two digits after the point.
  var hundredths: String {
    guard isFinite, magnitude < 1e12 else { return "not shown" }
    let (whole, part) = Int((magnitude * 100).rounded()).quotientAndRemainder(dividingBy: 100)
    return "\(self < 0 ? "-" : "")\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}
