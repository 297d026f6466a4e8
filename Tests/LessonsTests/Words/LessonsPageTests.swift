import Lessons
import Testing

@Suite struct LessonsPageTests {
  @Test func aSectionSaysAllOfALesson() throws {
    let (lesson, _) = LessonFile.read(
      RepeatInjury.text, file: "lessons/repeat-injury.yaml", letters: try Files.letters())
    #expect(
      LessonsPage.section(try #require(lesson)) == """
        ## repeat-injury

        **Injured more than once, wherever it was seen.** Each place saw one injury and one explanation. Together they are a pattern.

        - **When:** at least twice within 365 days: a mark or injury that has no settled cause, more than 1 day apart.
        - **About:** each child.
        - **Asks:** Has one paediatrician looked at all of these together, and has the child been asked, alone?
        - **Of whom:** allocated worker, else duty, within 1 working day.
        - **Level:** act when there are at least 3 or when some of the evidence concerns a child who is not independently mobile, else ask.

        | an area may set | default | source |
        | --- | --- | --- |
        | window | 365 days | the reviews above |

        - Class protect, strand injury, live, version 1.
        - Runs: C02.
        - Themes: repeat-injuries-across-providers.
        - Reviews: peter-connelly, victoria-climbie.
        - Examples: 1 fire, 1 stay quiet, 1 cannot be told.

        """)
  }

  @Test func thePageIsSortedWhateverTheOrder() throws {
    let head =
      "class: practice\nlife: live\nlaw: { status: in force, in force from: 2018-07-04, source: \"https://example.org\" }"
    let (a, b) = (try Snippet.named("first", head: head), try Snippet.named("second", head: head))
    let page = LessonsPage.markdown([b, a])
    #expect(page == LessonsPage.markdown([a, b]))
    #expect(page.contains("| [first](#first) | A sample | practice |  | live |  |  | in force |\n| [second]"))
    #expect(page.contains("- Law: in force, since 4 July 2018, https://example.org."))
    #expect(page.contains("## first\n") && page.contains("## second\n"))
  }

  @Test func aGateListsWhatItsTiersAsk() throws {
    let (gate, problems) = Snippet.read(
      head: "class: gate\nlife: trial", when: Snippet.gate, ask: Snippet.stop)
    #expect(problems == [])
    let section = LessonsPage.section(try #require(gate))
    #expect(
      section.contains("| 2 | no worry is open | while no worry is open | after assessment | transfer |"))
    #expect(
      section.contains(
        "a reason by the manager, and another agency's view for ‘after assessment’, within 2 working days."))
  }
}
