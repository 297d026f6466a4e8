/// Broken words, forms and patterns, each with what its author is told.
extension SlipsTests.Slip {
  static let vocabulary: [Self] = [
    Self(
      when: "happens: mark or injry",
      told: [
        "10: when.happens: 'mark or injry' is not a kind of event, a fact that names kinds, or `anything`; did you mean 'mark or injury'?"
      ]),
    Self(
      when: "happens: { event: visit, where: { outcom: no reply } }",
      told: [
        "10: when.happens.where.outcom: 'outcom' is not a test, a fact or a field of visit; did you mean 'outcome'?"
      ]),
    Self(
      when: "happens: { event: visit, where: { outcome: no replay } }",
      told: [
        "10: when.happens.where.outcome: 'no replay' is not a word for 'outcome'; did you mean 'no reply'?"
      ]),
    Self(
      when: "happens: { event: visit, where: { outcome: care order } }",
      told: [
        "10: when.happens.where.outcome: 'care order' is not a word for 'outcome'; expected one of: child seen as planned, child seen in part or briefly, no reply, refused at the door, in but child not seen, child elsewhere, cancelled by family, cancelled by service, wrong address, failed, how is not stated, made, sight of the child not stated"
      ]),
    Self(
      when: "happens: { event: [visit, mark or injury], where: { outcome: no reply } }",
      told: [
        "10: when.happens.where.outcome: 'outcome' is not a field of mark or injury; ask it of visit alone"
      ]),
    Self(
      when: "happens: { event: visit, where: { cause settled: no } }",
      told: [
        "10: when.happens.where.cause settled: 'cause settled' is told of mark or injury, never of visit"
      ]),
    Self(
      when: "happens: { event: visit, where: { failed visit: maybe } }",
      told: [
        "10: when.happens.where.failed visit: must be yes or no, not 'maybe'"
      ]),
    Self(
      when: "happens: { event: visit, where: { minutes: 15 } }",
      told: [
        "10: when.happens.where.minutes: 'minutes' is not answered in words of the vocabulary; write { under: 15 } or { at least: 4 }"
      ]),
    Self(
      when: "happens: { event: visit, where: { minutes: { under: few } } }",
      told: [
        "10: when.happens.where.minutes.under: must be a number, not 'few'"
      ]),
    Self(
      when: "happens: { event: visit, where: { outcome: { under: 3 } } }",
      told: [
        "10: when.happens.where.outcome: 'outcome' is not a number; write one of its words, or a list of them"
      ]),
    Self(
      when: "happens: { event: child's account, where: { words: hurt } }",
      told: [
        "10: when.happens.where.words: 'words' is not answered in words of the vocabulary; ask only whether it is stated: { stated: [words] }"
      ]),
    Self(
      when: "happens: { event: visit, where: { stated: [regions] } }",
      told: [
        "10: when.happens.where.stated[1]: 'regions' is not a test, a fact or a field of visit; see docs/vocabulary.md"
      ]),
    Self(
      when: "happens: { event: visit, where: { source: hearsay } }",
      told: [
        "10: when.happens.where.source: 'hearsay' is not a source; expected one of: seen by a professional, measured, child said, parent or carer said, other family said, member of public said, other professional said, document, not stated"
      ]),
    Self(
      when: "happens: { event: visit, where: { held by: [gp] } }",
      told: [
        "10: when.happens.where.held by[1]: 'gp' is not a type of service; did you mean 'GP'?"
      ]),
    Self(
      when: "happens: { event: visit, where: { claim: { about: harm } } }",
      told: [
        "10: when.happens.where.claim.about: is not a key here; expected one of: of, standing"
      ]),
    Self(
      when: "happens: { event: visit, where: [seen] }",
      told: [
        "10: when.happens.where: must be tests such as { outcome: no reply }, not a list"
      ]),
    Self(
      when: "happens: { event: involvement, where: { kind: care and support } }",
      told: [
        "10: when.happens.where.kind: 'care and support' is not a word for 'kind'; see docs/vocabulary.md"
      ]),
    Self(
      when: "happens: visit\nwhile: worry opened",
      told: [
        "11: when.while: 'worry opened' is not a state; did you mean 'worry open'?"
      ]),
    Self(
      when: "happens: visit\nunless: ordinary bmp",
      told: [
        "11: when.unless: 'ordinary bmp' is not a derived fact or a state; did you mean 'ordinary bump'?"
      ]),
    Self(
      head: "class: practice\nlife: trial",
      when: "happens: { event: anything, where: { outcome: no reply } }",
      told: [
        "9: when.happens.where.outcome: 'outcome' is not a test of `anything`; name the kinds whose field it is"
      ]),
  ]

