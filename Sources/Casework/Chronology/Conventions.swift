/// Figures that an area may set for states and facts.
public struct Conventions: Hashable, Sendable {
  /// Days after anything last touched it that a worry no longer holds for lessons (VOCABULARY, section 4).
  public var worryDays = 90
  /// Days after its last touch that a state whose end is not recorded becomes *cannot tell*, completeness assumed.
  public var untouchedDays = 365
  /// Months under which a child is not independently mobile unless a record says otherwise (T30).
  public var mobileFromMonths = 6
  /// Years from which a child is independently mobile unless a disability is recorded.
  public var mobileByYears = 2
  /// Days of school: between these days, weekends and holidays left out; empty means not known.
  public var terms: [Term] = []

  /// The defaults.
  public init() {}

  /// The days from the first term's first to the last one's last; nil when none are known.
  var termDays: ClosedRange<Day>? {
    guard var first = terms.first?.from, var last = terms.first?.to else { return nil }
    for term in terms { (first, last) = (min(first, term.from), max(last, term.to)) }
    return first <= last ? first...last : nil
  }

  /// One school term.
  public struct Term: Hashable, Sendable {
    /// First school day.
    public let from: Day
    /// Last school day.
    public let to: Day
    /// Days within it without school.
    public let closed: Set<Day>

    /// Describes a term.
    public init(from: Day, to: Day, closed: Set<Day> = []) {
      self.from = from
      self.to = to
      self.closed = closed
    }

    /// Whether children are in school on a day.
    public func isSchoolDay(_ day: Day) -> Bool {
      day >= from && day <= to && day.weekday.rawValue <= 5 && !closed.contains(day)
    }
  }
}
