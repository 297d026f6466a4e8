/// The public pages that the figures were read on.
///
/// Years are years ending 31 March, England, unless the figure says otherwise.
extension Publication {
  private static func dataSet(_ title: String, _ number: String) -> Publication {
    Publication(
      title, "https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/" + number)
  }

  static let referrals = dataSet(
    "DfE, Children in need: referrals and re-referrals", "911dae20-ac5d-4e28-bee8-53a658761fa5")
  static let assessments = dataSet(
    "DfE, Children in need: assessments", "3fb5a93d-1eb3-4f3a-bdd0-5caea4556ce6")
  static let section47 = dataSet(
    "DfE, Children in need: section 47 enquiries and conferences", "b0749fa2-c0e2-4a15-8c0f-23941b3b6161")
  static let plans = dataSet(
    "DfE, Children in need: child protection plans", "0183a28b-6a55-4eff-aa08-33cc14f3a5bb")
  static let planDurations = dataSet(
    "DfE, Children in need: duration of plans ended", "04a78d29-2196-4bea-bf95-7a2eced5d0d5")
  static let planCategories = dataSet(
    "DfE, Children in need: initial category of plans, 2020", "85e1030f-ffc4-458a-b2a4-f2336d38ea2c")
  static let suspensions = dataSet(
    "DfE, Suspensions and permanent exclusions, 2022-23", "0794601d-f197-4993-a5cc-176371bbd89f")
  static let missingFromCare = dataSet(
    "DfE, Children looked after: missing incidents", "7c90c126-ed22-4e61-9bfe-ad84f780291b")
  static let workforce = dataSet(
    "DfE, Children's social work workforce, 2023", "bd4d8c04-716a-4447-af3d-677aa3223917")
  static let incidents = Publication(
    "DfE, Serious incident notifications",
    "https://explore-education-statistics.service.gov.uk/find-statistics/serious-incident-notifications/2025")
  static let lookedAfter = Publication(
    "DfE, Children looked after in England",
    "https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions/2025"
  )
  static let placements = Publication(
    "DfE, Children looked after: placement changes, 2024",
    "https://explore-education-statistics.service.gov.uk/data-tables/permalink/c3ae926d-83e8-4ec9-3213-08dd6b9d125f"
  )
  static let homeEducation = Publication(
    "DfE, Elective home education, autumn 2024",
    "https://explore-education-statistics.service.gov.uk/find-statistics/elective-home-education/2024-25-autumn-term"
  )
  static let socialWorkToday = Publication(
    "Social Work Today, on children in need, 2025",
    "https://www.socialworktoday.co.uk/News/calls-to-better-support-parents-as-children-in-need-numbers-rise")
  static let kingston = Publication(
    "Kingston University, Predictors of re-referral, closures 2014-19",
    "https://researchinnovation.kingston.ac.uk/en/publications/predictors-of-re-referral-to-childrens-social-care-services-an-an-2/"
  )
  static let slough = Publication(
    "Slough Local Safeguarding Children Board, contacts and referrals, 2017-18",
    "https://www.sloughsafeguardingboards.org.uk/lscb/lscb/learning-and-improvement-framework/supporting-documents-for-lscb-annual-report"
  )
  static let darlington = Publication(
    "Darlington Borough Council, performance, 2018-20",
    "https://democracy.darlington.gov.uk/mgAi.aspx?ID=1799")
  static let monmouthshire = Publication(
    "Monmouthshire County Council, children seen alone, 2014-16",
    "https://democracy.monmouthshire.gov.uk/mgAi.aspx?ID=1283")
  static let stability = Publication(
    "Children's Commissioner, Stability index, 2019",
    "https://childrenscommissioner.github.io/stabilityindex2019/")
  static let nottinghamshire = Publication(
    "Nottinghamshire Police, domestic abuse incidents involving children, 2024",
    "https://www.nottinghamshire.police.uk/news/nottinghamshire/news/news/2025/february/safeguarding-chlldren-scheme-supports-thousands-of-domestic-abuse-victims/"
  )
  static let missing = Publication(
    "Talk Social Justice, children missing from home and care",
    "https://talksocialjustice.com/missing-the-point-how-to-protect-children-from-going-missing-and-being-harmed/"
  )
  static let returnInterviews = Publication(
    "Missing People, Return interviews, 2023-24",
    "https://www.missingpeople.org.uk/the-delivery-of-return-interviews-across-england-2023-24")
  static let childrensSociety = Publication(
    "The Children's Society, Return interviews, 2019",
    "https://www.childrenssociety.org.uk/news-and-blogs/press-releases/new-research-finds-missing-children-are-being-let-down"
  )
  static let childHealth = Publication(
    "Child health profiles, 2024",
    "https://www.gov.uk/government/statistics/2024-child-health-profiles/child-health-profiles-2024-statisitcal-commentary"
  )
  static let infants = Publication(
    "Emergency department attendances of infants by region, 2013-19",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC9302562")
  static let buckinghamshire = Publication(
    "Buckinghamshire, Hospital attendances and admissions, 2019-20",
    "https://buckinghamshire.gov.uk/health-wellbeing-and-sports/joint-strategic-needs-assessment/children-and-young-people-data-and-analysis-jsna/jsna-topic-report-children-and-young-people/hospital-attendances-and-admissions"
  )
  static let missedAppointments = Publication(
    "Archives of Disease in Childhood, missed appointments in one London trust, 2015-16",
    "http://adc.bmj.com/content/102/Suppl_1/A98.1")
  static let healthVisiting = Publication(
    "Health visitor service delivery metrics, 2024-25",
    "https://www.gov.uk/government/statistics/health-visitor-service-delivery-data-for-2024-to-2025/health-visitor-service-delivery-metrics-2024-to-2025-statistical-commentary"
  )
  static let multipleBirths = Publication(
    "Twin births, England and Wales, 2022",
    "https://datasetsearch.research.google.com/search?query=twin+birth+statistics+uk")
  static let bruisesOfInfants = Publication(
    "Sugar and others, Bruises in infants and toddlers, Archives of Pediatrics and Adolescent Medicine 1999",
    "https://doi.org/10.1001/archpedi.153.4.399")
  static let lateBooking = Publication(
    "Blackburn with Darwen, Blackpool and Lancashire, concealed pregnancy",
    "https://docslib.org/doc/6506798/blackburn-with-darwen-blackpool-and-lancashire-childrens")
  static let absence = Publication(
    "Education Policy Institute, absence, 2023-24",
    "https://epi.org.uk/publications-and-research/absence-rates-fall-but-concerns-remain")
  static let homeEducationInTheYear = Publication(
    "Particle, on DfE's figures for home and missing education, 2024-25",
    "https://particle.news/story/dfe-reports-sharp-rise-in-elective-home-education-across-202425")
  static let moves = Publication(
    "International Journal of Population Data Science, moves of children aged 0-13, 2015-19",
    "https://doi.org/10.23889/ijpds.v10i4.3192")
  static let temporaryAccommodation = Publication(
    "Shelter, children in temporary accommodation, 31 March 2025",
    "https://england.shelter.org.uk/media/press_release/another_record_number_of_children_homeless_in_temporary_accommodation_after_12_increase_in_a_year"
  )
  static let census2001 = Publication(
    "Census 2001 as reported by the press",
    "https://www.dailymail.co.uk/news/article-179850/25-children-parent-families.html")
}
