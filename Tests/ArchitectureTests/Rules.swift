extension Rule {
  static let all = [
    noForcedTry, noForcedCast, noDeliberateCrash, noExit, noUncheckedConcurrency, noSharedState, noPrinting,
    noClockOrChance, noMarkup, noEnvironment,
  ]

  static let noForcedTry = Rule(
    name: "no try!", instead: "throw, or say what a reader should do",
    isBroken: anyOf("try!"),
    breaks: ["let a = try! read()", #"let a = "\(try! read())""#],
    keeps: ["let a = try read()", "let a = try? read()", "// try! is not for us", #"let a = "try! again""#])

  static let noForcedCast = Rule(
    name: "no as!", instead: "use as? and handle the other case",
    isBroken: anyOf("as!"),
    breaks: ["let a = b as! Int"],
    keeps: ["let a = b as? Int", "if has != was {}", "/* as! */ let a = b", "guard !alias!.isEmpty else {}"])

  static let noDeliberateCrash = Rule(
    name: "no deliberate crash", instead: "bad input is reported, never fatal",
    isBroken: anyOf("fatalError(", "preconditionFailure("),
    breaks: ["fatalError()", #"preconditionFailure("no day")"#, "default: Swift.fatalError()"],
    keeps: [#"throw Fault("fatalError()")"#, "func onFatalError() {}"])

  static let noExit = Rule(
    name: "no exit but a program's",
    instead: "throw; the programs alone end the process, with an exit code",
    holds: outside(["ThroughlineCommand", "ThroughlineBench"]),
    isBroken: anyOf("exit("),
    breaks: ["exit(3)", "Foundation.exit(1)"],
    keeps: ["throw ExitCode(3)", "onExit(child)"])

  static let noUncheckedConcurrency = Rule(
    name: "no unchecked concurrency", instead: "use a value, or an actor",
    isBroken: anyOf("@unchecked", "nonisolated(unsafe)", "@preconcurrency"),
    breaks: [
      "final class A: @unchecked Sendable {}", "nonisolated(unsafe) var a = 1", "@preconcurrency import A",
    ],
    keeps: ["struct A: Sendable {}", "nonisolated func a() {}", "// never @unchecked Sendable"])

  static let noSharedState = Rule(
    name: "no shared mutable state", instead: "pass the value in",
    isBroken: anyOf("static let shared", "static var shared"),
    breaks: ["static let shared = Store()", "public static var shared: Store?"],
    keeps: ["static let all = [a, b]", "let shared = held.shared(with: team)"])

  static let noPrinting = Rule(
    name: "no printing", instead: "return the words; ThroughlineCommand prints them",
    holds: outside(["ThroughlineCommand", "ThroughlineBench"]),
    isBroken: anyOf("print(", "debugPrint(", "dump("),
    breaks: ["print(child)", "  Swift.print(a)", "debugPrint(a)", "dump(a)", #"let a = "\(print(b))""#],
    keeps: ["let a = fingerprint(b)", "let a = blueprint(b)", "// print(a)", #"let a = "print(a)""#])

  static let noClockOrChance = Rule(
    name: "no clock and no chance", instead: "take the day, the id or a seeded generator as an argument",
    holds: within(["Casework", "Lessons", "Linkage", "Duty", "Simulation"]),
    isBroken: { line in
      let chance = [".random(", ".randomElement(", ".shuffled(", ".shuffle("].contains { line.has($0) }
      return chance && !line.contains("using:")
        || [
          "Date()", "UUID()", "Date.now", "SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock",
        ]
        .contains { line.has($0) }
    },
    breaks: [
      "let now = Date()", "let id = UUID()", "let a = Int.random(in: 0..<3)", "let a = b.shuffled()",
      "let a = b.randomElement()", "var g = SystemRandomNumberGenerator()", "let t = ContinuousClock().now",
    ],
    keeps: [
      "let a = Int.random(in: 0..<3, using: &random)", "let a = b.shuffled(using: &random)",
      "func due(on today: Day) {}", "let a = lastDate()", #"let a = "Date()""#,
    ])

  static let noMarkup = Rule(
    name: "no HTML outside Web", instead: "return a value; a page in Web renders it",
    looksAt: .literals, holds: outside(["Web"]),
    isBroken: { line in
      Markup.tags.contains {
        line.contains("<\($0)>") || line.contains("<\($0) ") || line.contains("</\($0)>")
      }
    },
    breaks: [
      #"let a = "<p>\(name)</p>""#, #"let a = "</div>""#, "let a = \"\"\"\n  <a href=\"b\">\n  \"\"\"",
    ],
    keeps: ["if a <p> b {}", #"let a = "a < p and p > b""#, "// <p>one</p>", "let a: Array<a> = []"])

  static let noEnvironment = Rule(
    name: "the environment is read in Settings.swift", instead: "add a setting there and pass its value",
    holds: { $0.target != nil && $0.name != "Settings.swift" },
    isBroken: anyOf("ProcessInfo.processInfo.environment", "getenv(", "EnvironmentVariablesProvider("),
    breaks: [#"let a = ProcessInfo.processInfo.environment["A"]"#, #"let a = getenv("A")"#],
    keeps: ["let a = settings.port", "// getenv(a)", "let a = ProcessInfo.processInfo.processorCount"])
}

enum Markup {
  static let tags = [
    "a", "abbr", "b", "body", "br", "button", "dd", "details", "div", "dl", "dt", "em", "fieldset", "form",
    "g", "h1", "h2", "h3", "h4", "head", "html", "img", "input", "label", "legend", "li", "link", "main",
    "meta",
    "nav", "ol", "option", "p", "path", "rect", "script", "section", "select", "span", "strong", "style",
    "summary", "svg", "table", "tbody", "td", "textarea", "th", "thead", "tr", "ul",
  ]
}
