import Foundation
import Web

/// A folder into which a report is written.
struct ReportFolder {
  let path: String

  private var folder: URL { URL(filePath: path, directoryHint: .isDirectory) }

  /// Makes the folder before long work begins, so that one that cannot be made is told at once.
  func make() throws {
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw refusal
    }
    guard FileManager.default.isWritableFile(atPath: folder.path) else { throw refusal }
  }

  func write(_ pages: [ReportPage]) throws {
    do {
      for page in pages {
        let file = folder.appending(path: page.path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(page.text.utf8).write(to: file, options: .atomic)
      }
    } catch {
      throw refusal
    }
  }

  private var refusal: CouldNotRun {
    CouldNotRun(reason: "cannot write the report into \(path): is it a folder that you may write to?")
  }
}
