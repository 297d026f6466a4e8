import Casework

/// The lessons of one run, prepared once and shared by every family.
public struct LessonSet: Sendable {
  /// The lessons as they stand from a day on; a class only so that it is lent and never copied.
  final class Edition: Sendable {
    let from: Day?
    let prepared: [PreparedLesson]
    /// The places of all parts.
    let all: PartSet
    /// For each kind of event, the parts that it can concern, itself or by a relation.
    let concerned: [PartSet]
    /// For each kind, the parts that it can anchor.
    let anchored: [PartSet]
    /// For each kind, the gaps that an event of it can wake.
    let woken: [PartSet]
    /// The parts that rest on which adults are new.
    let restingOnAdults: PartSet

    init(from: Day?, prepared: [PreparedLesson]) {
      self.from = from
      self.prepared = prepared
      all = PartSet(prepared.indices)
      restingOnAdults = PartSet(prepared.indices.filter { prepared[$0].restsOnAdults })
      let none = Array(repeating: PartSet(), count: EventKind.allCases.count + 1)
      var (concerned, anchored, woken) = (none, none, none)
      for (place, part) in prepared.enumerated() {
        for kind in EventKind.allCases {
          let row = Int(kind.rawValue)
          if part.watch.mayConcern(kind) { concerned[row].insert(place) }
          if part.anchors.contains(kind) { anchored[row].insert(place) }
          if case .gap = part.shape, part.watch.mayConcern(kind) { woken[row].insert(place) }
        }
      }
      (self.concerned, self.anchored, self.woken) = (concerned, anchored, woken)
    }
  }

  /// The lessons, in the order of their ids, as they stand in the last edition.
  public let lessons: [Lesson]
  /// The earliest first; every edition has the same parts at the same places.
  let editions: [Edition]
  /// The places of the parts that converge the findings of others.
  let convergences: [Int]

  /// Prepares lessons that stand unchanged: no draft, nothing retired, no law that is not in force or not verified.
  ///
  /// Law that was revoked runs only where `revoked` says so: a replay of the law of the day.
  public init(_ lessons: [Lesson], revoked: Bool = false) {
    self.init(editions: [(nil, lessons)], revoked: revoked)
  }

  /// Prepares the lessons of a folder, as an area runs them from day to day.
  public init(_ library: LessonLibrary, revoked: Bool = false) {
    self.init(editions: library.editions.map { ($0.from, $0.lessons) }, revoked: revoked)
  }

  /// One lesson, whatever its life and its law.
  init(running lesson: Lesson) {
    lessons = [lesson]
    editions = [Edition(from: nil, prepared: PreparedLesson.parts(of: lesson))]
    convergences = Self.convergences(editions)
  }

  private static func convergences(_ editions: [Edition]) -> [Int] {
    guard let prepared = editions.last?.prepared else { return [] }
    return prepared.indices.filter {
      if case .converges = prepared[$0].shape { return true }
      return false
    }
  }

  /// Prepares the editions of some lessons, the earliest first.
  init(editions: [(from: Day?, lessons: [Lesson])], revoked: Bool = false) {
    let running = editions.map { edition in edition.lessons.filter { $0.runs(revoked: revoked) } }
    let everywhere = running.dropFirst().reduce(Set(running.first?.map(\.id) ?? [])) {
      $0.intersection($1.map(\.id))
    }
    let kept = running.map { lessons in
      lessons.filter { everywhere.contains($0.id) }.sorted { $0.id < $1.id }
    }
    self.editions = zip(editions, kept).map { edition, lessons in
      Edition(from: edition.from, prepared: lessons.flatMap(PreparedLesson.parts))
    }
    lessons = kept.last ?? []
    convergences = Self.convergences(self.editions)
  }

  /// The lesson of an id.
  public subscript(_ id: LessonID) -> Lesson? { lessons.first { $0.id == id } }

  /// The lessons that converge the findings of others.
  public var convergenceIDs: Set<LessonID> {
    Set(convergences.compactMap { editions.last?.prepared[$0].lesson.id })
  }

  /// The place of the edition in force at a moment.
  func edition(at moment: Instant) -> Int {
    if editions.count == 1 { return 0 }
    return editions.lastIndex { edition in edition.from.map { $0.start <= moment } ?? true } ?? 0
  }
}

extension Lesson {
  /// Whether it is one of those that run.
  func runs(revoked: Bool) -> Bool {
    guard life == .live || life == .trial else { return false }
    return law.status == .revoked ? revoked : law.runs
  }
}
