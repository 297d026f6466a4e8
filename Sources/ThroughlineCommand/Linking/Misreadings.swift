import Casework
import Exchange
import Linkage

/// The cells of one file that were read wrongly: of each sort the first lines, and how many there are.
struct Misreadings: Sendable {
  private struct Sort: Hashable {
    let column: Int
    let misread: Misread
  }

  private struct Places {
    var lines: [Int] = []
    var count = 0

    mutating func add(_ line: Int) {
      count += 1
      if lines.count < FileProblems.most { lines.append(line) }
    }
  }

  private var places: [Sort: Places] = [:]

  mutating func note(_ misread: Misread, _ column: Int, _ line: Int) {
    places[Sort(column: column, misread: misread), default: Places()].add(line)
  }

  /// Adds those of the part of the file that comes next.
  mutating func append(_ others: Misreadings) {
    places.merge(others.places) { own, other in
      Places(
        lines: Array((own.lines + other.lines).prefix(FileProblems.most)), count: own.count + other.count)
    }
  }

  /// The columns of postcodes most of which are not British: another country's are no mistakes.
  func foreign(given: [Int]) -> Set<Int> {
    Set(
      places.filter { $0.key.misread == .notAPostcode && $0.value.count * 2 >= given[$0.key.column] }
        .map(\.key.column))
  }

  /// Leaves out what is no mistake, since the column's postcodes are not British.
  mutating func pass(_ foreign: Set<Int>) {
    for column in foreign { places[Sort(column: column, misread: .notAPostcode)] = nil }
  }

  /// How many there are in all.
  var count: Int { places.values.reduce(0) { $0 + $1.count } }

  /// The first of each sort, line by line.
  func problems(_ path: String, _ headings: [String]) -> [DataProblem] {
    places.sorted { ($0.key.column, $0.key.misread.rawValue) < ($1.key.column, $1.key.misread.rawValue) }
      .flatMap { sort, places in
        places.lines.map {
          DataProblem(file: path, line: $0, field: headings[sort.column], reason: sort.misread.reason)
        }
      }
  }
}
