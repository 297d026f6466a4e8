import Testing

@Suite struct FunctionShapeTests {
  private func lines(of text: String) -> [Int] {
    FunctionShape.tooLong(in: Repository.File(path: "Sources/Casework/Day.swift", text: text)).map(\.line)
  }

  private func body(_ lines: Int) -> String { String(repeating: "    let a = \"}\" // }\n", count: lines) }

  @Test(arguments: [
    "  func due(on day: Day) -> Day {", "  init(_ day: Day) {", "  private var lines: [Int] {",
    "  subscript(day: Day) -> Int {", "  func due(\n    on day: Day\n  ) -> Day {",
  ])
  func seesWhatIsTooLong(head: String) {
    let before = "struct A {\n"
    let more = head.split(separator: "\n").count - 1
    #expect(lines(of: before + head + "\n" + body(38 - more) + "  }\n}\n") == [])
    #expect(lines(of: before + head + "\n" + body(39 - more) + "  }\n}\n") == [2])
  }

  @Test func aLongTableIsNoFunction() {
    #expect(lines(of: "struct A {\n  static let all = [\n" + body(90) + "  ]\n}\n") == [])
  }

  @Test func aCallIsNoFunction() {
    #expect(lines(of: "struct A {\n  let a = B.init(1)\n" + body(90) + "}\n") == [])
    #expect(lines(of: "struct A {\n  var a = 1\n" + body(90) + "}\n") == [])
  }
}
