import Casework
import Exchange
import Foundation
import Testing

@Suite final class DataFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }

  @Test func readsTheBytesOfAFile() throws {
    try write("é\n", to: "a b.jsonl")
    #expect(try DataFile.bytes(at: path("a b.jsonl")) == [0xC3, 0xA9, 0x0A])
  }

  @Test func listsTheTimelinesOfAFolderByName() throws {
    for name in ["b.jsonl", "a.jsonl", "c.json", ".hidden.jsonl", "index.yaml"] { try write("", to: name) }
    let expected = [path("a.jsonl"), path("b.jsonl")]
    let (files, passedOver) = try DataFile.timelines(at: path(""))
    #expect(files.map { $0.replacing("//", with: "/") } == expected)
    #expect(passedOver.map { $0.file.replacing("//", with: "/") } == [path("c.json")])
    #expect(passedOver.map(\.reason) == ["is passed over: the name of a timeline ends in .jsonl"])
    #expect(try DataFile.timelines(at: path("c.json")).files == [path("c.json")])
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    let missing = path("none.jsonl")
    let told = "\(missing):1: file: cannot be opened: there is no file or folder of this name"
    #expect(#expect(throws: DataProblem.self) { try DataFile.bytes(at: missing) }?.description == told)
    #expect(#expect(throws: DataProblem.self) { try DataFile.timelines(at: missing) }?.description == told)
    #expect(TimelineFile.read(at: missing).problems.map(\.description) == [told])
    let problem = #expect(throws: DataProblem.self) { try DataFile.bytes(at: path("")) }
    #expect(problem?.reason == "is a folder; name a file in it")
  }

  @Test func refusesAFileThatIsTooLarge() throws {
    try write("", to: "large.jsonl")
    let handle = try #require(FileHandle(forWritingAtPath: path("large.jsonl")))
    try handle.truncate(atOffset: UInt64(DataFile.sizeLimit) + 1)
    try handle.close()
    let problem = #expect(throws: DataProblem.self) { try DataFile.bytes(at: path("large.jsonl")) }
    #expect(problem?.reason.contains("larger than 256 MiB") == true)
  }
}
