/// What every page has round it: a way to skip, the parts of the report, and what the report is not.
enum Layout {
  /// A page of the report on cases.
  static func page(
    _ place: Place, title: String, part: String, isWide: Bool = false, hasLoad: Bool, body: HTML
  ) -> ReportPage {
    page(place, title: title, part: part, isWide: isWide, in: .cases(hasLoad: hasLoad), body: body)
  }

  /// A page of any report.
  static func page(
    _ place: Place, title: String, part: String, isWide: Bool = false, in frame: Frame, body: HTML
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
      \(navigation(place, part, frame))</div></header>
      <main id="main" class="\(isWide ? "wide" : "inner")">
      \(body)</main>
      \(footer(place, frame, isWide))</body>
      </html>

      """
    return ReportPage(path: place.path, text: html.text, contentType: "text/html; charset=utf-8")
  }

  private static func navigation(_ place: Place, _ part: String, _ frame: Frame) -> HTML {
    let links = frame.parts.map { path, name -> HTML in
      let current: HTML = path == part ? " aria-current=\"true\"" : .none
      return "<li><a href=\"\(place.to(path))\"\(current)>\(name)</a></li>\n"
    }
    return "<nav aria-label=\"Report\"><ul>\n\(links)</ul></nav>\n"
  }

  private static func footer(_ place: Place, _ frame: Frame, _ isWide: Bool) -> HTML {
    """
    <footer class="bottom"><div class="\(isWide ? "wide" : "inner")">
    <p>\(frame.foot) <a href="\(place.to("about.html"))">What this report can and cannot show</a>.</p>
    </div></footer>

    """
  }
}
