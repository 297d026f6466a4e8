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
      ({"id": "q1", "first_name": "Ann", "dob": "2019"}), and answers each line with a line: the best matches and why; \
      "errors" where something in it could not be used, and "passed_over" where so many share all that was asked that \
      nobody was looked at.
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
    var answer: [Tree.Entry] = [
      Tree.Entry("id", known["id"] ?? .number(Double(number))),
      Tree.Entry("matches", .list(found.matches.map(\.tree))),
      Tree.Entry(
        "ms", .number((Double(took.seconds) * 1e3 + Double(took.attoseconds) / 1e15).rounded(places: 3))),
    ]
    if found.passedOver > 0 {
      answer.append(Tree.Entry("passed_over", .number(Double(found.passedOver))))
      Console.complain(
        "question \(number): \(found.passedOver.formatted()) records share what is asked, too many to look at one by "
          + "one; say more")
    }
    if !question.problems.isEmpty {
      answer.append(Tree.Entry("errors", .list(question.problems.map(Tree.text))))
    }
    Console.print(.map(Tree.Map(answer)))
    for key in question.unknown where unknown.insert(key).inserted {
      Console.complain("question \(number): \(FindQuestion.note(key, columns))")
    }
    for problem in question.problems { Console.complain("question \(number): \(problem)") }
    return question.problems.isEmpty
  }

  /// Answers a line that is no question: every line has its answer, so that who reads them keeps count.
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
