import Casework
import Exchange
import Lessons

/// Measures the load over a folder of families, on every core, a share of the files each.
struct LoadMeasure {
  let path: String
  let last: Day?

  /// Published average caseload of a full-time case-holding children's social worker in England, 16.0 in September 2023
  /// (DfE, Children's social work workforce; `docs/simulation.md`).
  static let caseload = 16.0

  func measure(_ session: inout ReplaySession) async throws -> AlertLoad {
    let files = try files(&session)
    let end = try last ?? lastDay(of: files)
    let days = (end.adding(months: -12) + 1)...end
    let first = files.lazy.compactMap { TimelineFile.read(at: $0).timeline }.first
    let (lessons, options) = session.running(for: first ?? Timeline(name: "nobody"))
    let shares = (0..<2).map { share in files.indices.filter { $0 % 2 == share }.map { files[$0] } }
    let parts = await withTaskGroup(of: (AlertLoad, [DataProblem]).self) { group in
      for share in shares { group.addTask { Self.load(of: share, over: days, lessons, options) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var load = AlertLoad(over: days)
    for (part, problems) in parts {
      load.merge(part)
      session.note(problems)
    }
    Console.endProgress()
    return load
  }

  private func files(_ session: inout ReplaySession) throws -> [String] {
    do {
      let (files, passedOver) = try DataFile.timelines(at: path)
      if files.isEmpty { throw CouldNotRun(emptyFolder: path) }
      session.note(passedOver)
      return files
    } catch let problem as DataProblem {
      throw CouldNotRun(reason: "\(problem.file) \(problem.reason)")
    }
  }

  private static func load(
    of files: [String], over days: ClosedRange<Day>, _ lessons: LessonSet, _ options: ReplayOptions
  ) -> (AlertLoad, [DataProblem]) {
    var load = AlertLoad(over: days)
    var problems: [DataProblem] = []
    for (done, file) in files.enumerated() {
      let (timeline, found) = TimelineFile.read(at: file)
      problems += found
      if let timeline { load.add(timeline, lessons, options) }
      if done.isMultiple(of: 500) { Console.progress("\(done) of \(files.count) families") }
    }
    return (load, problems)
  }

  /// The last day that any record is said to cover, else on which anything became known.
  private func lastDay(of files: [String]) throws -> Day {
    var covered: Day?
    var known: Day?
    for file in files {
      guard let timeline = TimelineFile.read(at: file).timeline else { continue }
      covered = [covered, timeline.family.coverage.map(\.to).max()].compactMap { $0 }.max()
      known = [known, timeline.events.compactMap(\.firstKnown).max()?.day].compactMap { $0 }.max()
    }
    guard let last = covered ?? known else {
      throw CouldNotRun(reason: "nothing is known in any timeline of \(path)")
    }
    return last
  }
}
