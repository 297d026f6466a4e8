import ArgumentParser
import Casework
import Exchange
import Foundation
import Lessons
import Reviews

/// `throughline lessons`: the checks, their own examples, and their page.
struct LessonsVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessons", abstract: "Lists, tests, shows and documents the lessons.",
    subcommands: [List.self, Test.self, Show.self, Docs.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists every lesson.")
    @Flag(help: "Print one JSON document.")
    var json = false

    func run() throws {
      let library = try Library()
      let read = library.lessons(of: nil)
      let problems = (library.problems + read.problems).inOrder
      if json {
        Console.print(
          .map(["lessons": .list(read.lessons.map(\.listing)), "errors": problems.tree]))
      } else {
        for lesson in read.lessons {
          let runs = (lesson.checks + lesson.clocks).joined(separator: " ")
          Console.say(
            "\(lesson.id.rawValue)  \(lesson.lessonClass.rawValue)  \(lesson.life.rawValue)  \(runs)")
          Console.say("    \(lesson.title)")
        }
      }
      try LessonsVerb.end(problems, quiet: json)
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Runs every lesson's own examples, and checks that its themes and reviews exist.")
    @Flag(help: "Print one JSON document.")
    var json = false

    func run() throws {
      let library = try Library()
      let read = library.lessons(of: nil)
      let named = try NamedInLibrary(library)
      let found = library.problems + read.problems + named.problems + named.unknown(in: read.lessons)
      let problems = found.inOrder
      let failures = read.lessons.flatMap { ExampleRun.failures(of: $0, beside: read.lessons) }
      let examples = read.lessons.reduce(0) { $0 + $1.examples.count }
      if json {
        Console.print(
          .map([
            "passed": .number(Double(examples - failures.count)), "failed": .number(Double(failures.count)),
            "failures": .list(failures.map(\.tree)), "errors": problems.tree,
          ]))
      } else {
        failures.forEach { Console.say($0.description) }
        Console.say("\(examples - failures.count) passed, \(failures.count) failed")
      }
      try LessonsVerb.end(problems, quiet: json)
      if !failures.isEmpty { throw ExitCode(1) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows one lesson in words.")
    @Argument(help: "The lesson's id.")
    var id: String

    func run() throws {
      let library = try Library()
      let read = library.lessons(of: nil)
      guard let lesson = read.lessons.first(where: { $0.id.rawValue == id }) else {
        try (library.problems + read.problems).refuse(anythingIn: "lessons/\(id).yaml")
        throw UnknownLesson(id, among: read.lessons)
      }
      Console.say(LessonsPage.section(lesson))
      try LessonsVerb.end((library.problems + read.problems).inOrder, quiet: false)
    }
  }

  struct Docs: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes LESSONS.md, library/fired.tsv and the pages in docs/ that tell of what runs.")
    @Flag(help: "Compare instead of writing; exit code 1 when a page is out of date.")
    var check = false

    func run() throws {
      let library = try Library()
      let read = library.lessons(of: nil)
      var stale: [String] = []
      for (name, text) in try GeneratedPages.all(read.lessons, library) {
        let file = library.home.appending(path: name)
        let known = try? String(contentsOf: file, encoding: .utf8)
        if known == text { continue }
        stale.append(name)
        if !check { try Data(text.utf8).write(to: file) }
      }
      for name in stale { Console.say(check ? "\(name) is out of date: run make docs" : "\(name) written") }
      try LessonsVerb.end((library.problems + read.problems).inOrder, quiet: false)
      if check, !stale.isEmpty { throw ExitCode(1) }
    }
  }

  static func end(_ problems: [DataProblem], quiet: Bool) throws {
    if problems.isEmpty { return }
    if !quiet { problems.forEach { Console.complain($0.description) } }
    throw ExitCode(1)
  }
}
