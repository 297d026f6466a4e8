import Linkage

/// Figures of a linkage in words: never rounder than they are true.
enum Figures {
  /// "93.4%", with more digits near nought and near the whole; "unknown" where there is none.
  static func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return "unknown" }
    if share <= 0 { return "0%" }
    if share >= 1 { return "100%" }
    let edge = min(share, 1 - share)
    let places = edge >= 0.02 ? 1 : edge >= 0.001 ? 2 : edge >= 0.000_1 ? 3 : 4
    if edge < 0.000_001 { return share < 0.5 ? "under 0.0001%" : "over 99.9999%" }
    return decimal(share * 100, places: places) + "%"
  }

  static func percent(_ share: Share) -> String { percent(share.value) }

  /// A share on a scale: "5%", "2.5%".
  static func scale(_ share: Double) -> String { (share * 100).shortest + "%" }

  /// "92.1% to 94.5%".
  static func interval(_ share: Share) -> String {
    guard let interval = share.interval else { return "unknown" }
    return "\(percent(interval.lowerBound)) to \(percent(interval.upperBound))"
  }

  /// How often a level is found: "93.4%", and "1 in 25,000" where that is rarer than one in a thousand.
  static func often(_ share: Double) -> String {
    if share >= 0.001 { return percent(share) }
    return share > 1e-9 ? "1 in \(rough(1 / share))" : "under 1 in 1,000,000,000"
  }

  /// To two digits that count: "25,000".
  static func rough(_ number: Double) -> String {
    guard number.isFinite, number < 1e15 else { return "more than can be told" }
    var unit = 1.0
    while number / unit >= 100 { unit *= 10 }
    return Int((number / unit).rounded() * unit).grouped
  }

  /// An estimate: whole where it is ten or more, with one digit after the point below.
  static func estimate(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e12 else { return "unknown" }
    return number >= 10 ? Int(number.rounded()).grouped : decimal(number, places: 1)
  }

  /// ".993", as F1 and errors are told, with two digits more near the whole.
  static func fraction(_ value: Double) -> String {
    let text = decimal(value, places: value < 1 && value >= 0.999 ? 5 : 3)
    return value < 1 ? String(text.dropFirst()) : text
  }

  /// Cut, not rounded, at the last digit, so that nothing short of whole is shown as whole.
  static func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let units = Int((value.magnitude * Double(scale) + 1e-6).rounded(.down))
    let (whole, part) = units.quotientAndRemainder(dividingBy: scale)
    let digits = String(part)
    let padded = String(repeating: "0", count: max(places - digits.count, 0)) + digits
    return (value < 0 ? "−" : "") + whole.grouped + (places > 0 ? "." + padded : "")
  }

  /// "1 record", "2 records".
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number.grouped) \(number == 1 ? one : many ?? one + "s")"
  }
}
