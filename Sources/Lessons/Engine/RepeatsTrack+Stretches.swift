import Casework

extension RepeatsTrack {
  /// Happenings that follow one another closely enough to lie in one window; no set is made of those of two stretches.
  struct Stretch: Sendable {
    let happenings: [Clusters.Happening]
    let certain: [Clusters.Cluster]
    let unsure: Clusters.Unsure?
    /// The episode of each certain cluster.
    var episodes: [Int] = []
    /// Whether it stands as it stood when it was last looked at.
    fileprivate(set) var isAsBefore = false

    fileprivate func isOf(_ others: ArraySlice<Clusters.Happening>) -> Bool {
      happenings.count == others.count
        && zip(happenings, others).allSatisfy { $0.place == $1.place && $0.truth == $1.truth }
    }
  }

  /// The stretches of what counts, or may; one that lies before a day, and of which nothing changed, is not looked at again.
  static func stretches(
    of counting: [Clusters.Happening], from day: Day, _ repeats: Repeats, upTo most: Int,
    before: [Stretch], _ sets: inout Clusters.Sets, _ evaluation: Evaluation
  ) -> [Stretch] {
    var known: [Int: Stretch] = [:]
    for stretch in before { known[stretch.happenings[0].place] = stretch }
    return slices(of: counting, repeats, evaluation).map { happenings in
      if var same = known[happenings[happenings.startIndex].place], same.isOf(happenings),
        happenings.allSatisfy({ evaluation.occurred($0.place).latest < day })
      {
        same.isAsBefore = true
        return same
      }
      let clusters = Clusters(
        repeats, evaluation, Array(happenings), upTo: most, from: day, &sets)
      return Stretch(happenings: Array(happenings), certain: clusters.certain, unsure: clusters.unsure)
    }
  }

  private static func slices(
    of counting: [Clusters.Happening], _ repeats: Repeats, _ evaluation: Evaluation
  ) -> [ArraySlice<Clusters.Happening>] {
    let days = counting.map { evaluation.occurred($0.place) }
    let widest = days.map { $0.latest - $0.earliest }.max() ?? 0
    var (slices, first) = ([ArraySlice<Clusters.Happening>](), 0)
    for at in counting.indices {
      let isLast = at + 1 == counting.count
      if isLast || days[at + 1].latest - widest - days[at].latest > repeats.within.longestInDays {
        slices.append(counting[first...at])
        first = at + 1
      }
    }
    return slices
  }
}
