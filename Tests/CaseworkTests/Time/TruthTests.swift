import Casework
import Testing

@Suite struct TruthTests {
  /// Kleene's tables: left, right, both, either.
  @Test(arguments: [
    (Truth.no, Truth.no, Truth.no, Truth.no), (.no, .unknown, .no, .unknown), (.no, .yes, .no, .yes),
    (.unknown, .no, .no, .unknown), (.unknown, .unknown, .unknown, .unknown),
    (.unknown, .yes, .unknown, .yes),
    (.yes, .no, .no, .yes), (.yes, .unknown, .unknown, .yes), (.yes, .yes, .yes, .yes),
  ])
  func tables(left: Truth, right: Truth, both: Truth, either: Truth) {
    #expect((left && right) == both)
    #expect((left || right) == either)
    #expect(!(left && right) == (!left || !right))
    #expect(Truth.all(of: [left, right]) == both)
    #expect(Truth.any(of: [left, right]) == either)
  }

  @Test func notTurnsWhatIsCertain() {
    #expect(Truth.allCases.map { !$0 } == [.yes, .unknown, .no])
    #expect(Truth(true) == .yes)
    #expect(Truth(false) == .no)
  }

  @Test func ofNoneAllHoldAndNotOneDoes() {
    #expect(Truth.all(of: []) == .yes)
    #expect(Truth.any(of: []) == .no)
  }

  @Test func asksNoFurtherThanNeeded() {
    var asked = 0
    func ask(_ truth: Truth) -> Truth {
      asked += 1
      return truth
    }
    #expect((Truth.no && ask(.yes)) == .no)
    #expect((Truth.yes || ask(.no)) == .yes)
    #expect(asked == 0)
    #expect(Truth.all(of: [Truth.unknown, .no, .yes].lazy.map(ask)) == .no)
    #expect(asked == 2)
    #expect(Truth.any(of: [Truth.unknown, .yes, .no].lazy.map(ask)) == .yes)
    #expect(asked == 4)
  }
}
