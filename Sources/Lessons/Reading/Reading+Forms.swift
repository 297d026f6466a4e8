import Casework
import YAMLReading

/// Forms: what a finding is anchored in.
extension Reading {
  /// The keys of each form; the first names it.
  private static let formKeys: [[String]] = [
    ["happens", "as"],
    ["after", "unanswered by", "owed by", "within", "from", "as"],
    ["repeats", "at least", "within", "separate by", "from at least", "distinct by", "including", "as"],
    ["gap", "for", "grace", "as"],
    ["converges", "within", "from at least", "events at least"],
    ["before", "by tier", "or ended", "proposed within", "as"],
  ]

  /// `when`: one form with its conditions, or `any` of several; what stands beside `any` belongs to each of them.
  mutating func forms(_ value: YAMLValue) -> [Form] {
    guard let any = value["any"], !Self.formKeys.contains(where: { value[$0[0]] != nil }) else {
      return form(value, beside: nil).map { [$0] } ?? []
    }
    expect(["any"] + Self.conditionKeys, in: value)
    guard let items = any.items, !items.isEmpty else {
      note(any, "must be a list of alternatives, each with a form, not \(any.inWords)")
      return []
    }
    return items.compactMap { form($0, beside: value) }
  }

  private mutating func form(_ value: YAMLValue, beside outer: YAMLValue?) -> Form? {
    names = [:]
    guard let keys = formKeys(in: value), let main = value[keys[0]] else { return nil }
    expect(keys + Self.conditionKeys, in: value)
    // A form that is there but could not be read has said why; reading on would only blame what is sound.
    guard let anchor = anchorPattern(main, form: keys[0]) else { return nil }
    let kinds = Kinds(anchor.alternatives)
    let name = (value["as"] ?? main["as"]).flatMap { text in
      self.text(text).flatMap { checkedName($0, in: text) }
    }
    if let name { names[name] = kinds }
    var pattern = Pattern(anchor.alternatives)
    let counted = ["repeats", "gap"].contains(keys[0]) ? value["where"] : nil
    if let test = counted.flatMap({ self.test($0, of: kinds) }) { pattern = pattern.asking(test) }
    let read = self.anchor(keys[0], pattern, main, in: value, kinds: kinds)
    let except = (counted == nil ? [] : ["where"]) + (keys[0] == "gap" ? ["while"] : [])
    var conditions = conditions(in: value, anchor: kinds, except: except)
    if let outer { conditions += self.conditions(in: outer, anchor: kinds, except: ["any"]) }
    return read.map { Form(anchor: $0, name: name, conditions: conditions) }
  }

