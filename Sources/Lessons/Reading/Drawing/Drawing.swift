import Casework
import YAMLReading

/// One or more lines of letters, a step a character: `weeks: "R..V!..C"`.
struct Drawing {
  /// How long a step is.
  enum Unit: String, CaseIterable {
    case hours, days, weeks, months
  }

  /// One letter in its place.
  struct Mark: Hashable {
    let letter: Character
    let step: Int
    /// Which line it stands in.
    let line: Int
    /// Whether the event is told only as having happened some time in the year before.
    let isVague: Bool
  }

  /// Monday 4 March 2024, on which every drawing begins; drawn hours begin at nine in the morning.
  static let dayZero = Day(number: 19_786)
  private static let nine = 9

  let unit: Unit
  /// Each line's service, or nil where each letter has its own.
  let services: [String?]
  /// The letters drawn, in the order of their steps, and within a step from the top line down.
  let marks: [Mark]
  /// The step of the last character.
  let lastStep: Int

  /// The day of a step.
  func day(_ step: Int) -> Day {
    switch unit {
    case .hours: Drawing.instant(hour: step).day
    case .days: Drawing.dayZero + step
    case .weeks: Drawing.dayZero.adding(weeks: step)
    case .months: Drawing.dayZero.adding(months: step)
    }
  }

  /// When an event drawn at a step happened, in a timeline's words.
  func occurred(_ mark: Mark) -> String {
    if mark.isVague { return "\(day(mark.step).adding(months: -12) + 1)/\(day(mark.step))" }
    return unit == .hours ? Drawing.instant(hour: mark.step).description : day(mark.step).description
  }

  /// The moment so many hours after nine o'clock on day zero.
  static func instant(hour: Int) -> Instant { dayZero.start.adding(hours: nine + hour) }
}

extension Reading {
  /// The drawing of an example, or nil when it has none.
  mutating func drawing(in value: YAMLValue, _ letters: Letters) -> Drawing? {
    let units = Drawing.Unit.allCases.filter { value[$0.rawValue] != nil }
    guard let unit = units.first, let drawn = value[unit.rawValue] else { return nil }
    if units.count > 1 {
      note(value, "is drawn in \(units[0].rawValue) and in \(units[1].rawValue); draw it once")
    }
    var lines: [(service: String?, value: YAMLValue)] = [(nil, drawn)]
    if let pairs = drawn.pairs { lines = pairs.map { ($0.key, $0.value) } }
    var marks: [Drawing.Mark] = []
    var lastStep = 0
    for (index, line) in lines.enumerated() {
      let (found, steps) = self.marks(line.value, line: index, letters)
      marks += found
      lastStep = max(lastStep, steps - 1)
    }
    let inOrder = marks.enumerated()
      .sorted { ($0.element.step, $0.offset) < ($1.element.step, $1.offset) }.map(\.element)
    return Drawing(unit: unit, services: lines.map(\.service), marks: inOrder, lastStep: lastStep)
  }

  private mutating func marks(_ value: YAMLValue, line: Int, _ letters: Letters) -> (
    [Drawing.Mark], steps: Int
  ) {
    guard let text = text(value) else { return ([], 0) }
    guard text.utf8.count <= 2_000 else {
      note(value, "is longer than 2000 steps")
      return ([], 0)
    }
    var marks: [Drawing.Mark] = []
    var step = 0
    var isOpen = false
    let drawn = text.filter { $0 != " " }
    for (place, character) in zip(drawn.indices, drawn) {
      switch character {
      case "(" where !isOpen: isOpen = true
      case ")" where isOpen: isOpen = false
      case ".": break
      case "?":
        guard let next = drawn[place...].first(where: { letters.letters[$0] != nil }) else {
          note(value, "has a ? with no letter after it; it stands for the next letter's event")
          break
        }
        marks.append(Drawing.Mark(letter: next, step: step, line: line, isVague: true))
      default:
        guard letters.letters[character] != nil else {
          let known = letters.letters.keys.sorted().map(String.init).joined()
          note(value, "'\(character)' is not a letter of drawings; the letters are \(known), ? and .")
          break
        }
        marks.append(Drawing.Mark(letter: character, step: step, line: line, isVague: false))
      }
      if !isOpen { step += 1 }
    }
    if isOpen { note(value, "opens a bracket that it does not close") }
    return (marks, step)
  }
}
