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
      ({"id": "q1", "first_name": "Ann", "dob": "2019"}), and answers each line that is not blank with a line: the best matches and \
      why; "errors" where something in it could not be used or it says too little, and, where nobody likely was found, \
      "passed_over": how many share something that was asked with too many others to be looked at.
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
    let known: Tree.Map
    do throws(JSONProblem) {
      guard case .map(let map) = try JSON.read(line) else {
        return refuse(number, "is not a JSON object such as {\"first_name\": \"Ann\"}")
      }
      known = map
    } catch {
      return refuse(number, "column \(error.column): \(error.reason); expected one JSON object on one line")
    }
    let began = ContinuousClock().now
    let question = FindQuestion(known, columns, foreign: foreign)
    let found = register.find(question.record, limit: limit)
    let took = began.duration(to: .now).components
    var problems = question.problems
    if found.isTooLittle {
      problems.append("says too little to look anybody up by: add a name or a whole date or postcode")
    }
    Console.print(
      Self.tree(
        known["id"] ?? .number(Double(number)), found, problems,
        milliseconds: Double(took.seconds) * 1e3 + Double(took.attoseconds) / 1e15))
    for key in question.unknown where unknown.insert(key).inserted {
      Console.complain("question \(number): \(FindQuestion.note(key, columns))")
    }
    if found.passedOver > 0 {
      Console.complain(
        "question \(number): \(found.passedOver.formatted()) records share something that is asked, too many to look at "
          + "one by one; say more")
    }
    for problem in problems { Console.complain("question \(number): \(problem)") }
    return problems.isEmpty
  }

  private static func tree(
    _ id: Tree, _ found: Register.Found, _ problems: [String], milliseconds: Double
  ) -> Tree {
    var answer = [
      Tree.Entry("id", id), Tree.Entry("matches", .list(found.matches.map(\.tree))),
      Tree.Entry("ms", .number(milliseconds.rounded(places: 3))),
    ]
    if found.passedOver > 0 {
      answer.append(Tree.Entry("passed_over", .number(Double(found.passedOver))))
    }
    if !problems.isEmpty { answer.append(Tree.Entry("errors", .list(problems.map(Tree.text)))) }
    return .map(Tree.Map(answer))
  }

  /// Answers a line that is no question: every line that is not blank has its answer, so that who reads them keeps count.
  private func refuse(_ number: Int, _ problem: String) -> Bool {
    Console.print(
      .map([
        "id": .number(Double(number)), "matches": .list([]), "ms": .number(0),
        "errors": .list([.text(problem)]),
      ]))
    Console.complain("question \(number): \(problem)")
    return false
  }
}
