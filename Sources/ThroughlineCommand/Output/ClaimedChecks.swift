/// What the hand-tagged sketch of the back-test claims that the cases exhibit: `library/claimed.tsv`, written by hand.
struct ClaimedChecks {
  enum Lead: Equatable {
    case days(Int)
    case notGiven
  }

  private let leads: [String: [String: Lead]]

  /// Reads tab-separated lines of case, check and days before the end; the first line names the columns.
  init(_ text: String) {
    var leads: [String: [String: Lead]] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3 else { continue }
      leads[cells[0], default: [:]][cells[1]] = Int(cells[2]).map(Lead.days) ?? .notGiven
    }
    self.leads = leads
  }

  /// The checks claimed of one case.
  subscript(name: String) -> [String: Lead] { leads[name] ?? [:] }
}
