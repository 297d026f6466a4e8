/// A whole lesson with its examples, so that laws about examples have one whatever the folder holds.
enum RepeatInjury {
  static let text = """
    id: repeat-injury
    version: 1
    title: Injured more than once, wherever it was seen
    lesson: Each place saw one injury and one explanation. Together they are a pattern.
    class: protect
    strand: injury
    life: live
    about: child
    checks: [C02]
    clocks: []
    themes: [repeat-injuries-across-providers]
    reviews: [peter-connelly, victoria-climbie]
    parameters:
      window: { default: 365 days, source: "the reviews above" }
    when:
      repeats: mark or injury
      where: { cause settled: no }
      at least: 2
      separate by: 1 day
      within: $window
    ask:
      level: { act when: { any: [at least 3, not independently mobile] }, else: ask }
      who: [allocated worker, else: duty]
      within: 1 working day
      question: Has one paediatrician looked at all of these together, and has the child been asked, alone?
    examples:
      fires: { weeks: "I.....I", on: 6 }
      quiet: { days: "II", why: the same mark, seen by two people on following days }
      cannot tell: { months: "?..I", why: the first one's year is known, its month is not }
    """
}
