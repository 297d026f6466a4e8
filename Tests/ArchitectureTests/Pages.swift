import Foundation

/// What the Markdown pages say about the repository, to compare with what is in it.
enum Pages {
  /// Links to files of ours that are not there; folders count as there when a file is in them.
  static func brokenLinks(in page: Repository.File, among paths: [String]) -> [Violation] {
    let unread = ["LICENSE"]
    return page.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
      index, line in
      links(in: String(line)).map { resolved($0, from: page.path) }.compactMap { path in
        let isThere =
          paths.contains(path) || paths.contains { $0.hasPrefix(path + "/") } || unread.contains(path)
        return isThere ? nil : Violation(page, index + 1, "links to \(path), which is not there")
      }
    }
  }

  /// Where a line's Markdown links lead, other sites and anchors on the same page left out.
  static func links(in line: String) -> [String] {
    line.ranges(of: "](").compactMap { range in
      let link = line[range.upperBound...].prefix { !")# ".contains($0) }
      return link.isEmpty || link.contains(":") ? nil : String(link)
    }
  }

  /// The targets that a page's table has a row for: rows that begin with a name in code font.
  static func targets(in text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
        String($0.dropFirst("| `".count).prefix { $0 != "`" })
      })
  }

  private static func resolved(_ link: String, from page: String) -> String {
    let folder = URL(filePath: "/" + page).deletingLastPathComponent()
    return String(folder.appending(path: link).standardized.path.dropFirst())
  }
}
