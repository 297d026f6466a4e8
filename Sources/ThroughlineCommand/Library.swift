import Casework
import Exchange
import Foundation
import Lessons
import Reviews

/// Everything that a command reads from the home folder: lessons, areas, themes, reviews, timelines.
struct Library {
  let home: URL
  private(set) var problems: [DataProblem] = []
  let letters: Letters
  private var files: [(name: String, text: String)] = []
  private(set) var areas: [Area] = []

  init() throws {
    home = try Settings.home()
    let name = "lessons/letters.yaml"
    let (read, found) = Letters.read(try Self.text(of: name, in: home), file: name)
    letters = read ?? .unread
    problems = found
    files = texts(in: "lessons").filter { $0.name != name }
    for (name, text) in texts(in: "areas") {
      let (area, found) = Area.read(text, file: name)
      problems += found
      if let area { areas.append(area) }
    }
  }

  /// The lessons as an area runs them; nil means the defaults.
  func lessons(of area: Area?) -> LessonLibrary {
    LessonLibrary.read(files: files, letters: letters, area: area)
  }

  /// The area of a name, else an error that lists those there are.
  func area(named name: String) throws -> Area {
    if let area = areas.first(where: { $0.id == name }) { return area }
    try problems.refuse(anythingIn: "areas/\(name).yaml")
    let nearest = Vocabulary.nearest(to: name, among: areas.map(\.id)).map { "; did you mean '\($0)'?" } ?? ""
    throw CouldNotRun(
      reason: "no area '\(name)': there are \(areas.map(\.id).sorted().joined(separator: ", "))\(nearest)")
  }

  func themes() throws -> (library: ThemeLibrary, problems: [DataProblem]) {
    ThemeLibrary.parse(try text(of: "library/themes.yaml"), file: "library/themes.yaml")
  }

  func reviews() throws -> (index: ReviewIndex, problems: [DataProblem]) {
    ReviewIndex.parse(try text(of: "library/reviews/index.yaml"), file: "library/reviews/index.yaml")
  }

  /// The paths of the bundled timelines.
  func timelines() throws -> [String] {
    try DataFile.timelines(at: home.appending(path: "library/reviews").path).files
  }

  /// The texts of a folder's files; one that cannot be read is told of, and the others are read all the same.
  private mutating func texts(in folder: String) -> [(name: String, text: String)] {
    let url = home.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    var texts: [(name: String, text: String)] = []
    for name in names.filter({ $0.hasSuffix(".yml") }).sorted().map({ "\(folder)/\($0)" }) {
      problems.append(
        DataProblem(file: name, line: 1, field: "file", reason: "is passed over: name it .yaml, not .yml"))
    }
    for name in names.filter({ $0.hasSuffix(".yaml") }).sorted().map({ "\(folder)/\($0)" }) {
      do {
        texts.append(
          (name, String(decoding: try DataFile.bytes(at: home.appending(path: name).path), as: UTF8.self)))
      } catch {
        problems.append(DataProblem(file: name, line: 1, field: "file", reason: error.reason))
      }
    }
    return texts
  }

  /// A file of the home folder, as text.
  func text(of name: String) throws -> String { try Self.text(of: name, in: home) }

  private static func text(of name: String, in home: URL) throws -> String {
    do {
      return String(decoding: try DataFile.bytes(at: home.appending(path: name).path), as: UTF8.self)
    } catch {
      throw CouldNotRun(reason: "\(name) \(error.reason)")
    }
  }
}

extension [DataProblem] {
  /// Ends the command with what is wrong in a file that was asked for by name, where anything is.
  func refuse(anythingIn file: String) throws {
    let own = filter { $0.file == file }
    if own.isEmpty { return }
    throw CouldNotRun(reason: own.inOrder.map(\.description).joined(separator: "\n"))
  }
}
