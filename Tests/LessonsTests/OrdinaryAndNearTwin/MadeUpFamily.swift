/// A made-up family: the name of its timeline, and what there is to know of it.
struct MadeUpFamily: Sendable, CustomStringConvertible {
  let file: String
  let why: String
  var description: String { file }

  static let ordinary = [
    MadeUpFamily(file: "toddler-bumps", why: "bumps where toddlers bump, each told, one seen by a doctor"),
    MadeUpFamily(
      file: "home-education", why: "written notice, a visit, the child seen, and no worry before or after"),
    MadeUpFamily(
      file: "declined-help", why: "help offered and lawfully declined; who sees the children next is named"),
    MadeUpFamily(file: "complaint", why: "a parent complains, and the visits go on as before"),
    MadeUpFamily(file: "rebooked", why: "one appointment missed, rebooked and kept"),
    MadeUpFamily(file: "domestic-well-followed", why: "the child was asked alone, and help was given"),
    MadeUpFamily(file: "child-in-care", why: "visited in time, alone"),
    MadeUpFamily(
      file: "premature-baby", why: "a heel bruised by a blood test, and one centile line down for a month"),
    MadeUpFamily(
      file: "malicious-looked-into", why: "looked into with a second view, disproved, and said again"),
    MadeUpFamily(file: "stepfather-asked-about", why: "a new adult, and he was asked about within two days"),
    MadeUpFamily(file: "decided-the-same-day", why: "a concern, looked into and decided the day it came"),
    MadeUpFamily(file: "asked-for-information", why: "a parent asks for help twice and is helped"),
    MadeUpFamily(
      file: "separated-parents", why: "two services found nothing and told the father, who disagrees"),
    MadeUpFamily(file: "birthmark", why: "where the health visitor drew it at the new birth visit"),
    MadeUpFamily(
      file: "birthmark-seen-twice", why: "a birthmark in two places, noted in summer and again in autumn"),
    MadeUpFamily(
      file: "splint-that-rubs", why: "red lines where the splint is known to rub, while help is given"),
    MadeUpFamily(
      file: "home-in-stages", why: "home after a ready assessment, seen in the first days, and settled"),
    MadeUpFamily(
      file: "at-a-friends-then-seen", why: "at a friend's when called on, seen the next day, and closed then"),
    MadeUpFamily(file: "sick-in-autumn", why: "an illness, a thinner boy, weighed because somebody noted it"),
    MadeUpFamily(
      file: "home-education-visited", why: "written notice, and an officer who saw her and her work"),
    MadeUpFamily(file: "help-declined", why: "thanked and declined; the school sees them every day"),
    MadeUpFamily(
      file: "complaint-and-a-good-end",
      why: "a complaint partly upheld, visits as before, and a plan that ended well"),
    MadeUpFamily(file: "short-of-money", why: "no coat, a coat found, and help with the debt"),
    MadeUpFamily(
      file: "hoist-mark", why: "lines where the sling is known to rub, and a knock that two staff saw"),
    MadeUpFamily(
      file: "interpreter-well-used",
      why: "a bruise looked into the same day, alone, with a professional interpreter"),
    MadeUpFamily(
      file: "new-partner-asked-about", why: "a new partner, asked about with his knowledge in two days"),
    MadeUpFamily(file: "plan-kept", why: "on a protection plan, and seen alone every ten days"),
    MadeUpFamily(
      file: "two-homes", why: "weekends with the father, a grazed knee, and a dentist in the wrong week"),
    MadeUpFamily(file: "nursery-bite", why: "another child bit him, and two staff saw it"),
    MadeUpFamily(
      file: "fairground-family", why: "a season on the road: two schools, two surgeries, all told of"),
    MadeUpFamily(file: "low-mood-and-help", why: "low after the birth; she asked, and help came in two days"),
    MadeUpFamily(file: "epilepsy-known", why: "four seizures, brought within the hour, and a bitten tongue"),
    MadeUpFamily(file: "five-weeks-at-grans", why: "at the grandmother's while the mother is in hospital"),
  ]

