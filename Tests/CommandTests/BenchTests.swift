import Foundation
import Testing

/// `throughline-bench`, started as it should not be.
@Suite struct BenchTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test(arguments: ["fuzz", "growth"]) func outsideTheRepositoryItSaysWhereToStartIt(verb: String) throws {
    let run = try Command.bench(verb, in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.complaint == """
        throughline-bench: lessons/letters.yaml cannot be opened: there is no file or folder of this name. \
        Start it in the folder of the repository, which holds lessons/, areas/ and library/.

        """)
  }

  @Test func aFolderWithoutItsFilesIsNamed() throws {
    try FileManager.default.copyItem(
      at: Command.home.appending(path: "lessons"), to: folder.url.appending(path: "lessons"))
    let run = try Command.bench("fuzz", "10", in: folder.url)
    #expect(run.status == 1)
    #expect(run.complaint.hasPrefix("throughline-bench: library/reviews/ holds no .jsonl file here."))
  }

  @Test(arguments: ["0", "-3", "many"]) func howManyFilesIsANumber(count: String) throws {
    let run = try Command.bench("fuzz", count, in: Command.home)
    #expect(run.status == 1)
    #expect(run.complaint.hasPrefix("throughline-bench: fuzz '\(count)': "))
  }

  @Test func aFewHostileFilesAreRead() throws {
    let run = try Command.bench("fuzz", "40", in: Command.home)
    #expect(run.status == 0)
    #expect(run.output.contains("40 hostile files read in "))
  }
}
