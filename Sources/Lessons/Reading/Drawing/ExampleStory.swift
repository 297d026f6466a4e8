import Casework

/// An example on its way from a drawing and rows to a timeline.
struct ExampleStory {
  let name: String
  let letters: Letters
  let drawing: Drawing?
  /// The rows, each with the line of the file that it came from.
  var rows: [(row: Tree.Map, line: Int)] = []
  /// What the example says of its family, in the words of a timeline's header.
  var family = Tree.Map()
  var age: Age?
  var isCovered = true

  /// The day of the last step drawn or event told.
  var lastDay: Day {
    let told = rows.compactMap { $0.row["occurred"]?.text.flatMap { Occurrence($0) }?.latest }
    return max(drawing.map { $0.day($0.lastStep) } ?? Drawing.dayZero, told.max() ?? Drawing.dayZero)
  }

  /// The child's birth.
  private var birth: Day {
    let drawn = drawing?.marks.compactMap { letters.letters[$0.letter]?.childAge }.first
    return (age ?? drawn ?? Age("3 years")).map { $0.birth(before: Drawing.dayZero) } ?? Drawing.dayZero
  }

  /// The first day that anything is told of.
  private var firstDay: Day {
    let told = rows.compactMap { $0.row["occurred"]?.text.flatMap { Occurrence($0) }?.earliest }
    return min(birth, told.min() ?? birth)
  }

  /// The header of the timeline.
  func header(until: Day) -> Tree {
    var header = Tree.Map([
      Tree.Entry("timeline", .number(1)), Tree.Entry("case", .text(name)),
      Tree.Entry("people", .list(people)),
    ])
    if isCovered {
      header.set("known to", .map(["complete": .flag(true), "services": .texts(services)]))
      header.set("coverage", .list(services.map { coverage($0, until: until) }))
    }
    for entry in family.entries { header.set(entry.key, entry.value) }
    return .map(header)
  }

  private var people: [Tree] {
    let texts = Set(rows.flatMap { Tree.map($0.row).texts })
    let named = letters.people.filter { $0["id"]?.text.map(texts.contains) ?? false }.map { Tree.map($0) }
    return [
      .map([
        "id": .text("child"), "is": .text("child"), "born": .text(birth.description),
        "parents": .texts(["mother", "father"]),
      ]),
      .map(["id": .text("mother"), "is": .text("adult"), "described as": .text("mother")]),
      .map(["id": .text("father"), "is": .text("adult"), "described as": .text("father")]),
    ] + named
  }

  private var services: [String] {
    let drawn = rows.flatMap(\.row.services) + (drawing?.services.compactMap { $0 } ?? [])
    return (drawn + letters.usualServices).uniqued
  }

  private func coverage(_ service: String, until: Day) -> Tree {
    .map([
      "service": .text(service), "kinds": .text("all"), "from": .text(firstDay.description),
      "to": .text(max(until, lastDay).description), "basis": .text("drawn as complete"),
    ])
  }

  /// The days from day zero in "day 16" or "day -3".
  static func offset(_ text: String) -> Int? {
    guard text.hasPrefix("day "), let days = Int(text.dropFirst(4)), (-40_000...40_000).contains(days) else {
      return nil
    }
    return days
  }

  /// "day 16" and "day 3/day 9" as dates.
  static func date(_ text: String) -> String? {
    let ends = text.split(separator: "/").map { offset(String($0)) }
    let days = ends.compactMap { $0 }
    guard !days.isEmpty, days.count == ends.count else { return nil }
    return days.map { (Drawing.dayZero + $0).description }.joined(separator: "/")
  }
}
