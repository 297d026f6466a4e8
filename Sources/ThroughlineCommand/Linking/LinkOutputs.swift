import Linkage
import Web

/// What a run of `link` writes beside what it prints.
struct LinkOutputs {
  private let model: OutputFile?
  private let pairs: OutputFile?
  private let people: OutputFile?
  private let report: ReportFolder?

  /// Tries all of them before long work begins.
  init(model: String?, pairs: String?, people: String?, report: String?, besides inputs: [String]) throws {
    try OutputFile.check([model, pairs, people].compactMap(\.self), besides: inputs)
    self.model = try model.map { try OutputFile($0) }
    self.pairs = try pairs.map { try OutputFile($0) }
    self.people = try people.map { try OutputFile($0) }
    self.report = report.map { ReportFolder(path: $0) }
    try self.report?.make()
  }

  /// Writes what was asked for; `report` is made only where it is.
  func write(_ linked: LinkedRecords, _ told: People, report pages: () -> LinkReport?) throws {
    if let model { try ModelFile.write(linked.model, to: model) }
    if let pairs { try PairsFile(linked: linked).write(to: pairs) }
    if let people { try PeopleFile(linked: linked, people: told).write(to: people) }
    if let report, let pages = pages() { try report.write(pages.pages()) }
  }
}
