import ArgumentParser

/// The lessons of child-death reviews, as checks that run.
@main
struct Throughline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "throughline",
    abstract: "Runs the lessons of child-death reviews over what was known, and when.",
    discussion: """
      It never scores or ranks people, and it never decides. A finding is a question to a person.
      Exit codes: 0 done; 1 done, with errors in the data; 2 the command was wrong; 3 could not run.
      """,
    subcommands: [
      DemoVerb.self, ReplayVerb.self, ExplainVerb.self, LessonsVerb.self, CheckVerb.self, SimulateVerb.self,
      LinkVerb.self, FindVerb.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var async = command as? any AsyncParsableCommand { try await async.run() } else { try command.run() }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let unknown as UnknownLesson {
      Console.complain("throughline: \(unknown.reason)")
      exit(withError: ExitCode(2))
    } catch let wrong as WrongCommand {
      Console.complain("throughline: \(wrong.reason)")
      exit(withError: ExitCode(2))
    } catch let stop as CouldNotRun {
      Console.complain("throughline: \(stop.reason)")
      exit(withError: ExitCode(3))
    } catch {
      let isHelp = exitCode(for: error) == .success
      isHelp ? print(fullMessage(for: error)) : Console.complain(fullMessage(for: error))
      exit(withError: isHelp ? ExitCode.success : ExitCode(2))
    }
  }
}

/// What was asked for does not fit what is there, such as a column that a file does not have: exit code 2.
struct WrongCommand: Error {
  let reason: String
}

/// Why a command could not run at all: exit code 3.
struct CouldNotRun: Error {
  let reason: String

  init(reason: String) { self.reason = reason }

  init(emptyFolder path: String) { reason = "\(path) \(Self.noTimelines)" }

  static let noTimelines = "holds no timelines: the name of each ends in .jsonl"
}
