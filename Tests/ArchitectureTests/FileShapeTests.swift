import Testing

@Suite struct FileShapeTests {
  private func file(_ path: String, _ text: String = "") -> Repository.File { .init(path: path, text: text) }

  @Test(arguments: [(400, false), (401, true)])
  func limitsLength(lines: Int, isTooLong: Bool) {
    let text = String(repeating: "\n", count: lines)
    #expect(FileShape.isTooLong(file("Sources/Casework/Day.swift", text)) == isTooLong)
    #expect(FileShape.isTooLong(file("Sources/Casework/Vocabulary/Kinds.swift", text)) == isTooLong)
    for table in FileShape.longTables { #expect(!FileShape.isTooLong(file(table, text))) }
  }

  @Test(arguments: [
    "Utils.swift", "DayUtils.swift", "StoreHelper.swift", "AlertManager.swift", "Common.swift", "misc.swift",
    "String+Helpers.swift",
  ])
  func refusesAVagueName(name: String) { #expect(FileShape.isVague(name)) }

  @Test(arguments: ["Day.swift", "Array+Windows.swift", "CommonAssessment.swift", "Managed.swift"])
  func passesAPlainName(name: String) { #expect(!FileShape.isVague(name)) }

  @Test(arguments: [([3, 1, 2], 2), ([4, 1, 2, 3], 3), ([7], 7)])
  func findsTheMedian(counts: [Int], median: Int) { #expect(FileShape.median(counts) == median) }

  @Test func noMedianOfNothing() { #expect(FileShape.median([]) == nil) }

  @Test(arguments: ["home", "root", "tmp", "work", "Users"])
  func seesAFolderOfOneMachine(folder: String) {
    let found = FileShape.machinePaths(in: file("docs/a.md", "one\nsee `/\(folder)/anna/a.md`\n"))
    #expect(found.map(\.line) == [2])
  }

  @Test(arguments: ["social/work/team", "https://example.org/home/a", "work/a", "/homes/", "**/tmp/**"])
  func passesOtherPaths(text: String) {
    #expect(FileShape.machinePaths(in: file("docs/a.md", text)) == [])
  }
}
