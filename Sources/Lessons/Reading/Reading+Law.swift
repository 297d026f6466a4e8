import Casework
import YAMLReading

/// Whether a lesson is law or guidance, and since when.
extension Reading {
  /// `law: { status: in force, in force from: 2018-07-04, in force to: …, source: "https://…" }`, or `none`.
  mutating func law(_ value: YAMLValue) -> Law? {
    if value.text == "none" { return Law() }
    guard expect(["status", "in force from", "in force to", "source"], in: value) else { return nil }
    let status = required("status", in: value).flatMap { word($0, Law.Status.self, what: "a status of law") }
    let from = value["in force from"].flatMap { day($0) }
    let to = value["in force to"].flatMap { day($0) }
    let source = value["source"].flatMap { address($0) }
    guard let status else { return nil }
    check(status, from: from, to: to, in: value)
    return Law(status, from: from, to: to, source: source)
  }

  private mutating func check(_ status: Law.Status, from: Day?, to: Day?, in value: YAMLValue) {
    if let from, let to, to < from { note(value["in force to"] ?? value, "ends before it begins") }
    switch status {
    case .none:
      if value["in force from"] != nil || value["in force to"] != nil {
        note(value, "has days in force, and the status `none` says that it is not law")
      }
    case .revoked where value["in force to"] == nil:
      note(value, "is revoked; `in force to` must say since when")
    case .inForce, .revoked:
      if value["source"] == nil { _ = required("source", in: value) }
    case .notYet, .notVerified:
      if value["source"] == nil { _ = required("source", in: value) }
      if value["in force to"] != nil { note(value, "is not in force, so it cannot have ended") }
    }
  }
}
