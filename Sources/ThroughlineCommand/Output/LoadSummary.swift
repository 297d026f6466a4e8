import Casework
import Lessons
import Web

extension LoadFigures {
  /// The load as the report's page of the synthetic authority shows it.
  func summary(_ lessons: [Lesson]) -> AuthoritySummary {
    AuthoritySummary(
      days: load.days, months: load.monthCount, children: load.children, involvements: load.involvements,
      workers: workers, caseload: LoadMeasure.caseload,
      questionsPerWorkerWeek: perWorkerWeek(load.questions),
      worklistPerWorkerWeek: worklistPerWorkerWeek,
      byRole: load.questions.sorted { $0.key < $1.key }.map { rate($0.key, $0.value, of: load.children) },
      byGroup: load.groups.sorted { $0.key < $1.key }.map {
        rate($0.key, $0.value.questions, of: $0.value.children)
      },
      lessons: lessons.map(summary))
  }

  private func summary(of lesson: Lesson) -> AuthoritySummary.LessonLoad {
    let rate = load.rate(of: lesson.id)
    let groups = load.groups.sorted { $0.key < $1.key }
    return AuthoritySummary.LessonLoad(
      lesson: lesson.id, findings: rate.findings,
      perThousandChildrenMonth: perThousandChildrenMonth(rate.findings, children: load.children),
      byGroup: groups.map { name, group in self.rate(name, rate.byGroup[name] ?? 0, of: group.children) })
  }

  private func rate(_ name: String, _ count: Int, of children: Int) -> AuthoritySummary.Rate {
    let isShown = children >= AuthoritySummary.smallestGroup
    return AuthoritySummary.Rate(
      name: name, children: children,
      perThousandChildrenMonth: isShown ? perThousandChildrenMonth(count, children: children) : nil)
  }
}
