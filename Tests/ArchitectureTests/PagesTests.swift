import Testing

@Suite struct PagesTests {
  private let paths = ["README.md", "docs/a.md", "docs/pictures/b.svg"]

  @Test(arguments: [
    ("README.md", "see [a](docs/a.md#top), [b](docs/pictures) and [c](https://example.org/c)", []),
    ("docs/a.md", "up to [the first page](../README.md), [below](#below)", []),
    ("docs/a.md", "one\n[a](docs/a.md)", ["docs/a.md:2: links to docs/docs/a.md, which is not there"]),
    ("README.md", "[a](docs/a.md) [d](docs/d.md)", ["README.md:1: links to docs/d.md, which is not there"]),
  ])
  func findsBrokenLinks(page: String, text: String, broken: [String]) {
    let found = Pages.brokenLinks(in: .init(path: page, text: text), among: paths)
    #expect(found.map(\.description) == broken)
  }

  @Test func readsTheRowsOfATable() {
    let text =
      "| target | imports |\n|---|---|\n| `Casework` | nothing |\n| `Web` | `Casework` |\nand `Store`"
    #expect(Pages.targets(in: text) == ["Casework", "Web"])
  }
}
