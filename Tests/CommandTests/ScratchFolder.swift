import Foundation

/// A folder of a test's own: held by its suite, it is gone when the test is over, however that ended.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "throughline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Where a file of this name lies, or would lie.
  func path(_ name: String) -> String { url.appending(path: name).path }

  @discardableResult
  func write(_ lines: [String], as name: String) throws -> String {
    try write(Array(lines.joined(separator: "\n").utf8), as: name)
  }

  func write(_ bytes: [UInt8], as name: String) throws -> String {
    try Data(bytes).write(to: url.appending(path: name))
    return path(name)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// The names of all files in it, those that are hidden too.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
}
