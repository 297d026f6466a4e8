/// A set of types of service, small enough to be compared in one instruction.
public struct ServiceTypeSet: Hashable, Sendable {
  private var bits: UInt32 = 0

  /// The empty set.
  public init() {}

  /// The set of some types.
  public init(_ types: some Sequence<ServiceType>) {
    for type in types { bits |= type.bit }
  }

  static let all = ServiceTypeSet(ServiceType.allCases)

  /// Whether it has no type.
  public var isEmpty: Bool { bits == 0 }

  /// Adds a type.
  public mutating func insert(_ type: ServiceType) { bits |= type.bit }

  /// Whether it has no type of another set.
  public func isDisjoint(with other: ServiceTypeSet) -> Bool { bits & other.bits == 0 }

  /// Whether it has a type.
  public func contains(_ type: ServiceType) -> Bool { bits & type.bit != 0 }

  /// The types that are in both.
  public func intersection(_ other: ServiceTypeSet) -> ServiceTypeSet {
    var both = self
    both.bits &= other.bits
    return both
  }

  /// The types that are in either.
  public func union(_ other: ServiceTypeSet) -> ServiceTypeSet {
    var either = self
    either.bits |= other.bits
    return either
  }
}

extension ServiceType {
  fileprivate var bit: UInt32 { 1 << place }

  /// Its place among all types.
  private var place: UInt32 {
    switch self {
    case .socialCare: 0
    case .housing: 1
    case .healthVisiting: 2
    case .midwifery: 3
    case .gp: 4
    case .emergencyDepartment: 5
    case .paediatrics: 6
    case .camhs: 7
    case .ambulance: 8
    case .dentist: 9
    case .schoolNursing: 10
    case .school: 11
    case .nursery: 12
    case .educationAuthority: 13
    case .police: 14
    case .probation: 15
    case .adultServices: 16
    case .court: 17
    case .voluntary: 18
    case .other: 19
    }
  }
}
