import Casework
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

  init(_ headings: [String], _ wishes: ColumnWishes, file: String) throws {
    let place = { (name: String?) in name.flatMap { headings.firstIndex(of: $0) } }
    self.headings = headings
    (truth, group, side) = (place(wishes.truth), place(wishes.group), place(wishes.linkOnly))
    id = Self.identifier(headings, wishes)
    let measured = [truth, group, side, id]
    columns = headings.indices.compactMap { index in
      if measured.contains(index) || wishes.excluded.contains(headings[index]) { return nil }
      guard let role = Self.role(headings[index], wishes) else { return nil }
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
  func places(in own: [String], _ wishes: ColumnWishes) -> [Int] {
    var places = headings.map { own.firstIndex(of: $0) ?? -1 }
    // Of two columns of one heading each is its own.
    if own == headings { places = Array(headings.indices) }
    for column in columns where places[column.index] < 0 {
      places[column.index] =
        own.indices.first { place in
          !places.contains(place) && !wishes.excluded.contains(own[place])
            && Self.role(own[place], wishes) == column.role
        } ?? -1
    }
    if id >= 0, places[id] < 0 { places[id] = Self.identifier(own, wishes) }
    return places
  }

  /// The columns that a file does not have.
  func missing(_ places: [Int], _ path: String) -> [DataProblem] {
    let wanted = columns.map(\.index) + [truth, group, side].compactMap(\.self)
    return wanted.filter { places[$0] < 0 }.map {
      DataProblem(
        file: path, line: 1, field: headings[$0], reason: "is not a column here: counted as not given")
    }
  }

  private static func identifier(_ headings: [String], _ wishes: ColumnWishes) -> Int {
    headings.firstIndex { wishes.map[$0] == "id" }
      ?? headings.firstIndex { wishes.map[$0] == nil && ColumnNames.isIdentifier($0) } ?? -1
  }

  /// What a column holds, by the map or by its heading.
  static func role(_ heading: String, _ wishes: ColumnWishes) -> FieldRole? {
    guard let word = wishes.map[heading] else { return ColumnNames.role(of: heading) }
    return FieldRole(rawValue: word)
  }

  private static func noColumn(_ file: String, _ headings: [String]) -> String {
    let separator = headings.count == 1 ? headings[0].first { ";\t|".contains($0) } : nil
    if let separator {
      let name = [";": "semicolons", "\t": "tabs"][separator] ?? "bars"
      return "the cells of \(file) are separated by \(name): save it with commas"
    }
    let own = list(headings)
    return """
      no column of \(file) is recognised as a name, date of birth, postcode or number to link \
      by\(own.isEmpty ? "; is its first row one of headings?" : own) \
      Name them with --map FILE, a JSON object such as {"nm1": "first name"}
      """
  }

  /// The columns of a file in words; none where no heading is known, for a file without headings begins with a person.
  static func list(_ headings: [String]) -> String {
    let some = headings.filter { !$0.isEmpty }.prefix(40).map { String($0.prefix(40)) }
    guard headings.contains(where: { ColumnNames.role(of: $0) != nil || ColumnNames.isIdentifier($0) }) else {
      return ""
    }
    return "; its columns are \(some.joined(separator: ", "))."
  }
}
