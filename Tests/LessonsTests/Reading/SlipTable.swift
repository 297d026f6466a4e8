/// Broken heads, clocks, questions and examples, each with what its author is told.
extension SlipsTests.Slip {
  static let all = head + vocabulary + forms + patterns + clocks + asks + examples

  static let head: [Self] = [
    Self(
      head: "class: protct\nstrand: injury\nlife: trial",
      told: [
        "5: class: 'protct' is not a class; did you mean 'protect'?"
      ]),
    Self(
      head: "class: protect\nlife: trial",
      told: [
        "5: class: class protect needs a strand: injury, voice, sight, adults, neglect, concerns, decisions, sharing"
      ]),
    Self(
      head: "class: practice\nstrand: injury\nlife: trial",
      told: [
        "6: strand: only class protect has a strand; class practice has none"
      ]),
    Self(
      head: "class: protect\nstrand: hurt\nlife: trial",
      told: [
        "6: strand: 'hurt' is not a strand; expected one of: injury, voice, sight, adults, neglect, concerns, decisions, sharing"
      ]),
    Self(
      head: "class: protect\nstrand: injury",
      told: [
        "1: life: is missing"
      ]),
    Self(
      head: "class: protect\nstrand: injury\nlife: trial\nchecks: [X02, C2]",
      told: [
        "8: checks[1]: 'X02' is not a check of the back-test, such as C02",
        "8: checks[2]: 'C2' is not a check of the back-test, such as C02",
      ]),
    Self(
      head: "class: protect\nstrand: injury\nlife: trial\nclocks: T1",
      told: [
        "8: clocks: 'T1' is not a clock of the timescales, such as T14"
      ]),
    Self(
      head: "class: protect\nstrand: injury\nlife: trial\nthemes: [Two Words]",
      told: [
        "8: themes[1]: 'Two Words' must be lower-case words joined by hyphens"
      ]),
    Self(
      head: "class: protect\nstrand: injury\nlife: trial\nlaw: { status: in force }",
      told: [
        "8: law.source: is missing"
      ]),
    Self(
      head:
        "class: protect\nstrand: injury\nlife: trial\nlaw: { status: revoked, source: \"https://a.uk/b\" }",
      told: [
        "8: law: is revoked; `in force to` must say since when"
      ]),
    Self(
      head:
        "class: protect\nstrand: injury\nlife: trial\nlaw: { status: in force, in force from: 2020-02-30, source: here }",
      told: [
        "8: law.in force from: '2020-02-30' is not a day; write it as 2018-07-04",
        "8: law.source: must be a public address that begins with https:// or http://",
      ]),
    Self(
      head:
        "class: protect\nstrand: injury\nlife: trial\nlaw: { status: revoked, in force from: 2020-02-01, in force to: 2019-01-01, source: \"https://a.uk/b\" }",
      told: [
        "8: law.in force to: ends before it begins"
      ]),
    Self(
      more: "tittle: what",
      told: [
        "19: tittle: is not a key here; did you mean 'title'?"
      ]),
    Self(
      more: "fresh: soon",
      told: [
        "19: fresh: 'soon' is not a clock; write it as same day, 24 hours, 2 working days, 42 days, 6 weeks, 3 months"
      ]),
  ]

  static let clocks: [Self] = [
    Self(
      when: "gap: visit\nfor: $perod\ngrace: 5 days\nwhile: worry open",
      told: [
        "11: when.for: '$perod' is not a parameter of this lesson; there is none"
      ]),
    Self(
      parameters: "parameters:\n  period: { default: 42 days }\n  spare: { default: 3 }",
      when: "gap: visit\nfor: $period\ngrace: 5 days\nwhile: worry open",
      told: [
        "10: parameters.spare: is not used; write $spare where it counts, or leave it out"
      ]),
    Self(
      parameters: "parameters:\n  period: { default: 3 }",
      when: "gap: visit\nfor: $period\ngrace: 5 days\nwhile: worry open",
      told: [
        "12: when.for: $period is a number, and a clock is needed here (same day, 24 hours, 2 working days, 42 days, 6 weeks, 3 months)"
      ]),
    Self(
      parameters: "parameters:\n  period: { default: a while }",
      told: [
        "9: parameters.period.default: 'a while' is neither a clock (same day, 24 hours, 2 working days, 42 days, 6 weeks, 3 months), a number nor a percentage"
      ]),
    Self(
      parameters: "parameters:\n  period: 42 days",
      told: [
        "9: parameters.period: must be keys with values (default, source…), not '42 days'"
      ]),
    Self(
      when: "gap: visit\nfor: six weeks\ngrace: 5 days\nwhile: worry open",
      told: [
        "11: when.for: 'six weeks' is not a clock; write it as same day, 24 hours, 2 working days, 42 days, 6 weeks, 3 months"
      ]),
    Self(
      when: "gap: visit\nfor: { when: { outcome: no reply }, use: 3 days }\ngrace: 5 days\nwhile: worry open",
      told: [
        "11: when.for.else: is missing"
      ]),
    Self(
      when: "gap: visit\nfor: 20 weeks of pregnancy\ngrace: 5 days\nwhile: worry open",
      told: [
        "11: when.for: '20 weeks of pregnancy' ends with a week of the pregnancy; only `within:` of `unanswered by` may"
      ]),
    Self(
      head: "class: practice\nlife: trial\nabout: family",
      when: "after: visit\nunanswered by: decision\nowed by: any\nwithin: 20 weeks of pregnancy",
      told: [
        "7: about: weeks of pregnancy are a child's, born or not; write about: child"
      ]),
  ]

