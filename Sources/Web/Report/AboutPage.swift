import Casework

/// How the report is made, what it can and cannot show, and where its facts come from.
struct AboutPage {
  let contents: Contents

  private var place: Place { Place("about.html") }

  var page: ReportPage {
    Layout.page(place, title: "About this report", part: place.path, hasLoad: contents.hasLoad, body: body)
  }

  private var body: HTML {
    """
    <h1>About this report</h1>
    <h2>How it is made</h2>
    <p>Every case is a list of events. Each says what happened, when, who held a record of it and since when. A check \
    runs over them step by step, and at each step it knows only what some service already held: what became known \
    later is never used earlier. When everything that the check asks about is there, it asks its question on that \
    day. When something that nobody wrote down decides it, the report says that it could not be told.</p>
    <p>That something did <em>not</em> happen is only ever taken from a record that is stated to be complete. What is \
    marked “if every record were complete” takes all records so, which no source says.</p>
    <h2>Alone, shareable, pooled</h2>
    <dl class="facts">
    <div><dt>Alone</dt><dd>What one service held.</dd></div>
    <div><dt>Shareable</dt><dd>What services had shared, or had a recorded occasion to put together: a strategy \
    discussion, an enquiry, a conference, another meeting, an agreement or a decision to share.</dd></div>
    <div><dt>Pooled</dt><dd>Everything that anyone held. \(Wording.pooled)</dd></div>
    </dl>
    <p>The bars under each question begin on the day on which the pooled record first showed it. They end on the day \
    on which it was shareable, and on the day on which one service alone held all of it.</p>
    \(limits)\(sources)
    """
  }

  private var load: HTML {
    guard contents.hasLoad else { return .none }
    return """
       What stands on the page about <a href="\(place.to("authority.html"))">load</a> is measured in a simulated \
      authority.
      """
  }

  private var limits: HTML {
    """
    <h2>What it cannot show</h2>
    <ul>
    <li>That a child would have lived. A question asked is not an answer, and an answer is not an outcome.</li>
    <li>How often the same check would ask about a family in which nobody is harmed. The cases were chosen because of \
    how they ended.\(load)</li>
    <li>What was in records that were never published. The cases are drawn from public pages, which tell a part.</li>
    <li>Whether anyone acted wrongly. Many questions are of law and guidance that did not exist then; those pages say \
    “not the rule then”.</li>
    </ul>
    <p>“No question from these lessons on what is held here” does not mean that a child was, or is, safe.</p>

    """
  }

  private var sources: HTML {
    let names = contents.stories.filter { !$0.timeline.events.allSatisfy(\.citations.isEmpty) }
    let cases: HTML =
      names.isEmpty
      ? "<p>The cases in this report cite no public source.</p>\n"
      : """
      <p>Every event of a case links to the public pages that tell it, each with how plainly it does so. The reviews:</p>
      <ul>
      \(names.map { "<li><a href=\"\(place.to($0.path))#record\">\($0.title)</a></li>\n" })</ul>

      """
    return """
      <h2>Sources</h2>
      \(cases)<p>The themes and the reviews that show them are on <a href="\(place.to("themes.html"))">their pages</a>.</p>
      <h2>Names</h2>
      <p>Children who died are named as the public review or the court named them. Brothers, sisters, living children \
      and private adults never are, and nothing is shown about them alone.</p>

      """
  }
}