  static let forms: [Self] = [
    Self(
      when: "hapens: visit",
      told: [
        "10: when: has no form; 'hapens' may be 'happens'; a form is one of: happens, after, repeats, gap, converges, before"
      ]),
    Self(
      when: "happens: visit\nrepeats: visit",
      told: [
        "10: when: has two forms, 'happens' and 'repeats'; write alternatives under `any`"
      ]),
    Self(
      when: "after: visit\nunanswered by: decision\nowed by: any",
      told: [
        "10: when.within: is missing"
      ]),
    Self(
      when: "after: visit\nunanswered by: decision\nowed by: socal care\nwithin: 2 days",
      told: [
        "12: when.owed by: 'socal care' is not `any`, `the holder` or a type of service; did you mean 'social care'?"
      ]),
    Self(
      when: "after: visit\nunanswered by: decision\nowed by: any\nwithin: 2 days\nfrom: known",
      told: [
        "14: when.from: must be `occurred`, or left out: the clock then runs from when the service came to hold it"
      ]),
    Self(
      when: "gap: visit\nfor: 42 days\ngrace: 5 working days",
      told: [
        "10: when.while: is missing"
      ]),
    Self(
      when: "gap: visit\nfor: 42 days\nwhile: worry open",
      told: [
        "10: when.grace: is missing"
      ]),
    Self(
      when: "gap: visit\nfor: 42 days\ngrace: 5 days\nwhile: { all: [worry open, looked after] }",
      told: [
        "13: when.while: a gap runs while any one of its states holds; write { any: […] }"
      ]),
    Self(
      when: "repeats: visit\nat least: 1\nwithin: 30 days",
      told: [
        "11: when.at least: must be 2 or more; for one event write `happens`"
      ]),
    Self(
      when: "repeats: visit\nat least: 2\nwithin: 30 days\nfrom at least: 3 organisations",
      told: [
        "13: when.from at least: asks for more organisations than happenings"
      ]),
    Self(
      when: "repeats: visit\nat least: two\nwithin: 30 days",
      told: [
        "11: when.at least: must be a whole number from 1, not 'two'"
      ]),
    Self(
      when: "repeats: visit\nat least: 2\nwithin: 30 days\nseparate by: 1 month",
      told: [
        "13: when.separate by: '1 month' must be in days or weeks here"
      ]),
    Self(
      when: "converges: 3 strands\nwithin: 180 days",
      told: [
        "6: strand: a convergence counts the strands of others and has none of its own"
      ]),
    Self(
      when: "any: []",
      told: [
        "10: when.any: must be a list of alternatives, each with a form, not an empty list"
      ]),
    Self(
      when: "before: closing proposed",
      told: [
        "10: when.by tier: is missing"
      ]),
    Self(
      head: "class: gate\nlife: trial",
      when: "before: closing proposed\nby tier:\n  - { words: seen, must hold: { none: visit } }",
      ask: "level: stop\nwho: [manager]\nwithin: 2 days\nquestion: Why?",
      told: [
        "11: when.by tier[1]: names no tier; write `held:` or `shown:` with tiers",
        "13: ask.needs: is missing",
      ]),
    Self(
      head: "class: gate\nlife: trial",
      told: [
        "5: class: class gate needs the form `before`, with the tiers that are held",
        "11: ask.level: a gate holds what is proposed: its level is stop",
      ]),
    Self(
      when: "happens: complaint",
      told: [
        "10: when: rests on a complaint; a complaint is a right and never a sign of harm"
      ]),
    Self(
      when: "happens: visit\npreceded by: [complaint]",
      told: [
        "10: when: rests on a complaint; a complaint is a right and never a sign of harm"
      ]),
    Self(
      when: "happens: visit\nunless: { without: complaint }",
      told: [
        "10: when: rests on a complaint; a complaint is a right and never a sign of harm"
      ]),
    Self(
      when: "happens: anything",
      told: [
        "10: when: rests on `anything`, which a complaint is too; name the kinds"
      ]),
  ]

