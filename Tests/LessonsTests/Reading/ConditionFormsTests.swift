import Casework
import Lessons
import Testing

/// Every condition, pattern, window, relation and test of the language, read from a snippet.
@Suite struct ConditionFormsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [Condition]
    var anchor = "happens: visit"

    init(_ text: String, _ expected: Condition..., anchor: String = "happens: visit") {
      self.text = text
      self.expected = expected
      self.anchor = anchor
    }

    var testDescription: String { text }
  }

  @Test(arguments: Case.states + Case.windows + Case.relations + Case.tests + Case.combined)
  func reads(_ it: Case) throws {
    let (lesson, problems) = Snippet.read(when: it.anchor + "\n" + it.text)
    #expect(problems.map(\.description) == [])
    #expect(try #require(lesson?.when.first).conditions == it.expected)
  }
}

extension ConditionFormsTests.Case {
  private static let visit = EventPattern(kinds: [.visit])
  private static func one(_ window: Window, _ name: String? = nil) -> Pattern {
    Pattern([visit], window: window, name: name)
  }

  static let states: [Self] = [
    Self("while: worry open", .state(StateTerm(.worryOpen))),
    Self(
      "while: { any: [worry open, looked after] }",
      .any([.state(StateTerm(.worryOpen)), .state(StateTerm(.lookedAfter))])),
    Self(
      "while: { all: [worry open, { state: child protection plan, of: sibling }] }",
      .all([.state(StateTerm(.worryOpen)), .state(StateTerm(.childProtectionPlan, of: .sibling))])),
    Self("unless: child protection plan", .not(.state(StateTerm(.childProtectionPlan)))),
  ]

  static let windows: [Self] = [
    Self("preceded by: visit", .exists(one(.upToAnchor))),
    Self("preceded by: { event: visit, within: 60 days }", .exists(one(.before(.days(60))))),
    Self("preceded by: { event: visit, within: 60 days before }", .exists(one(.before(.days(60))))),
    Self("preceded by: { event: visit, within: 3 weeks after }", .exists(one(.after(.weeks(3))))),
    Self("preceded by: { event: visit, within: 2 days either side }", .exists(one(.around(.days(2))))),
    Self("preceded by: { event: visit, at any time: yes }", .exists(one(.anyTime))),
    Self("preceded by: { event: visit, afterwards: yes }", .exists(one(.sinceAnchor))),
    Self("followed by: visit", .exists(one(.sinceAnchor))),
    Self("followed by: { event: visit, within: 5 working days }", .exists(one(.after(.workingDays(5))))),
    Self(
      "without: { event: visit, since: the latest opening of worry open }",
      .absent(one(.since(.opening(.worryOpen))))),
    Self(
      "without: { event: visit, since: the latest opener of worry open }",
      .absent(one(.since(.opening(.worryOpen))))),
    Self(
      "preceded by: { event: visit, as: the first }\nwithout: { event: visit, since: the first }",
      .exists(one(.upToAnchor, "the first")), .absent(one(.since(.bound("the first"))))),
    Self("none: visit", .absent(one(.upToAnchor))),
    Self(
      "without: [visit, decision]", .absent(one(.upToAnchor)),
      .absent(Pattern([EventPattern(kinds: [.decision])], window: .upToAnchor))),
    Self(
      "without: { any: [{ event: visit, within: 3 days }, { event: decision, answers: it }] }",
      .absent(one(.before(.days(3)))),
      .absent(
        Pattern([EventPattern(kinds: [.decision], relations: [.names("it", [.answers])])], window: .anyTime))),
    Self(
      "preceded by: { any: [visit, decision], within: 9 days, as: the worry }",
      .exists(
        Pattern([visit, EventPattern(kinds: [.decision])], window: .before(.days(9)), name: "the worry"))),
    Self(
      "preceded by: { event: [visit, child seen, failed visit] }",
      .exists(
        Pattern(
          [
            EventPattern(kinds: [.visit, .childSeen]),
            EventPattern(kinds: [.visit], tests: [.fact(.failedVisit)]),
          ], window: .upToAnchor))),
  ]

