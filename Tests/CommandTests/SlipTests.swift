import Foundation
import Testing

/// A slip in a file, or in a name on the command line: told once, on its line, and the others run.
@Suite struct SlipTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private static let star = "library/reviews/star-hobson.jsonl"

  /// A copy of the home folder, in which one file has a text exchanged.
  private func home(_ file: String = "", _ text: String = "", instead: String = "") throws -> URL {
    let home = scratch.url
    for folder in ["lessons", "areas", "library"] {
      try FileManager.default.copyItem(
        at: Command.home.appending(path: folder), to: home.appending(path: folder))
    }
    if file.isEmpty { return home }
    let url = home.appending(path: file)
    let whole = try String(contentsOf: url, encoding: .utf8)
    let place = try #require(whole.range(of: text), "\(file) does not hold it")
    try Data(whole.replacingCharacters(in: place, with: instead).utf8).write(to: url)
    return home
  }

  private func line(of text: String, in file: String) throws -> Int {
    let whole = try String(contentsOf: Command.home.appending(path: file), encoding: .utf8)
    let place = try #require(whole.range(of: text))
    return 1 + whole[..<place.lowerBound].count { $0 == "\n" }
  }

  @Test(arguments: [["replay", star], ["lessons", "test"]])
  func aThemeThatNobodyKnowsIsToldOnItsLineWithTheNearest(arguments: [String]) throws {
    let file = "lessons/closing.yaml"
    let home = try home(file, "child-not-seen-alone", instead: "child-not-seen-alon")
    let run = try Command(arguments, home: home)
    let line = try line(of: "child-not-seen-alone", in: file)
    #expect(run.status == 1)
    #expect(
      run.complaint
        == "\(file):\(line): themes: 'child-not-seen-alon' is not in the library; did you mean 'child-not-seen-alone'?\n"
    )
    #expect(!run.output.isEmpty)
  }

  @Test func oneSlipInTheThemesIsOneMessage() throws {
    let home = try home("library/themes.yaml", "\n    title: ", instead: "\n    tilte: ")
    let run = try Command(["lessons", "test"], home: home)
    #expect(run.status == 1)
    let complaints = run.complaint.split(separator: "\n")
    #expect(complaints.allSatisfy { $0.hasPrefix("library/themes.yaml:") }, "\(run.complaint)")
    #expect(complaints.count <= 2)
    #expect(run.output.contains(" 0 failed"))
  }

  @Test func aSlipInTheLettersIsToldAndTheLessonsRun() throws {
    let home = try home("lessons/letters.yaml", "kind: concern received", instead: "kind: concern receivd")
    let whole = try Command("replay", Self.star)
    let run = try Command(["replay", Self.star], home: home)
    #expect(run.status == 1)
    #expect(run.output == whole.output)
    #expect(run.complaint.split(separator: "\n").count == 1)
    #expect(run.complaint.hasPrefix("lessons/letters.yaml:"))
  }

  @Test func aFileNamedYmlIsToldByName() throws {
    let home = try home()
    try Data("id: x\n".utf8).write(to: home.appending(path: "lessons/new-lesson.yml"))
    let run = try Command(["replay", Self.star], home: home)
    #expect(run.status == 1)
    #expect(
      run.complaint == "lessons/new-lesson.yml:1: file: is passed over: name it .yaml, not .yml\n")
  }

  @Test func anEmptyFolderIsNothingToRunWhereverItIsGiven() throws {
    let folder = scratch.url
    for run in [try Command("replay", folder.path), try Command("check", "--all", "--in", folder.path)] {
      #expect(run.status == 3)
      #expect(
        run.complaint == "throughline: \(folder.path) holds no timelines: the name of each ends in .jsonl\n")
    }
    let both = try Command("replay", Self.star, folder.path)
    #expect(both.status == 1)
    #expect(!both.output.isEmpty)
  }

  @Test func theReportTellsWhatOfAFileWasRefusedAndLinksNoLoad() throws {
    let folder = scratch.url
    let whole = try String(contentsOf: Command.home.appending(path: Self.star), encoding: .utf8)
    let file = folder.appending(path: "case.jsonl")
    try Data((whole + "{\"id\": \"x\", \"kind\": \"condition\"}\n").utf8).write(to: file)
    let report = folder.appending(path: "report")
    let run = try Command("replay", file.path, "--lesson", "repeat-injury", "--html", report.path)
    #expect(run.status == 1)
    let page = try String(contentsOf: report.appending(path: "cases/star-hobson.html"), encoding: .utf8)
    #expect(page.contains("One line of its file is not in this page"))
    #expect(page.contains("<td>case.jsonl</td>"))
    #expect(!page.contains(folder.lastPathComponent))
    #expect(!page.contains("authority.html"))
    #expect(!FileManager.default.fileExists(atPath: report.appending(path: "authority.html").path))
  }

  @Test func twoTimelinesOfOneCaseAreNotTakenForOne() throws {
    let folder = scratch.url
    let copy = folder.appending(path: "copy.jsonl")
    try FileManager.default.copyItem(at: Command.home.appending(path: Self.star), to: copy)
    let run = try Command("replay", Self.star, copy.path)
    #expect(run.status == 1)
    #expect(run.output == (try Command("replay", Self.star)).output)
    #expect(
      run.complaint
        == "\(copy.path):1: case: is also the case of \(Self.star), and this one is not run; give it another name\n"
    )
  }

  @Test(arguments: [
    ["lessons", "show", "repeat-injuri"], ["replay", star, "--lesson", "repeat-injuries"],
    ["explain", "injury-repeat", "star", "2020-01-01"],
  ])
  func aLessonThatIsNotThereIsAnsweredWithTheNearest(arguments: [String]) throws {
    let run = try Command(arguments)
    #expect(run.status == 2)
    #expect(run.complaint.contains("; the nearest: repeat-injury"), "\(run.complaint)")
    #expect(!run.complaint.contains("USAGE"))
  }

  @Test func onlyALessonWithAClockIsOfTheKindClock() throws {
    let document = try Command("lessons", "list", "--json").document()
    let lessons = try #require(document["lessons"] as? [[String: Any]])
    let clocks = lessons.filter { $0["kind"] as? String == "clock" }
    #expect(!clocks.isEmpty)
    #expect(clocks.allSatisfy { ($0["clocks"] as? [Any])?.isEmpty == false })
    #expect(clocks.allSatisfy { ($0["checks"] as? [Any])?.isEmpty == true })
  }
}
