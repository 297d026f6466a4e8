import Casework

/// Dates as eight digits, year first; a part that is not given is zeros.
///
/// Impossible parts are kept: "1856-86-18" is a slip of one digit, not nothing.
enum DateText {
  static func digits(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if text.contains(where: { $0 > 57 }), let said = DateInWords.parts(text) {
      return plausible(said.year + said.month + (said.day.isEmpty ? zeros : two(said.day)))
    }
    var parts: [[UInt8]] = [[]]
    for byte in text {
      if (48...57).contains(byte) {
        parts[parts.count - 1].append(byte)
      } else if byte == UInt8(ascii: "T"), parts.count == 3 {
        break
      } else if parts.last?.isEmpty == false {
        parts.append([])
      }
    }
    if parts.last?.isEmpty == true { parts.removeLast() }
    return arranged(parts)
  }

  /// The parts in the order year, month, day.
  private static func arranged(_ parts: [[UInt8]]) -> [UInt8] {
    switch parts.map(\.count) {
    case [8]: plausible(parts[0])
    case [4]: plausible(parts[0] + zeros + zeros)
    case [6]: plausible(parts[0] + zeros)
    case let counts where counts.first == 4 && counts.count >= 3:
      plausible(parts[0] + two(parts[1]) + two(parts[2]))
    case let counts where counts.first == 4 && counts.count == 2: plausible(parts[0] + two(parts[1]) + zeros)
    case let counts where counts.count >= 3 && counts[2] == 4:
      plausible(parts[2] + two(parts[1]) + two(parts[0]))
    case let counts where counts.count == 2 && counts[0] <= 2 && counts[1] == 4:
      plausible(parts[1] + two(parts[0]) + zeros)
    default: []
    }
  }

  /// Whether eight digits are a day that there is, or a part of one.
  static func isADay(_ digits: [UInt8]) -> Bool {
    let number = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    return Day(year: year, month: max(month, 1), day: max(day, 1)) != nil
  }

  private static let zeros: [UInt8] = [48, 48]

  private static func two(_ part: [UInt8]) -> [UInt8] {
    part.count == 1 ? [48] + part : Array(part.prefix(2))
  }

  /// A date of nothing but zeros, or 1 January 1900, is how forms say that there is none.
  private static func plausible(_ digits: [UInt8]) -> [UInt8] {
    guard digits.count == 8 else { return [] }
    let text = String(decoding: digits, as: UTF8.self)
    return text.hasPrefix("0000") || text == "19000101" || text == "11111111" || text == "99999999"
      ? [] : digits
  }
}