  static let nearTwins = [
    NearTwin(
      of: "toddler-bumps",
      family: MadeUpFamily(file: "not-yet-mobile", why: "the same places, on a baby of eleven weeks"),
      asked: [
        ("baby-mark", "2024-07-02"), ("injury-unanswered", "2024-07-02"), ("repeat-injury", "2024-09-10"),
      ]),
    NearTwin(
      of: "birthmark",
      family: MadeUpFamily(
        file: "new-mark-not-the-birthmark", why: "recorded at the back, and this one is on the arm"),
      asked: [("baby-mark", "2024-08-12"), ("injury-unanswered", "2024-08-12")], complete: true),
    NearTwin(
      of: "birthmark-seen-twice",
      family: MadeUpFamily(
        file: "birthmark-and-an-ear", why: "half of it is behind the ear, and then the arm is bruised"),
      asked: [
        ("baby-mark", "2024-06-12"), ("injury-unanswered", "2024-06-12"), ("repeat-injury", "2024-10-07"),
      ]),
    NearTwin(
      of: "splint-that-rubs",
      family: MadeUpFamily(
        file: "splint-and-a-burn", why: "a burn where the splint is, and a bruise where it is not"),
      asked: [
        ("baby-mark", "2024-02-06"), ("injury-unanswered", "2024-02-06"),
        ("held-and-not-shared", "2024-02-08"), ("repeat-injury", "2024-03-05"),
      ]),
    NearTwin(
      of: "home-in-stages",
      family: MadeUpFamily(
        file: "home-and-nobody-came", why: "home without an assessment, and nobody opened when they called"),
      asked: [
        ("home-too-soon", "2024-03-10"), ("door-not-opened", "2024-03-26"), ("not-seen", "2024-04-15"),
      ],
      complete: true),
    NearTwin(
      of: "at-a-friends-then-seen",
      family: MadeUpFamily(
        file: "nobody-in-then-closed", why: "nobody opened, and no further action without seeing her"),
      asked: [
        ("door-not-opened", "2024-02-05"), ("no-action-and-not-seen", "2024-02-06"),
        ("not-seen", "2024-03-18"),
      ]),
    NearTwin(
      of: "home-education",
      family: MadeUpFamily(
        file: "home-education-after-a-concern", why: "two months after a neighbour's call, told by telephone"),
      asked: [
        ("not-seen", "2024-12-16"), ("off-roll-and-worried", "2025-01-06"),
        ("off-roll-and-worried", "2025-01-10"),
      ]),
    NearTwin(
      of: "declined-help",
      family: MadeUpFamily(
        file: "closed-on-no-reply", why: "neglect was told of, nobody opened twice, and it ended"),
      asked: [
        ("door-not-opened", "2024-03-14"), ("door-not-opened", "2024-03-21"), ("closing", "2024-03-28"),
        ("ended-on-no-access", "2024-03-28"),
      ], complete: true),
    NearTwin(
      of: "complaint",
      family: MadeUpFamily(
        file: "threat-then-fewer-visits", why: "a threat, not a complaint, and fewer visits after it"),
      asked: [("fewer-visits-after-threat", "2024-03-25")], complete: true),
    NearTwin(
      of: "rebooked",
      family: MadeUpFamily(
        file: "not-brought-and-harmed", why: "missed twice while the GP was worried, with harm"),
      asked: [("not-brought-with-consequence", "2024-05-02")], notAsked: ["repeat-injury"]),
    NearTwin(
      of: "domestic-well-followed",
      family: MadeUpFamily(
        file: "domestic-three-times", why: "three times in nine months, and nothing for the child"),
      asked: [("domestic-abuse-again", "2024-06-17")], complete: true),
    NearTwin(
      of: "child-in-care",
      family: MadeUpFamily(file: "home-too-soon", why: "home while an enquiry was open"),
      asked: [("home-too-soon", "2024-05-01")], notAsked: ["looked-after-first-visit"]),
    NearTwin(
      of: "malicious-looked-into",
      family: MadeUpFamily(
        file: "called-malicious", why: "called malicious unheard, and then an aunt rings too"),
      asked: [
        ("concern-set-aside-unheard", "2024-02-06"), ("concern-after-closing", "2024-06-10"),
        ("concern-from-two", "2024-06-10"),
      ]),
    NearTwin(
      of: "stepfather-asked-about",
      family: MadeUpFamily(
        file: "partner-not-asked-about", why: "on a plan, nobody asked about him, and then a bruised ear"),
      asked: [("new-adult-not-asked-about", "2024-02-12"), ("injury-under-plan", "2024-03-01")]),
    NearTwin(
      of: "asked-for-information",
      family: MadeUpFamily(file: "two-neighbours", why: "a neighbour and a friend tell of blows and neglect"),
      asked: [("concern-from-two", "2024-05-20")]),
    NearTwin(
      of: "home-education-visited",
      family: MadeUpFamily(
        file: "home-education-after-a-mark", why: "the same notice, days after a bruise that nobody saw to"),
      asked: [
        ("no-action-and-not-seen", "2024-04-22"), ("off-roll-and-worried", "2024-05-01"),
        ("three-strands", "2024-05-01"),
      ]),
    NearTwin(
      of: "help-declined",
      family: MadeUpFamily(file: "declined-with-a-burn", why: "the same offer, a burn, and a closed door"),
      asked: [
        ("injury-unanswered", "2024-03-15"), ("door-not-opened", "2024-03-15"), ("closing", "2024-03-20"),
      ]),
    NearTwin(
      of: "complaint-and-a-good-end",
      family: MadeUpFamily(
        file: "threat-and-a-complaint",
        why: "the same complaint, then a threat, and nobody came for nine weeks"),
      asked: [("fewer-visits-after-threat", "2024-03-19")]),
    NearTwin(
      of: "short-of-money",
      family: MadeUpFamily(file: "hungry-and-afraid", why: "three notes by three people, and what she said"),
      asked: [("small-worries-not-joined", "2024-02-12"), ("childs-account-not-followed-up", "2024-02-14")]),
    NearTwin(
      of: "hoist-mark",
      family: MadeUpFamily(file: "nobody-asked-him", why: "no sling there, and twice on a Monday"),
      asked: [("baby-mark", "2024-03-12"), ("repeat-injury", "2024-04-23")]),
    NearTwin(
      of: "interpreter-well-used",
      family: MadeUpFamily(
        file: "the-father-translates",
        why: "the same bruise; the father translated, and his word was all there was"),
      asked: [
        ("decided-on-thin-contact", "2024-04-12"), ("interpreter-from-the-family", "2024-04-18"),
      ],
      notAsked: ["injury-under-plan"]),
    NearTwin(
      of: "new-partner-asked-about",
      family: MadeUpFamily(
        file: "partner-with-a-history",
        why: "police hold a conviction, nobody asked, and the child said something"),
      asked: [
        ("known-history-not-weighed", "2024-02-13"), ("new-adult-not-asked-about", "2024-02-13"),
        ("childs-account-not-followed-up", "2024-02-29"),
      ], complete: true),
    NearTwin(
      of: "plan-kept",
      family: MadeUpFamily(
        file: "plan-and-no-sight",
        why: "the same plan; after two visits nobody saw her, and she was off school"),
      asked: [
        ("door-not-opened", "2024-02-12"), ("cp-visits", "2024-02-13"),
        ("not-seen-by-social-worker", "2024-02-27"),
      ]),
    NearTwin(
      of: "two-homes",
      family: MadeUpFamily(
        file: "afraid-of-weekends",
        why: "a bruised neck, loop marks a fortnight later, and what he said of them"),
      asked: [
        ("repeat-injury", "2024-03-18"), ("injury-unanswered", "2024-03-19"),
        ("childs-account-not-followed-up", "2024-03-20"),
      ], complete: true),
    NearTwin(
      of: "nursery-bite",
      family: MadeUpFamily(
        file: "bite-on-the-shoulder", why: "a bite that nobody saw happen, and a bruised arm ten weeks later"),
      asked: [
        ("injury-unanswered", "2024-02-07"), ("repeat-injury", "2024-04-18"),
        ("held-and-not-shared", "2024-04-22"),
      ]),
    NearTwin(
      of: "fairground-family",
      family: MadeUpFamily(
        file: "moved-in-the-enquiry", why: "rehoused elsewhere while an enquiry runs, and nobody received it"),
      asked: [
        ("strategy-discussion-child-seen-alone", "2024-04-09"), ("out-of-area-notice", "2024-05-02"),
        ("moved-with-open-items", "2024-05-03"),
      ], notAsked: ["off-roll-and-worried"]),
    NearTwin(
      of: "low-mood-and-help",
      family: MadeUpFamily(
        file: "not-her-baby", why: "she believes that the baby was exchanged, and nobody looked together"),
      asked: [("adult-crisis-no-joint-look", "2024-03-05"), ("adult-need-help-offered", "2024-03-19")]),
    NearTwin(
      of: "epilepsy-known",
      family: MadeUpFamily(
        file: "burn-a-day-late", why: "a scald a day old, and a clinician to whom nobody explained the day"),
      asked: [("delay-not-explained", "2024-05-21"), ("injury-unanswered", "2024-05-22")],
      notAsked: ["repeat-injury"]),
    NearTwin(
      of: "five-weeks-at-grans",
      family: MadeUpFamily(file: "six-weeks-at-a-friends", why: "at a friend's, who is no relative"),
      asked: [("carer-not-assessed", "2024-04-01")]),
  ]
}

/// A family much like an ordinary one, with what must be asked of it and what must not.
struct NearTwin: Sendable, CustomStringConvertible {
  let of: String
  let family: MadeUpFamily
  let asked: [(lesson: String, day: String)]
  var notAsked: [String] = []
  var complete = false
  var description: String { "\(family.file), twin of \(of)" }
}
