import Casework

/// The front page: what this is, in memory of whom, and the cases by name.
struct IndexPage {
  let contents: Contents

  var page: ReportPage {
    Layout.page(
      Place("index.html"), title: "What could have been asked, and when", part: "index.html",
      hasLoad: contents.hasLoad, body: body)
  }

  private var place: Place { Place("index.html") }

  private var body: HTML {
    """
    <h1>What could have been asked, and when</h1>
    <p class="lead">Reviews of children’s deaths and serious harm keep finding the same things. Here each lesson of \
    those reviews is a check that runs over what was recorded, as it was known at the time, and asks a question of \
    a person who could find out.</p>
    \(remembrance)\
    <h2 id="cases">Cases</h2>
    \(cases)\
    \(Refused.files(contents.unread))\
    <h2>How to read a case</h2>
    <p>Each page draws who held what, and when: a lane for every service, a mark for every thing recorded, and a flag \
    on the day on which a check would have asked. Then, for every question, how long it would have taken for any one \
    service to be able to see it alone. Then the story day by day, as it was known.</p>
    <p>The <a href="\(place.to("lessons.html"))">lessons</a> say what each check asks, of whom, and in which reviews \
    it was learned. The <a href="\(place.to("themes.html"))">themes</a> lead from what reviews keep finding to the \
    lessons and the cases.\(load)</p>

    """
  }

  private var load: HTML {
    guard contents.hasLoad else { return .none }
    return """
       <a href="\(place.to("authority.html"))">The load</a> shows how much the same checks would ask in a simulated \
      authority.
      """
  }

  /// Only where the cases are of children who died and whom reviews name.
  private var remembrance: HTML {
    guard contents.stories.contains(where: { !$0.names.isEmpty }) else { return .none }
    return """
      <div class="inset" role="note">
      <p>The children named here died. They were people first: their names are used as the public reviews and courts \
      used them, and nobody else in their families is named. What is told is what public sources tell, in neutral \
      words, so that what was learned at such a cost is used.</p>
      <p>Nothing here shows what would have happened had a question been asked. Looking back is easier than it was \
      on the day, and the people who worked with these families did not have this page.</p>
      </div>

      """
  }

  private var cases: HTML {
    if contents.stories.isEmpty { return "<p>This report holds no case.</p>\n" }
    return "<ul class=\"cases\">\n\(contents.stories.map(card))</ul>\n"
  }

  private func card(_ story: Story) -> HTML {
    """
    <li><a class="case" href="\(place.to(story.path))">\(title(story))
    \(Thumbnail(story: story).html)</a></li>

    """
  }

  private func title(_ story: Story) -> HTML {
    let (name, rest) = story.titleParts
    let whereAndWhen: HTML =
      rest.isEmpty ? .none : "<span class=\"hidden\">, </span> <span class=\"where\">\(rest)</span>"
    return "<span class=\"case-title\">\(name)</span>\(whereAndWhen)"
  }
}
