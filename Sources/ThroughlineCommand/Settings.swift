import Foundation

/// Where the lessons and the library lie.
///
/// The only place that reads the environment.
enum Settings {
  /// The folder with `lessons/`, `areas/` and `library/`: THROUGHLINE_HOME, else the nearest one above the working
  /// folder or the program.
  static func home() throws -> URL {
    if let set = ProcessInfo.processInfo.environment["THROUGHLINE_HOME"] {
      let folder = URL(filePath: set, directoryHint: .isDirectory)
      if isHome(folder) { return folder }
      throw CouldNotRun(reason: "THROUGHLINE_HOME names a folder without lessons/ and library/")
    }
    let working = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
    let program = (Bundle.main.executableURL ?? working).resolvingSymlinksInPath()
    for start in [working, program] {
      if let found = nearest(from: start) { return found }
    }
    throw CouldNotRun(
      reason: "no lessons/ and library/ here or above; set THROUGHLINE_HOME to the folder that has them")
  }

  private static func nearest(from start: URL) -> URL? {
    var folder = start
    while folder.path != "/" {
      if isHome(folder) { return folder }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  private static func isHome(_ folder: URL) -> Bool {
    ["lessons/letters.yaml", "library/themes.yaml"].allSatisfy {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
    }
  }
}
