import ArgumentParser
import Casework
import Exchange
import Foundation
import Linkage

/// `throughline find`: who somebody is, a question a line.
struct FindVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds people among records, as fast as they are asked for.",
    discussion: """
      Reads questions from standard input, one JSON object a line with whatever is known under the file's own headings \
      ({"id": "q1", "first_name": "Ann", "dob": "2019"}), and answers each with the best matches and why.
      """)

  @Option(help: "The CSV file to look in.")
  var `in`: String
  @Option(help: "The model, as link --model-out wrote it.")
  var modelIn: String
  @OptionGroup var columns: ColumnOptions
  @Option(help: "At most so many matches for each question.")
  var limit = 5

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1, not \(limit)") }
  }

  func run() async throws {
    let model = try ModelFile.read(modelIn, for: nil)
    var wishes = try columns.wishes([`in`])
    // The columns are those that the model knows, whatever else the file holds.
    for field in model.fields { wishes.map[field.heading] = field.role.rawValue }
    for heading in try RecordFiles.headings(`in`)
    where wishes.map[heading] == nil && !ColumnNames.isIdentifier(heading) {
      wishes.map[heading] = "none"
    }
    let read = try await RecordFiles.read([`in`], wishes)
    let columns = read.records.fields.map { ($0.heading, $0.role) }
    _ = try ModelFile.read(modelIn, for: columns)
    let register = await Register(read.records, model: model)
    Console.complain(read.problems)
    var number = 0
    var unknown: Set<String> = []
    var wrong = read.problems.total > 0
    while let line = readLine() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      wrong = !answer(line, number, register, columns, read.foreign, &unknown) || wrong
    }
    if wrong { throw ExitCode(1) }
  }

  private func answer(
    _ line: String, _ number: Int, _ register: Register, _ columns: [(heading: String, role: FieldRole)],
    _ foreign: Set<Int>, _ unknown: inout Set<String>
  ) -> Bool {
    guard let tree = try? JSON.read(line), case .map(let known) = tree else {
      Console.complain("question \(number): is not a JSON object on one line")
      return false
    }
    let began = ContinuousClock().now
    let question = FindQuestion(known, columns, foreign: foreign)
    let matches = register.find(question.record, limit: limit)
    let took = began.duration(to: .now).components
    Console.print(
      .map([
        "id": known["id"] ?? .number(Double(number)), "matches": .list(matches.map(\.tree)),
        "ms": .number((Double(took.seconds) * 1e3 + Double(took.attoseconds) / 1e15).rounded(places: 3)),
      ]))
    for key in question.unknown where unknown.insert(key).inserted {
      Console.complain("question \(number): \(FindQuestion.note(key, columns))")
    }
    for problem in question.problems { Console.complain("question \(number): \(problem)") }
    return question.problems.isEmpty
  }
}
