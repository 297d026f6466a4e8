/// What is shown where there is no page.
enum MissingPage {
  static func page(hasLoad: Bool) -> ReportPage {
    Layout.page(
      Place(anywhere: "404.html"), title: "Page not found", part: "", hasLoad: hasLoad,
      body: """
        <h1>Page not found</h1>
        <p>If you typed the address, check it. If a link brought you here, the page may belong to another report.</p>
        <p><a href="/index.html">All cases</a></p>

        """)
  }
}
