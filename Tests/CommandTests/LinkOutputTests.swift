import Foundation
import Testing

/// What a run of `link` prints and writes.
@Suite struct LinkOutputTests {
  private let folder: ScratchFolder
  private let file: String

  init() throws {
    folder = try ScratchFolder()
    file = try folder.write([Children.heading] + Children.rows(), as: "people.csv")
  }

  /// The names of a JSON document, those within others too.
  private func names(_ value: Any, _ path: String = "") -> Set<String> {
    guard let map = value as? [String: Any] else { return [path] }
    return map.reduce(into: []) { $0.formUnion(names($1.value, path + "/" + $1.key)) }
  }

  @Test func withoutLabelsTheDocumentHasTheSameShape() throws {
    let labelled = try Command("link", file, "--truth", "person", "--json").document()
    let bare = try Command("link", file, "--exclude", "person", "--json").document()
    #expect(names(labelled) == names(bare))
    let unknown = [
      "/blocking_recall", "/calibration_error_mid", "/by_group", "/twin_like_false_links", "/pairs/precision",
      "/pairs/recall", "/pairs/f1", "/pairs/best_f1", "/pairs/recall_at_precision_999", "/clusters/precision",
      "/clusters/recall", "/clusters/f1",
    ]
    for name in unknown {
      let keys = name.split(separator: "/").map(String.init)
      let value = keys.count == 1 ? bare[keys[0]] : (bare[keys[0]] as? [String: Any])?[keys[1]]
      #expect(value is NSNull, "\(name)")
    }
    #expect((labelled["pairs"] as? [String: Any])?["f1"] as? Double == 1)
    #expect(bare["people"] as? Int == 60 && bare["links"] as? Int == labelled["links"] as? Int)
  }

