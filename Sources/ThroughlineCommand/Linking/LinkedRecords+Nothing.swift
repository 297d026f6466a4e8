import Linkage

extension LinkedRecords {
  /// Why no two records were compared; nil where some were.
  var whyNothing: String? {
    if compared > 0 { return nil }
    let columns = records.fields.map(\.heading).joined(separator: ", ")
    if records.fields.allSatisfy({ $0.filled == 0 }) {
      return "nothing is given in any record that could be compared (\(columns)): nobody is linked"
    }
    if records.fields.allSatisfy({ $0.distinct < 2 }) {
      return "all records say the same (\(columns)): nobody can be told from anybody, and nobody is linked"
    }
    return "no two records could be told alike: they share nothing, or all share everything; nobody is linked"
  }
}
