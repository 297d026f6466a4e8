import Foundation
import Web

/// A folder into which a report is written.
struct ReportFolder {
  let path: String

  func write(_ pages: [ReportPage]) throws {
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    do {
      for page in pages {
        let file = folder.appending(path: page.path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(page.text.utf8).write(to: file)
      }
    } catch {
      throw CouldNotRun(reason: "cannot write the report into \(path): is it a folder that you may write to?")
    }
  }
}
