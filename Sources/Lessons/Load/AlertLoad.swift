public import Casework

/// How much the lessons would ask of people over a population: questions, worklist, and every lesson's own rate.
///
/// A question is one grouped delivery to one recipient about one child on one day. Practice clocks are a worklist and are
/// counted apart. Lessons on silent trial put no question; their rate is measured all the same.
public struct AlertLoad: Sendable {
  /// The days over which it is measured.
  public let days: ClosedRange<Day>
  /// The families added of which anything is told, and how many of them are made up: every figure of those is simulated.
  public private(set) var (families, simulated) = (0, 0)
  /// Children alive in the families added, at any time in those days.
  public private(set) var children = 0
  /// Children with social care involved, as the mean of the months' first days.
  public var involvements: Double { Double(involvedMonths) / Double(max(1, months.count)) }
  /// Questions put, by recipient.
  public private(set) var questions: [String: Int] = [:]
  /// Items on worklists, by recipient.
  public private(set) var worklist: [String: Int] = [:]
  /// What each lesson found.
  public private(set) var lessons: [LessonID: Rate] = [:]
  /// Children, and questions about them, by group and value such as "ethnicity: …".
  public private(set) var groups: [String: Group] = [:]

  /// One lesson's findings in the days, in all and by group.
  public struct Rate: Hashable, Sendable {
    /// Findings first made in the days.
    public fileprivate(set) var findings = 0
    /// The same by group of the child.
    public fileprivate(set) var byGroup: [String: Int] = [:]
  }
  /// A group's size and the questions about its children.
  public struct Group: Hashable, Sendable {
    /// Children of the group.
    public fileprivate(set) var children = 0
    /// Questions about them.
    public fileprivate(set) var questions = 0
  }

  /// What one lesson found; nothing, when it found nothing.
  public func rate(of lesson: LessonID) -> Rate { lessons[lesson] ?? Rate() }

  private let months: [Day]
  private var involvedMonths = 0

  /// Measures over some days.
  public init(over days: ClosedRange<Day>) {
    self.days = days
    var months: [Day] = []
    var day = days.lowerBound
    while day <= days.upperBound {
      months.append(day)
      day = days.lowerBound.adding(months: months.count)
    }
    self.months = months
  }

  /// The length of the measure in months.
  public var monthCount: Int { months.count }

  /// Runs the lessons over one family and counts what they ask.
  public mutating func add(_ timeline: Timeline, _ lessons: LessonSet, _ options: ReplayOptions) {
    let run = Replay.finishedRun(timeline, lessons, options)
    let children = timeline.family.people.indices.filter { timeline.family.people[$0].isChild(on: days) }
    if let first = timeline.events.first {
      families += 1
      if first.original == "simulated" { simulated += 1 }
    }
    self.children += children.count
    for child in children { count(child, timeline.family, run) }
    var told: Set<Delivery> = []
    for finding in run.ledger.findings where days.contains(finding.day) {
      guard let lesson = lessons[finding.key.lesson] else { continue }
      count(finding, lesson, timeline.family, run, &told)
    }
  }

  /// Adds another part of the population, measured over the same days.
  public mutating func merge(_ other: AlertLoad) {
    families += other.families
    simulated += other.simulated
    children += other.children
    involvedMonths += other.involvedMonths
    questions.merge(other.questions, uniquingKeysWith: +)
    worklist.merge(other.worklist, uniquingKeysWith: +)
    lessons.merge(other.lessons) { a, b in
      Rate(findings: a.findings + b.findings, byGroup: a.byGroup.merging(b.byGroup, uniquingKeysWith: +))
    }
    groups.merge(other.groups) { a, b in
      Group(children: a.children + b.children, questions: a.questions + b.questions)
    }
  }

  private struct Delivery: Hashable {
    let person: PersonID?
    let recipient: String
    let day: Day
    let isQuestion: Bool
  }

  private mutating func count(_ child: Int, _ family: Family, _ run: FamilyRun) {
    for group in family.people[child].groupNames { groups[group, default: Group()].children += 1 }
    for month in months {
      let state = run.chronology.state(
        .socialCareInvolved, of: child, at: Occurrence(month), asOf: days.upperBound.end)
      if state.truth == .yes { involvedMonths += 1 }
    }
  }

  private mutating func count(
    _ finding: Finding, _ lesson: Lesson, _ family: Family, _ run: FamilyRun, _ told: inout Set<Delivery>
  ) {
    let groupNames = family.people.first { $0.id == finding.key.person }?.groupNames ?? []
    lessons[lesson.id, default: Rate()].findings += 1
    for group in groupNames { lessons[lesson.id, default: Rate()].byGroup[group, default: 0] += 1 }
    guard lesson.life == .live else { return }
    let recipient = run.recipient(of: finding, lesson)
    let isQuestion = lesson.lessonClass != .practice
    let delivery = Delivery(
      person: finding.key.person, recipient: recipient, day: finding.day, isQuestion: isQuestion)
    guard told.insert(delivery).inserted else { return }
    if isQuestion {
      questions[recipient, default: 0] += 1
      for group in groupNames { groups[group, default: Group()].questions += 1 }
    } else {
      worklist[recipient, default: 0] += 1
    }
  }
}

extension FamilyRun {
  /// Who is asked: the allocated worker where social care is involved then, else the next in the lesson's order.
  func recipient(of finding: Finding, _ lesson: Lesson) -> String {
    let order = lesson.ask.who
    guard let first = order.first else { return "not stated" }
    guard first == "allocated worker", order.count > 1 else { return first }
    return isAllocated(finding) ? first : order[1]
  }

  private func isAllocated(_ finding: Finding) -> Bool {
    let people = chronology.family.people
    let asked = people.indices.filter { finding.key.person == nil || people[$0].id == finding.key.person }
    return asked.contains { person in
      chronology.state(.socialCareInvolved, of: person, at: Occurrence(finding.day), asOf: finding.at).truth
        == .yes
    }
  }
}

extension Person {
  /// Whether they were a child, born, at some time in some days.
  func isChild(on days: ClosedRange<Day>) -> Bool {
    guard part == .child, let born else { return false }
    return born.earliest <= days.upperBound && born.earliest.adding(months: 18 * 12) > days.lowerBound
  }

  /// Their groups, each with its value.
  var groupNames: [String] { groups.map { "\($0.key): \($0.value)" } }
}
