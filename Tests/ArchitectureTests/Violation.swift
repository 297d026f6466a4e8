/// A place where a house rule is broken, printed so that an editor can jump to it.
struct Violation: Hashable, Sendable, CustomStringConvertible {
  let path: String
  let line: Int
  let words: String

  init(_ file: Repository.File, _ line: Int, _ words: String) {
    path = file.path
    self.line = line
    self.words = words
  }

  var description: String { "\(path):\(line): \(words)" }
}
