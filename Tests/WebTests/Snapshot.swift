import Foundation
import Testing

/// Compares a page with the one kept beside the tests; `RECORD_SNAPSHOTS=1` writes it anew.
///
/// A page that is not kept yet is written, and the test fails, so that nobody takes an unread page for a good one.
func expectSnapshot(_ text: String, named name: String, at location: SourceLocation = #_sourceLocation) throws
{
  let file = RepositoryFiles.root.appending(path: "Tests/WebTests/__Snapshots__/\(name)")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
  guard !isRecording, let kept = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    if !isRecording {
      Issue.record("\(name) was not kept yet: read it, then run again", sourceLocation: location)
    }
    return
  }
  let (old, new) = (kept.split(separator: "\n"), text.split(separator: "\n"))
  let first = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
  #expect(
    kept == text,
    """
    \(name) differs from line \((first?.offset ?? min(old.count, new.count)) + 1):
    was \(first?.element.0 ?? "(shorter)")
    is  \(first?.element.1 ?? "(longer or shorter)")
    """, sourceLocation: location)
}
