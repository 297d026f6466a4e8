import Foundation
import Testing

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
