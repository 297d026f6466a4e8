import Casework
import Testing

@testable import Web

/// Laws that every page keeps, held over the made-up reports on cases and on links, both with hostile names, and
/// the whole library.
@Suite struct PageLawTests {
  enum Kind: String, CaseIterable, Sendable { case madeUp, hostile, library, links, hostileLinks }

  private static let reports: [Kind: Result<[ReportPage], any Error>] = [
    .madeUp: Result { try MadeUp.pages() }, .hostile: Result { try Hostile.pages() },
    .library: Result { try LibraryReport.pages() }, .links: .success(MadeUpLinkage.pages()),
    .hostileLinks: .success(MadeUpLinkage.pages(Hostile.text)),
  ]

  private func pages(_ kind: Kind) throws -> [ReportPage] { try #require(Self.reports[kind]).get() }

  private func html(_ kind: Kind) throws -> [(page: ReportPage, read: PageRead)] {
    try pages(kind).filter { $0.contentType.hasPrefix("text/html") }
      .map { ($0, PageRead($0.text)) }
  }

  @Test(arguments: Kind.allCases) func everyPageIsWellFormed(kind: Kind) throws {
    for (page, read) in try html(kind) { #expect(read.error == nil, "\(page.path)") }
  }

  @Test(arguments: Kind.allCases) func everyPageHasOnePath(kind: Kind) throws {
    let paths = try pages(kind).map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.allSatisfy { !$0.hasPrefix("/") && !$0.contains("..") })
  }

  @Test(arguments: Kind.allCases) func noIdStandsTwice(kind: Kind) throws {
    for (page, read) in try html(kind) {
      let twice = Dictionary(grouping: read.ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      #expect(twice == [], "\(page.path)")
    }
  }

  @Test(arguments: Kind.allCases) func everyLinkLeadsSomewhere(kind: Kind) throws {
    let pages = try html(kind)
    let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.page.path, Set($0.read.ids)) })
    let files = Set(try self.pages(kind).map(\.path))
    for (page, read) in pages {
      for link in read.links where !link.address.contains(":") {
        let (path, anchor) = Self.resolved(link.address, from: page.path)
        #expect(files.contains(path), "\(page.path) leads to \(link.address)")
        if let anchor {
          #expect(ids[path]?.contains(anchor) == true, "\(page.path) leads to \(link.address)")
        }
      }
    }
  }

  @Test(arguments: Kind.allCases) func nothingIsLoadedFromElsewhere(kind: Kind) throws {
    for (page, read) in try html(kind) {
      let isUsed = ["script", "iframe", "object", "embed", "form", "style", "base", "video", "audio"].filter {
        read.elements.contains($0)
      }
      #expect(isUsed == [], "\(page.path)")
      #expect(
        read.attributes.filter { $0.hasPrefix("on") || $0 == "style" || $0 == "srcset" } == [], "\(page.path)"
      )
      for link in read.links where link.address.contains(":") && link.address != "data:," {
        #expect(link.element == "a" && link.rel.contains("noreferrer"), "\(page.path): \(link)")
        #expect(ExternalLink.isOfTheWeb(link.address), "\(page.path): \(link)")
      }
    }
    let all = try pages(kind)
    let sheet = try #require(all.first { $0.path == "style.css" })
    #expect(
      !sheet.text.contains("http:") && !sheet.text.contains("https:") && !sheet.text.contains("@import"))
  }

  @Test(arguments: Kind.allCases) func noPageClaimsWhatNobodyCanKnow(kind: Kind) throws {
    let banned = [
      "would have saved", "would have prevented", "could have saved", "would still be alive",
      "missed opportunit",
      "risk score", "high risk", "low risk", "safe family", "total findings", "findings in all",
    ]
    for (page, read) in try html(kind) {
      #expect(banned.filter { read.words.lowercased().contains($0) } == [], "\(page.path)")
    }
  }

  /// Words that judge people are quoted from sources in the library; our own pages have none.
  @Test(arguments: [Kind.madeUp, .links]) func ourOwnWordsJudgeNobody(kind: Kind) throws {
    let banned = [
      "hostile", "uncooperative", "disguised compliance", "hard to reach", "did not attend",
      "substantiated abuse",
      "score", "ranking", "worst", "failed visit", "perpetrator",
    ]
    for (page, read) in try html(kind) {
      #expect(banned.filter { read.words.lowercased().contains($0) } == [], "\(page.path)")
    }
  }

  @Test(arguments: Kind.allCases) func everyPageThatPoolsSaysWhatPooledIs(kind: Kind) throws {
    for (page, read) in try html(kind) where page.path.hasPrefix("cases/") {
      #expect(read.words.contains(Wording.pooled), "\(page.path)")
    }
  }

  /// The page and the place on it that a link on another page leads to.
  private static func resolved(_ address: String, from path: String) -> (path: String, anchor: String?) {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    guard let to = parts.first, !to.isEmpty else { return (path, anchor) }
    if to.hasPrefix("/") { return (String(to.dropFirst()), anchor) }
    var folders = path.split(separator: "/").dropLast()
    for part in to.split(separator: "/") {
      if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    return (folders.joined(separator: "/"), anchor)
  }
}
