/// The lessons of one run, prepared once and shared by every family.
public struct LessonSet: Sendable {
  /// The lessons, in the order of their ids.
  public let lessons: [Lesson]
  let prepared: [PreparedLesson]

  /// Prepares the lessons that may run: no draft, nothing retired, no law that is not in force or not verified.
  public init(_ lessons: [Lesson]) {
    self.lessons = lessons.filter { ($0.life == .live || $0.life == .trial) && $0.law.runs }
      .sorted { $0.id < $1.id }
    prepared = self.lessons.map(PreparedLesson.init)
  }

  /// The lesson of an id.
  public subscript(_ id: LessonID) -> Lesson? { lessons.first { $0.id == id } }

  /// The lessons that converge the findings of others.
  public var convergenceIDs: Set<LessonID> {
    Set(
      prepared.compactMap {
        if case .converges = $0.shape { return $0.lesson.id }
        return nil
      })
  }

  /// The tracks that run a convergence.
  func convergences(_ tracks: [(lesson: Int, subject: Int?)]) -> [Int] {
    tracks.indices.filter {
      if case .converges = prepared[tracks[$0].lesson].shape { return true }
      return false
    }
  }
}
