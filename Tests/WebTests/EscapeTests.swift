import Casework
import Testing

@testable import Web

@Suite struct EscapeTests {
  @Test(arguments: [
    ("plain", "plain"), ("a<b>&c", "a&lt;b&gt;&amp;c"), ("\"'", "&quot;&#39;"), ("é – 日", "é – 日"),
    ("a\u{0}b\u{1B}", "a\u{FFFD}b\u{FFFD}"), ("tab\tand\nline", "tab\tand\nline"), ("\u{FFFF}", "\u{FFFD}"),
  ])
  func valuesAreEscaped(value: String, markup: String) {
    let html: HTML = "<p title=\"\(value)\">\(value)</p>"
    #expect(html.text == "<p title=\"\(markup)\">\(markup)</p>")
  }

  @Test func markupIsNotEscapedTwice() {
    let inner: HTML = "<b>\("&")</b>"
    let outer: HTML = "<p>\(inner)\([inner, inner])\(3)\(2.5)</p>"
    #expect(outer.text == "<p><b>&amp;</b><b>&amp;</b><b>&amp;</b>32.5</p>")
  }

  /// The name of every thing in the report tries to be markup; none may come out as such.
  @Test func noHostileTextIsMarkup() throws {
    let pages = try Hostile.pages()
    #expect(pages.count > 15)
    for page in pages + MadeUpLinkage.pages(Hostile.text) where page.path != "style.css" {
      #expect(!page.text.contains("<script"), "\(page.path)")
      #expect(!page.text.contains("<img"), "\(page.path)")
      #expect(!page.text.contains("href=\"javascript"), "\(page.path)")
      #expect(!page.text.contains("href=\"data:text"), "\(page.path)")
    }
    // And it does come out as words, so the law above was asked of something.
    let cases = pages.filter { $0.path.hasPrefix("cases/") }
    #expect(cases.count == 2)
    for page in cases { #expect(page.text.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;")) }
    #expect(cases.allSatisfy { $0.text.contains("class=\"question") })
    for page in MadeUpLinkage.pages(Hostile.text) where ["groups.html", "apart.html"].contains(page.path) {
      #expect(page.text.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"), "\(page.path)")
    }
  }

  @Test(arguments: [
    ("https://www.bbc.co.uk/news?a=1", "bbc.co.uk"), ("http://example.org", "example.org"),
    ("HTTPS://Example.org:8443/a", "Example.org"), ("javascript:alert(1)", "javascript:alert(1)"),
  ])
  func siteIsNamed(address: String, site: String) {
    #expect(ExternalLink.site(of: address) == site)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", " https://a", "//example.org", "https:a",
    "", "ftp://example.org", "vbscript://x",
  ])
  func onlyTheWebIsLinked(address: String) {
    #expect(ExternalLink.to(address, "here") == "here")
  }

  @Test func linksTellTheOtherSiteNothing() {
    #expect(
      ExternalLink.to("https://a.example/?b=1&c=2", "a <b>").text
        == "<a href=\"https://a.example/?b=1&amp;c=2\" rel=\"noreferrer external\">a &lt;b&gt;</a>")
  }

  @Test(arguments: [
    ("peter-connelly", "peter-connelly"), ("../a", "_2e_2e_2fa"), ("a_b", "a_5fb"), ("é", "_c3_a9"), ("", ""),
  ])
  func slugStaysInItsFolder(name: String, slug: String) {
    #expect(Place.slug(name) == slug)
  }

  @Test func placesNameOneAnother() {
    #expect(Place("index.html").to("cases/a.html") == "cases/a.html")
    #expect(Place("cases/a.html").to("index.html") == "../index.html")
    #expect(Place(anywhere: "404.html").to("style.css") == "/style.css")
  }
}
