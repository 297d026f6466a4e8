import Casework

@testable import Simulation

/// Counting what health, schools and police do.
extension Census {
  mutating func countOthers(_ story: Story) {
    for event in story.events where isTold(event) {
      switch event.kind {
      case .attendance where event.detail.word(.setting) == .emergencyDepartment:
        countAttendance(event, story)
      case .healthAppointment: countAppointment(event)
      case .domesticAbuse: add("domestic abuse")
      case .missingEpisode: add("missing from " + (event.detail.word(.missingFrom)?.rawValue ?? "?"))
      case .missingEducation where event.detail.word(.kind) == .suspension: countSuspension(event, story)
      case .absence: add("absent terms")
      case .homeEducation where event.detail.word(.step) == .notice: add("home education")
      case .deathOrSeriousHarm where event.detail.word(.abuseOrNeglect) != .notSuspected:
        add("serious incidents")
      case .address: add("moves")
      default: break
      }
    }
    countBirths(story)
  }

  private func child(_ event: Event, _ story: Story) -> Child? {
    story.home.children.first { $0.id == event.subjects.first?.person }
  }

  private mutating func countAttendance(_ event: Event, _ story: Story) {
    guard let months = child(event, story)?.months(on: event.occurred.latest) else { return }
    let band = months < 12 ? "0" : months < 60 ? "1-4" : "5-17"
    add("emergencies " + band)
    if event.detail.word(.reason) == .injury { add("injuries " + band) }
  }

  private mutating func countAppointment(_ event: Event) {
    guard let kind = event.detail.word(.kind) else { return }
    let planned: [Word] = [.outpatient, .therapy, .mentalHealth]
    if planned.contains(kind) {
      add("outpatients")
      if event.detail.word(.outcome) == .wasNotBrought { add("not brought") }
    }
  }

  private mutating func countSuspension(_ event: Event, _ story: Story) {
    guard let child = child(event, story) else { return }
    add(event.occurred.latest < child.startsSecondary ? "suspensions primary" : "suspensions secondary")
  }

  private mutating func countBirths(_ story: Story) {
    var days: Set<Day> = []
    for child in story.home.children where child.born >= authority.start && child.born < authority.end - 60 {
      if !days.insert(child.born).inserted {
        add("twins")
        continue
      }
      add("maternities")
      let visits = story.events.filter {
        $0.kind == .healthAppointment && $0.concerns(child.id) && $0.detail.word(.kind) == .newBirth
      }
      if let first = visits.first {
        add("new births")
        measure("new birth", first.occurred.latest - child.born)
      }
    }
  }
}
