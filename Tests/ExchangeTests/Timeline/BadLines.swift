/// Lines that cannot be used, each with what is to be told of it.
///
/// The beginning of each problem is given: field, and as much of the reason as tells it from another.
enum BadLines {
  static let header = """
    {"timeline": 1, "case": "a-case", "end": "2024-06-30", "people": [{"id": "child", "is": "child"}, \
    {"id": "mother", "is": "adult"}, {"id": "baby", "is": "unborn"}]}
    """

  /// A good event with some of its text exchanged.
  private static func event(_ change: String) -> String {
    """
    {"id": "b", "kind": "mark or injury", "about": ["child"], "occurred": "2024-05-02"\(change)}
    """
  }

  static let all: [(line: String, problems: [String])] = [
    ("[1, 2]", ["row: expected a header, an event, coverage or a link, each a group of named values"]),
    ("\"text\"", ["row: expected a header, an event, coverage or a link, each a group of named values"]),
    ("{}", ["id: is missing", "kind: is missing", "about: is missing", "occurred: is missing"]),
    (
      #"{"id": "b", "kind": "mark or injuri", "about": ["child"], "occurred": "2024-05-02"}"#,
      [#"kind: is not one of the words for this; the nearest is "mark or injury""#]
    ),
    (
      #"{"id": "", "kind": 3, "about": "child", "occurred": null}"#,
      [
        "id: is empty; what is not stated is left out",
        "kind: expected one of the words for this, in quotes, not a number",
        #"about: expected a list of people, such as ["child"], not text"#,
        "occurred: expected a date in quotes, such as \"2006-12-11\" or \"2006-12\"; what is not stated is left out, not null",
      ]
    ),
    (
      #"{"id": "b", "kind": "visit", "about": ["nobody's", {"person": "child", "prat": "unborn"}], "occured": "2024"}"#,
      [
        #"occured: is not a key of an event; the nearest is "occurred""#, "occurred: is missing",
        "about[0]: no person of this id is in the header's people, and no link names it",
        #"about[1].prat: is not a key of a person concerned; the nearest is "part" (expected: person, part, detail)"#,
      ]
    ),
    (event(#", "about ": []"#), [#"about : is not a key of an event; the nearest is "about""#]),
    (event(#", "regions": ["ear"]"#), ["regions: is a field of the kind; write it inside `detail`"]),
    (
      event(
        #", "detail": {"regoins": ["ear"], "regions": ["eer", "ear", 3], "number": "two", "seen": "yes"}"#),
      [
        #"detail.regoins: is not a key of the detail of mark or injury; the nearest is "regions""#,
        #"detail.regions[0]: is not one of the words for this; the nearest is "ear""#,
        "detail.regions[2]: expected a word in quotes, not a number",
        "detail.number: expected a number of marks, not text",
        "detail.seen: is not a key of the detail of mark or injury; the nearest is \"first seen\"",
      ]
    ),
    (
      event(
        #", "detail": {"first seen": "May", "account": {}, "mechanism as told": 4, "accepted by": ["GP"]}"#),
      [
        "detail.first seen: expected a day in quotes, such as \"2006-12-11\"",
        "detail.account: expected text in quotes, not a group of named values",
        "detail.mechanism as told: expected text in quotes, not a number",
        #"detail.accepted by[0]: expected organisation / service, such as "whittington hospital / emergency department""#,
      ]
    ),
    (
      #"{"id": "b", "kind": "plan", "about": ["child"], "occurred": "2024-05-02", "detail": {"kind": "care and support"}}"#,
      ["detail.kind: is a word of Wales's law, and the header's nation is England"]
    ),
    (
      event(#", "occurred": "2024""#),
      ["column 85: this line is not JSON: this name is given twice in one object"]
    ),
    (event(#", "source": "seen""#), ["source: is not one of the words for this"]),
    (
      event(#", "source": "child sayd""#),
      [#"source: is not one of the words for this; the nearest is "child said""#]
    ),
    (
      event(#", "held by": "somebody""#), [#"held by: expected a list of services, "not stated" or "nobody""#]
    ),
    (event(#", "held by": []"#), [#"held by: expected a list of services, "not stated" or "nobody""#]),
    (
      event(
        #", "held by": ["a / b", "GP", "a /b", " / b", {"since": "2024-05-01", "route": "post", "from": 1}]"#),
      [
        "held by[1]: expected organisation / service",
        "held by[2]: expected organisation / service", "held by[3]: expected organisation / service",
        "held by[4].since: is before it occurred; nobody can hold a fact before it has begun",
        "held by[4].route: is not one of the words for this (expected: own record, sent, joint meeting)",
        "held by[4].from: is not a key of a holding", "held by[4].service: is missing",
      ]
    ),
    (
      event(#", "recorded": "GP""#),
      ["recorded: expected a recorder, a group with `by`, `who`, `qualification`"]
    ),
    (
      event(#", "recorded": {"by": "GP", "whom": "x"}"#),
      ["recorded.by: expected organisation", "recorded.whom"]
    ),
    (event(#", "count": 27"#), ["count: expected a group of one value"]),
    (event(#", "count": {"exactly": 1, "at least": 1}"#), ["count: expected a group of one value"]),
    (event(#", "count": {"exactly": 0}"#), ["count.exactly: expected a whole number of at least 1"]),
    (event(#", "count": {"at least": 1.5}"#), ["count.at least: expected a whole number of at least 1"]),
    (event(#", "count": {"at least": 1e300}"#), ["count.at least: expected a whole number of at least 1"]),
    (
      event(#", "claims": [{"of": "harms", "standing": "alledged", "against": "x"}, {}]"#),
      [
        #"claims[0].of: is not one of the words for this; the nearest is "harm""#,
        #"claims[0].standing: is not one of the words for this; the nearest is "alleged""#,
        "claims[0].against: no person of this id", "claims[1].of: is missing",
        "claims[1].standing: is missing",
      ]
    ),
    (
      event(#", "precision": "month""#),
      ["precision: is not one of the words for this (expected: approximate, undated)"]
    ),
    (
      #"{"id": "b", "kind": "visit", "about": ["child"], "occurred": "2024-05-02T10:00:00Z", "precision": "undated"}"#,
      ["precision: is undated, but `occurred` gives an hour; give the day alone"]
    ),
    (
      #"{"id": "b", "kind": "visit", "about": ["child", "child"], "occurred": "2024-05-02T10:00:00"}"#,
      ["about[1]: names the same person twice", "occurred: an hour needs its zone"]
    ),
    (
      #"{"id": "b", "kind": "visit", "about": [], "occurred": "2024-13"}"#,
      ["about: is empty", "occurred: expected a date"]
    ),
    (
      #"{"id": "b", "kind": "visit", "about": ["child"], "occurred": "2024-05/2024-03"}"#,
      ["occurred: ends before it starts"]
    ),
    (
      #"{"id": "b", "kind": "visit", "about": ["child"], "occurred": "2023-02-29"}"#,
      ["occurred: expected a date"]
    ),
    (event(#", "answers": "c""#), ["answers: no event of this id is in the file"]),
    (
      event(#", "relies on": ["b", "c"]"#),
      ["relies on: names the event itself", "relies on: no event of this id"]
    ),
    (event(#", "detail": {"account": "c"}"#), ["detail.account: no event of this id is in the file"]),
    (
      #"{"id": "b", "kind": "mark or injury", "about": ["mother", {"person": "child", "detail": {"account": "c", "x": 1}}], "occurred": "2024"}"#,
      ["about[1].detail.x: is not a key of the detail of mark or injury"]
    ),
    (
      #"{"id": "b", "kind": "mark or injury", "about": ["mother", {"person": "child", "detail": {"account": "c"}}], "occurred": "2024"}"#,
      ["about[1].detail.account: no event of this id is in the file"]
    ),
    (
      event(#", "sources": [{"url": "javascript:alert(1)", "confidence": "highest"}]"#),
      ["sources[0].url: expected a public address", "sources[0].confidence: is not one of the words"]
    ),
    (
      event(
        #", "basis": "consent", "marks": "sealed", "interpreter": "no", "words": 1, "note": 2, "original": []"#
      ),
      [
        "basis: is not", "marks: is not", "interpreter: is not", "words: expected text",
        "note: expected text", "original: expected text",
      ]
    ),
    (
      #"{"coverage": {"service": "a / b", "kinds": [], "from": "2024-02-01", "to": "2024-01-01", "by": 1}}"#,
      [
        #"coverage.kinds: expected "all" or a list of kinds of event"#, "coverage.by: is not a key",
        "coverage.basis: is missing", "coverage.to: is before `from`",
      ]
    ),
    (
      #"{"coverage": [], "with": 1}"#,
      ["coverage: expected a coverage statement, a group with", "with: is not a key of a coverage row"]
    ),
    (
      #"{"link": {"record": "r", "person": "x", "known": "soon", "linked": "maybe"}}"#,
      [
        "link.person: no person of this id", "link.known: expected a date",
        #"link.linked: expected "yes" or "no""#,
      ]
    ),
    ("{\"id\": \"b\"", ["column 11: this line is not JSON: expected a comma or }"]),
    ("id: b", ["column 1: this line is not JSON: expected a value"]),
  ]

  /// Headers, with people that let `"child"` be named.
  static let headers: [(line: String, problems: [String])] = [
    (
      #"{"timeline": 2, "case": "A Case", "people": [{"id": "child", "is": "child"}], "libary": true}"#,
      [
        "timeline: expected 1, the version of the format",
        "case: expected a short name in lower-case letters",
        #"libary: is not a key of a header; the nearest is "library""#,
      ]
    ),
    (#"{"case": "a", "people": [{"id": "child", "is": "child"}]}"#, ["timeline: is missing"]),
    (
      #"{"timeline": 1, "case": "../a", "people": [{"id": "child", "is": "child"}], "area": ["b", "C"]}"#,
      ["case: expected a short name", "area[1]: expected a short name"]
    ),
    (
      #"{"timeline": 1, "case": "a", "people": [{"id": "child", "is": "child"}, {"id": "child", "is": "adult"}]}"#,
      ["people[1].id: is the id of an earlier person; ids are unique"]
    ),
    (
      #"{"timeline": 1, "case": "a", "people": [{"id": "child", "is": "kid", "bron": "2024"}, {"id": "child"}]}"#,
      [
        "people[0].is: is not one of the words for this (expected",
        "people[0].bron: is not a key of a person",
        "people[1].is: is missing",
      ]
    ),
    (
      #"{"timeline": 1, "case": "a", "people": [{"id": "child", "is": "child", "expected": "2024-01-01", "became": ["x"], "parents": "child"}, {"id": "u", "is": "unborn", "born": "2024"}]}"#,
      [
        "people[0].expected: belongs to an unborn child alone",
        "people[0].became: belongs to an unborn child alone",
        "people[1].born: an unborn child has `expected`",
        "people[0].parents[0]: is not the id of another person",
        "people[0].became[0]: is not the id of another",
      ]
    ),
    (
      #"{"timeline": 1, "case": "a", "people": [{"id": "child", "is": "child"}], "end": "never", "nation": "Scotland", "library": "yes", "services": {"a": "GP", "a / b": "gps"}, "known to": ["a / b"]}"#,
      [
        "end: expected a date", "nation: is not one of the words for this (expected: England, Wales)",
        "library: expected true or false, not text", "services.a: expected organisation / service",
        #"services.a / b: is not one of the words for this; the nearest is "GP""#,
        "known to: expected `known to`, a group with `services`, not a list",
      ]
    ),
    (
      #"{"timeline": 1, "case": "a", "people": [{"id": "child", "is": "child"}], "residences": [{"person": "x", "household": "h", "from": "2024-02-01", "to": "2024-01-01"}], "agreements": [{"services": "a / b"}], "coverage": [{}]}"#,
      [
        "residences[0].person: no person of this id", "residences[0].to: is before `from`",
        "agreements[0].services: expected a list of services", "agreements[0].from: is missing",
        "coverage[0].service: is missing", "coverage[0].kinds: is missing", "coverage[0].from: is missing",
        "coverage[0].to: is missing", "coverage[0].basis: is missing",
      ]
    ),
  ]
}