  @Test func pairsAreAFileThatOtherToolsRead() throws {
    let document = try Command("link", file, "--pairs", folder.path("pairs.csv"), "--json").document()
    let lines = try folder.text("pairs.csv").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "id_l,id_r,match_weight,match_probability")
    #expect(lines.last == "")
    let places = Dictionary(
      uniqueKeysWithValues: Children.rows().enumerated().map { ($1.prefix { $0 != "," }, $0) })
    var links = 0
    for line in lines.dropFirst().dropLast() {
      let cells = line.split(separator: ",")
      try #require(cells.count == 4)
      let (left, right) = (try #require(places[cells[0]]), try #require(places[cells[1]]))
      let (weight, probability) = (try #require(Double(cells[2])), try #require(Double(cells[3])))
      #expect(left < right)
      #expect((0...1).contains(probability))
      #expect((weight > 0) == (probability > 0.5), "\(line)")
      if probability >= 0.95 { links += 1 }
    }
    #expect(links == document["links"] as? Int)
    #expect(Set(lines).count == lines.count)
  }

  /// What third records add is a part as any other: the weight of every pair is what `explain` comes to.
  @Test func everyWeightIsTheSumThatExplainShows() throws {
    _ = try Command("link", file, "--truth", "person", "--pairs", folder.path("pairs.csv"))
    let lines = try folder.text("pairs.csv").split(separator: "\n").dropFirst()
    for line in lines.enumerated().filter({ $0.offset.isMultiple(of: max(lines.count / 8, 1)) }) {
      let cells = line.element.split(separator: ",").map(String.init)
      let match = try Command(
        "link", "explain", file, cells[0], cells[1], "--truth", "person", "--json"
      ).document()
      let (bits, weight) = (try #require(match["bits"] as? Double), try #require(Double(cells[2])))
      #expect(abs(bits - weight) < 0.01, "\(line.element): \(bits)")
    }
  }

  @Test func whereAllRecordsAreAlikeNobodyIsLinkedAndThatIsSaid() throws {
    let rows = (0..<800).map { "r\($0),ann,lee,2001-02-03" }
    let alike = try folder.write(["id,first_name,last_name,dob"] + rows, as: "alike.csv")
    let run = try Command("link", alike)
    #expect(run.status == 1)
    #expect(run.complaint.contains("all records say the same (first_name, last_name, dob)"))
  }

  @Test func twoFilesThatNameTheirRecordsAlikeAreTold() throws {
    let other = try folder.write([Children.heading] + Children.rows().prefix(5), as: "other.csv")
    let run = try Command("link", file, other, "--truth", "person")
    #expect(run.status == 1)
    #expect(run.complaint.contains("5 of its records bear a name that one of \(file) bears too"))
  }

  @Test func peopleAreAFileWithARecordALine() throws {
    let document = try Command("link", file, "--people", folder.path("people-out.csv"), "--json").document()
    let lines = try folder.text("people-out.csv").split(separator: "\n").map(String.init)
    #expect(lines.first == "id,person,held_apart_from,joined_despite")
    let rows = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.count == document["records"] as? Int)
    #expect(Set(rows.map { $0[1] }).count == document["people"] as? Int)
    #expect(Set(rows.map { $0[0] }).isSuperset(of: rows.map { $0[1] }))
  }

  @Test func aNameWithACommaOrAQuoteIsQuoted() throws {
    let rows = Children.rows().map { $0.replacingOccurrences(of: "s0-0", with: "\"s, \"\"0\"\"\"") }
    let quoted = try folder.write([Children.heading] + rows, as: "quoted.csv")
    _ = try Command("link", quoted, "--pairs", folder.path("pairs.csv"))
    #expect(try folder.text("pairs.csv").contains("\"s, \"\"0\"\"\","))
  }

  @Test func aModelThatWasWrittenLinksAsTheRunThatLearnedIt() throws {
    let model = folder.path("model.json")
    let learned = try Command(
      "link", file, "--exclude", "person", "--pairs", folder.path("a.csv"), "--model-out", model)
    let given = try Command(
      "link", file, "--exclude", "person", "--pairs", folder.path("b.csv"), "--model-in", model)
    #expect(learned.status == 0 && given.status == 0)
    let (first, second) = (try pairs("a.csv"), try pairs("b.csv"))
    #expect(!first.isEmpty)
    #expect(first == second)
    #expect(learned.output.split(separator: "\n").first == given.output.split(separator: "\n").first)
  }

  /// The pairs from even on, for of unlikely ones a run that learns may look at fewer.
  private func pairs(_ name: String) throws -> [String] {
    try folder.text(name).split(separator: "\n").dropFirst()
      .filter { ($0.split(separator: ",").last.flatMap { Double($0) } ?? 0) >= 0.5 }
      .map(String.init).sorted()
  }

  @Test(arguments: ["--pairs", "--model-out"]) func whatCannotBeWrittenIsToldAtOnce(option: String) throws {
    // Were it tried only after the run, what is wrong with the file would be told first.
    let empty = try folder.write(["id,first_name"], as: "empty.csv")
    for place in [folder.path("none/out"), folder.url.path] {
      let run = try Command("link", empty, option, place)
      #expect(run.status == 3)
      #expect(run.complaint.hasPrefix("throughline: \(place) "), "\(run.complaint)")
      #expect(!run.complaint.contains("no record"))
    }
    #expect(try folder.names() == ["empty.csv", "people.csv"])
  }

  @Test(arguments: ["--pairs", "--model-out"]) func whatIsReadIsNotWrittenOver(option: String) throws {
    let before = try folder.text("people.csv")
    let run = try Command("link", file, option, folder.path("../\(folder.url.lastPathComponent)/people.csv"))
    #expect(run.status == 2)
    #expect(try folder.text("people.csv") == before)
  }

  @Test func theSameFileIsNotWrittenTwice() throws {
    let run = try Command("link", file, "--pairs", folder.path("out"), "--model-out", folder.path("out"))
    #expect(run.status == 2)
  }

  @Test func aRunThatFailsLeavesWhatWasThereAndNothingElse() throws {
    let empty = try folder.write(["id,first_name"], as: "empty.csv")
    try folder.write(["of yesterday"], as: "pairs.csv")
    let run = try Command(
      "link", empty, "--pairs", folder.path("pairs.csv"), "--model-out", folder.path("model.json"))
    #expect(run.status == 3)
    #expect(try folder.text("pairs.csv") == "of yesterday")
    #expect(try folder.names() == ["empty.csv", "pairs.csv", "people.csv"])
  }

  @Test func aFileIsReplacedWithItsPermissionsAndThroughItsLinks() throws {
    let old = try folder.write(["of yesterday"], as: "old.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: old)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link.csv"), withDestinationPath: old)
    #expect(try Command("link", file, "--pairs", folder.path("link.csv")).status == 0)
    #expect(try folder.text("old.csv").hasPrefix("id_l,id_r"))
    let mode = try FileManager.default.attributesOfItem(atPath: old)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try folder.names() == ["link.csv", "old.csv", "people.csv"])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aDeviceIsWrittenToAndNotReplaced() throws {
    #expect(try Command("link", file, "--pairs", "/dev/null").status == 0)
    let full = try Command("link", file, "--pairs", "/dev/full")
    #expect(full.status == 3)
    #expect(full.complaint == "throughline: /dev/full cannot be written: there is no space left\n")
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(kind == .typeCharacterSpecial)
  }
}
