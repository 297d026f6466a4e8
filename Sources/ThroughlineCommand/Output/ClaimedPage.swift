import Casework
import Lessons

/// The tables of `docs/claimed-and-fired.md`: what was claimed of a case beside what fires; the words between are
/// written by hand.
struct ClaimedPage {
  let claimed: ClaimedChecks
  let fired: FiredTable

  /// The page with every table made anew; a table stands between `<!-- table: CASE -->` and `<!-- end -->`.
  func renewed(_ page: String) -> String {
    var lines: [Substring] = []
    var isOld = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "<!-- end -->" { isOld = false }
      if !isOld { lines.append(line) }
      guard line.hasPrefix("<!-- table: "), line.hasSuffix(" -->") else { continue }
      isOld = true
      lines.append(contentsOf: table(String(line.dropFirst(12).dropLast(4))).map { $0[...] })
    }
    return lines.joined(separator: "\n")
  }

  private func table(_ name: String) -> [String] { name == "all" ? overview : rows(of: name) }

  private var overview: [String] {
    let names = Set(fired.rows.map(\.name)).sorted()
    return ["| case | claimed | of these fire: stated | assumed complete |", "|---|---|---|---|"]
      + names.map { name in
        let checks = claimed[name].keys
        let stated = checks.filter { first(name, $0, \.stated)?.stated.fires == true }.count
        let assumed = checks.filter { first(name, $0, \.assumed)?.assumed.fires == true }.count
        return "| \(name) | \(checks.count) | \(stated) | \(assumed) |"
      }
  }

  /// A row for every check that is claimed of the case or fires in it, either way.
  private func rows(of name: String) -> [String] {
    let firing = fired.rows.filter { $0.name == name && ($0.stated.fires || $0.assumed.fires) }.map(\.check)
    let checks = Set(claimed[name].keys).union(firing).sorted()
    return ["| check | claimed | stated | assumed complete |", "|---|---|---|---|"]
      + checks.map { check in
        let lead = claimed[name][check].map(\.words) ?? "–"
        let answers = [\FiredTable.Row.stated, \.assumed].map { words(name, check, $0) }
        return "| \(check) | \(lead) | \(answers.joined(separator: " | ")) |"
      }
  }

  private func words(_ name: String, _ check: String, _ side: KeyPath<FiredTable.Row, CheckAnswer>) -> String
  {
    guard let row = first(name, check, side) else { return "no lesson runs it" }
    let answer = row[keyPath: side]
    return answer.fires ? "\(answer.words), `\(row.lesson.rawValue)`" : answer.words
  }

  /// Of the lessons that run a check, the one that fired first; else one that could not tell.
  private func first(
    _ name: String, _ check: String, _ side: KeyPath<FiredTable.Row, CheckAnswer>
  ) -> FiredTable.Row? {
    fired.rows.filter { $0.name == name && $0.check == check }
      .min { $0[keyPath: side].order < $1[keyPath: side].order }
  }
}

extension CheckAnswer {
  fileprivate var fires: Bool { order < .max - 1 }

  /// Earlier days first, then what could not be told, then what was quiet.
  fileprivate var order: Int {
    switch self {
    case .fires(let day, _): Int(day.number)
    case .cannotTell: .max - 1
    case .quiet: .max
    }
  }

  fileprivate var words: String {
    switch self {
    case .fires(_, .some(let days)): days == 1 ? "1 day" : "\(days) days"
    case .fires(let day, nil): day.description
    case .cannotTell: "cannot tell"
    case .quiet: "quiet"
    }
  }
}

extension ClaimedChecks.Lead {
  fileprivate var words: String {
    switch self {
    case .days(1): "1 day"
    case .days(let days): "\(days) days"
    case .notGiven: "no days given"
    }
  }
}
