import Casework
import YAMLReading

/// What must fit together in a lesson once its parts are read.
extension Reading {
  mutating func check(_ head: LessonHead, _ forms: [Form], _ ask: Ask?, in value: YAMLValue) {
    checkStrand(head, forms, in: value)
    checkGate(head, forms, ask, in: value)
    if let ask { checkLevel(head, ask, in: value) }
    if head.lessonClass == .protect { checkComplaints(forms, in: value) }
    if head.about != .child, forms.contains(where: \.anchor.countsPregnancy) {
      note(value["about"] ?? value, "weeks of pregnancy are a child's, born or not; write about: child")
    }
  }

  private mutating func checkStrand(_ head: LessonHead, _ forms: [Form], in value: YAMLValue) {
    guard let lessonClass = head.lessonClass else { return }
    let converges = forms.contains { $0.anchor.isConvergence }
    if let strand = value["strand"] {
      if converges { note(strand, "a convergence counts the strands of others and has none of its own") }
      if lessonClass != .protect {
        note(strand, "only class protect has a strand; class \(lessonClass.rawValue) has none")
      }
    } else if lessonClass == .protect && !converges && !forms.isEmpty {
      note(
        value["class"] ?? value,
        "class protect needs a strand: \(Strand.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    if converges, lessonClass != .protect {
      note(value["class"] ?? value, "a convergence is of class protect")
    }
  }

  private mutating func checkGate(_ head: LessonHead, _ forms: [Form], _ ask: Ask?, in value: YAMLValue) {
    let isGate = forms.contains { $0.anchor.isGate }
    let place = value["class"] ?? value
    if isGate, let lessonClass = head.lessonClass, lessonClass != .gate {
      note(place, "the form `before` is a gate, and the class is \(lessonClass.rawValue); write class: gate")
    }
    if head.lessonClass == .gate, !forms.isEmpty, !isGate {
      note(place, "class gate needs the form `before`, with the tiers that are held")
    }
    guard let ask else { return }
    if isGate, ask.needs == nil { _ = value["ask"].flatMap { required("needs", in: $0) } }
    if !isGate, let needs = value["ask"]?["needs"] { note(needs, "belongs to a gate alone") }
  }

  private mutating func checkLevel(_ head: LessonHead, _ ask: Ask, in value: YAMLValue) {
    let place = value["ask"]?["level"] ?? value
    switch head.lessonClass {
    case .gate:
      if ask.level.levels != [.stop] { note(place, "a gate holds what is proposed: its level is stop") }
    case .support:
      if ask.level.levels != [.ask] { note(place, "class support asks and no more: its level is ask") }
    case .protect, .practice:
      if ask.level.levels.contains(.stop) { note(place, "only class gate may stop; write ask or act") }
    case nil: break
    }
    if ask.level.levels.contains(.act), ask.within == nil {
      note(value["ask"] ?? value, "may act, so that an answer is due by a clock; write `within:`")
    }
    if ask.level.when.contains(where: \.isCount), !formsRepeat(value) {
      note(place, "counts happenings, and only the form `repeats` counts any")
    }
  }

  private func formsRepeat(_ value: YAMLValue) -> Bool {
    guard let when = value["when"] else { return false }
    return when["repeats"] != nil || (when["any"]?.items ?? []).contains { $0["repeats"] != nil }
  }

  /// A complaint is a right and never a sign of harm: no protective lesson may rest on one (VOCABULARY, kind 60).
  private mutating func checkComplaints(_ forms: [Form], in value: YAMLValue) {
    guard let when = value["when"] else { return }
    let patterns = forms.flatMap { $0.positivePatterns }
    if patterns.contains(where: { $0.names(.complaint) }) {
      note(when, "rests on a complaint; a complaint is a right and never a sign of harm")
    } else if patterns.contains(where: \.namesAnything) {
      note(when, "rests on `anything`, which a complaint is too; name the kinds")
    }
  }
}

extension Anchor {
  var isConvergence: Bool {
    if case .converges = self { return true }
    return false
  }

  var isGate: Bool {
    if case .gate = self { return true }
    return false
  }
}

extension Anchor {
  /// Whether its clock is told in weeks of pregnancy.
  fileprivate var countsPregnancy: Bool {
    guard case .unanswered(let form) = self else { return false }
    return form.within.clocks.contains { if case .weeksOfPregnancy = $0 { true } else { false } }
  }
}

extension LevelRule {
  /// The levels that a finding may have.
  var levels: [Level] { ([otherwise] + (raised.map { [$0] } ?? [])).uniqued.sorted() }
}

extension LevelGuard {
  fileprivate var isCount: Bool {
    if case .count = self { return true }
    return false
  }
}
