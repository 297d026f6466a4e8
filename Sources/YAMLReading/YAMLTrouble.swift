import Yams

/// Why a text could not be read, and where.
public struct YAMLTrouble: Error, Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The keys that lead there; `file` or `YAML` when it is about the text itself.
  public let field: String
  /// What is wrong, and what to do.
  public let reason: String

  /// Names a trouble and its place.
  public init(line: Int, field: String, reason: String) {
    self.line = line
    self.field = field
    self.reason = reason
  }
}

extension YAMLTrouble {
  /// Says what Yams objected to, in words for the author of the file.
  init(_ error: any Error, in text: String, firstLine: Int) {
    let found: (line: Int, field: String, reason: String) =
      switch error as? YamlError {
      case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
        (Self.line(context, else: mark), "YAML", Self.sentence(problem, context?.text))
      case .composer(_, let problem, let mark, _):
        (mark.line, "YAML", Self.sentence(problem, nil))
      case .reader(let problem, let offset, _, _):
        (Self.line(of: offset ?? 0, in: text), "YAML", Self.sentence(problem, nil))
      case .duplicatedKeysInMapping(let keys, let context):
        (context.mark.line, keys.first ?? "key", "is written twice in one place; keep one")
      default:
        (1, "YAML", "could not be read; is it text in UTF-8?")
      }
    let line = max(1, min(found.line, Self.lines(in: text)))
    self.init(line: firstLine - 1 + line, field: found.field, reason: found.reason)
  }

  /// A quote or bracket that is never closed is found out far below; where it opened is what helps.
  private static func line(_ context: YamlError.Context?, else mark: Mark) -> Int {
    guard let context, context.text.contains("quoted") || context.text.contains("flow") else {
      return mark.line
    }
    return context.mark.line
  }

  private static func sentence(_ problem: String, _ context: String?) -> String {
    let place = context.map { " \($0)" } ?? ""
    return "cannot be read here: \(problem)\(place); check quotes, colons and indentation"
  }

  private static func line(of offset: Int, in text: String) -> Int {
    1 + text.prefix(offset).count { $0.isNewline }
  }

  private static func lines(in text: String) -> Int {
    1 + text.utf8.count { $0 == UInt8(ascii: "\n") }
  }
}
