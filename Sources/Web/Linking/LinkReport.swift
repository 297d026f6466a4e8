public import Casework
public import Linkage

/// A linkage as pages that need no server, no script and nothing from elsewhere.
///
/// They hold no value of any record: only figures, the names of columns and groups, and records as their file names them.
public struct LinkReport: Sendable {
  /// The names of the files, without their folders.
  let files: [String]
  /// What was found.
  let findings: LinkFindings
  /// What could not be read.
  let problems: [DataProblem]
  /// Whether there were more, which nobody listed.
  let hasMoreProblems: Bool

  /// Gathers a report on files that were linked.
  public init(files: [String], findings: LinkFindings, problems: [DataProblem], hasMoreProblems: Bool = false)
  {
    self.files = files.map(FileName.alone)
    self.findings = findings
    self.problems = problems
    self.hasMoreProblems = hasMoreProblems
  }

  /// Every page, the front page first, and the style sheet.
  public func pages() -> [ReportPage] {
    [
      LinkOverviewPage(report: self).page, ComparisonsPage(findings: findings).page,
      WeightsPage(findings: findings).page, HeldApartPage(findings: findings).page,
      BlockingPage(findings: findings).page, GroupsPage(findings: findings).page, LinkAboutPage.page,
      StyleSheet.page,
    ]
  }
}

/// A file's own name: the folders above it may be a person's.
enum FileName {
  static func alone(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
