import Foundation
import Testing

/// A folder of files to link, gone when the test is over.
final class LinkFolder {
  let url: URL

  init() throws { url = try Command.scratchFolder() }

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

/// Invented children, each on a school's list and in a hospital's record, some twice in the same place.
enum Children {
  static let heading = "id,source,person,first_name,last_name,dob,postcode"

  private static let firsts = ["Zebedee", "Quillon", "Ottoline", "Marguerite", "Ignatius", "Leocadia"]
  private static let lasts = ["Ashdown", "Birtwhistle", "Cholmondeley", "Dunthorpe", "Etherington"]

  /// So many children, as rows of the heading's columns.
  static func rows(_ count: Int = 60) -> [String] {
    (0..<count).flatMap { child in
      let said = "\(firsts[child % 6]),\(lasts[child / 12 % 5]),\(born(child)),\(postcode(child))"
      let places = child.isMultiple(of: 5) ? ["s", "h", "h"] : ["s", "h"]
      return places.enumerated().map { "\($1)\(child)-\($0),\($1),p\(child),\(said)" }
    }
  }

  static func born(_ child: Int) -> String { "20\(10 + child % 13)-0\(1 + child % 9)-1\(child % 8)" }
  static func postcode(_ child: Int) -> String { "LS\(1 + child % 20) \(child % 9)AB" }
}

/// What the document of a run says is wrong with its files.
struct ErrorList {
  let lines: [String]
  let total: Int

  init(_ document: [String: Any]) throws {
    let errors = try #require(document["errors"] as? [[String: Any]])
    lines = try errors.map { error in
      #expect(Set(error.keys) == ["file", "line", "field", "reason"])
      let (line, field) = (try #require(error["line"] as? Int), try #require(error["field"] as? String))
      return "\(line) \(field): \(try #require(error["reason"] as? String))"
    }
    total = try #require(document["errors_total"] as? Int)
  }

  /// Whether something on a line, in a field, is told in such words.
  func tells(_ line: Int, _ field: String, _ words: String) -> Bool {
    lines.contains { $0.hasPrefix("\(line) \(field): ") && $0.contains(words) }
  }
}
