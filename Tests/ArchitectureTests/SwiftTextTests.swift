import Testing

@Suite struct SwiftTextTests {
  @Test(arguments: [
    ("let a = 1 // one", "let a = 1"),
    ("let a /* /* in */ still */ = 1", "let a = 1"),
    (#"let a = "b" + c"#, #"let a = " " + c"#),
    (#"let a = "// b" + c"#, #"let a = " " + c"#),
    (#"let a = "\(b("c") + d) e""#, #"let a = "\(b(" ") + d) ""#),
    (#"let a = "\"b" + c"#, #"let a = " " + c"#),
    (##"let a = #"b"c"# + d"##, ##"let a = #" "# + d"##),
    (##"let a = #"\(b) \#(c)"# + d"##, ##"let a = #" \#(c)"# + d"##),
    (#"let a = /"b/ + c"#, #"let a = / / + c"#),
    (#"let a = b / c + "d" / e"#, #"let a = b / c + " " / e"#),
    (##"let a = #/b"/# + c"##, ##"let a = #/ /# + c"##),
  ])
  func seesCode(source: String, code: String) {
    #expect(SwiftText(source).code.map { squeezed($0.text) } == [code])
  }

  @Test func keepsLineNumbersThroughALongString() {
    let source = "let a = \"\"\"\n  one \"two\"\n  \\(b)\n  \"\"\"\nlet c = 1"
    #expect(SwiftText(source).code.map(\.number) == [1, 3, 4, 5])
    #expect(SwiftText(source).literals.map { squeezed($0.text) } == ["one \"two\""])
  }

  @Test func losesOnlyOneLineToAnUnclosedString() {
    #expect(SwiftText("let a = \"b\nlet c = 1").code.map(\.text).last == "let c = 1")
  }

  @Test(arguments: ["", "\"", "/*", "#", "\"\"\"", "\"\\(", "\\", "a = /", "\"\\"])
  func endsOnAnyText(source: String) {
    #expect(SwiftText(source).code.count <= 1)
  }

  /// How many spaces blank a literal is of no interest.
  private func squeezed(_ line: String) -> String {
    line.split(separator: " ").joined(separator: " ")
  }
}
