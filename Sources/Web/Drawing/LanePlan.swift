import Casework
import Lessons

/// Lays lanes below one another, and in each as many rows as keep its marks apart.
struct LanePlan {
  let scale: TimeScale
  /// Whether titles stand beside the flags, and need room.
  let hasLabels: Bool
  private(set) var y: Double
  private(set) var lanes: [Lane] = []
  private(set) var marks: [PlacedMark] = []
  private(set) var arrivals: [PlacedArrival] = []
  private(set) var flags: [PlacedFlag] = []

  private static let reach = 9.0
  /// Room for the names above the rows of a lane.
  private var strip = 0.0

  init(scale: TimeScale, top: Double, hasLabels: Bool) {
    self.scale = scale
    self.hasLabels = hasLabels
    y = top
  }

  /// Begins a lane, whose names take one line or two.
  private mutating func open(_ title: String, _ subtitle: String) {
    strip = Lane.needsTwoLines(title, subtitle) ? 34 : 20
    lanes.append(Lane(title: title.firstUpper, subtitle: subtitle, y: y, height: 0))
  }

  private mutating func close(rows: Int) {
    guard let lane = lanes.popLast() else { return }
    let height = strip + Double(max(1, rows)) * CasePicture.rowHeight + 4
    lanes.append(Lane(title: lane.title, subtitle: lane.subtitle, y: y, height: height))
    y += height
  }

  private func middle(ofRow row: Int) -> Double {
    y + strip + CasePicture.rowHeight * (Double(row) + 0.5)
  }
}

// MARK: - Questions

extension LanePlan {
  /// A lane for each class of question.
  mutating func add(questions: [Question]) {
    for shown in LessonClass.shownOrder {
      let questions = questions.filter { $0.finding.lessonClass == shown }
      if questions.isEmpty { continue }
      open(shown.laneTitle, shown.laneSubtitle)
      var rows = Rows(gap: 10)
      for group in questions.together { flags.append(flag(group[0], &rows)) }
      close(rows: rows.count)
    }
  }

  /// A lane for what could not be told.
  mutating func add(untold: [Untold]) {
    if untold.isEmpty { return }
    open("Could not be told", "nobody has written down what decides it")
    var rows = Rows(gap: 2)
    for untold in untold.together.map({ $0[0] }) {
      let x = scale.x(untold.day)
      let row = rows.place(from: x - Self.reach, to: x + Self.reach)
      flags.append(
        PlacedFlag(
          anchor: untold.anchor, look: .untold, x: x, y: middle(ofRow: row), day: untold.day, label: "",
          isLeft: false, title: "\(untold.day.inWords): could not be told: \(untold.title)"))
    }
    close(rows: rows.count)
  }

  private func flag(_ question: Question, _ rows: inout Rows) -> PlacedFlag {
    let x = scale.x(question.day)
    let text = hasLabels ? LetterWidth.of(question.title) + 16 : 10
    let isLeft = x + text > scale.width && x - text > 0
    let row = rows.place(from: isLeft ? x - text : x - 2, to: isLeft ? x + 10 : x + text)
    return PlacedFlag(
      anchor: question.anchor, look: question.isIfComplete ? .ifComplete : .stated, x: x,
      y: middle(ofRow: row), day: question.day, label: hasLabels ? question.title : "",
      isLeft: isLeft,
      title:
        "\(question.day.inWords): \(question.title)\(question.isIfComplete ? ", if every record were complete" : "")"
    )
  }
}

// MARK: - Events