  static let asks: [Self] = [
    Self(
      ask: "level: act\nwho: [duty]\nquestion: Why?",
      told: [
        "12: ask: may act, so that an answer is due by a clock; write `within:`"
      ]),
    Self(
      ask: "level: stop\nwho: [duty]\nquestion: Why?",
      told: [
        "12: ask.level: only class gate may stop; write ask or act"
      ]),
    Self(
      head: "class: support\nlife: trial", ask: "level: act\nwithin: 1 day\nwho: [duty]\nquestion: Why?",
      told: [
        "11: ask.level: class support asks and no more: its level is ask"
      ]),
    Self(
      ask: "level: { act when: at least 3, else: ask }\nwithin: 1 day\nwho: [duty]\nquestion: Why?",
      told: [
        "12: ask.level: counts happenings, and only the form `repeats` counts any"
      ]),
    Self(
      ask: "level: { ask when: failed visit, else: act }\nwithin: 1 day\nwho: [duty]\nquestion: Why?",
      told: [
        "12: ask.level.ask when: is not a key here; did you mean 'act when'?",
        "12: ask.level.ask when: raises act to ask, which is not higher",
      ]),
    Self(
      ask: "level: ask\nwho: [duty]",
      told: [
        "12: ask.question: is missing"
      ]),
    Self(
      ask: "level: ask\nwho: [duty]\nquestion: Why?\nneeds: { reason by: manager, within: 2 days }",
      told: [
        "15: ask.needs: belongs to a gate alone"
      ]),
  ]

  static let examples: [Self] = [
    Self(
      examples: "",
      told: [
        "17: examples.fires: is missing"
      ]),
    Self(
      examples: "fires: { weeks: \"V#\" }",
      told: [
        "16: examples.fires.weeks: '#' is not a letter of drawings; the letters are !$%&*+-=@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz, ? and ."
      ]),
    Self(
      examples: "fires: { weeks: \"V(V\" }",
      told: [
        "16: examples.fires.weeks: opens a bracket that it does not close"
      ]),
    Self(
      examples: "fires: { weeks: \"V?\" }",
      told: [
        "16: examples.fires.weeks: has a ? with no letter after it; it stands for the next letter's event"
      ]),
    Self(
      examples: "fires: { weeks: \"V\", days: \"V\" }",
      told: [
        "16: examples.fires: is drawn in days and in weeks; draw it once"
      ]),
    Self(
      examples: "fires: { on: 3 }",
      told: [
        #"16: examples.fires: shows nothing; draw it (weeks: "R..V") or list `events:`"#
      ]),
    Self(
      examples: "fires: { weeks: \"V\", on: later }",
      told: [
        "16: examples.fires.on: 'later' must be a step of the drawing, a day (2024-03-20) or `day 16` from its start"
      ]),
    Self(
      examples: "fires: { weeks: \"V\", level: act }",
      told: [
        "16: examples.fires.level: is never the level of this lesson"
      ]),
    Self(
      examples: "fires: { weeks: \"V\", with: { V2: { source: not stated } } }",
      told: [
        "16: examples.fires.with.V2: 'V2' is not drawn; drawn are V, V1"
      ]),
    Self(
      examples: "fires: { weeks: \"V\", with: { V: { detail: { outcome: no replay } } } }",
      told: [
        #"16: examples.fires.detail.outcome: is not one of the words for this; the nearest is "no reply" (expected: child seen as planned, child seen in part or briefly, no reply, refused at the door, in but child not seen, child elsewhere, cancelled by family, cancelled by service, wrong address, failed, how is not stated, made, sight of the child not stated)"#
      ]),
    Self(
      examples: "fires: { events: [ { day: soon, kind: visit } ] }",
      told: [
        "16: examples.fires.events[1].day: must be a number of days from day zero, such as 3 or 3/9, not 'soon'"
      ]),
    Self(
      examples: "fires: { events: [ { day: 3, kind: vist } ] }",
      told: [
        #"16: examples.fires.kind: is not one of the words for this; the nearest is "visit""#
      ]),
    Self(
      examples: "fires: { weeks: \"V\", child age: young }",
      told: [
        "16: examples.fires.child age: 'young' is not an age; write it as 3 years, 6 months, 10 weeks or 1 day"
      ]),
    Self(
      examples: "fires: { weeks: \"V\", covered: partly }",
      told: [
        "16: examples.fires.covered: must be yes or no, not 'partly'"
      ]),
  ]
}
