import Foundation
import Testing

/// The command as a user runs it: the built program, in a process of its own.
struct Command {
  let status: Int32
  let output: String
  let complaint: String

  /// Runs the program in the repository's folder.
  init(_ arguments: String...) throws { try self.init(arguments) }

  /// Runs the program in the repository's folder, with its lessons or with those of another folder.
  ///
  /// `input` is a file that it reads as its standard input.
  init(_ arguments: [String], home: URL? = nil, input: URL? = nil) throws {
    let process = Process()
    if let input { process.standardInput = try FileHandle(forReadingFrom: input) }
    if let home {
      process.environment = ProcessInfo.processInfo.environment.merging(["THROUGHLINE_HOME": home.path]) {
        $1
      }
    }
    try self.init(process, try Self.program(), arguments, in: Self.home)
  }

  /// Runs the measuring program in a folder.
  static func bench(_ arguments: String..., in folder: URL) throws -> Command {
    try Command(Process(), program(["throughline-bench", "ThroughlineBench"]), arguments, in: folder)
  }

  private init(_ process: Process, _ program: URL, _ arguments: [String], in folder: URL) throws {
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let (output, complaint) = (Self.scratchFile(), Self.scratchFile())
    defer { for file in [output, complaint] { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaint)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = try String(contentsOf: output, encoding: .utf8)
    self.complaint = try String(contentsOf: complaint, encoding: .utf8)
  }

  /// The one JSON document on standard output.
  func document() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  static let home = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func scratchFile() -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "throughline-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    return file
  }

  /// A program beside the test bundle, where the build puts both, under its product's name or its target's.
  static func program(_ names: [String] = ["throughline", "ThroughlineCommand"]) throws -> URL {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let programs = names.map { folder.appending(path: $0) }
      if let built = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) {
        return built
      }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
