import Casework

extension Clusters {
  /// What was found from each happening on, so that only what became known since is held against it.
  struct Sets: Sendable {
    /// The sets that begin with one happening.
    struct Start: Sendable {
      /// What lies in one window with it and fits it, in the order of the chronology.
      var window: [Int]
      /// The first set that it begins; empty when there is none.
      var first: [Int] = []
      /// Every happening of a set that it begins.
      var members: [Int] = []
    }
    fileprivate(set) var starts: [Int: Start] = [:]
    /// For each happening, whether it is of the sort of which one is asked for.
    fileprivate(set) var included: [Int: Truth] = [:]

    /// Asks whether happenings are of the sort of which one is asked for, where that can have changed since a day.
    mutating func include(
      _ happenings: [Happening], passing test: Test, from day: Day, _ evaluation: Evaluation
    ) {
      for happening in happenings.reversed() {
        let place = happening.place
        if evaluation.occurred(place).latest < day, included[place] != nil { continue }
        included[place] = evaluation.asked(of: place, test).truth
      }
    }
  }

  /// Looks at the sets that begin with each of what is sure, where only what happened from a day on can have changed since
  /// they were found.
  func look(again sure: [Int], from day: Day, _ sets: inout Sets) {
    let newest = sure.firstPlace { evaluation.occurred($0).latest >= day }
    for at in sure.indices {
      let start = sure[at]
      if at < newest, let before = sets.starts[start], !reaches(before, day) {
        extend(start, with: sure[newest...], &sets)
      } else {
        sets.starts[start] = found(from: start, window(of: start, sure[(at + 1)...], .yes), .yes)
      }
    }
  }

  /// Whether something in the window of a start can have changed.
  private func reaches(_ start: Sets.Start, _ day: Day) -> Bool {
    start.window.last.map { evaluation.occurred($0).latest >= day } ?? false
  }

  /// Takes what is new into the window of a start, where it lies there.
  private func extend(_ start: Int, with newest: ArraySlice<Int>, _ sets: inout Sets) {
    let new = window(of: start, newest, .yes)
    guard !new.isEmpty, var found = sets.starts[start] else { return }
    let isWhole = found.members.count == found.window.count + 1
    found.window += new
    if found.first.isEmpty {
      found = self.found(from: start, found.window, .yes)
    } else {
      for place in isWhole ? new : found.window where !found.members.contains(place) {
        add(place, to: &found, start, .yes)
      }
    }
    sets.starts[start] = found
  }

  /// The happenings of sets that share one, in their order; `sure` is in the order of the chronology.
  func joined(_ sure: [Int], _ sets: Sets) -> [[Int]] {
    var numbers = [Int](repeating: -1, count: evaluation.chronology.entries.count)
    for (number, place) in sure.enumerated() { numbers[place] = number }
    // For each happening an earlier one of its cluster, or itself; nil where it is in no set.
    var leaders = [Int?](repeating: nil, count: sure.count)
    func leader(of number: Int) -> Int {
      var number = number
      while let earlier = leaders[number], earlier != number { number = earlier }
      return number
    }
    for start in sure {
      let members = (sets.starts[start]?.members ?? []).map { numbers[$0] }.filter { $0 >= 0 }
      guard let first = members.map(leader(of:)).min() else { continue }
      for member in members {
        leaders[leader(of: member)] = first
        leaders[member] = first
      }
    }
    return Dictionary(grouping: sure.indices.filter { leaders[$0] != nil }, by: leader(of:))
      .sorted { $0.key < $1.key }.map { $0.value.map { sure[$0] } }
  }
}
