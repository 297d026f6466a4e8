/// Reads one row after the other, and keeps everything that is wrong with the row at hand.
///
/// Problems never repeat a value: what is misplaced in a case file may be somebody's name, and error texts travel.
struct RowReading {
  /// The people of the header, and the source records that are linked to them.
  var people: [PersonID: Person] = [:]
  /// The nation whose words may be used.
  var nation = Nation.england
  /// Whether the header's people could all be read; if not, nobody is called a stranger.
  var knowsEverybody = true
  /// What is wrong with the row at hand.
  private(set) var problems: [RowProblem] = []
  /// Whether the row names a person that is not known, or not yet.
  var namesAStranger = false

  /// Makes ready for the next row.
  mutating func startRow() {
    if !problems.isEmpty { problems.removeAll() }
    namesAStranger = false
  }

  /// Notes what is wrong with a field, named from where the reading now is.
  mutating func note(_ field: String, _ reason: String) {
    problems.append(RowProblem(field: RowProblem.shown(field), reason: reason))
  }

  /// Reads a part of the row; what is wrong in it is told as of that part, such as `detail.regions`.
  ///
  /// The path is put together only when something is wrong, so that a good row pays nothing for it.
  @inline(__always)
  mutating func within<Result>(
    _ part: @autoclosure () -> String, _ read: (inout RowReading) -> Result
  ) -> Result {
    let before = problems.count
    let result = read(&self)
    if problems.count > before { prefix(from: before, with: RowProblem.shown(part())) }
    return result
  }

  private mutating func prefix(from first: Int, with part: String) {
    for place in first..<problems.count {
      problems[place].field = RowProblem.path(part, problems[place].field)
    }
  }
}

/// One thing that is wrong with a row.
struct RowProblem: Hashable {
  /// The path to the field at fault; empty for the value at hand itself.
  var field: String
  /// What was expected.
  let reason: String

  /// A field's name as it may be printed: what an author wrote can be of any length, and hold anything.
  static func shown(_ name: String) -> String {
    let printable = name.unicodeScalars.prefix(60).map { scalar in
      scalar.properties.generalCategory == .control ? "\u{FFFD}" : Character(scalar)
    }
    return String(printable)
  }

  static func path(_ part: String, _ rest: String) -> String {
    rest.isEmpty || rest.hasPrefix("[") ? part + rest : "\(part).\(rest)"
  }
}
