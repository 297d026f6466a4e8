import Foundation
import Casework
import Testing

@testable import Reviews

/// The library as it lies in the repository.
enum LibraryFiles {
  static let themes = "library/themes.yaml"
  static let reviews = "library/reviews/index.yaml"

  static func text(_ path: String, from here: String = #filePath) throws -> String {
    let tests = URL(filePath: here).deletingLastPathComponent()
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func themeLibrary() throws -> ThemeLibrary {
    let (library, problems) = ThemeLibrary.parse(try text(themes), file: themes)
    try #require(problems.isEmpty, "\(problems)")
    return library
  }

  static func reviewIndex() throws -> ReviewIndex {
    let (index, problems) = ReviewIndex.parse(try text(reviews), file: reviews)
    try #require(problems.isEmpty, "\(problems)")
    return index
  }
}