  private static func related(_ terms: RelationTerm..., window: Window = .anyTime) -> Condition {
    .exists(Pattern([EventPattern(kinds: [.decision], relations: terms)], window: window))
  }
  private static let concern = EventPattern(kinds: [.concernReceived])
  private static let links: Set<RelationKind> = [
    .answers, .explains, .sameHappeningAs, .arisesFrom, .reliesOn,
  ]

  static let relations: [Self] = [
    Self("preceded by: { event: decision, answers: it }", related(.names("it", [.answers]))),
    Self("preceded by: { event: decision, corrects: that }", related(.names("it", [.corrects]))),
    Self("preceded by: { event: decision, names: that }", related(.names("it", links))),
    Self(
      "preceded by: { event: decision, relies on: concern received }",
      related(.namesSome(concern, [.reliesOn]))),
    Self(
      "preceded by: { event: decision, arises from: { event: concern received, of: sibling } }",
      related(.namesSome(EventPattern(kinds: [.concernReceived], scope: .sibling), [.arisesFrom]))),
    Self(
      "preceded by: { event: decision, explained by: some adult's account }",
      related(.namedBySome(EventPattern(kinds: [.adultsAccount]), [.explains]))),
    Self(
      "preceded by: { event: decision, led to: a concern received }",
      related(.namedBySome(concern, [.arisesFrom]))),
    Self(
      "preceded by: { event: decision, named by: concern received }", related(.namedBySome(concern, links))),
    Self(
      "preceded by: { event: decision, answered by: [dissent, failed visit] }",
      .exists(
        Pattern(
          [
            EventPattern(
              kinds: [.decision],
              relations: [.namedBySome(EventPattern(kinds: [.dissent]), [.answers])]),
            EventPattern(
              kinds: [.decision],
              relations: [
                .namedBySome(EventPattern(kinds: [.visit], tests: [.fact(.failedVisit)]), [.answers])
              ]),
          ], window: .anyTime))),
    Self("preceded by: { event: decision, linked with: it }", related(.linkedWith("it"))),
    Self(
      "preceded by: { event: decision, agrees with: { it: [about, chosen] } }",
      related(.agrees("it", [.about, .chosen]), window: .upToAnchor)),
    Self("preceded by: { event: decision, other than: it }", related(.isNot("it"), window: .upToAnchor)),
    Self(
      "preceded by: { event: decision, about the adult of: it }",
      related(.sharesAdult("it"), window: .upToAnchor)),
    Self(
      "preceded by: { event: decision, about: that person }", related(.sharesAdult("it"), window: .upToAnchor)
    ),
    Self(
      "none: { held by now: { that: [social care, police] } }",
      .absent(Pattern([EventPattern(kinds: [], relations: [.isHeldBy("it", [.socialCare, .police])])]))),
    Self(
      "none: { event: that, held by: social care }",
      .absent(Pattern([EventPattern(kinds: [], relations: [.isHeldBy("it", [.socialCare])])]))),
    Self(
      "preceded by: { event: decision, of: any child in the household, counting reported: yes }",
      .exists(
        Pattern(
          [EventPattern(kinds: [.decision], scope: .anyChildInHousehold, countingReported: true)],
          window: .upToAnchor))),
  ]

