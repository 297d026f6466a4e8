import Casework
import Exchange
import Linkage

extension Records {
  /// Records of two files that bear one name: what is written of them could not be told apart.
  func sharedNames(_ readings: [FileReading]) -> DataProblem? {
    guard readings.count > 1, let last = readings.last else { return nil }
    let ofEach = readings.map { namesakes(among: $0.records, atMost: 0).count }.reduce(0, +)
    let shared = namesakes(among: 0..<count, atMost: 0).count - ofEach
    if shared <= 0 { return nil }
    return DataProblem(
      file: last.path, line: 1, field: last.names ?? "id",
      reason:
        "\(shared) of its records bear a name that one of \(readings[0].path) bears too; all were linked, but "
        + "pairs and people name them alike: give them other names")
  }
}
