import Foundation
import Testing

/// `throughline link`: files as agencies give them.
@Suite struct LinkTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// The same invented children on a school's list and in a hospital's record, each with headings of its own.
  @Test func twoFilesEachWithItsOwnHeadingsAreLinked() throws {
    let (firsts, lasts) = (
      ["Zebedee", "Quillon", "Ottoline", "Marguerite", "Ignatius"],
      ["Ashdown", "Birtwhistle", "Dunthorpe", "Etherington"]
    )
    let children = (0..<60).map { child in
      (
        firsts[child % 5], lasts[child / 15], "20\(10 + child % 12)-0\(1 + child % 9)-1\(child % 8)",
        "LS\(1 + child % 20) \(child % 9)AB"
      )
    }
    let school = try folder.write(
      ["id,first_name,last_name,dob,postcode"]
        + children.enumerated().map { "s\($0),\($1.0),\($1.1),\($1.2),\($1.3)" }, as: "school.csv")
    let hospital = try folder.write(
      ["record_id,postal code,surname,forename,date_of_birth,ward"]
        + children.enumerated().map { "h\($0),\($1.3),\($1.1),\($1.0),\($1.2),7" }, as: "hospital.csv")
    let pairs = folder.path("pairs.csv")
    let without = try Command("link", school, hospital, "--exclude", " postcode , ")
    #expect(without.status == 0, "\(without.complaint)")
    let again = try Command("link", school, hospital, "--pairs", pairs)
    #expect(again.status == 0, "\(again.complaint)")
    let linked = try folder.text("pairs.csv").split(separator: "\n").dropFirst().filter {
      line in
      (line.split(separator: ",").last.flatMap { Double($0) } ?? 0) >= 0.95
    }
    let names = Set(linked.map { line in Set(line.split(separator: ",").prefix(2).map(String.init)) })
    #expect((0..<60).allSatisfy { names.contains(["s\($0)", "h\($0)"]) }, "\(names.count) of 60 links")
  }

  @Test func aFolderIsNoFile() throws {
    let run = try Command("link", ".")
    #expect(run.status == 3)
    #expect(run.complaint.contains("cannot be read") && !run.complaint.contains("NSError"))
  }
}
