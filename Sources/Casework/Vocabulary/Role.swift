/// Whoever meets a record, by what they may see and do: the roles of the vocabulary, section 7.
public enum Role: String, CaseIterable, Sendable, Hashable {
  case dutySocialWorker = "duty social worker"
  case emergencyDutyTeam = "emergency duty team"
  case allocatedSocialWorker = "allocated social worker"
  case familyHelpLeadPractitioner = "family help lead practitioner"
  case teamManager = "team manager"
  case headOfService = "head of service"
  case conferenceChair = "conference chair or independent reviewing officer"
  case localAuthorityLawyer = "local authority lawyer"
  case treatingClinician = "treating clinician"
  case namedDoctorOrNurse = "named doctor or nurse"
  case healthVisitorOrSchoolNurse = "health visitor or school nurse"
  case teacherOrNurseryWorker = "teacher or nursery worker"
  case designatedSafeguardingLead = "designated safeguarding lead"
  case attendanceOfficer = "attendance, home education or missing education officer"
  case housingOfficer = "housing officer"
  case receivingAuthorityOfficer = "receiving authority's named officer"
  case policeChildProtection = "police child protection"
  case adultServicePractitioner = "probation, adult mental health or substance service"
  case domesticViolenceAdviser = "domestic violence adviser or marac co-ordinator"
  case referrer
  case child
  case parent = "parent with parental responsibility"
  case parentWithoutAccess = "parent reported to have harmed, or without access"
  case kinOrPublic = "kin, friend or member of public"
  case advocateOrInterpreter = "advocate, interpreter or appropriate adult"
  case auditor
  case inspector
  case reviewer = "rapid review panel or independent reviewer"
  case partnershipManager = "partnership business manager"
  case learningLead = "learning lead"
  case trainerOrLearner = "trainer or learner"
  case researcher = "researcher or analyst"
  case informationGovernance = "information governance"
  case systemAdministrator = "system administrator"
  case partnerSystem = "partner system"
}
