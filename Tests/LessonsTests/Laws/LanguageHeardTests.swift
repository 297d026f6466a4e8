import Casework
import Lessons
import Testing

/// The random stories are no proof of a part of the language that they never make speak.
struct LanguageHeardTests {
  /// A fixed batch, chosen from the first thousands so that it is quick; where the stories are drawn otherwise, other
  /// seeds are found by hearing all of the first ten thousand.
  static let seeds = [
    110, 186, 246, 366, 377, 534, 564, 607, 783, 991, 1022, 1051, 1060, 1219, 1250, 1357, 1447, 1480, 1601,
    1639,
    1880, 1907, 2088, 2117, 2247, 2401, 2439, 2857, 2904, 3371, 3497, 3948, 4018, 4433, 4562, 4694, 4737,
    5962,
    9034, 10_176,
  ]

  @Test func everyPartComesToYesNoAndCannotTell() {
    let listener = NaiveListener()
    for seed in Self.seeds { _ = Triple(seed: seed).naiveLog(heardBy: listener) }
    #expect(listener.unheard(.yes) == [])
    #expect(listener.unheard(.no) == [])
    #expect(listener.unheard(.unknown) == [])
  }

  /// What is drawn can be written: every field and word is one of the vocabulary's.
  @Test(arguments: Set(RandomDetail.kinds)) func whatIsDrawnIsInTheVocabulary(of kind: EventKind) {
    #expect(RandomDetail.isInVocabulary(kind))
  }
}
