import Exchange
import Linkage
import Web

extension LinkOutcome {
  /// The same as pages, with what only they tell.
  func report(on files: [String], _ blocking: BlockingFindings) -> LinkReport {
    let findings = LinkFindings(
      linked, people, blocking, labels: hasTruth ? read.truth.numbers : nil,
      groups: hasGroups ? read.groups : nil, sides: read.sides.numbers)
    return LinkReport(
      files: files, findings: findings, problems: read.problems.first,
      hasMoreProblems: read.problems.total > read.problems.first.count)
  }
}
