import Reviews

/// All themes, by group and number: from what reviews keep finding to lessons and cases.
struct ThemesPage {
  let contents: Contents

  private var place: Place { Place("themes.html") }

  var page: ReportPage {
    Layout.page(place, title: "Themes", part: place.path, hasLoad: contents.hasLoad, body: body)
  }

  private var body: HTML {
    """
    <h1>Themes</h1>
    <p class="lead">What reviews of children’s deaths and serious harm keep finding. A theme describes what happened \
    between professionals and a family. It is never a description of a family, and never by itself a sign of harm.</p>
    <nav class="contents" aria-label="On this page"><ul>
    \(contents.themes.groups.map { "<li><a href=\"#\(Self.anchor($0))\">\($0.title)</a></li>\n" })</ul></nav>
    \(contents.themes.groups.map(group))
    """
  }

  private func group(_ group: ThemeGroup) -> HTML {
    """
    <h2 id="\(Self.anchor(group))">\(group.title)</h2>
    <ul class="entries">
    \(contents.themes.themes(in: group).map(entry))</ul>

    """
  }

  private static func anchor(_ group: ThemeGroup) -> String { Place.slug(group.title) }

  private func entry(_ theme: Theme) -> HTML {
    "<li>\(contents.link(to: theme.id, from: place))<p>\(theme.definition)</p></li>\n"
  }
}
