import Foundation
import Testing

/// Which columns are compared, and what is said of those that are not there.
@Suite struct LinkColumnTests {
  private let folder: ScratchFolder
  private let file: String

  init() throws {
    folder = try ScratchFolder()
    file = try folder.write([Children.heading] + Children.rows(), as: "people.csv")
  }

  @Test(arguments: ["--exclude", "--truth", "--group", "--link-only"])
  func aColumnThatIsNotThereIsAWrongCommand(option: String) throws {
    let near = try Command("link", file, option, "postcodes")
    #expect(near.status == 2)
    #expect(
      near.complaint
        == "throughline: \(option) names a column 'postcodes', and there is none in \(file); the nearest: postcode\n"
    )
    let far = try Command("link", file, option, "quux")
    #expect(far.status == 2)
    #expect(far.complaint.contains("its columns are id, source, person, first_name"))
  }

  @Test func soItIsInExplainAndFind() throws {
    #expect(try Command("link", "explain", file, "s0-0", "h0-1", "--truth", "persons").status == 2)
    #expect(try Command("link", "explain", file, "s0-0", "h0-1", "--exclude", "persons").status == 2)
    #expect(try Command("link", "explain", file, "s0-0", "nobody").status == 2)
    let model = folder.path("model.json")
    #expect(try Command("link", file, "--model-out", model).status == 0)
    let found = try Command("find", "--in", file, "--model-in", model, "--exclude", "persons")
    #expect(found.status == 2)
    #expect(found.complaint.contains("the nearest: person"))
  }

  @Test(arguments: [
    ("{\"surname\": \"last name\"}", "names a column 'surname', and there is none in"),
    ("{\"last_nane\": \"last name\"}", "the nearest: last_name"),
    (
      "{\"last_name\": \"lst name\"}",
      "gives 'last_name' the role 'lst name', and there is none such; the nearest: last name"
    ),
    ("{\"last_name\": 3}", "gives 'last_name' no role in words; roles are first name, last name"),
    ("{\"source\": \"id\", \"person\": \"id\"}", "calls both 'source' and 'person' of"),
    ("[1]", "is not a JSON object of columns and roles"), ("{", "is not JSON: character 2"),
  ])
  func aMapThatDoesNotFitIsAWrongCommand(map: String, words: String) throws {
    let path = try folder.write([map], as: "map.json")
    let run = try Command("link", file, "--map", path)
    #expect(run.status == 2)
    #expect(run.complaint.contains("--map \(path) "))
    #expect(run.complaint.contains(words), "\(run.complaint)")
  }

  @Test func aMapThatIsNotThereIsAWrongCommand() throws {
    let run = try Command("link", file, "--map", folder.path("no.json"))
    #expect(run.status == 2)
    #expect(run.complaint.contains("--map \(folder.path("no.json")) cannot be opened"))
  }

  /// Headings that say nothing, told what they mean, give what headings that are known give.
  @Test func aMapGivesColumnsTheirMeaning() throws {
    let plain = try folder.write(
      ["c0,c1,c2,c3,c4,c5,c6"] + Children.rows(), as: "plain.csv")
    #expect(try Command("link", plain).status == 3)
    let map = try folder.write(
      [
        "{\"c0\": \"id\", \"c3\": \"first name\", \"c4\": \"last name\", \"c5\": \"born\", \"c6\": \"postcode\"}"
      ], as: "map.json")
    #expect(try Command("link", plain, "--map", map, "--pairs", folder.path("mapped.csv")).status == 0)
    #expect(try Command("link", file, "--pairs", folder.path("known.csv")).status == 0)
    #expect(try folder.text("mapped.csv") == folder.text("known.csv"))
  }

  /// A map may name a column of either file.
  @Test func aMapOfTheSecondFileIsNoMistake() throws {
    let second = try folder.write(["id,fn,last_name,dob"] + ["x,Zebedee,Ashdown,2010-01-10"], as: "b.csv")
    let map = try folder.write(["{\"fn\": \"first name\"}"], as: "map.json")
    let run = try Command("link", file, second, "--map", map)
    #expect(run.status == 1)
    #expect(run.complaint.contains("postcode: is not a column here"))
    #expect(!run.complaint.contains("first_name"))
  }

  @Test func whatIsLeftOutIsNotCompared() throws {
    let parts = { (options: [String]) -> [String] in
      let run = try Command(["link", "explain", file, "s0-0", "h0-1", "--json"] + options)
      return (try run.document()["parts"] as? [[String: Any]] ?? []).compactMap { $0["field"] as? String }
    }
    #expect(try parts([]).contains("postcode"))
    let left = try parts(["--exclude", " postcode ,dob"])
    #expect(left.contains("first name") && !left.contains("postcode") && !left.contains("born"))
  }

  /// Two records of one source are never a pair, though they are the same child twice.
  @Test func linksAreMadeOnlyAcrossTheValuesOfAColumn() throws {
    let within = { (options: [String]) -> Int in
      let pairs = folder.path("pairs.csv")
      _ = try Command(["link", file, "--pairs", pairs] + options)
      let rows = try folder.text("pairs.csv").split(separator: "\n").dropFirst()
      #expect(rows.count >= 60)
      return rows.count { row in
        let names = row.split(separator: ",")
        return names[0].first == names[1].first
      }
    }
    #expect(try within([]) >= 12)
    #expect(try within(["--link-only", "source"]) == 0)
  }
}
