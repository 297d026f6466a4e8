/// One file of a report.
public struct ReportPage: Hashable, Sendable {
  /// Where it lies, from the report's front: `cases/peter-connelly.html`.
  public let path: String
  /// What it holds.
  public let text: String
  /// What it is, as a server says.
  public let contentType: String

  /// A file of a report.
  public init(path: String, text: String, contentType: String) {
    self.path = path
    self.text = text
    self.contentType = contentType
  }
}
