import Foundation
import Lessons
import Testing

/// Files of the repository, found from where this one stands.
enum Files {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Every YAML file of a folder, by name, but for those left out.
  static func all(in folder: String, except: Set<String> = []) throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".yaml") && !except.contains($0) }.sorted()
      .map { ("\(folder)/\($0)", try text("\(folder)/\($0)")) }
  }

  static func letters() throws -> Letters {
    let (letters, problems) = Letters.read(try text("lessons/letters.yaml"), file: "lessons/letters.yaml")
    #expect(problems == [])
    return try #require(letters)
  }
}
