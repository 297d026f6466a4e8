import Casework

@testable import Simulation

/// What an authority made, counted the way that published figures count it.
struct Census {
  let authority: Authority
  private(set) var families = 0
  private(set) var childYears = 0.0
  /// For each thing counted, how often; each child concerned counts once.
  private(set) var counts: [String: Double] = [:]
  /// For each length measured, every value.
  private(set) var values: [String: [Int]] = [:]
  /// Contacts of each family, for how unlike families are.
  private(set) var contactsByFamily: [Double] = []
  private(set) var contactsByArea: [String: (contacts: Double, years: Double)] = [:]

  init(_ authority: Authority) {
    self.authority = authority
    var walk = authority.families()
    while let number = walk.nextNumber() { count(authority.story(number)) }
  }

  /// So many a year for each so many children.
  func aYear(_ name: String, per each: Double) -> Double { (counts[name] ?? 0) / childYears * each }

  /// How often something was counted.
  func count(_ name: String) -> Double { counts[name] ?? 0 }

  /// How many of 100,000 children are so on an average day.
  func onADay(_ name: String) -> Double { 100_000 * count(name) / count("stock days") }

  /// Child-years in care within the period.
  var yearsInCare: Double { count("days in care") / 365.25 }

  /// A share of one count in another, in percent.
  func share(_ name: String, of whole: String) -> Double {
    100 * (counts[name] ?? 0) / max(1, counts[whole] ?? 0)
  }

  /// The share of measured lengths that lie within bounds, in percent.
  func share(_ name: String, within range: ClosedRange<Int>) -> Double {
    let all = values[name] ?? []
    return 100 * Double(all.filter(range.contains).count) / Double(max(1, all.count))
  }

  /// The value below which a share of measured lengths lies.
  func quantile(_ name: String, _ share: Double) -> Int {
    let all = (values[name] ?? []).sorted()
    return all.isEmpty ? -1 : all[min(all.count - 1, Int(share * Double(all.count)))]
  }

  mutating func add(_ name: String, _ amount: Double = 1) { counts[name, default: 0] += amount }

  mutating func measure(_ name: String, _ value: Int) { values[name, default: []].append(value) }

  private mutating func count(_ story: Story) {
    families += 1
    let years = story.home.childYears(from: authority.start, to: authority.end)
    childYears += years
    var ages = AgeYears()
    for child in story.home.children { ages.add(child, authority.start, authority.end) }
    for (band, years) in ages.years { add("years " + band, years) }
    let contacts = Double(story.events.filter { $0.kind == .concernReceived && isTold($0) }.count)
    contactsByFamily.append(contacts)
    contactsByArea[story.home.place.name, default: (0, 0)].contacts += contacts
    contactsByArea[story.home.place.name, default: (0, 0)].years += years
    countSocialCare(story)
    countOthers(story)
    countStock(story)
  }

  /// Whether an event lies in the period.
  func isTold(_ event: Event) -> Bool {
    event.occurred.latest >= authority.start && event.occurred.latest < authority.end
  }
}

/// Years lived in each band of age.
struct AgeYears {
  private(set) var years: [String: Double] = [:]

  mutating func add(_ child: Child, _ start: Day, _ end: Day) {
    let bands: [(String, Int, Int)] = [("0", 0, 12), ("1-4", 12, 60), ("5-17", 60, 216), ("11-17", 132, 216)]
    for (name, from, to) in bands {
      let days = max(
        0,
        min(min(end, child.last), child.born.adding(months: to)) - max(start, child.born.adding(months: from))
      )
      years[name, default: 0] += Double(days) / 365.25
    }
    let days = max(0, min(min(end, child.last), child.leavesSchool) - max(start, child.startsSchool))
    years["pupil", default: 0] += Double(days) / 365.25
    let primary = max(0, min(min(end, child.last), child.startsSecondary) - max(start, child.startsSchool))
    years["primary", default: 0] += Double(primary) / 365.25
    let secondary = max(0, min(min(end, child.last), child.leavesSchool) - max(start, child.startsSecondary))
    years["secondary", default: 0] += Double(secondary) / 365.25
  }
}
