import Casework
import Linkage

/// What is wrong with the headings of a file.
struct HeadingProblems {
  let path: String
  let headings: [String]
  let wishes: ColumnWishes

  var all: [DataProblem] { unreadable + twice + alike }

  private var unreadable: [DataProblem] {
    headings.filter { $0.contains("\u{FFFD}") }.map { problem($0, Misread.notText.reason) }
  }

  private var twice: [DataProblem] {
    var seen: Set<String> = []
    return headings.filter { !$0.isEmpty && !seen.insert($0).inserted }.map {
      problem($0, "is the heading of more than one column: give each its own")
    }
  }

  /// Columns of which a person has one, each named as if it were that one; a map that says so is believed.
  private var alike: [DataProblem] {
    var first: [FieldRole: String] = [:]
    return headings.compactMap { heading in
      guard wishes.map[heading] == nil, !isSetAside(heading), let role = ColumnPlan.role(heading, wishes),
        Self.single.contains(role)
      else { return nil }
      guard let other = first[role] else {
        first[role] = heading
        return nil
      }
      return other == heading
        ? nil
        : problem(heading, "means the same as '\(other)' (\(role.rawValue)): leave one out with --exclude")
    }
  }

  private static let single: Set<FieldRole> = [
    .firstName, .lastName, .fullName, .dateOfBirth, .sex, .postcode, .nhsNumber,
  ]

  private func isSetAside(_ heading: String) -> Bool {
    wishes.excluded.contains(heading)
      || [wishes.truth, wishes.group, wishes.linkOnly].contains(heading)
  }

  private func problem(_ heading: String, _ reason: String) -> DataProblem {
    DataProblem(file: path, line: 1, field: String(heading.prefix(80)), reason: reason)
  }
}
