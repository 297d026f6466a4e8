import Casework
import YAMLReading

/// A YAML file as its top-level keys, with what could not be read set aside.
///
/// One bad quote makes a whole YAML text unreadable. So when the text fails as a whole it is read again entry
/// by entry: a section begins at a key in the first column, an entry at a dash, and only those that fail are
/// lost.
struct YAMLDocument {
  let file: String
  private(set) var pairs: [YAMLValue.Pair] = []
  private(set) var problems: [DataProblem] = []

  init(_ text: String, file: String) {
    self.file = file
    do {
      try take(YAMLText.read(text), line: 1)
    } catch {
      if text.utf8.count > YAMLText.largest {
        note(error)
      } else {
        rescue(text, after: error)
      }
    }
  }

  private mutating func take(_ value: YAMLValue?, line: Int) throws(YAMLTrouble) {
    guard let value else { throw YAMLTrouble(line: line, field: "file", reason: "is empty") }
    guard case .map(let found) = value.content else {
      throw YAMLTrouble(
        line: value.line, field: "file", reason: "must be keys with values, not \(value.kind)")
    }
    for pair in found { add(pair) }
  }

  private mutating func add(_ pair: YAMLValue.Pair) {
    guard !pairs.contains(where: { $0.key == pair.key }) else {
      return note(
        YAMLTrouble(line: pair.line, field: pair.key, reason: "is written twice in the file; keep one"))
    }
    pairs.append(pair)
  }

  private mutating func note(_ trouble: YAMLTrouble) {
    problems.append(
      DataProblem(file: file, line: trouble.line, field: trouble.field.abbreviated, reason: trouble.reason))
  }

  private mutating func rescue(_ text: String, after trouble: YAMLTrouble) {
    let lines = YAMLLines(text)
    for section in lines.sections {
      do {
        try take(YAMLText.read(section.text, firstLine: section.firstLine), line: section.firstLine)
      } catch {
        rescue(section, after: error)
      }
    }
    // Each part can be sound where the whole was not; the slip is still told.
    if problems.isEmpty { note(trouble) }
  }

  private mutating func rescue(_ section: YAMLLines.Part, after trouble: YAMLTrouble) {
    let entries = section.entries
    guard let key = section.key, !entries.isEmpty else { return note(trouble) }
    var kept: [YAMLValue] = []
    for entry in entries {
      do {
        guard
          case .list(let items)? = try YAMLText.read(entry.text, firstLine: entry.firstLine)?.content
        else { continue }
        kept += items
      } catch {
        note(error)
      }
    }
    add(
      YAMLValue.Pair(
        key: key, line: section.firstLine,
        value: YAMLValue(path: key, line: section.firstLine, content: .list(kept))))
  }
}
