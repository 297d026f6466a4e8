import Foundation
import Linkage

extension LinkedRecords {
  /// Why nobody is linked; nil where somebody is, or where records were compared and found to differ.
  var whyNothing: String? {
    let areAlike = records.fields.allSatisfy { $0.distinct < 2 }
    if compared > 0, !areAlike || pairs.contains(where: { $0.probability >= LinkOutcome.threshold }) {
      return nil
    }
    let columns = records.fields.map(\.heading).joined(separator: ", ")
    if records.fields.allSatisfy({ $0.filled == 0 }) {
      return "nothing is given in any record that could be compared (\(columns)): nobody is linked"
    }
    if areAlike {
      return "all records say the same (\(columns)): nobody can be told from anybody, and nobody is linked"
    }
    return "no two records could be told alike: they share nothing, or all share everything; nobody is linked"
  }

  /// How many records were compared with nobody, and why; nil when none.
  var whoIsOverlooked: String? {
    overlooked == 0
      ? nil
      : "\(overlooked.formatted()) records say the same as so many others, or so little, that they were compared with "
        + "nobody; take out copies, or give more columns"
  }
}
