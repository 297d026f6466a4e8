import Casework

/// The forms that count: happenings, and findings of other lessons.
extension Questioning {
  /// Each event that counts towards a `repeats`, or would if its parts held, and whether enough of them do.
  func happenings(of repeats: Repeats, _ form: Form) -> [Explanation.Anchor] {
    let asked = candidates([repeats.pattern], form).map { place in
      var evaluation = evaluation(of: place, form)
      let matched = evaluation.match(repeats.pattern, place)
      var outcome = evaluation.anchorOutcome(matched, repeats.pattern)
      var parts = [part(repeats.pattern.something, outcome)]
      if matched != .no { parts += self.parts(of: form.conditions, &evaluation) }
      outcome.and(evaluation.evaluate(form.conditions))
      return (place: place, parts: parts, truth: Truth.all(of: parts.map(\.truth)), missing: outcome.missing)
    }
    guard let first = asked.first else { return [] }
    let counted = asked.filter { $0.truth != .no }.map {
      Clusters.Happening(place: $0.place, truth: $0.truth, missing: $0.missing)
    }
    let clusters = Clusters(repeats, evaluation(of: first.place, form), counted, upTo: 0)
    let words = form.anchor.words
    return asked.map { one in
      let together = one.truth == .no ? nil : enough(one.place, clusters)
      let parts = one.parts + (together.map { [part(words, $0)] } ?? [])
      return anchor(one.place, Explanation.Answer(together?.truth ?? .no), parts)
    }
  }

  /// Whether a happening belongs to a set that is large enough.
  private func enough(_ place: Int, _ clusters: Clusters) -> Outcome {
    if let cluster = clusters.certain.first(where: { $0.places.contains(place) }) {
      return Outcome(.yes, evidence: cluster.places)
    }
    if let unsure = clusters.unsure, unsure.places.contains(place) {
      return Outcome(.unknown, evidence: unsure.places, missing: unsure.missing)
    }
    return .no
  }

  /// Each finding that a convergence counts, and whether enough of different strands lie in its window.
  func findings(of converges: Converges) -> [Explanation.Anchor] {
    guard let subject else { return [] }
    let person = chronology.family.people[subject].id
    let counted = ConvergenceTrack.counted(run.ledger, person)
    let clusters = ConvergenceTrack.clusters(counted, converges, run.ledger, chronology)
    return counted.compactMap { number in
      let finding = run.ledger.findings[number]
      guard let place = chronology.anyPosition(of: finding.key.anchor) else { return nil }
      let members = clusters.first { $0.contains(number) } ?? []
      let places = members.compactMap { chronology.position(of: run.ledger.findings[$0].key.anchor) }
      let together = Outcome(members.isEmpty ? .no : .yes, evidence: places)
      return Explanation.Anchor(
        event: finding.key.anchor,
        title: "finding of \(finding.key.lesson.rawValue), strand \(finding.strand?.rawValue ?? "none")",
        occurred: Occurrence(finding.day), answer: Explanation.Answer(together.truth),
        parts: [
          part("a finding with a strand, not withdrawn", Outcome(.yes, evidence: [place])),
          part(Anchor.converges(converges).words, together),
        ], due: nil)
    }
  }
}
