/// How the pages look: one file, built into the program so that it runs from any folder.
enum StyleSheet {
  static let page = ReportPage(
    path: "style.css", text: String(decoding: PackageResources.style_css, as: UTF8.self),
    contentType: "text/css; charset=utf-8")
}
