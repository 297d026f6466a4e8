import Casework
import Linkage

/// How long a register of a million people's records takes to take in one more, one corrected or one withdrawn, and to
/// tell people apart anew.
///
/// The rows are spread evenly over the file, so that most of them have other records of the same person there.
struct TakingIn {
  let file: LabelledFile
  /// One row in so many has a part in a measurement of its kind.
  static let spread = 1_000

  /// What can happen to a register.
  enum Kind: String, CaseIterable {
    case new, corrected, reassigned, withdrawn
    /// The rows of the file that it is tried on: every thousandth, from here.
    var first: Int {
      switch self {
      case .new: 500
      case .corrected: 0
      case .reassigned: 750
      case .withdrawn: 250
      }
    }
    /// A second set of rows, for all kinds in turn.
    var firstMixed: Int { first + 125 }
  }

  /// One thing that happens, made ready: the time of splitting a line of a file is not that of a register.
  struct Step {
    let kind: Kind
    let row: LabelledFile.Row
  }

  func measured() async throws -> Tree {
    let (records, rows) = try file.read { number in
      switch number % Self.spread {
      case Kind.new.first, Kind.new.firstMixed: .setAside
      case let place where place % 125 == 0: .kept
      default: .taken
      }
    }
    let model = await Linker.train(records).model
    let began = ContinuousClock.now
    var register = await Register(records, model: model)
    let indexed = ContinuousClock.now
    await register.linkAll()
    var entries = [
      Tree.Entry("held", .number(Double(register.count))),
      Tree.Entry("index_seconds", .rounded(began.duration(to: indexed).inSeconds)),
      Tree.Entry("link_seconds", .rounded(indexed.duration(to: .now).inSeconds)),
    ]
    for kind in Kind.allCases {
      entries.append(Tree.Entry(kind.rawValue, measure(steps(kind, from: kind.first, rows), &register)))
    }
    let mixed = Kind.allCases.map { steps($0, from: $0.firstMixed, rows) }
    let inTurn = (0..<(mixed.map(\.count).min() ?? 0)).flatMap { place in mixed.map { $0[place] } }
    entries.append(Tree.Entry("mixed", measure(inTurn, &register)))
    return .map(Tree.Map(entries))
  }

  /// The steps of a kind.
  ///
  /// A corrected record gets another postcode; one that was reassigned turns out to be another person's, and keeps only
  /// its own name in the file.
  private func steps(_ kind: Kind, from first: Int, _ rows: [Int: LabelledFile.Row]) -> [Step] {
    let chosen = rows.filter { $0.key % Self.spread == first % Self.spread }.sorted { $0.key < $1.key }
      .map(\.value)
    let postcode = file.columns.firstIndex { $0.role == .postcode } ?? 0
    return chosen.enumerated().map { place, row in
      var row = row
      let other = chosen[(place + 1) % chosen.count]
      if kind == .corrected { row.cells[postcode] = other.cells[postcode] }
      if kind == .reassigned { row.cells = other.cells }
      return Step(kind: kind, row: row)
    }
  }

  private func measure(_ steps: [Step], _ register: inout Register) -> Tree {
    var (times, joined, parted): ([Double], Int, Int) = ([], 0, 0)
    for step in steps {
      let began = ContinuousClock.now
      let change =
        step.kind == .withdrawn ? register.withdraw(step.row.id) : register.add(file.record(step.row))
      times.append(began.duration(to: .now).inSeconds)
      guard let change else { continue }
      if change.after.contains(where: { $0.count > 1 && $0.contains(step.row.id) }) { joined += 1 }
      if Self.parts(change, without: step.row.id) { parted += 1 }
    }
    times.sort()
    guard let last = times.last else { return .map(["records": .number(0)]) }
    return .map([
      "records": .number(Double(times.count)),
      "a_second": .rounded(Double(times.count) / times.reduce(0, +), 0),
      "median_ms": .rounded(times[times.count / 2] * 1e3),
      "p99_ms": .rounded(times[times.count * 99 / 100] * 1e3), "most_ms": .rounded(last * 1e3),
      "joined_others": .number(Double(joined)), "parted_others": .number(Double(parted)),
    ])
  }

  /// Whether records that were one person, other than the one that changed, are so no longer.
  private static func parts(_ change: Register.Change, without id: String) -> Bool {
    change.before.contains { group in
      let others = Set(group).subtracting([id])
      return others.count > 1 && !change.after.contains { others.isSubset(of: $0) }
    }
  }
}
