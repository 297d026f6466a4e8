import Casework
import Exchange
import Foundation
import Linkage

/// Which columns of a file are compared, and which are only for measuring.
struct ColumnPlan {
  struct Column {
    let index: Int
    let heading: String
    let role: FieldRole
  }

  let headings: [String]
  let columns: [Column]
  let id: Int
  let truth: Int?
  let group: Int?
  let side: Int?

  /// What the person who runs the command asked for.
  struct Wishes {
    var truth: String?
    var group: String?
    var linkOnly: String?
    var excluded: Set<String> = []
    var map: [String: String] = [:]
  }

  init(_ headings: [String], _ wishes: Wishes, file: String) throws {
    func place(_ name: String?) throws -> Int? {
      guard let name else { return nil }
      guard let place = headings.firstIndex(of: name) else {
        throw CouldNotRun(
          reason: "\(file) has no column '\(name)'; its columns are \(headings.joined(separator: ", "))")
      }
      return place
    }
    self.headings = headings
    truth = try place(wishes.truth)
    group = try place(wishes.group)
    side = try place(wishes.linkOnly)
    for name in wishes.excluded.sorted() { _ = try place(name) }
    id =
      headings.firstIndex { wishes.map[$0] == "id" } ?? headings.firstIndex(where: ColumnNames.isIdentifier)
      ?? -1
    let measured = [truth, group, side, id]
    columns = try headings.indices.compactMap { index in
      if measured.contains(index) || wishes.excluded.contains(headings[index]) { return nil }
      guard let role = try Self.role(headings[index], wishes.map) else { return nil }
      return Column(index: index, heading: headings[index], role: role)
    }
    guard !columns.isEmpty else { throw CouldNotRun(reason: Self.noColumn(file, headings)) }
    guard columns.count <= Records.mostFields else {
      throw CouldNotRun(
        reason:
          "\(file) has \(columns.count) columns to compare; at most \(Records.mostFields): leave some out with --exclude"
      )
    }
  }

  /// For each heading of the plan its place in a file with headings of its own: the same heading, or one that means the
  /// same; -1 where there is none.
  func places(in own: [String], _ wishes: Wishes) throws -> [Int] {
    var places = headings.map { own.firstIndex(of: $0) ?? -1 }
    for column in columns where places[column.index] < 0 {
      places[column.index] =
        try own.indices.first { place in
          try !places.contains(place) && !wishes.excluded.contains(own[place])
            && Self.role(own[place], wishes.map) == column.role
        } ?? -1
    }
    if id >= 0, places[id] < 0 {
      places[id] =
        own.firstIndex { wishes.map[$0] == "id" } ?? own.firstIndex(where: ColumnNames.isIdentifier) ?? -1
    }
    return places
  }

  private static func role(_ heading: String, _ map: [String: String]) throws -> FieldRole? {
    guard let word = map[heading] else { return ColumnNames.role(of: heading) }
    if word == "id" || word == "none" { return nil }
    guard let role = FieldRole(rawValue: word) else {
      let known = FieldRole.allCases.map(\.rawValue).joined(separator: ", ")
      throw CouldNotRun(
        reason: "--map gives '\(heading)' the role '\(word)'; roles are \(known), id and none")
    }
    return role
  }

  private static func noColumn(_ file: String, _ headings: [String]) -> String {
    """
    no column of \(file) is recognised as a name, date of birth, postcode or number to link by; its columns are \
    \(headings.joined(separator: ", ")). Name them with --map FILE, a JSON object such as {"nm1": "first name"}
    """
  }
}
