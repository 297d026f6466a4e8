import Foundation
import Testing

/// `throughline link --html`: the pages, and nothing that they should not hold.
@Suite struct LinkReportTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private static let pages = [
    "about.html", "apart.html", "blocking.html", "comparisons.html", "groups.html", "index.html", "style.css",
    "weights.html",
  ]

  /// Invented people, each recorded twice, half of them with a slip; group and names are hostile here and there.
  private static let rows: [[String]] = (0..<60).flatMap { person -> [[String]] in
    let first = ["Zebedee", "Quillon", "Ottoline", "Marguerite", "Ignatius", "Leocadia"][person % 6]
    let last = ["Ashdown", "Birtwhistle", "Cholmondeley", "Dunthorpe", "Etherington"][person / 12]
    let born = "19\(50 + person / 2)-0\(1 + person % 9)-1\(person % 8)"
    let group = person.isMultiple(of: 2) ? "<script>alert(1)</script>" : "second"
    let slip = person.isMultiple(of: 3) ? String(first.dropLast()) : first
    let place = "LS\(1 + person % 20) \(person % 9)AB"
    return [
      ["a\(person)", "p\(person)", first, last, born, place, group],
      ["b\(person)<b>", "p\(person)", slip, last, person == 7 ? "99999999999" : born, place, group],
    ]
  }

  private func file() throws -> String {
    let lines =
      ["id,person,first_name,last_name,dob,postcode,grouping"] + Self.rows.map { $0.joined(separator: ",") }
    return try folder.write(lines + [""], as: "people.csv")
  }

  private func link(_ options: String..., expecting status: Int32 = 1) throws -> (run: Command, report: URL) {
    let report = folder.url.appending(path: "report/of links")
    let run = try Command(["link", try file(), "--html", report.path] + options)
    #expect(run.status == status, "\(run.complaint)")
    return (run, report)
  }

  private func text(_ page: String, _ report: URL) throws -> String {
    try String(contentsOf: report.appending(path: page), encoding: .utf8)
  }

  @Test func writesItsPagesAndSaysWhere() throws {
    let (run, report) = try link("--exclude", "person,grouping")
    #expect(try FileManager.default.contentsOfDirectory(atPath: report.path).sorted() == Self.pages)
    #expect(run.output.contains("the report: \(report.path)/index.html"))
    #expect(try text("index.html", report).contains("<strong>Unknown.</strong>"))
    #expect(try text("groups.html", report).contains("No truth column was given"))
    #expect(try text("index.html", report).contains("people.csv"))
  }

  @Test func withLabelsAndGroupsItMeasures() throws {
    let (_, report) = try link("--truth", "person", "--group", "grouping")
    #expect(try text("index.html", report).contains("Precision"))
    #expect(try text("weights.html", report).contains("Truly one person"))
    let groups = try text("groups.html", report)
    #expect(groups.contains("&lt;script&gt;") && groups.contains(">second<"))
    #expect(!groups.contains("<script"))
  }

  @Test func besideJSONNothingElseIsPrinted() throws {
    let (run, report) = try link("--json", "--truth", "person")
    let document = try run.document()
    #expect(document["records"] as? Int == Self.rows.count)
    #expect(document["blocking_recall"] is Double)
    #expect(FileManager.default.fileExists(atPath: report.appending(path: "index.html").path))
  }

  @Test func itChangesNoFigure() throws {
    let options = ["link", try file(), "--truth", "person", "--group", "grouping", "--json"]
    var (plain, withPages) = (
      try Command(options).document(),
      try Command(options + ["--html", folder.path("report")]).document()
    )
    for key in ["seconds", "peak_rss_mb"] { (plain[key], withPages[key]) = (nil, nil) }
    #expect(NSDictionary(dictionary: plain) == NSDictionary(dictionary: withPages))
  }

  /// The row that could not be read is named by file, line and field; no page repeats a value of anyone.
  @Test func noValueOfARecordIsOnAPage() throws {
    let (_, report) = try link("--truth", "person")
    #expect(try text("index.html", report).contains("<td class=\"number\">17</td><td>dob</td>"))
    for page in Self.pages {
      let words = try text(page, report).lowercased()
      for value in Set(Self.rows.flatMap { $0[2...5] }) + ["9999999"] {
        #expect(!words.contains(value.lowercased()), "\(page) holds \(value)")
      }
    }
  }

  @Test func aFolderThatCannotBeMadeEndsAtOnce() throws {
    let file = try file()
    let run = try Command("link", file, "--html", file)
    #expect(run.status == 3)
    #expect(run.complaint.contains("cannot write the report into"))
    #expect(run.output.isEmpty)
  }
}
