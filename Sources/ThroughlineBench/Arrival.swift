import Casework
import Lessons

/// How long one event takes to arrive, in time of the processor: in order, whatever the chronology's length, and late, at
/// a thousand events.
struct Arrival {
  let lessons: LessonSet

  func run() {
    for length in [100, 300, 1_000] {
      let times = inOrder(length)
      say(
        "in-order arrival at \(length) events (budget p99 100 µs): median \(figure(times[times.count / 2])) µs, "
          + "p99 \(figure(times[times.count * 99 / 100])) µs")
    }
    say("late by a few of 1,000 events: \(figure(late(1_000, by: 1))) ms")
    say("late by half of 1,000 events (budget 5 ms): \(figure(late(1_000, by: 500))) ms")
  }

  /// The microseconds of each of the last fifth of arrivals, sorted.
  private func inOrder(_ length: Int) -> [Double] {
    let timeline = LongChronology(length: length, seed: 5).timeline
    var live = LiveFamily(timeline.opening, lessons)
    var times: [Double] = []
    for (number, event) in timeline.events.enumerated() {
      let took = processorSeconds { live.arrive(event) }
      if number >= length * 4 / 5 { times.append(took * 1e6) }
    }
    return times.sorted()
  }

  /// The milliseconds, as a median of five, of an event that became known so many events before the newest.
  private func late(_ length: Int, by events: Int) -> Double {
    let timeline = LongChronology(length: length, seed: 5).timeline
    var times: [Double] = []
    for number in 0..<5 {
      let missed = length - 1 - events - number
      var live = LiveFamily(timeline.opening, lessons)
      for (at, event) in timeline.events.enumerated() where at != missed { live.arrive(event) }
      times.append(processorSeconds { live.arrive(timeline.events[missed]) } * 1e3)
    }
    return times.sorted()[2]
  }
}

extension Timeline {
  /// The same family, of which nothing is known yet.
  fileprivate var opening: Timeline {
    var opening = self
    opening.events = []
    return opening
  }
}
