import Casework
import Testing

struct ServiceTests {
  @Test(arguments: [
    ("haringey / social care", "haringey", "social care"), ("police", "police", "police"),
    ("a / b / c", "a", "b / c"), ("", "", ""), ("x/y", "x/y", "x/y"), (" / ", " / ", " / "),
    ("a /b / c", "a /b", "c"), (" / b", " / b", " / b"), ("a / ", "a / ", "a / "),
  ])
  func organisationAndService(written: String, organisation: String, service: String) {
    let id = ServiceID(rawValue: written)
    #expect(id.organisation == organisation)
    #expect(id.service == service)
  }

  @Test(arguments: [
    ("haringey / social care", ServiceType.socialCare), ("leeds / Children's Social Care", .socialCare),
    ("leeds / csc", .socialCare), ("whittington hospital / emergency department", .emergencyDepartment),
    ("whittington hospital / A&E", .emergencyDepartment), ("st anne's / ED", .emergencyDepartment),
    ("oakfield surgery / GP", .gp), ("oakfield / gp practice", .gp), ("whittington / midwife", .midwifery),
    ("leeds / health visitor", .healthVisiting), ("oak lane / primary school", .school),
    ("leeds / camhs", .camhs), ("police", .police), ("leeds / other", .other),
  ])
  func typeToldByTheName(service: String, type: ServiceType) {
    #expect(ServiceType(service: ServiceID(rawValue: service)) == type)
  }

  @Test(arguments: ["social care / knitting circle", "leeds / socialcare", "", "school / chess club"])
  func aNameThatTellsNoType(service: String) {
    #expect(ServiceType(service: ServiceID(rawValue: service)) == nil)
  }

  @Test(arguments: ServiceType.allCases)
  func everyTypeIsToldByItsOwnWord(type: ServiceType) {
    #expect(ServiceType(service: ServiceID(rawValue: "somewhere / \(type.rawValue)")) == type)
  }

  @Test func healthIsEveryHealthServiceAndNoOther() {
    #expect(
      Set(ServiceType.allCases.filter(\.isHealth)) == [
        .healthVisiting, .midwifery, .gp, .emergencyDepartment, .paediatrics, .camhs, .ambulance, .dentist,
        .schoolNursing,
      ])
  }
}
