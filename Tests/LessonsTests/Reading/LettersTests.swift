import Casework
import Lessons
import Testing

@Suite struct LettersTests {
  @Test func everyLetterDrawsAnEventThatATimelineMayHold() throws {
    let letters = try Files.letters()
    for (letter, means) in letters.meanings {
      let example = "{ weeks: \"RIGQNPSE@A.\(letter)\" }"
      let (lesson, problems) = Snippet.read(examples: "fires: \(example)")
      #expect(problems == [], "\(letter), \(means)")
      #expect(lesson?.examples.first?.timeline.events.count == 11, "\(letter), \(means)")
    }
  }
}
