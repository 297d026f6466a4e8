import Testing

@Suite struct AllowedImportsTests {
  @Test(arguments: [
    ("import Foundation", "Foundation"), ("public import Casework", "Casework"),
    ("@testable import Web", "Web"), ("import struct Foundation.Data", "Foundation"),
    ("  internal import Yams", "Yams"), ("@_exported public import Lessons", "Lessons"),
  ])
  func seesAnImport(line: String, module: String) {
    #expect(AllowedImports.module(importedBy: line) == module)
  }

  @Test(arguments: ["let imported = 1", "importFiles()", "func import(a) {}", "#if canImport(Foundation)"])
  func seesNoOther(line: String) {
    #expect(AllowedImports.module(importedBy: line) == nil)
  }

  @Test(arguments: [
    ("Sources/Casework/Day.swift", "// why\nimport Foundation", "2: Casework may not import Foundation"),
    ("Sources/Lessons/Lesson.swift", "public import Web", "1: Lessons may not import Web"),
    ("Sources/Reviews/Review.swift", "import Hummingbird", "1: Reviews may not import Hummingbird"),
    ("Sources/Web/Home.swift", "import Store", "1: Web may not import Store"),
    ("Sources/Attic/Old.swift", "import Casework", "1: Attic may not import Casework"),
    (
      "Sources/YAMLReading/YAMLText.swift", "import Yams",
      "1: Package.swift does not declare that YAMLReading uses Yams"
    ),
  ])
  func namesFileAndLine(path: String, source: String, words: String) {
    let found = AllowedImports.violations(in: .init(path: path, text: source), declared: ["Casework", "Web"])
    #expect(found.map(\.description) == ["\(path):\(words)"])
  }

  @Test(arguments: [
    ("Sources/YAMLReading/YAMLText.swift", "import Yams"),
    ("Sources/Lessons/Lesson.swift", "public import Casework"),
    ("Sources/Exchange/XML.swift", "import Foundation\nimport FoundationXML"),
    ("Sources/Web/Home.swift", "import HTTPTypes\nimport Hummingbird"),
    ("Sources/Casework/Day.swift", "// import Foundation\nlet a = \"import Foundation\""),
    ("Tests/WebTests/HomeTests.swift", "import Store"),
  ])
  func passesWhatIsAllowed(path: String, source: String) {
    let found = AllowedImports.violations(
      in: .init(path: path, text: source), declared: ["Casework", "Yams", "Hummingbird"])
    #expect(found == [])
  }

  @Test func theArrowsGoOneWay() {
    for (target, modules) in AllowedImports.table {
      for module in modules {
        #expect(
          AllowedImports.table[module]?.contains(target) != true, "\(target) and \(module) import each other")
      }
    }
  }
}
