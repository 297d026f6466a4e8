import Testing

/// A rule that nothing can break protects nothing: each is tried on lines that must and must not pass.
@Suite struct RuleTests {
  private func found(by rule: Rule, in line: String, of path: String) -> [Violation] {
    rule.violations(in: Repository.File(path: path, text: line))
  }

  @Test(arguments: Rule.all)
  func seesWhatBreaksIt(rule: Rule) {
    #expect(!rule.breaks.isEmpty)
    let unseen = rule.breaks.filter { found(by: rule, in: $0, of: "Sources/Casework/Day.swift").isEmpty }
    #expect(unseen == [])
  }

  @Test(arguments: Rule.all)
  func passesWhatKeepsIt(rule: Rule) {
    #expect(!rule.keeps.isEmpty)
    let blamed = rule.keeps.filter { !found(by: rule, in: $0, of: "Sources/Casework/Day.swift").isEmpty }
    #expect(blamed == [])
  }

  @Test func namesFileAndLine() {
    let found = found(
      by: .noForcedTry, in: "let a = 1\n// one\nlet b = try! c()\n", of: "Sources/Web/Home.swift")
    #expect(
      found.map(\.description) == ["Sources/Web/Home.swift:3: no try!: throw, or say what a reader should do"]
    )
  }

  @Test(arguments: [
    (Rule.noPrinting, "print(a)", "Sources/ThroughlineCommand/Replay.swift"),
    (Rule.noPrinting, "print(a)", "Tests/WebTests/HomeTests.swift"),
    (Rule.noMarkup, #"let a = "<p>""#, "Sources/Web/Home.swift"),
    (Rule.noClockOrChance, "let a = UUID()", "Sources/Exchange/FHIR.swift"),
    (Rule.noEnvironment, "getenv(a)", "Sources/ThroughlineCommand/Settings.swift"),
  ])
  func holdsOnlyWhereItShould(rule: Rule, line: String, path: String) {
    #expect(found(by: rule, in: line, of: path) == [])
  }
}
