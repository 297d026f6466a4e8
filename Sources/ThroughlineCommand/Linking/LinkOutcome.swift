import Casework
import Exchange
import Foundation
import Linkage

/// What a run of `link` found, in words and as JSON.
struct LinkOutcome {
  let read: RecordFiles
  let linked: LinkedRecords
  let people: People
  let seconds: Double
  let hasTruth: Bool
  let hasGroups: Bool
  let blockingRecall: Double?

  /// Pairs at or above this probability count as links.
  static let threshold = 0.95

  private static let mostConflicts = 1_000

  private var labels: [UInt32] { read.truth.numbers }
  private var sides: [UInt32] { read.sides.numbers }

  /// The document that DESIGN.md promises.
  var tree: Tree {
    let measure = hasTruth ? PairMeasure(linked.pairs, labels: labels, sides: sides) : nil
    let quality = hasTruth ? people.quality(labels: labels, sides: sides) : nil
    return .map([
      "records": .number(Double(linked.records.count)), "pairs_scored": .number(Double(linked.compared)),
      "seconds": .number(seconds.rounded(places: 2)), "peak_rss_mb": .number(Self.peakMemory),
      "threshold": .number(Self.threshold),
      "links": .number(Double(links)), "people": .number(Double(Set(people.groups).count)),
      "pairs": Self.tree(measure), "clusters": Self.tree(quality),
      "blocking_recall": blockingRecall.map { .number($0.rounded(places: 6)) } ?? .null,
      "calibration_error_mid": measure.map { .number($0.calibrationErrorMid.rounded(places: 4)) } ?? .null,
      "by_group": hasTruth && hasGroups ? byGroup : .null,
      "twin_like_false_links": hasTruth ? .number(Double(linked.twinLikeFalseLinks(labels: labels))) : .null,
      "for_a_person": .list(conflicts.map(\.tree)),
      "for_a_person_total": .number(Double(people.conflicts.count)),
      "errors": read.problems.first.tree, "errors_total": .number(Double(read.problems.total)),
    ])
  }

  private var links: Int { linked.pairs.count { $0.probability >= Self.threshold } }

  private static func tree(_ measure: PairMeasure?) -> Tree {
    .map([
      "precision": share(measure?.quality.precision), "recall": share(measure?.quality.recall),
      "f1": share(measure?.quality.f1), "best_f1": share(measure?.bestF1),
      "recall_at_precision_999": share(measure?.recallAtPrecision999),
    ])
  }

  private static func tree(_ quality: PairMeasure.Quality?) -> Tree {
    .map([
      "precision": share(quality?.precision), "recall": share(quality?.recall), "f1": share(quality?.f1),
    ])
  }

  /// Null where nobody knows, for want of labels.
  private static func share(_ share: Double?) -> Tree {
    share.map { .number($0.rounded(places: 6)) } ?? .null
  }

  private var byGroup: Tree {
    let groups = GroupMeasure.all(linked.pairs, labels: labels, groups: read.groups, sides: sides)
    let heldApart = people.heldApart(by: read.groups)
    return .map(
      Tree.Map(
        groups.sorted { $0.key < $1.key }.map { name, measure in
          Tree.Entry(
            name,
            .map([
              "true_pairs": .number(Double(measure.truePairs)),
              "recall": .number(measure.quality.recall.rounded(places: 4)),
              "missed_pct": .number(measure.missedPercent.rounded(places: 2)),
              "precision": .number(measure.quality.precision.rounded(places: 5)),
              "held_apart": .number(Double(heldApart[name]?.part ?? 0)),
            ]))
        }))
  }

  /// The first groups that a person should look at, by the names of their first records.
  private var conflicts: [ForAPerson] {
    people.conflicts.prefix(Self.mostConflicts).map {
      ForAPerson(
        reason: $0.reason, isJoined: $0.isJoined, one: linked.records.id(Int($0.one)),
        two: linked.records.id(Int($0.two)))
    }
  }

  /// The run in a few lines for a terminal.
  var lines: [String] {
    let rate = seconds > 0 ? Int(Double(linked.records.count) / seconds) : 0
    var lines = [
      Self.counted(linked.records.count, "record") + ", "
        + Self.counted(Set(people.groups).count, "person", "people") + ", " + Self.counted(links, "link")
        + " at probability \(Self.threshold) or more",
      Self.counted(people.heldApart.count, "pair") + " of groups held apart for a person to decide" + joined,
      Self.counted(linked.compared, "pair")
        + " compared; \(seconds.rounded(places: 2)) s, \(rate.formatted()) records/s, "
        + "\(Int(Self.peakMemory)) MB at most",
    ]
    if hasTruth {
      let measure = PairMeasure(linked.pairs, labels: labels, sides: sides)
      lines.append(
        "pairs: precision \(measure.quality.precision.rounded(places: 4)), "
          + "recall \(measure.quality.recall.rounded(places: 4)), F1 \(measure.quality.f1.rounded(places: 4))"
      )
      let quality = people.quality(labels: labels, sides: sides)
      lines.append(
        "people: precision \(quality.precision.rounded(places: 4)), "
          + "recall \(quality.recall.rounded(places: 4)), F1 \(quality.f1.rounded(places: 4))")
    }
    return lines
  }

  private static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count.formatted()) \(count == 1 ? one : many ?? one + "s")"
  }

  private var joined: String {
    let joined = people.joinedDespite.count
    return joined == 0
      ? "" : "; \(joined.formatted()) joined although their dates of birth or first names contradict"
  }

  /// The most memory that the process has held, in MB.
  private static var peakMemory: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return (Double(usage.ru_maxrss) / 1024).rounded(places: 1)
  }
}

/// Two groups that agree but contradict each other: held apart, or joined all the same.
struct ForAPerson {
  let reason: People.Conflict.Reason
  let isJoined: Bool
  let one: String
  let two: String

  var tree: Tree {
    .map([
      "reason": .text(reason.rawValue), "one": .text(one), "two": .text(two), "joined": .flag(isJoined),
    ])
  }
}
