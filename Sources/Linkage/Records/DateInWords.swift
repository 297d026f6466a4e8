/// Dates whose month is a word: 31 May 2019, May 31st, 2019, 31-MAY-2019, May 2019.
enum DateInWords {
  /// Year, month and day as digits, the day empty where none is given; nil where no month is a word or no year is there.
  static func parts(_ text: UnsafeBufferPointer<UInt8>) -> (year: [UInt8], month: [UInt8], day: [UInt8])? {
    let runs = runs(Folding.words(text))
    let numbers = runs.filter { ($0.first ?? 0) < 58 }
    guard let month = runs.lazy.compactMap(month).first, let year = numbers.first(where: { $0.count == 4 })
    else { return nil }
    return (year, month, numbers.first { $0.count <= 2 } ?? [])
  }

  /// The runs of digits and of letters.
  private static func runs(_ folded: [UInt8]) -> [[UInt8]] {
    var runs: [[UInt8]] = []
    var last: Sort?
    for byte in folded {
      let sort: Sort = byte == Folding.space ? .space : (48...57).contains(byte) ? .digit : .letter
      if sort != .space { sort == last ? runs[runs.count - 1].append(byte) : runs.append([byte]) }
      last = sort
    }
    return runs
  }

  private enum Sort { case space, digit, letter }

  private static func month(_ run: [UInt8]) -> [UInt8]? {
    let word = String(decoding: run, as: UTF8.self)
    guard
      let place = names.firstIndex(where: { $0 == word || $0.prefix(3) == word })
        ?? (word == "sept" ? 8 : nil)
    else { return nil }
    return [UInt8(48 + (place + 1) / 10), UInt8(48 + (place + 1) % 10)]
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
}
