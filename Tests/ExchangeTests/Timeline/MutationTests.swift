import Casework
import Exchange
import Testing

/// Whatever is in a file, it is read to its end, and what is taken of it is sound.
@Suite struct MutationTests {
  private static let file = """
    \(BadLines.header)
    {"id": "e1", "kind": "mark or injury", "about": ["child"], "occurred": "2024-05-02", "held by": ["a / GP", \
    {"service": "b / police", "since": "2024-05", "route": "sent"}], "detail": {"regions": ["cheek"], "number": 2}}
    {"id": "e2", "kind": "visit", "about": [{"person": "child", "detail": {"seen": "yes"}}, "mother"], "occurred": \
    "2024-05-02T09:30:00Z", "answers": "e1", "count": {"at least": 2}, "claims": [{"of": "harm", "standing": "alleged"}]}
    {"coverage": {"service": "a / GP", "kinds": ["visit"], "from": "2024-01-01", "to": "2024-06-30", "basis": "łist"}}
    {"link": {"record": "r", "person": "child", "known": "2024-03-01", "linked": "no"}}

    """

  @Test(arguments: 0..<20 as Range<UInt64>)
  func noSlipStopsTheReaderOrPassesUnseen(seed: UInt64) {
    var slips = TimelineMutation(using: SeededGenerator(seed: seed))
    let good = Array(Self.file.utf8)
    for _ in 0..<1_000 {
      let bytes = slips.mutated(good)
      let (timeline, problems) = TimelineFile.read(bytes, file: "f")
      let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      #expect(
        problems.allSatisfy { (1...lines).contains($0.line) && !$0.field.isEmpty && !$0.reason.isEmpty })
      #expect(timeline != nil || !problems.isEmpty)
      guard let timeline, !timeline.namesWhatIsRefused else { continue }
      let written = TimelineWriter.text(timeline)
      let (again, none) = TimelineFile.read(Array(written.utf8), file: "f")
      #expect(none == [], "\(written)")
      #expect(again == timeline, "\(written)")
    }
  }

  @Test func theFileItselfIsGood() {
    let (timeline, problems) = TimelineFile.read(Array(Self.file.utf8), file: "f")
    #expect(problems == [])
    #expect(timeline?.events.count == 2)
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func bytesOfAnyKindAreRead(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(TimelineFile.read(bytes, file: "f").timeline == nil)
    }
  }
}

extension Timeline {
  /// Whether an event relates to one whose row was refused, which the timeline then lacks.
  fileprivate var namesWhatIsRefused: Bool {
    let ids = Set(events.map(\.id))
    return events.contains { event in event.relations.contains { !ids.contains($0.event) } }
  }
}