  static let tests: [Self] = [
    Self("where: { outcome: no reply }", .anchor(.word(.outcome, [.noReply]))),
    Self(
      "where: { outcome: [no reply, refused at the door] }",
      .anchor(.word(.outcome, [.noReply, .refusedAtTheDoor]))),
    Self("where: { outcome: { not: no reply } }", .anchor(.not(.word(.outcome, [.noReply])))),
    Self("where: { minutes: { under: 15 } }", .anchor(.under(.minutes, 15))),
    Self(
      "where: { minutes: { at least: 4, under: 15 } }",
      .anchor(.all([.atLeast(.minutes, 4), .under(.minutes, 15)]))),
    Self("where: { stated: [minutes] }", .anchor(.stated(.minutes))),
    Self("where: { source: parent or carer said }", .anchor(.source([.parentOrCarerSaid]))),
    Self(
      "where: { stated: [interpreter, minutes], interpreter: [family member, none found] }",
      .anchor(.all([.statesInterpreter, .stated(.minutes), .interpreter([.familyMember, .noneFound])]))),
    Self("where: { seen alone: yes }", .anchor(.fact(.seenAlone))),
    Self("where: { seen alone: no }", .anchor(.not(.fact(.seenAlone)))),
    Self(
      "where: { seen alone: [part, prevented by adult] }",
      .anchor(.word(.seenAlone, [.part, .preventedByAdult]))),
    Self("where: { seen alone: no }", .anchor(.word(.seenAlone, [.no])), anchor: "happens: assessment"),
    Self("where: { child: seen alone }", .anchor(.fact(.seenAlone))),
    Self("where: failed visit", .anchor(.fact(.failedVisit))),
    Self(
      "where: { claim: { of: [physical harm], standing: [alleged, suspected] } }",
      .anchor(.claim([.physicalHarm], [.alleged, .suspected]))),
    Self(
      "where: { claim: { of: neglect } }", .anchor(.claim([.neglect], Standing.allCases))),
    Self("where: { held by: [police] }", .anchor(.heldBy([.police]))),
    Self("where: { held by: { not: [social care] } }", .anchor(.not(.heldBy([.socialCare])))),
    Self("where: { recorded by: GP }", .anchor(.recordedBy([.gp]))),
    Self(
      "where: { present: [police, GP] }", .anchor(.service(.present, [.police, .gp])),
      anchor: "happens: strategy discussion"),
    Self(
      "where: { present: { not: police } }", .anchor(.not(.service(.present, [.police]))),
      anchor: "happens: strategy discussion"),
    Self("where: { younger than: 6 months }", .anchor(.youngerThan(.months(6)))),
    Self(
      "where: { any: [failed visit, { not: { outcome: no reply } }] }",
      .anchor(.any([.fact(.failedVisit), .not(.word(.outcome, [.noReply]))]))),
    Self(
      "where: { failed visit: yes, source: document }",
      .anchor(.all([.fact(.failedVisit), .source([.document])]))),
    Self(
      "preceded by: { event: mark or injury, unless: ordinary bump, held by: not social care }",
      .exists(
        Pattern(
          [
            EventPattern(
              kinds: [.markOrInjury], tests: [.not(.fact(.ordinaryBump)), .not(.heldBy([.socialCare]))])
          ], window: .upToAnchor))),
    Self(
      "preceded by: { involvement: ended }",
      .exists(
        Pattern(
          [EventPattern(kinds: [.involvement], tests: [.word(.change, [.ended])])], window: .upToAnchor))),
  ]

  static let combined: [Self] = [
    Self("unless: failed visit", .not(.anchor(.fact(.failedVisit)))),
    Self("unless: { outcome: no reply }", .not(.anchor(.word(.outcome, [.noReply])))),
    Self("unless: { preceded by: visit }", .not(.exists(one(.upToAnchor)))),
    Self("not: { without: visit }", .not(.absent(one(.upToAnchor)))),
    Self(
      "any: [{ while: worry open }, { preceded by: visit, where: failed visit }]",
      .any([
        .state(StateTerm(.worryOpen)), .all([.exists(one(.upToAnchor)), .anchor(.fact(.failedVisit))]),
      ])),
    Self(
      "all: [{ while: worry open }, failed visit]", .state(StateTerm(.worryOpen)),
      .anchor(.fact(.failedVisit))),
    Self(
      "changes: { count: visit, in: 28 days after, against: 4 weeks before, fewer by: 1 }",
      .changes(Changes(count: Pattern([visit]), daysAfter: 28, daysBefore: 28, fewerBy: 1))),
    Self(
      "changes: { count: visit, in: 7 days after, against: 7 days before, more by: 2 }",
      .changes(Changes(count: Pattern([visit]), daysAfter: 7, daysBefore: 7, fewerBy: -2))),
    Self(
      "share: { of: absence, among: absence, reaches: 10 %, at least: 10, in: 90 days before, adding: sessions, among adding: possible sessions }",
      .share(
        Share(
          part: Pattern([EventPattern(kinds: [.absence])]), whole: Pattern([EventPattern(kinds: [.absence])]),
          adding: .sessions, wholeAdding: .possibleSessions, threshold: 0.1, under: false, minimum: 10,
          daysBefore: 90))),
    Self(
      "rests only on: { source: [parent or carer said] }", .restsOnlyOn(.source([.parentOrCarerSaid])),
      anchor: "happens: decision"),
  ]
}
