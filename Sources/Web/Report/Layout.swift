/// What every page has round it: a way to skip, the parts of the report, and what the report is not.
enum Layout {
  /// The parts of the report that every page leads to; the load only where there is one.
  static func parts(hasLoad: Bool) -> [(path: String, name: String)] {
    [("index.html", "Cases"), ("lessons.html", "Lessons"), ("themes.html", "Themes")]
      + (hasLoad ? [("authority.html", "Load")] : []) + [("about.html", "About")]
  }

  static func page(
    _ place: Place, title: String, part: String, isWide: Bool = false, hasLoad: Bool, body: HTML
  ) -> ReportPage {
    let html: HTML = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>\(title) – Throughline</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="\(place.to("style.css"))" />
      </head>
      <body>
      <a class="skip" href="#main">Skip to main content</a>
      <header class="top"><div class="inner">
      <a class="brand" href="\(place.to("index.html"))">Throughline</a>
      \(navigation(place, part, hasLoad))</div></header>
      <main id="main" class="\(isWide ? "wide" : "inner")">
      \(body)</main>
      \(footer(place, isWide))</body>
      </html>

      """
    return ReportPage(path: place.path, text: html.text, contentType: "text/html; charset=utf-8")
  }

  private static func navigation(_ place: Place, _ part: String, _ hasLoad: Bool) -> HTML {
    let links = parts(hasLoad: hasLoad).map { path, name -> HTML in
      let current: HTML = path == part ? " aria-current=\"true\"" : .none
      return "<li><a href=\"\(place.to(path))\"\(current)>\(name)</a></li>\n"
    }
    return "<nav aria-label=\"Report\"><ul>\n\(links)</ul></nav>\n"
  }

  private static func footer(_ place: Place, _ isWide: Bool) -> HTML {
    """
    <footer class="bottom"><div class="\(isWide ? "wide" : "inner")">
    <p>Throughline gives nobody a number, ranks nobody and decides nothing. A question is for a person to answer. \
    <a href="\(place.to("about.html"))">What this report can and cannot show</a>.</p>
    </div></footer>

    """
  }
}
