import Casework

/// The events of a drawing as rows of a timeline, one after the other, since a row may relate to those before it.
struct DrawnRows {
  let drawing: Drawing
  let letters: Letters
  /// What the example says of a letter, or of its second event, such as `I` and `I2`.
  let changes: [String: Tree.Map]
  /// How many events each letter has drawn so far.
  private var drawn: [Character: Int] = [:]
  /// The rows, in the order of their steps.
  private(set) var rows: [Tree.Map] = []

  init(_ drawing: Drawing, letters: Letters, changes: [String: Tree.Map]) {
    self.drawing = drawing
    self.letters = letters
    self.changes = changes
    for mark in drawing.marks { draw(mark) }
  }

  /// The names by which an example may change drawn events, such as `I` for all and `I2` for the second.
  var names: Set<String> {
    Set(drawn.flatMap { letter, count in [String(letter)] + (1...count).map { "\(letter)\($0)" } })
  }

  private mutating func draw(_ mark: Drawing.Mark) {
    guard let letter = letters.letters[mark.letter] else { return }
    let number = drawn[mark.letter, default: 0] + 1
    var row = letter.row
    for (field, values) in letter.inTurn where !values.isEmpty {
      row.setDetail(field, values[(number - 1) % values.count])
    }
    for field in letter.onTheDay { row.setDetail(field, .text(drawing.day(mark.step).description)) }
    for (field, before) in letter.latestDetail {
      if let other = latest(before) { row.setDetail(field, .text(other)) }
    }
    if let service = drawing.services[mark.line] { row.set("held by", .texts([service])) }
    for name in [String(mark.letter), "\(mark.letter)\(number)"] {
      if let change = changes[name] { row.change(by: change) }
    }
    finish(&row, mark, letter, number: number)
    drawn[mark.letter] = number
    rows.append(row)
  }

  private func finish(_ row: inout Tree.Map, _ mark: Drawing.Mark, _ letter: Letters.Letter, number: Int) {
    row.set("id", .text("\(mark.letter)\(number)"))
    if row["about"] == nil { row.set("about", .texts(["child"])) }
    if row["occurred"] == nil { row.set("occurred", .text(drawing.occurred(mark))) }
    if mark.isVague { row.holdSince(drawing.day(mark.step)) }
    for (relation, before) in letter.latest {
      guard row[relation.rawValue] == nil, let other = latest(before) else { continue }
      row.set(relation.rawValue, .texts([other]))
    }
  }

  /// The id of the latest event drawn so far by one of some letters.
  private func latest(_ letters: [Character]) -> String? {
    rows.last { row in
      guard let id = row["id"]?.text, let first = id.first else { return false }
      return letters.contains(first)
    }?["id"]?.text
  }
}

extension Tree.Map {
  /// Takes over what an example says of a drawn event; of another kind, the letter's own detail means nothing.
  mutating func change(by change: Tree.Map) {
    if let kind = change["kind"], kind != self["kind"] { _ = take("detail") }
    self = merging(change)
  }

  /// Writes one detail.
  mutating func setDetail(_ field: String, _ value: Tree) {
    self = merging(Tree.Map([Tree.Entry("detail", .map(Tree.Map([Tree.Entry(field, value)])))]))
  }

  /// Says since when each service held it, where that is not said.
  mutating func holdSince(_ day: Day) {
    guard case .list(let services)? = self["held by"] else { return }
    set(
      "held by",
      .list(
        services.map { service in
          guard service.text != nil else { return service }
          return .map(["service": service, "since": .text(day.description)])
        }))
  }

  /// The services that hold it.
  var services: [String] {
    guard case .list(let services)? = self["held by"] else { return [] }
    return services.compactMap { $0.text ?? $0.asMap?["service"]?.text }
  }
}
