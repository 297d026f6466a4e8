import Casework

/// One area of the authority, with the services that its families meet there.
struct Place: Sendable {
  let name: String
  /// How much more, or less, reaches the front door here than in the authority as a whole.
  let weight: Double
  /// How deprived it is, from 0 (least) to 1: its families' fifths lean that way.
  let deprivation: Double
  /// The hospital that is nearest.
  let hospital: Int

  var surgeries: [ServiceID] {
    [ServiceID(rawValue: "\(name) surgery / GP"), ServiceID(rawValue: "\(name) health centre / GP")]
  }
  var primaries: [ServiceID] {
    [ServiceID(rawValue: "\(name) primary / school"), ServiceID(rawValue: "st anselm's \(name) / school")]
  }
  var secondary: ServiceID { ServiceID(rawValue: "\(name) academy / school") }
  var nursery: ServiceID { ServiceID(rawValue: "\(name) nursery / nursery") }
}

/// The services of the whole authority, all of them invented.
enum Town {
  static let name = "northmoor"
  static let socialCare: ServiceID = "northmoor / social care"
  static let education: ServiceID = "northmoor / education authority"
  static let housing: ServiceID = "northmoor / housing"
  static let police: ServiceID = "northmoor police / police"
  static let healthVisiting: ServiceID = "northmoor community health / health visiting"
  static let schoolNursing: ServiceID = "northmoor community health / school nursing"
  static let midwifery: ServiceID = "st brannoc hospital / midwifery"
  static let paediatrics: ServiceID = "st brannoc hospital / paediatrics"
  static let camhs: ServiceID = "northmoor community health / CAMHS"
  static let adultServices: ServiceID = "northmoor mental health / adult services"
  static let elsewhere: ServiceID = "southmoor / housing"
  static let emergency: [ServiceID] = [
    "st brannoc hospital / emergency department", "queen eleanor hospital / emergency department",
  ]

  private static let names = [
    "ashcombe", "brackley hill", "coldbrook", "dunmere", "eastgate", "fallowfield", "greywell",
    "harbour side",
    "ivelbridge", "kingsdown", "larkhill", "millbank",
  ]

  /// The areas of an authority, each with a weight of its own, drawn from the authority's seed.
  ///
  /// Weights are set so that the mean family has a weight of one, whatever the draw.
  static func places(seed: UInt64) -> [Place] {
    var chance = Chance(seed: seed, 1)
    let ranks = names.indices.shuffled(using: &chance)
    let deprivations = ranks.map { (Double($0) + 0.5) / Double(names.count) }
    let weights = names.map { _ in chance.gamma(shape: Rates.areaShape.value) }
    let mean = zip(weights, deprivations).reduce(0) { $0 + $1.0 * contacts($1.1) } / Double(names.count)
    return names.indices.map { index in
      Place(
        name: names[index], weight: weights[index] / mean, deprivation: deprivations[index],
        hospital: index % emergency.count)
    }
  }

  /// How many contacts an area of this deprivation has for each of the mean, by its families' fifths.
  private static func contacts(_ deprivation: Double) -> Double {
    let fifths = Rates.deprivation.bands.map { Double($0.range.lowerBound) / 100 }
    let mean = fifths.reduce(0, +) / Double(fifths.count)
    return 0.5 * fifths[Household.leaning(deprivation) - 1] + 0.5 * mean
  }
}
