import Testing

@testable import Web

@Suite struct SnapshotTests {
  @Test(arguments: [
    "index.html", "cases/made-up.html", "lessons.html", "lessons/repeat-injury.html",
    "lessons/roll-told.html", "themes.html", "themes/first-theme.html", "authority.html", "about.html",
    "404.html",
  ])
  func pageIsAsKept(path: String) throws {
    let pages = try MadeUp.pages()
    let page = try #require(pages.first { $0.path == path })
    try expectSnapshot(page.text, named: path.split(separator: "/").joined(separator: "-"))
  }
}