  private mutating func formKeys(in value: YAMLValue) -> [String]? {
    guard value.pairs != nil else {
      note(value, "must be keys with values, one of them a form, not \(value.inWords)")
      return nil
    }
    let found = Self.formKeys.filter { value[$0[0]] != nil }
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let keys = value.pairs?.map(\.key) ?? []
      let forms = Self.formKeys.map { $0[0] }
      let meant = keys.compactMap { key in
        Vocabulary.nearest(to: key, among: forms).map { "'\(key)' may be '\($0)'; " }
      }
      note(value, "has no form; \(meant.first ?? "")a form is one of: \(forms.joined(separator: ", "))")
    } else {
      note(value, "has two forms, '\(found[0][0])' and '\(found[1][0])'; write alternatives under `any`")
    }
    return nil
  }

  /// The pattern that a form is anchored in; converges has none.
  private mutating func anchorPattern(_ main: YAMLValue, form: String) -> Pattern? {
    guard form != "converges" else { return Pattern([]) }
    guard let pattern = pattern(main.without("as"), in: .form), !pattern.alternatives.isEmpty else {
      return nil
    }
    return pattern
  }

  private mutating func anchor(
    _ form: String, _ pattern: Pattern, _ main: YAMLValue, in value: YAMLValue, kinds: Kinds
  ) -> Anchor? {
    switch form {
    case "happens": .happens(pattern)
    case "after": unanswered(pattern, in: value, kinds: kinds).map { .unanswered($0) }
    case "repeats": repeats(pattern, in: value, kinds: kinds).map { .repeats($0) }
    case "gap": gap(pattern, in: value, kinds: kinds).map { .gap($0) }
    case "converges": converges(main, in: value).map { .converges($0) }
    default: gate(pattern, in: value).map { .gate($0) }
    }
  }

  private mutating func unanswered(_ after: Pattern, in value: YAMLValue, kinds: Kinds) -> Unanswered? {
    let by = required("unanswered by", in: value).flatMap { pattern($0, in: .form) }
    let owed = required("owed by", in: value).flatMap { self.owed($0) }
    mayCountPregnancy = true
    let within = required("within", in: value).flatMap { clockRule($0, of: kinds) }?.counted(counting)
    mayCountPregnancy = false
    let fromOccurred = value["from"].map { from($0) } ?? false
    guard let by, let owed, let within, let fromOccurred else { return nil }
    return Unanswered(after: after, by: by, owedBy: owed, within: within, fromOccurred: fromOccurred)
  }

  private mutating func from(_ value: YAMLValue) -> Bool? {
    if value.text == "occurred" || value.text == "held" { return value.text == "occurred" }
    note(value, "must be `occurred`, or left out: the clock then runs from when the service came to hold it")
    return nil
  }

  private mutating func owed(_ value: YAMLValue) -> Owed? {
    switch value.text {
    case "any": return .anyHolder
    case "the holder": return .theHolder
    default: break
    }
    if let text = value.text, ServiceType(rawValue: text) == nil {
      let words = ["any", "the holder"] + ServiceType.allCases.map(\.rawValue)
      note(unknown: text, in: value, as: "`any`, `the holder` or a type of service", among: words)
      return nil
    }
    let types = serviceTypes(value)
    return types.isEmpty ? nil : .type(types)
  }

  private mutating func repeats(_ pattern: Pattern, in value: YAMLValue, kinds: Kinds) -> Repeats? {
    let atLeast = required("at least", in: value).flatMap { count($0) }
    let within = required("within", in: value).flatMap { clock($0) }
    let separate = value["separate by"].map { text in self.text(text).flatMap { days($0, in: text) } }
    let organisations = value["from at least"].map { count($0, "organisation") } ?? 1
    let distinct = value["distinct by"].map {
      word($0, Repeats.DistinctBy.self, what: "`recorder` or `from`")
    }
    let including = value["including"].map { test($0, of: kinds) }
    if atLeast == 1, let one = value["at least"] {
      note(one, "must be 2 or more; for one event write `happens`")
    }
    guard let atLeast, let within, let organisations, separate != .some(.none), distinct != .some(.none),
      including != .some(.none)
    else { return nil }
    if organisations > atLeast, let from = value["from at least"] {
      note(from, "asks for more organisations than happenings")
    }
    return Repeats(
      pattern: pattern, atLeast: atLeast, within: within, separateBy: separate.flatMap { $0 },
      organisations: organisations, distinctBy: distinct.flatMap { $0 }, including: including.flatMap { $0 })
  }

  private mutating func gap(_ pattern: Pattern, in value: YAMLValue, kinds: Kinds) -> Gap? {
    let period = required("for", in: value).flatMap { clockRule($0, of: kinds) }?.counted(counting)
    let grace = required("grace", in: value).flatMap { clock($0) }
    let states = required("while", in: value).map { anyState($0) } ?? []
    guard let period, let grace, !states.isEmpty else { return nil }
    return Gap(pattern: pattern, period: period, grace: grace, states: states)
  }

  private mutating func converges(_ main: YAMLValue, in value: YAMLValue) -> Converges? {
    let strands = count(main, "strand")
    let within = required("within", in: value).flatMap { clock($0) }
    let organisations = value["from at least"].map { count($0, "organisation") } ?? 1
    let events = value["events at least"].map { count($0, "event") } ?? 1
    if let pair = value.pairs?.first(where: { Self.conditionKeys.contains($0.key) }) {
      note(pair.value, "no condition may stand beside `converges`; it counts what other lessons found")
    }
    guard let strands, let within, let organisations, let events else { return nil }
    if !(2...Strand.allCases.count).contains(strands) {
      note(main, "must be 2 to \(Strand.allCases.count) strands")
    }
    return Converges(strands: strands, within: within, organisations: organisations, events: events)
  }

  /// A clock, or `{ when: T, use: clock, else: clock }`.
  mutating func clockRule(_ value: YAMLValue, of kinds: Kinds) -> ClockRule? {
    guard value.pairs != nil else { return clock(value).map { ClockRule($0) } }
    guard expect(["when", "use", "else"], in: value) else { return nil }
    let when = required("when", in: value).flatMap { test($0, of: kinds) }
    let use = required("use", in: value).flatMap { clock($0) }
    let standard = required("else", in: value).flatMap { clock($0) }
    guard let when, let use, let standard else { return nil }
    return ClockRule(standard, guarded: use, when: when)
  }
}

extension ClockRule {
  /// The same as an area counts it: from and including the day, n days end one day sooner.
  fileprivate func counted(_ convention: Area.Convention?) -> ClockRule {
    guard convention == .includingTheDay else { return self }
    return ClockRule(standard.oneDaySooner, guarded: guarded?.oneDaySooner, when: when)
  }
}

extension Clock {
  fileprivate var oneDaySooner: Clock {
    switch self {
    case .days(let days): .days(max(days - 1, 0))
    case .workingDays(let days): .workingDays(max(days - 1, 0))
    case .weeks(let weeks): .days(max(weeks * 7 - 1, 0))
    case .hours, .months, .sameDay, .weeksOfPregnancy: self
    }
  }
}

extension YAMLValue {
  /// The same keys but one.
  fileprivate func without(_ key: String) -> YAMLValue {
    guard let pairs else { return self }
    return YAMLValue(path: path, line: line, content: .map(pairs.filter { $0.key != key }))
  }
}
