/// Reads a timeline row by row: the header, events, coverage statements and links, in any order.
///
/// A row with anything wrong in it is refused whole, with all that is wrong; the others stand. What hangs between
/// rows (an id used twice, an event that relates to one that is not there) is told when the last row has been read.
public struct TimelineReading {
  private let file: String
  private var reading = RowReading()
  private var header: (line: Int, timeline: Timeline, isSound: Bool)?
  /// Rows that came before the header, or that name a record of a person before its link.
  private var waiting: [(row: Tree.Map, line: Int)] = []
  private var coverage: [Coverage] = []
  private var links: [PersonLink] = []
  private var events: EventRows = EventRows()
  private var problems: [DataProblem] = []

  /// Begins to read a file, named as the person who runs the command would name it.
  ///
  /// A caller who can tell about how many rows it has says so, and room is made once.
  public init(file: String, rows: Int = 0) {
    self.file = file
    events.reserveCapacity(rows)
  }

  /// Reads one row.
  public mutating func read(_ row: Tree, line: Int) {
    guard case .map(let map) = row else {
      return note(
        line, "row", "expected a header, an event, coverage or a link, each a group of named values")
    }
    switch kind(of: map) {
    case .header: readHeader(map, line: line)
    case .statement where header == nil: waiting.append((map, line))
    case .statement(let read): readStatement(map, line: line, read)
    case .event where header == nil: waiting.append((map, line))
    case .event: readEvent(map, line: line, isLastChance: false)
    }
  }

  /// Notes a row of which nothing can be read, not even its id; no event is then blamed for naming what may be in it.
  public mutating func refuse(line: Int, field: String, reason: String) {
    events.someAreUnreadable = true
    note(line, field, reason)
  }

  /// The timeline, and everything that is wrong, by line; no timeline without a sound header.
  public consuming func finish() -> (timeline: Timeline?, problems: [DataProblem]) {
    guard header != nil else {
      note(1, "header", events.someAreUnreadable ? Self.noReadableHeader : Self.noHeader)
      return (nil, inOrder(problems))
    }
    readWaiting()
    for problem in events.checked() { note(problem.line, problem.field, problem.reason) }
    checkEnd()
    guard let header, header.isSound else { return (nil, inOrder(problems)) }
    var timeline = header.timeline
    timeline.family.coverage += coverage
    timeline.links = links
    timeline.events = events.takeSound()
    timeline.putInOrder()
    return (timeline, inOrder(problems))
  }
}

extension TimelineReading {
  private static let noHeader =
    "is missing: without it nobody knows who the events are about; begin the file with a line such as "
    + "{\"timeline\": 1, \"case\": \"my-case\", \"people\": [{\"id\": \"child\", \"is\": \"child\"}]}"

  private static let noReadableHeader = "is not among the lines that could be read; mend those first"

  private enum RowKind {
    case header
    case statement((inout TimelineReading, Tree.Map) -> Void)
    case event
  }

  /// What a row is meant to be, by the key that only such a row has.
  private func kind(of row: Tree.Map) -> RowKind {
    var kind = RowKind.event
    for entry in row.entries {
      switch entry.key {
      case "timeline", "case", "people": return .header
      case "id", "kind": return .event
      case "coverage": kind = .statement { $0.readCoverage($1) }
      case "link": kind = .statement { $0.readLink($1) }
      default: break
      }
    }
    return kind
  }

  private mutating func readHeader(_ row: Tree.Map, line: Int) {
    if let first = header {
      let reason =
        "a header stands on line \(first.line) already, and this one is passed over; one file tells one story"
      return note(line, "timeline", reason)
    }
    reading.startRow()
    let timeline = reading.header(row)
    header = (line, timeline, reading.problems.isEmpty)
    noteProblems(line: line)
  }

  private mutating func readStatement(
    _ row: Tree.Map, line: Int, _ read: (inout TimelineReading, Tree.Map) -> Void
  ) {
    reading.startRow()
    read(&self, row)
    noteProblems(line: line)
  }

  private mutating func readCoverage(_ row: Tree.Map) {
    var statement: Coverage?
    reading.group(.map(row), .coverageRow) { reading, key, value in
      if key == "coverage" { statement = reading.coverage(value) }
    }
    if reading.problems.isEmpty, let statement { coverage.append(statement) }
  }

  private mutating func readLink(_ row: Tree.Map) {
    var link: PersonLink?
    reading.group(.map(row), .linkRow) { reading, key, value in
      if key == "link" { link = reading.link(value) }
    }
    guard reading.problems.isEmpty, let link else { return }
    links.append(link)
    reading.acquaint(link)
  }

  /// Reads an event; one that names somebody unknown waits once, as a link may still tell who that is.
  private mutating func readEvent(_ row: Tree.Map, line: Int, isLastChance: Bool) {
    reading.startRow()
    let event = reading.event(row)
    if reading.namesAStranger, !isLastChance {
      waiting.append((row, line))
      return
    }
    events.add(event, row: row, line: line)
    noteProblems(line: line)
  }

  /// Reads what had to wait: links and coverage first, so that every event finds its people.
  private mutating func readWaiting() {
    var rows: [(row: Tree.Map, line: Int)] = []
    for (row, line) in waiting {
      guard case .statement(let read) = kind(of: row) else {
        rows.append((row, line))
        continue
      }
      readStatement(row, line: line, read)
    }
    for (row, line) in rows { readEvent(row, line: line, isLastChance: true) }
  }

  /// An end before everything that is told is a slip of the pen, and would leave nothing to replay.
  private mutating func checkEnd() {
    guard let header, let end = header.timeline.end, let first = events.earliest, end.latest < first else {
      return
    }
    self.header?.isSound = false
    note(header.line, "end", "is before every event of the file")
  }

  private mutating func noteProblems(line: Int) {
    for problem in reading.problems {
      note(line, problem.field.isEmpty ? "row" : problem.field, problem.reason)
    }
  }

  private mutating func note(_ line: Int, _ field: String, _ reason: String) {
    problems.append(DataProblem(file: file, line: line, field: field, reason: reason))
  }

  /// By line, and within a line as they were found.
  private func inOrder(_ problems: [DataProblem]) -> [DataProblem] {
    problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
      \.element)
  }
}