extension LanePlan {
  /// A lane for each service, in the order of the kinds of service, then those whose holder is not stated or nobody.
  mutating func add(eventsOf timeline: Timeline) {
    var places: [EventID: (x: Double, y: Double)] = [:]
    let firsts = Dictionary(grouping: timeline.events, by: Self.holder)
    for holder in Self.order(of: timeline) {
      let (title, subtitle) = Self.title(of: holder)
      open(title, subtitle)
      var rows = Rows(gap: 3)
      for event in (firsts[holder] ?? []).sorted(by: Story.isBefore) {
        let mark = mark(event, holder, &rows)
        places[event.id] = (mark.x, mark.y)
        marks.append(mark)
      }
      if case .service(let service) = holder { arrive(at: service, timeline, &rows) }
      close(rows: rows.count)
    }
    arrivals = arrivals.map { $0.coming(from: places[$0.event]) }
  }

  private mutating func mark(_ event: Event, _ holder: Lane.Holder, _ rows: inout Rows) -> PlacedMark {
    let isUndated = event.occurred.precision == .undated
    let x = scale.x(event.occurred.latest)
    let from = isUndated ? max(2, x - 26) : scale.x(event.occurred.earliest)
    let since = event.held.holdings.map(\.from).min().map { scale.x($0.day) }
    let heldFrom = since.flatMap { $0 > x + 3 ? $0 : nil }
    let row = rows.place(from: from - Self.reach, to: max(x, heldFrom ?? x) + Self.reach)
    return PlacedMark(
      event: event.id, shape: MarkShape(event.kind.group), from: from, x: x, y: middle(ofRow: row),
      heldFrom: heldFrom, isVague: event.occurred.earliest < event.occurred.latest, isUndated: isUndated,
      known: event.firstKnown?.day,
      title: "\(event.occurred.inWords): \(event.kind.name): \(event.words)")
  }

  /// Marks in a service's lane what others held before it.
  private mutating func arrive(at service: ServiceID, _ timeline: Timeline, _ rows: inout Rows) {
    for event in timeline.events where Self.holder(of: event) != .service(service) {
      guard let holding = event.held.holdings.first(where: { $0.service == service }) else { continue }
      let since = max(holding.from, event.firstKnown ?? holding.from).day
      let x = scale.x(since)
      let row = rows.place(from: x - 4, to: x + 4)
      arrivals.append(
        PlacedArrival(
          event: event.id, x: x, y: middle(ofRow: row), fromX: x, fromY: middle(ofRow: row), since: since,
          title: "\(since.inWords): \(service.inWords.firstUpper) came to hold \(event.kind.name), "
            + event.occurred.inWords))
    }
  }

  /// Who held an event first; of several on one day, the one that is named first.
  static func holder(of event: Event) -> Lane.Holder {
    switch event.held {
    case .nobody: return .nobody
    case .notStated: return .notStated
    case .by(let holdings):
      let first = holdings.map(\.from).min()
      return holdings.first { $0.from == first }.map { .service($0.service) } ?? .notStated
    }
  }

  static func order(of timeline: Timeline) -> [Lane.Holder] {
    let services = Set(timeline.events.flatMap { $0.held.holdings.map(\.service) })
    let rank = { (service: ServiceID) in
      ServiceType.allCases.firstIndex(of: timeline.family.type(of: service)) ?? ServiceType.allCases.count
    }
    let ordered = services.sorted { (rank($0), $0) < (rank($1), $1) }.map(Lane.Holder.service)
    let others: [Lane.Holder] = [.notStated, .nobody].filter { other in
      timeline.events.contains { holder(of: $0) == other }
    }
    return ordered + others
  }

  private static func title(of holder: Lane.Holder) -> (String, String) {
    switch holder {
    case .service(let service): (service.service, service.organisationInWords)
    case .notStated: ("Holder not stated", "by the sources")
    case .nobody: ("Nobody then", "held by no service")
    }
  }
}

extension PlacedArrival {
  /// The same, with the place of the event's own mark.
  fileprivate func coming(from place: (x: Double, y: Double)?) -> PlacedArrival {
    PlacedArrival(
      event: event, x: x, y: y, fromX: place?.x ?? x, fromY: place?.y ?? y, since: since, title: title)
  }
}
