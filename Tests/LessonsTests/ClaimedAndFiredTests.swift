import Foundation
import Lessons
import Testing

/// The page that sets what was claimed of the cases beside what fires explains every difference, and nothing else.
@Suite struct ClaimedAndFiredTests {
  @Test(arguments: ClaimedAndFired.cases)
  func everyDifferenceIsExplained(name: String) throws {
    let section = try ClaimedAndFired.section(of: name)
    let differing = section.rows.filter(\.differs).map(\.check)
    #expect(Set(differing).subtracting(section.explained) == [])
  }

  @Test(arguments: ClaimedAndFired.cases)
  func everyExplanationIsOfACheckOfTheTable(name: String) throws {
    let section = try ClaimedAndFired.section(of: name)
    #expect(section.explained.subtracting(section.rows.map(\.check)) == [])
    #expect(!section.explained.isEmpty)
  }

  @Test func everyClaimIsOfACaseOfTheLibraryAndOfACheckThatALessonRuns() throws {
    let checks = Set(LessonFiles.all.flatMap(\.checks))
    let claims = try ClaimedAndFired.table("library/claimed.tsv")
    #expect(claims.count == 130)
    for claim in claims {
      #expect(claim.count == 3)
      #expect(ClaimedAndFired.cases.contains(claim[0]), "\(claim)")
      #expect(checks.contains(claim[1]), "\(claim)")
      #expect(claim[2].isEmpty || Int(claim[2]) != nil, "\(claim)")
    }
  }
}

/// The page and its tables as they lie in the repository.
enum ClaimedAndFired {
  struct Row {
    let check: String
    let claimed: String
    let stated: String

    /// Claimed and not asked on the records stated, or asked either way and not claimed.
    var differs: Bool { claimed == "–" || !stated.contains("`") }
  }

  struct Section {
    let rows: [Row]
    let explained: Set<String>
  }

  static let cases = [
    "arthur-labinjo-hughes", "daniel-pelka", "dylan-tiffin-brown", "ellie-butler", "evelyn-rose-muggleton",
    "gamor-ogunkoya", "hamzah-khan", "keanu-williams", "peter-connelly", "star-hobson", "sutton-twins",
    "victoria-climbie",
  ]

  static func section(of name: String) throws -> Section {
    let page = try Files.text("docs/claimed-and-fired.md").components(separatedBy: "\n## ")
    let section = try #require(page.first { $0.contains("<!-- table: \(name) -->") && $0.contains("| C") })
    let lines = section.components(separatedBy: "\n")
    let rows = lines.filter { $0.hasPrefix("| C") }.map { $0.components(separatedBy: " | ") }
    let bullets = lines.filter { $0.hasPrefix("- **C") }
    return Section(
      rows: rows.filter { $0.count == 4 }.map {
        Row(check: String($0[0].dropFirst(2)), claimed: $0[1], stated: $0[2])
      },
      explained: Set(bullets.flatMap { $0.components(separatedBy: "**")[1].components(separatedBy: ", ") }))
  }

  static func table(_ path: String) throws -> [[String]] {
    try Files.text(path).split(separator: "\n").dropFirst().map {
      $0.components(separatedBy: "\t")
    }
  }
}
