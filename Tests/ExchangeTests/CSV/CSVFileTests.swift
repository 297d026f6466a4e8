import Casework
import Foundation
import Testing

@testable import Exchange

@Suite struct CSVFileTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["1", "2"]]), ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
    ("a,b\r1,2\r", [["1", "2"]]),
    ("\u{FEFF}a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", [["x, y", "say \"hi\""]]),
    ("a,b\n\"two\nlines\",2\n", [["two\nlines", "2"]]),
    ("a,b\n\n 1 ,\t2\n\n", [["1", "2"]]), ("a,b\n,\n", [["", ""]]), ("a\n", []),
    ("a,b\n5\" nail,2\n", [["5\" nail", "2"]]),
  ])
  func readsRows(text: String, rows: [[String]]) throws {
    let (read, _) = try self.read(text)
    #expect(read == rows)
  }

  @Test func tellsOfRowsWithTooFewOrTooManyCells() throws {
    let (rows, problems) = try read("a,b\n1\n1,2,3\n1,2\n")
    #expect(rows.count == 3)
    #expect(problems.map(\.line) == [2, 3])
    #expect(problems.allSatisfy { $0.field == "row" && $0.reason.contains("cells where the headings are 2") })
  }

  @Test func tellsOfAQuoteThatIsNeverClosed() throws {
    let (rows, problems) = try read("a,b\n1,2\n\"3,4\n5,6\n")
    #expect(rows.first == ["1", "2"])
    #expect(problems.contains { $0.reason == "a quote is opened and never closed" })
  }

  /// A quote that nobody closes ends at a line break a megabyte on, so that what follows is read.
  @Test func aQuoteThatRunsAwayIsToldOf() throws {
    let filler = String(repeating: "x,y\n", count: CSVReader.longestRow / 4 + 1)
    let (rows, problems) = try read("a,b\n1,2\n\"3,4\n" + filler + "5,6\n")
    #expect(rows.last == ["5", "6"])
    #expect(problems.first?.line == 3)
    #expect(problems.first?.reason == "a quote is opened and never closed")
  }

  @Test func countsAllProblemsAndTellsOfTheFirst() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data(("a,b\n" + String(repeating: "1\n", count: 1_000)).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let problems = try CSVFile.rows(file.path) { _ in }
    #expect(problems.total == 1_000)
    #expect(problems.first.map(\.line) == Array(2...201))
  }

  @Test(arguments: ["i\0d\0,\0n\0\n\0", "\"id,name\n1,2\n"])
  func saysThatHeadingsCannotBeRead(text: String) {
    #expect(throws: DataProblem.self) { try read(text) }
  }

  @Test func countsLinesThroughQuotedBreaks() throws {
    let (_, problems) = try read("a,b\n\"1\n1\",2\n3\n")
    #expect(problems.map(\.line) == [4])
  }

  @Test(arguments: ["", "\n\n"]) func saysThatAnEmptyFileIsEmpty(text: String) throws {
    #expect(throws: (any Error).self) { try read(text) }
  }

  @Test func saysThatAFileIsNotThere() {
    #expect(throws: (any Error).self) { try CSVFile.headings("nowhere.csv") }
  }

  /// Read in parts, a file is what it is read at once: the same rows, on the same lines, and the same problems.
  @Test(arguments: 0..<200) func partsAreTheWhole(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let ends = ["\n", "\r\n", "\n\n"]
    let cells =
      seed.isMultiple(of: 5) ? ["a", "\"b\nc\"", "d"] : ["a", "bcd", "", " e ", "longer than others"]
    var text = seed.isMultiple(of: 3) ? "\u{FEFF}id,name" : "id,name"
    for number in 0..<Int.random(in: 1...40, using: &random) {
      text += ends.randomElement(using: &random) ?? "\n"
      let width = Int.random(in: 0..<12, using: &random) == 0 ? 3 : 2
      text += (["r\(number)"] + (1..<width).map { _ in cells.randomElement(using: &random) ?? "" })
        .joined(separator: ",")
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var (rows, problems) = ([[String]](), FileProblems())
    let parts = try CSVFile.parts(file.path, atMost: 3, least: 1)
    for part in parts {
      let found = try part.rows { row in
        rows.append(["\(row.line)"] + (0..<row.count).map { row.text($0) })
      }
      problems.append(found.first, of: found.total)
    }
    var whole: [[String]] = []
    let expected = try CSVFile.rows(file.path) { row in
      whole.append(["\(row.line)"] + (0..<row.count).map { row.text($0) })
    }
    #expect(rows == whole)
    #expect(problems.first == expected.first && problems.total == expected.total)
    #expect(text.contains("\"") ? parts.count == 1 : parts.count <= 4)
  }

  private func read(_ text: String) throws -> ([[String]], [DataProblem]) {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var rows: [[String]] = []
    let problems = try CSVFile.rows(file.path) { row in rows.append((0..<row.count).map { row.text($0) }) }
    #expect(problems.total == problems.first.count)
    return (rows, problems.first)
  }
}
