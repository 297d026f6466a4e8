import Casework
import Lessons

/// A lesson was asked for by a name that none has: exit code 2, with the nearest names.
struct UnknownLesson: Error {
  let reason: String

  init(_ name: String, among lessons: [Lesson]) {
    let nearest = Vocabulary.nearestFew(to: name, among: lessons.map(\.id.rawValue))
    let hint = nearest.isEmpty ? "" : "; the nearest: \(nearest.joined(separator: ", "))"
    reason = "no lesson '\(name)'\(hint) (`throughline lessons list` names all \(lessons.count))"
  }
}
