public import Casework
public import Lessons

/// The load that the lessons would make in a simulated authority: how much they would ask, of whom.
///
/// The figures of `check --all`; every person behind them is made up.
public struct AuthoritySummary: Hashable, Sendable {
  /// A rate over some children; nil where it cannot be told or the group is too small to show.
  public struct Rate: Hashable, Sendable {
    /// What it is of: a role, or a group such as "ethnicity: white British".
    public let name: String
    /// How many children it is measured over.
    public let children: Int
    /// For every 1,000 children in a month.
    public let perThousandChildrenMonth: Double?

    /// States a rate.
    public init(name: String, children: Int, perThousandChildrenMonth: Double?) {
      self.name = name
      self.children = children
      self.perThousandChildrenMonth = perThousandChildrenMonth
    }
  }

  /// How often one lesson found something.
  public struct LessonLoad: Hashable, Sendable {
    /// Which lesson.
    public let lesson: LessonID
    /// Its findings in the period.
    public let findings: Int
    /// For every 1,000 children in a month.
    public let perThousandChildrenMonth: Double?
    /// The same by group.
    public let byGroup: [Rate]

    /// States a lesson's load.
    public init(lesson: LessonID, findings: Int, perThousandChildrenMonth: Double?, byGroup: [Rate] = []) {
      self.lesson = lesson
      self.findings = findings
      self.perThousandChildrenMonth = perThousandChildrenMonth
      self.byGroup = byGroup
    }
  }

  /// Groups of fewer children than this are not shown: a rate over them says more of chance than of a lesson.
  public static let smallestGroup = 30

  /// The days over which it is measured.
  public let days: ClosedRange<Day>
  /// The same in months.
  public let months: Int
  /// Simulated children.
  public let children: Int
  /// Children with social care involved at a time.
  public let involvements: Double
  /// Full-time case-holding social workers that this makes, at the caseload.
  public let workers: Double
  /// Children held by one of them.
  public let caseload: Double
  /// New questions to a social worker in a week; nil without any.
  public let questionsPerWorkerWeek: Double?
  /// Items on a social worker's worklist in a week; nil without any.
  public let worklistPerWorkerWeek: Double?
  /// Questions by whom they are put to.
  public let byRole: [Rate]
  /// Questions by group of children.
  public let byGroup: [Rate]
  /// Every lesson's own load.
  public let lessons: [LessonLoad]

  /// States the load of a simulated authority.
  public init(
    days: ClosedRange<Day>, months: Int, children: Int, involvements: Double, workers: Double,
    caseload: Double,
    questionsPerWorkerWeek: Double?, worklistPerWorkerWeek: Double?, byRole: [Rate], byGroup: [Rate],
    lessons: [LessonLoad]
  ) {
    self.days = days
    self.months = months
    self.children = children
    self.involvements = involvements
    self.workers = workers
    self.caseload = caseload
    self.questionsPerWorkerWeek = questionsPerWorkerWeek
    self.worklistPerWorkerWeek = worklistPerWorkerWeek
    self.byRole = byRole
    self.byGroup = byGroup
    self.lessons = lessons
  }
}
