import Foundation

/// The files that this test was built from.
struct Repository: Sendable {
  struct File: Sendable {
    /// As seen from the repository's root: `Sources/Web/Pages/Home.swift`.
    let path: String
    let text: String
    /// The file as Swift, sorted once for all the rules; empty for any other file.
    let swift: SwiftText

    init(path: String, text: String) {
      self.path = path
      self.text = text
      swift = SwiftText(path.hasSuffix(".swift") ? text : "")
    }

    /// The target that the file belongs to, if it is under `Sources`.
    var target: String? {
      let parts = path.split(separator: "/")
      return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }

    var name: String { String(path.split(separator: "/").last ?? "") }
    var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
  }

  /// Read once for all tests.
  static let here = Result { try Repository(root: root) }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every text file that is ours, built and fetched things left out.
  let files: [File]

  var swift: [File] { files.filter { $0.path.hasSuffix(".swift") && $0.path.contains("/") } }
  var sources: [File] { swift.filter { $0.target != nil } }

  init(root: URL) throws {
    let manager = FileManager.default
    let tops = try manager.contentsOfDirectory(atPath: root.path).filter(Self.isOurs)
    let paths = tops.flatMap { top in
      let below =
        manager.enumerator(atPath: root.appending(path: top).path)?.compactMap { $0 as? String } ?? []
      return below.isEmpty ? [top] : below.map { "\(top)/\($0)" }
    }
    files = try paths.sorted().filter(Self.isText).map {
      File(path: $0, text: String(decoding: try Data(contentsOf: root.appending(path: $0)), as: UTF8.self))
    }
  }

  private static func isOurs(top: String) -> Bool {
    !top.hasPrefix(".build") && ![".git", "Package.resolved", "report", "authority"].contains(top)
  }

  private static let textEndings: Set = [
    "swift", "md", "yaml", "yml", "json", "jsonl", "csv", "tsv", "txt", "css", "svg", "html", "xml",
    "Makefile",
    "run",
  ]

  private static func isText(path: String) -> Bool {
    guard let name = path.split(separator: "/").last else { return false }
    return textEndings.contains(String(name.split(separator: ".").last ?? name))
  }
}
