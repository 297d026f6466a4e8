/// One place in a data file that could not be used, in words that its author can act on.
///
/// A reader of data files collects these and keeps every entry that was good, so that one slip in a
/// file never hides the rest of it.
public struct DataProblem: Error, Hashable, Sendable {
  /// The file as the person who runs the command would name it.
  public let file: String
  /// The line the problem is on, counted from 1; 1 when it is about the file as a whole.
  public let line: Int
  /// The field at fault, as its author wrote it, or what the entry is when no one field is at fault.
  public let field: String
  /// What is wrong, what was expected and, where there is one, the nearest valid word.
  public let reason: String

  /// Names a problem and the place it is in.
  public init(file: String, line: Int, field: String, reason: String) {
    self.file = file
    self.line = line
    self.field = field
    self.reason = reason
  }
}

extension DataProblem: CustomStringConvertible {
  /// The problem on one line, in the form that editors turn into a link.
  public var description: String { "\(file):\(line): \(field): \(reason)" }
}
