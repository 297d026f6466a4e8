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
    process.executableURL = try Self.program()
    process.arguments = arguments
    if let input { process.standardInput = try FileHandle(forReadingFrom: input) }
    process.currentDirectoryURL = Self.home
    if let home {
      process.environment = ProcessInfo.processInfo.environment.merging(["THROUGHLINE_HOME": home.path]) {
        $1
      }
    }
    let (output, complaint) = (Self.scratchFile(), Self.scratchFile())
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

  static func scratchFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "throughline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func scratchFile() -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "throughline-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    return file
  }

  /// The program beside the test bundle, where the build puts both.
  private static func program() throws -> URL {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let program = folder.appending(path: "throughline")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      let named = folder.appending(path: "ThroughlineCommand")
      if FileManager.default.isExecutableFile(atPath: named.path) { return named }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