  static let patterns: [Self] = [
    Self(
      when: "happens: { where: { outcome: no reply } }",
      told: [
        "10: when.happens: names no event; write `event:` with a kind, or `any:` with a list of patterns"
      ]),
    Self(
      when: "happens: { event: visit, within: 3 days }",
      told: [
        "10: when.happens.within: no window may stand here: the form itself says when; write the window beside it, or in a condition"
      ]),
    Self(
      when: "happens: visit\npreceded by: { event: visit, within: 3 days, since: the worry }",
      told: [
        "11: when.preceded by.since: is a second window; one pattern has one"
      ]),
    Self(
      when: "happens: visit\nwithout: { event: visit, since: the worry }",
      told: [
        "11: when.without.since: 'the worry' is not a name bound before this line; expected one of: it, that"
      ]),
    Self(
      when:
        "happens: visit\nwithout: { event: visit, since: the worry }\npreceded by: { event: observation, as: the worry }",
      told: [
        "11: when.without.since: 'the worry' is not a name bound before this line; expected one of: it, that"
      ]),
    Self(
      when: "happens: visit\nwithout: { event: visit, as: gone }",
      told: [
        "11: when.without.as: nothing is bound here; `as` names an event that is there: of a form, `preceded by` or `followed by`"
      ]),
    Self(
      when: "happens: visit\npreceded by: { event: visit, as: worry open }",
      told: [
        "11: when.preceded by.as: 'worry open' already means something; choose another name"
      ]),
    Self(
      when: "happens: visit\nas: first\npreceded by: { event: visit, as: first }",
      told: [
        "12: when.preceded by.as: 'first' already names another event; choose another name"
      ]),
    Self(
      when: "happens: visit\nfollowed by: { event: visit, within: 3 days before }",
      told: [
        "11: when.followed by.within: looks before the anchor, and what follows lies after it"
      ]),
    Self(
      when: "happens: visit\nfollowed by: { event: visit, since: it }",
      told: [
        "11: when.followed by.since: `since` ends at the anchor, and what follows lies after it; write `within` or `afterwards: yes`"
      ]),
    Self(
      when: "happens: visit\npreceded by: { event: visit, since: it }",
      told: [
        "11: when.preceded by.since: the window would begin and end at the anchor; write `within: 28 days after` or another name"
      ]),
    Self(
      when: "happens: visit\npreceded by: { event: visit, since: the latest opening of wory open }",
      told: [
        "11: when.preceded by.since: 'wory open' is not a state; did you mean 'worry open'?"
      ]),
    Self(
      when: "happens: visit\npreceded by: { event: visit, answers: { event: observation, within: 3 days } }",
      told: [
        "11: when.preceded by.answers.within: no window may stand here: the relation says which event is meant; ask for it in a condition of its own"
      ]),
    Self(
      when: "happens: visit\npreceded by: { event: visit, answers: the wrry }",
      told: [
        "11: when.preceded by.answers: 'the wrry' is not a name bound before this line, nor a kind of event; see docs/vocabulary.md"
      ]),
    Self(
      when: "happens: visit\npreceded by: { event: visit, agrees with: [outcome] }",
      told: [
        "11: when.preceded by.agrees with: must be one name with a list, such as { it: […] }, not a list"
      ]),
    Self(
      when: "happens: visit\npreceded by: { event: visit, of: neighbours }",
      told: [
        "11: when.preceded by.of: 'neighbours' is not a scope; expected one of: same child, any child in the household, sibling, an adult in the household, that person, family"
      ]),
    Self(
      when:
        "happens: visit\npreceded by: { any: [{ event: visit, within: 3 days }, { event: decision, within: 9 days }], as: x }",
      told: [
        "11: when.preceded by: alternatives that share a name share a window too; write it beside `any`"
      ]),
    Self(
      when:
        "happens: visit\nany:\n  - preceded by: { event: observation, as: a }\nwithout: { event: visit, since: a }",
      told: [
        "13: when.without.since: 'a' is not a name bound before this line; expected one of: it, that"
      ]),
    Self(
      when:
        "happens: visit\nchanges: { count: visit, in: 28 days before, against: 28 days before, fewer by: 1 }",
      told: [
        "11: when.changes.in: must end in 'after', such as '28 days after', not '28 days before'"
      ]),
    Self(
      when: "happens: visit\nchanges: { count: visit, in: 28 days after, against: 28 days before }",
      told: [
        "11: when.changes: needs `fewer by` or `more by`, one of them"
      ]),
    Self(
      when:
        "happens: absence\nshare: { of: absence, among: absence, reaches: 140 %, at least: 10, in: 90 days before, adding: reason }",
      told: [
        "11: when.share.reaches: must be a share from 0 % to 100 %, not '140 %'",
        "11: when.share.adding: 'reason' is not a number that can be added up",
      ]),
    Self(
      when: "happens: { involvement: finished }",
      told: [
        "10: when.happens.involvement: 'finished' is the answer to no field of involvement; write { event: involvement, where: { … } }"
      ]),
    Self(
      when: "happens: { allocation: other }",
      told: [
        "10: when.happens.allocation: 'other' may be 'role' or 'qualification' of it; write `where:` with the field"
      ]),
  ]
}
