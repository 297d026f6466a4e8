/// Reads the parts of an ISO 8601 date and time from the front of a text, one after the other.
///
/// Each part is nil, and the rest not to be trusted, as soon as the text departs from the format.
struct DateReader {
  // Read from an array and not from the text itself: files give a million dates, and to step through a text is dear.
  private let letters: [UInt8]
  private var place = 0

  init(_ text: some StringProtocol) {
    letters = Array(text.utf8)
  }

  /// What has not been taken yet.
  var remainder: String { String(decoding: letters[place...], as: UTF8.self) }

  var isAtEnd: Bool { place == letters.count }

  /// Takes a character if it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard place < letters.count, letters[place] == character.value else { return false }
    place += 1
    return true
  }

  /// Takes a number of exactly so many digits, or nothing.
  mutating func number(digits: Int) -> Int? {
    guard letters.count - place >= digits else { return nil }
    var value = 0
    for letter in letters[place..<place + digits] {
      guard (0x30...0x39).contains(letter) else { return nil }
      value = value * 10 + Int(letter - 0x30)
    }
    place += digits
    return value
  }

  /// Takes "YYYY-MM-DD".
  mutating func day() -> Day? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Takes "hh:mm", "hh:mm:ss" or "hh:mm:ss.fff" as whole seconds since midnight.
  mutating func timeOfDay() -> Int? {
    guard let hour = number(digits: 2), hour < 24, take(":"), let minute = number(digits: 2), minute < 60
    else { return nil }
    guard take(":") else { return hour * 3_600 + minute * 60 }
    guard let second = number(digits: 2), second < 60 else { return nil }
    if take(".") {
      guard number(digits: 1) != nil else { return nil }
      while number(digits: 1) != nil {}
    }
    return hour * 3_600 + minute * 60 + second
  }

  /// Takes "Z", "+01:00", "+0100" or "+01" as seconds ahead of UTC; no place on Earth is 15 hours off.
  mutating func offset() -> Int? {
    if take("Z") { return 0 }
    let sign = take("+") ? 1 : -1
    guard sign == 1 || take("-"), let hours = number(digits: 2), hours <= 14 else { return nil }
    let hasColon = take(":")
    guard let minutes = number(digits: 2) else { return hasColon ? nil : sign * hours * 3_600 }
    return minutes < 60 ? sign * (hours * 3_600 + minutes * 60) : nil
  }

  /// Takes a time of day and its offset, as the moment on that date.
  mutating func instant(on day: Day) -> Instant? {
    guard let time = timeOfDay(), let offset = offset() else { return nil }
    return Instant(seconds: Int64(Int(day.number) * 86_400 + time - offset))
  }
}
