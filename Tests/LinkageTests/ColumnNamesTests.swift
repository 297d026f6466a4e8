import Testing

@testable import Linkage

@Suite struct ColumnNamesTests {
  @Test(arguments: [
    ("first_name", FieldRole.firstName), ("Surname", .lastName), ("Date of Birth", .dateOfBirth),
    ("NHS No.", .nhsNumber),
    ("address_1", .address), ("Post Code", .postcode),
  ])
  func knowsHeadings(heading: String, role: FieldRole) { #expect(ColumnNames.role(of: heading) == role) }

  @Test(arguments: ["ethnic_group", "entity_id", "source", ""])
  func leavesOthersAlone(heading: String) { #expect(ColumnNames.role(of: heading) == nil) }
}
