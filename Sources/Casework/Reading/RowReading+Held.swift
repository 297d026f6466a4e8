// Reads who held an event, since when and by what road, and who wrote it down.

extension RowReading {
  mutating func held(_ tree: Tree, occurred: Occurrence?) -> Held {
    switch tree {
    case .text("not stated"): return .notStated
    case .text("nobody"): return .nobody
    case .list(let trees) where !trees.isEmpty:
      return .by(list(tree, "services") { $0.holding($1, occurred: occurred) })
    default:
      note("", "expected a list of services, \"not stated\" or \"nobody\"")
      return .notStated
    }
  }

  private mutating func holding(_ tree: Tree, occurred: Occurrence?) -> Holding? {
    var holding: (service: ServiceID?, since: Occurrence?, route: Holding.Route?)
    if case .text = tree {
      holding.service = service(tree)
    } else {
      group(tree, .holding) { reading, key, value in
        switch key {
        case "service": holding.service = reading.service(value)
        case "since": holding.since = reading.since(value, occurred: occurred)
        default: holding.route = reading.word(value, of: Lists.routes)
        }
      }
    }
    guard let service = holding.service, let since = holding.since ?? occurred else { return nil }
    return Holding(service, since: since, route: holding.route ?? .ownRecord)
  }

  /// Since when it was held, which cannot be before it happened.
  private mutating func since(_ tree: Tree, occurred: Occurrence?) -> Occurrence? {
    guard let since = occurrence(tree) else { return nil }
    if let occurred, since.latest < occurred.earliest {
      note("", "is before it occurred; nobody can hold a fact before it has begun")
    }
    return since
  }

  /// Reads who wrote it down; by default the first service that holds it on its own record.
  mutating func recorder(_ tree: Tree?, held: Held) -> Recorder? {
    let usual = Recorder.usual(for: held)
    guard let tree else { return usual }
    if tree == .text("not stated") { return nil }
    return within("recorded") { $0.recorder(tree, usual: usual?.service) }
  }

  private mutating func recorder(_ tree: Tree, usual: ServiceID?) -> Recorder? {
    var (service, who, qualification) = (usual, String?.none, String?.none)
    group(tree, .recorder) { reading, key, value in
      switch key {
      case "by": service = value == .text("not stated") ? nil : reading.service(value)
      case "who": who = reading.text(value)
      default: qualification = reading.text(value)
      }
    }
    return Recorder(service: service, who: who, qualification: qualification)
  }
}

extension Recorder {
  /// The recorder that is meant where none is written: the first service that holds it on its own record.
  public static func usual(for held: Held) -> Recorder? {
    held.holdings.first { $0.route == .ownRecord }.map { Recorder(service: $0.service) }
  }
}
