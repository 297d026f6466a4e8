import Foundation
import Testing

/// Files that hold hardly anything, or hardly a table: a clear word, an end, and nobody's name in it.
@Suite(.timeLimit(.minutes(15))) struct HostileFileTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func link(_ text: String) throws -> Command {
    try Command("link", try folder.write(Array(text.utf8), as: "people.csv"))
  }

  @Test(arguments: [
    ("", "is empty: expected a row of headings"), ("\n\n\n", "is empty"),
    ("id,first_name", "there is no record in"), ("id,first_name,dob\n", "there is no record in"),
    ("id,first_name,dob\n1,Ann,2010-01-02", "there is one record in"),
    ("foo,bar\n1,2\n3,4", "no column of"), ("\u{1B}[31mred,b\n1,2", "no column of"),
    ("id;first_name;dob\n1;Ann;2010-01-02", "separated by semicolons"),
    ("id\tfirst_name\n1\tAnn", "separated by tabs"),
    ("\"id,first_name\n1,Ann\n2,Bea", "opens a quote in its row of headings and never closes it"),
    ("id," + (1...20).map { "address_\($0)" }.joined(separator: ",") + "\n1\n2", "has 20 columns to compare"),
  ])
  func whatCannotBeLinkedEndsWithThree(text: String, words: String) throws {
    let run = try link(text)
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains(words), "\(run.complaint)")
    #expect(!run.complaint.contains("\u{1B}"))
  }

  /// The first row of such a file is a person, and nobody is to be read out.
  @Test func aFileWithoutHeadingsIsNotReadOut() throws {
    let run = try link("1,Zebedee,Ashdown,2010-01-02\n2,Zebedee,Ashdown,2010-01-02")
    #expect(run.status == 3)
    #expect(run.complaint.contains("is its first row one of headings?"))
    #expect(!run.complaint.contains("Zebedee") && !run.complaint.contains("2010"))
    let asked = try Command("link", folder.path("people.csv"), "--truth", "person")
    #expect(asked.status == 2)
    #expect(!asked.complaint.contains("Zebedee"))
  }

  @Test func whatIsNotUTF8AtAllIsToldOf() throws {
    let text = ([Children.heading] + Children.rows()).joined(separator: "\n")
    let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let run = try Command("link", try folder.write([0xFF, 0xFE] + wide, as: "wide.csv"))
    #expect(run.status == 3)
    #expect(run.complaint.contains("save it as CSV in UTF-8"))
  }

  @Test(arguments: ["1,\"Ann,2010-01-02\n2,Ann,2010-01-02", "1,Ann,\"2010-01-02"])
  func anOpenQuoteIsToldOfThoughOneRecordIsLeft(rows: String) throws {
    let run = try link("id,first_name,dob\n" + rows)
    #expect(run.status == 3)
    #expect(run.complaint.contains("people.csv:2: row: a quote is opened and never closed"))
    #expect(run.complaint.contains("there is one record in"))
  }

  @Test func anOpenQuoteIsToldOfAmongOthers() throws {
    let rows = Children.rows()
    let run = try link(
      ([Children.heading] + rows + ["x,s,p,\"Zeb,Ashdown", rows[0]]).joined(separator: "\n"))
    #expect(run.status == 1)
    #expect(run.complaint.contains("people.csv:\(rows.count + 2): row: a quote is opened and never closed"))
  }

  @Test func rowsOfAnotherLengthAreToldOfAndRead() throws {
    let rows = Children.rows()
    let run = try link(
      ([Children.heading] + rows + ["x,s,p,Zeb", rows[0] + ",more"]).joined(separator: "\n"))
    #expect(run.status == 1)
    #expect(run.complaint.contains(":\(rows.count + 2): row: has 4 cells where the headings are 7"))
    #expect(run.complaint.contains(":\(rows.count + 3): row: has 8 cells where the headings are 7"))
    #expect(run.output.contains("\(rows.count + 2) records"))
  }

  @Test func wordsForNothingGivenAtAll() throws {
    let run = try link("id,first_name,dob\n" + (0..<500).map { "\($0),,not known" }.joined(separator: "\n"))
    #expect(run.status == 1)
    #expect(run.complaint.contains("nothing is given in any record"))
    #expect(run.output.contains("500 records, 500 people, 0 links"))
  }

  @Test func aCellOfAMegabyteIsLinkedLikeAnyOther() throws {
    let rows =
      Children.rows() + ["x,s,p,\(String(repeating: "Zebedee ", count: 1 << 17)),Ashdown,2010-01-02,LS1 1AB"]
    #expect(try link(([Children.heading] + rows).joined(separator: "\r\n")).status == 0)
  }

  /// Bytes drawn at random, some of them commas, quotes and ends of lines.
  @Test(arguments: 0..<20) func whateverItHoldsItEnds(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<4_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let drawn = UInt8(truncatingIfNeeded: state >> 33)
      return drawn < 60 ? [44, 10, 34, 13][Int(drawn) % 4] : drawn
    }
    let run = try Command(
      "link", try folder.write(Array("id,first_name,dob,postcode\n".utf8) + bytes, as: "noise.csv"))
    #expect([0, 1, 3].contains(run.status), "\(run.complaint)")
  }
}
