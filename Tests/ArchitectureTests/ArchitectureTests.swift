import Testing

/// The house rules, held over every file of the repository.
@Suite struct ArchitectureTests {
  private let repository: Repository
  private let manifest: Manifest

  init() throws {
    repository = try Repository.here.get()
    let package = try #require(repository.files.first { $0.path == "Package.swift" })
    manifest = Manifest(package.text)
  }

  @Test func everyTargetHasARow() {
    let targets = Set(repository.sources.compactMap(\.target))
    #expect(targets.contains("Casework"))
    #expect(
      targets.subtracting(AllowedImports.table.keys).isEmpty, "give each a row, here and in ARCHITECTURE.md")
    #expect(targets.subtracting(manifest.dependencies.keys).isEmpty, "declare each in Package.swift")
  }

  @Test(arguments: AllowedImports.table.keys.sorted())
  func importsOnlyWhatIsAllowed(target: String) {
    let declared = manifest.dependencies[target] ?? []
    let files = repository.sources.filter { $0.target == target }
    #expect(files.flatMap { AllowedImports.violations(in: $0, declared: declared) } == [])
  }

  @Test(arguments: AllowedImports.table.keys.sorted())
  func declaresOnlyWhatIsAllowed(target: String) {
    let declared = manifest.dependencies[target] ?? []
    #expect(declared.subtracting(AllowedImports.table[target] ?? []) == [])
  }

  @Test(arguments: Rule.all)
  func everyFileKeeps(rule: Rule) {
    #expect(repository.swift.flatMap(rule.violations) == [])
  }

  @Test func noFileIsTooLong() {
    #expect(repository.swift.filter(FileShape.isTooLong).map(\.path) == [])
  }

  @Test func noFunctionIsTooLong() {
    #expect(repository.swift.flatMap(FunctionShape.tooLong) == [])
  }

  @Test func filesAreShort() throws {
    let counts = repository.sources.filter { !FileShape.isTable($0.path) }.map(\.lineCount)
    #expect(try #require(FileShape.median(counts)) <= FileShape.longestMedian)
  }

  @Test func namesSayWhatIsInside() {
    #expect(repository.swift.filter { FileShape.isVague($0.name) }.map(\.path) == [])
  }

  @Test func noFileNamesOneMachine() {
    #expect(repository.files.flatMap(FileShape.machinePaths) == [])
  }

  @Test func everyLinkBetweenPagesLeadsSomewhere() {
    let pages = repository.files.filter { $0.path.hasSuffix(".md") }
    #expect(pages.map(\.path).contains("README.md"))
    let paths = repository.files.map(\.path)
    #expect(pages.flatMap { Pages.brokenLinks(in: $0, among: paths) } == [])
  }

  @Test func thePageShowsTheTable() throws {
    let page = try #require(repository.files.first { $0.path == "ARCHITECTURE.md" })
    let shown = Pages.targets(in: page.text)
    #expect(shown.isSubset(of: AllowedImports.table.keys))
    #expect(Set(repository.sources.compactMap(\.target)).isSubset(of: shown))
  }
}
