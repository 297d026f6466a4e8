/// Every figure that the simulation is built on, and the only place where one stands.
///
/// What was found on a public page is cited; what was not found is named an assumption, with why it was set so.
/// England has 12.2 million children, implied by 81,770 looked after being 67 in 10,000.
public enum Rates {
  // MARK: Families

  static let onlyChildren = Rate("Completed families with one child", 32, .share(of: "families"), siblings)
  static let twoChildren = Rate("with two", 44, .share(of: "families"), siblings)
  static let threeChildren = Rate("with three", 16, .share(of: "families"), siblings)
  static let fourChildren = Rate("with four", 6, .share(of: "families"), siblings)
  static let fiveChildren = Rate("with five", 2, .share(of: "families"), siblings)
  static let twins = Rate(
    "Multiple births", 14.6, .aYear(1_000, of: "maternities"),
    .published(.multipleBirths, "a share of maternities, not of a year"))
  static let loneParents = Rate(
    "Children of lone parents", 24, .share(of: "families"),
    .published(.census2001, "nearly one in four; old"))
  static let stepFamilies = Rate(
    "Step-families", 10, .share(of: "families"), .published(.census2001, "over one in ten; old"))
  static let newPartners = Rate(
    "Families that an adult newly joins", 1.5, .aYear(100, of: "families"),
    .assumption("not found; between one and two in a hundred children a year"))
  static let disabled = Rate(
    "Children with a recorded disability", 8, .share(of: "children"),
    .assumption("recorded by the services here, fewer than surveys of families find"))
  static let youngParents = Rate(
    "Mothers under 20 at their first birth", 3, .share(of: "mothers"),
    .assumption("not looked up; a few in a hundred"))
  static let careExperienced = Rate(
    "Parents with care of their own behind them", 2, .share(of: "mothers"),
    .assumption("not found; about what the share of children ever looked after implies"))
  static let otherLanguages = Rate(
    "Families whose first language is not English", 20, .share(of: "families"),
    .assumption("not in the tables read; uneven between areas"))
  static let minorities = Rate(
    "Families of a minority ethnic group", 27, .share(of: "families"),
    .assumption("not in the tables read; only groups the rates, changes none of them but one skin condition"))
  static let parentWithHistory = Rate(
    "Adults newly joining with a police or court record of violence or harm to a child", 6,
    .share(of: "such adults"), .assumption("not found"))
  private static let siblings = Provenance.assumption(
    "set so that about 45, 41 and 15 in a hundred families have one, two, three or more children at a time")

  // MARK: Moves and homes

  static let movesUnder5 = Rate(
    "Moves of home, youngest child 0-4", 7.7, .aYear(100, of: "families"), moving)
  static let moves5to9 = Rate("youngest 5-9", 5.4, .aYear(100, of: "families"), moving)
  static let movesFrom10 = Rate("youngest 10-17", 4.25, .aYear(100, of: "families"), moving)
  static let temporaryHomes = Rate(
    "Moves that are into temporary accommodation", 12, .share(of: "moves"),
    .assumption(
      "set so that about 1,390 in 100,000 children live in it (Shelter: 169,050 on 31 March 2025), staying two years"
    ))
  static let outOfArea = Rate(
    "Temporary accommodation in another authority's area", 32, .share(of: "placements"),
    .published(.temporaryAccommodation, "41,560 of 131,140 households"))
  static let noticesSent = Rate(
    "Out-of-area placements of which the other area is told", 60, .share(of: "placements"),
    .assumption("between a known quarter (London, 2013-14) and the law's all"))
  private static let moving = Provenance.derived(
    .moves, "the middle of London's and Wales's chance a year, from five-year figures")

  // MARK: The front door

  static let referrals = Rate(
    "Referrals", 5_190, .aYear(100_000, of: "children"),
    .published(.referrals, "632,830 in 2025, over 12.2 million"))
  static let contactsAccepted = Rate(
    "Contacts that become referrals", 16.4, .share(of: "contacts"),
    .published(
      .slough, "one authority; its contacts a child are fewer than this and England's referrals imply"))
  static let referralsWithoutAction = Rate(
    "Referrals closed with no further action", 6.5, .share(of: "referrals"),
    .published(.referrals, "41,340 in 2025"))
  static let notInNeed = Rate(
    "Referrals assessed and found not in need", 30.8, .share(of: "referrals"),
    .published(.referrals, "194,620 in 2025"))
  static let rereferrals = Rate(
    "Referrals within 12 months of an earlier one", 22.6, .share(of: "referrals"),
    .published(.referrals, "142,900 in 2025"))
  static let closedThenReferred = Rate(
    "Closed episodes referred again within 12 months", 32, .share(of: "closed episodes"),
    .published(.kingston, "survival estimate, 3.4 million episodes"))
  static let referredByPolice = Rate(
    "Referred by police", 28, .share(of: "referrals"), .published(.socialWorkToday, "2025"))
  static let referredBySchools = Rate(
    "by schools", 21, .share(of: "referrals"), .published(.socialWorkToday, "2025"))
  static let referredByHealth = Rate("by health", 15, .share(of: "referrals"), recentSources)
  static let referredByAuthority = Rate(
    "by other services of the authority", 13, .share(of: "referrals"), recentSources)
  static let referredByIndividuals = Rate(
    "by family and neighbours", 8, .share(of: "referrals"), recentSources)
  static let referredAnonymously = Rate("without a name", 3, .share(of: "referrals"), recentSources)
  static let referredByOthers = Rate("by others", 12, .share(of: "referrals"), recentSources)
  static let wholeFamilyReferred = Rate(
    "Contacts that concern every child of the home", 70, .share(of: "contacts"), .assumption("not found"))
  static let acceptedWhenNotOpen = Rate(
    "Acceptance of contacts while social care is not involved, against all contacts", 0.92, .figure("times"),
    .assumption("set so that referrals come to the published figure"))
  static let contactsToHelp = Rate(
    "Contacts not accepted that lead to early help", 15, .share(of: "contacts not accepted"),
    .assumption("not found"))
  static let decidedInTime = Rate(
    "Front-door decisions within one working day", 88, .share(of: "decisions"),
    .assumption("not published nationally"))
  static let referrersTold = Rate(
    "Professional referrers told what came of it", 72, .share(of: "referrers"), .assumption("not found"))
  static let referrersDisagree = Rate(
    "who, told, disagree", 4, .share(of: "those told"), .assumption("not found"))
  static let evidenceOffered = Rate(
    "Contacts of family or public that offer a photograph or messages", 10, .share(of: "such contacts"),
    .assumption("not found"))
  static let concernsOfHarm = Rate(
    "Contacts that claim harm to the child", 28, .share(of: "contacts"),
    .assumption("not found; the rest ask for help or pass on information, as most police notices do"))
  static let harmAccepted = Rate(
    "Acceptance of contacts that claim harm, against the others", 3.5, .figure("times"),
    .assumption("not found"))
  private static let recentSources = Provenance.assumption(
    "recent split not published where it could be read; about 2023-24 from practice knowledge")

  // MARK: Assessment, enquiry, conference, plan

  static let assessments = Rate(
    "Assessments completed", 5_320, .aYear(100_000, of: "children"),
    .published(.assessments, "648,830 in 2025"))
  static let secondAssessments = Rate(
    "Involvements that are assessed again", 15, .share(of: "children in need"),
    .derived(.assessments, "what assessments exceed the referrals assessed by, over those in need"))
  static let assessmentDays = Spread(
    "Assessment, from referral to completion", unit: "working days",
    [
      (0...0, 11_680), (1...10, 75_590), (11...20, 112_180), (21...30, 102_260), (31...40, 131_380),
      (41...45, 122_730), (46...50, 37_640), (51...60, 27_860), (61...100, 27_500),
    ],
    .published(.assessments, "648,820 assessments of 2025 in these bands; the last has no upper bound there"))
  static let enquiries = Rate(
    "Section 47 enquiries", 1_890, .aYear(100_000, of: "children"),
    .published(.section47, "230,590 in 2025"))
  static let conferences = Rate(
    "Enquiries leading to an initial conference", 31.3, .share(of: "enquiries"),
    .derived(.section47, "72,100 of 230,590"))
  static let plansMade = Rate(
    "Initial conferences that make a plan", 85.8, .share(of: "initial conferences"),
    .derived(.plans, "61,840 of 72,100"))
  static let plansOpen = Rate(
    "Child protection plans open on a day", 405, .aYear(100_000, of: "children"),
    .published(.plans, "49,420 on 31 March 2025; a share on a day, not of a year"))
  static let conferenceDays = Spread(
    "From the start of an enquiry to its conference", unit: "working days",
    [
      (5...10, 12), (11...12, 10), (13...13, 14), (14...14, 20), (15...15, 25.4), (16...20, 8.9),
      (21...40, 9.7),
    ],
    .derived(.section47, "median 14 (13 and 15), 81.4% within 15, 9.7% at 21 or more"))
  static let planDays = Spread(
    "Child protection plans, at their end", unit: "days",
    [(14...91, 15.9), (92...182, 11.0), (183...365, 43.5), (366...730, 25.2), (731...1_200, 4.4)],
    .published(.planDurations, "62,300 ended in 2025"))
  static let needDays = Spread(
    "Involvement of children in need without a protection plan or care, from referral", unit: "days",
    [(40...91, 29), (92...182, 28), (183...365, 23), (366...730, 13), (731...1_600, 7)],
    .assumption(
      "set so that all ended episodes come near the published 47.5, 14.8, 15.7, 12.2 and 9.8% (DfE, 2024)"))
  static let stepDownDays = Spread(
    "Involvement after a protection plan ends", unit: "days",
    [(5...30, 25), (31...120, 50), (121...300, 25)],
    .assumption("not found"))
  static let neglectPlans = Rate("Plans for neglect", 50.5, .share(of: "plans"), categories)
  static let emotionalPlans = Rate("for emotional abuse", 35.7, .share(of: "plans"), categories)
  static let physicalPlans = Rate("for physical abuse", 7.4, .share(of: "plans"), categories)
  static let sexualPlans = Rate("for sexual abuse", 3.8, .share(of: "plans"), categories)
  static let manyCategories = Rate("for several", 2.6, .share(of: "plans"), categories)
  static let enquiriesAtOnce = Rate(
    "Enquiries that begin from the referral itself", 60, .share(of: "enquiries"), .assumption("not found"))
  static let jointEnquiries = Rate(
    "Enquiries made jointly with police", 40, .share(of: "enquiries"), .assumption("not found"))
  static let substantiatedWithout = Rate(
    "Enquiries without conference in which harm is substantiated", 25, .share(of: "such enquiries"),
    .assumption("not found"))
  static let conferenceDissent = Rate(
    "Conferences at which a service dissents", 2, .share(of: "conferences"), .assumption("not found"))
  static let escalationOfDisagreement = Rate(
    "Disagreements escalated", 20, .share(of: "disagreements of professionals"),
    .assumption("few anywhere: one board counted 9 to 17 formal ones a year"))
  private static let categories = Provenance.published(.planCategories, "51,510 plans on 31 March 2020")

  // MARK: Being with the child

  static let protectionVisits10 = Rate(
    "Child protection visits within 10 working days of the last", 77.8, .share(of: "visits"),
    .published(.darlington, "one authority, third quarter of 2018-19"))
  static let protectionVisits15 = Rate(
    "within 15 working days", 94.2, .share(of: "visits"), .published(.darlington, "the same"))
  static let lookedAfterVisits = Rate(
    "Visits to looked-after children in time", 88, .share(of: "visits"),
    .published(.darlington, "89.6% in 2018-19 and 86.3% in 2019-20"))
  static let seenAlone = Rate(
    "Children seen alone at assessment", 50, .share(of: "assessments"),
    .published(.monmouthshire, "57.4% in 2014-15, 43.2% a year later; one Welsh council"))
  static let visitsNoReply = Rate(
    "Visits with no reply", 5, .share(of: "visits"), .assumption("not found anywhere"))
  static let visitsRefused = Rate(
    "refused at the door", 0.7, .share(of: "visits"), .assumption("not found anywhere"))
  static let visitsChildNotSeen = Rate(
    "in, but the child not seen", 3, .share(of: "visits"), .assumption("not found anywhere"))
  static let visitsCancelled = Rate(
    "cancelled by family or service", 5, .share(of: "visits"), .assumption("not found anywhere"))
  static let visitsBrief = Rate(
    "the child seen in part or briefly", 4, .share(of: "visits"), .assumption("not found anywhere"))
  static let cancelledByFamily = Rate(
    "Cancelled visits that the family cancelled", 70, .share(of: "cancelled visits"),
    .assumption("not found anywhere"))
  static let accountsRecorded = Rate(
    "Visits on which the child's words are recorded", 45, .share(of: "visits that saw the child"),
    .assumption("not found"))
  static let threats = Rate(
    "Threat or intimidation", 6, .aYear(100, of: "involvements"), .assumption("not found"))
  static let complaints = Rate(
    "Complaints", 3, .aYear(100, of: "involvements"), .assumption("not found"))

  // MARK: In care

  static let lookedAfter = Rate(
    "Children looked after on a day", 670, .aYear(100_000, of: "children"),
    .published(.lookedAfter, "81,770 on 31 March 2025; a share on a day, not of a year"))
  static let yearsInCare = Rate(
    "Mean stay in care", 2.5, .figure("years"), .assumption("not in the tables read"))
  static let intoCareFromPlan = Rate(
    "Protection plans that end in care", 31, .share(of: "plans"), intoCare)
  static let intoCareFromNeed = Rate(
    "Other children in need who come into care", 6.8, .share(of: "children in need without a plan"), intoCare)
  static let oldCareOfStock = Rate(
    "Children in care when social care's work begins to be played, against those on a day", 97,
    .share(of: "that figure"), intoCare)
  private static let intoCare = Provenance.assumption(
    "set, with the mean stay, so that 670 in 100,000 children are looked after on a day")
  static let placementChanges = Rate(
    "Placement changes", 60, .aYear(100, of: "looked-after children"),
    .derived(.placements, "66,070 less 16,110 of status only"))
  static let missingFromCare = Rate(
    "Missing incidents", 106, .aYear(100, of: "looked-after children"),
    .derived(.missingFromCare, "86,900 in 2025, over 81,770"))
  static let missingOlder = Rate(
    "of children aged nine and over when they came into care, against the mean", 2, .figure("times"),
    missingAges)
  static let missingYounger = Rate("of younger children", 0.02, .figure("times"), missingAges)
  private static let missingAges = Provenance.assumption(
    "nearly all incidents are of children aged ten and over (DfE, 2024); set so that the mean comes out")
  static let missingFromHome = Rate(
    "Children reported missing who are not in care", 1, .aYear(200, of: "children"),
    .published(.missing, "one in 200, undated"))
  static let returnInterviews = Rate(
    "Return interviews held", 50, .share(of: "missing episodes"),
    .published(.childrensSociety, "published 2019"))
  static let returnInterviewsInTime = Rate(
    "of them within 72 hours", 63, .share(of: "interviews"), .published(.returnInterviews, "2023-24"))

  // MARK: Workers

  static let caseload = Rate(
    "Caseload of a case-holding social worker", 16.0, .figure("cases"),
    .published(.workforce, "337,055 cases over 21,111, September 2023"))
  static let childrenInNeed = Rate(
    "Children in need on a day", 3_304, .aYear(100_000, of: "children"),
    .published(
      Publication(
        "sacpa.org.uk, on children in need, 2023",
        "https://www.sacpa.org.uk/2023/11/01/child-protection-enquiry-total-hits-new-annual-high-but-proportion-finding-abuse-continues-to-shrink/"
      ), "403,090 on 31 March 2023; a share on a day, not of a year"))
  static let workerChanges = Rate(
    "Changes of social worker", 96, .aYear(100, of: "involvements"),
    .derived(.stability, "one in four looked-after children have several in a year"))
  static let workerAbsences = Rate(
    "Absences of a week to a month", 83, .aYear(100, of: "workers"),
    .derived(.workforce, "3.2% sickness, at two weeks each"))
  static let absencesCovered = Rate(
    "of them covered", 70, .share(of: "absences"), .assumption("not found"))
  static let supervised = Rate(
    "Months with supervision recorded", 75, .share(of: "months of involvement"), .assumption("not found"))
  static let endedWithNextSight = Rate(
    "Endings that name who sees the child next", 75, .share(of: "endings"), .assumption("not found"))
  static let endedDeclined = Rate(
    "Endings because a voluntary service was declined", 8, .share(of: "endings"), .assumption("not found"))
  static let checksAnswered = Rate(
    "Requests for information answered", 85, .share(of: "requests"), .assumption("not found"))
  static let adultsAskedAbout = Rate(
    "Adults newly in a home, asked about by social care while it is involved", 70, .share(of: "such adults"),
    .assumption("not found"))

  // MARK: Police

  static let domesticAbuse = Rate(
    "Domestic abuse incidents with children", 40.6, .aYear(1_000, of: "children"),
    .derived(.nottinghamshire, "9,741 over a child population of 235,000 to 245,000 known from memory"))
  static let childrenPresent = Rate(
    "Domestic abuse with a child present", 60, .share(of: "incidents"), .assumption("not found"))
  static let domesticAbuseNotices = Rate(
    "Domestic abuse incidents notified to social care", 90, .share(of: "incidents"), .assumption("not found"))
  static let schoolTold = Rate(
    "and to the school before the next school day", 70, .share(of: "incidents"), .assumption("not found"))
  static let highRisk = Rate(
    "assessed by police as high risk", 12, .share(of: "incidents"), .assumption("not found"))

  // MARK: Health

  static let emergencyUnder1 = Rate(
    "Emergency department attendances under 1", 896, .aYear(1_000, of: "children"),
    .derived(.infants, "between the two highest regions, 876 and 916"))
  static let emergency1to4 = Rate(
    "at 1 to 4", 772.6, .aYear(1_000, of: "children"),
    .derived(.childHealth, "what is left of 797.3 at 0 to 4, 2022-23"))
  static let emergencyFrom5 = Rate(
    "at 5 to 17", 325, .aYear(1_000, of: "children"), .assumption("not found; 300 to 350 by memory"))
  static let injuryUnder5 = Rate(
    "for an injury, under 5", 30, .share(of: "attendances"), .assumption("not found; 25 to 35"))
  static let injuryFrom5 = Rate(
    "for an injury, from 5", 45, .share(of: "attendances"), .assumption("not found; 40 to 50"))
  static let leftBeforeSeen = Rate(
    "left before seen", 3, .share(of: "attendances"), .assumption("not found"))
  static let intentRecorded = Rate(
    "Injuries of which the emergency record states a cause that rests on examination", 80,
    .share(of: "injuries attended"),
    .assumption("not found; the emergency care data set asks for the intent of every injury"))
  static let cpISLookedAt = Rate(
    "Attendances at which the national flag is looked at", 85, .share(of: "attendances"),
    .assumption("not found"))
  static let attendanceGradient = Rate(
    "Attendances, the most deprived fifth against the least", 1.33, .figure("times"),
    .derived(.buckinghamshire, "515 against 386 in 1,000"))
  static let familyHealthShape = Rate(
    "Families differ in attendances: gamma shape", 1.2, .figure("shape"),
    .assumption("about a third of children attend in a year, and one in eleven of them four times"))
  static let practiceVisitsUnder5 = Rate(
    "Visits to the GP, under 5", 3, .aYear(1, of: "children"), .assumption("not found"))
  static let practiceVisitsFrom5 = Rate(
    "from 5", 1.2, .aYear(1, of: "children"), .assumption("not found"))
  static let appointments = Rate(
    "Outpatient and therapy appointments", 45, .aYear(100, of: "children"), .assumption("not found"))
  static let appointmentsInNeed = Rate(
    "of children with a disability or condition, against the mean", 3.5, .figure("times"),
    .assumption("not found"))
  static let appointmentsOtherwise = Rate(
    "of others", 0.55, .figure("times"), .assumption("what is left"))
  static let wasNotBrought = Rate(
    "Children not brought to an appointment", 14.2, .share(of: "outpatient appointments"),
    .published(.missedAppointments, "one London trust"))
  static let newBirthIn14Days = Rate(
    "New birth visits within 14 days", 85.2, .share(of: "births"), .published(.healthVisiting, "2024-25"))
  static let newBirthIn30Days = Rate(
    "within 30 days", 98.0, .share(of: "births"), .published(.healthVisiting, "2024-25"))
  static let reviewsDone = Rate(
    "Later mandated reviews done", 83, .share(of: "children due"),
    .published(.healthVisiting, "each over 80%, 2024-25"))
  static let immunised = Rate(
    "Immunisations kept", 90, .share(of: "appointments"), .assumption("not in the tables read"))
  static let lateBooking = Rate(
    "Pregnancies booked after 24 weeks", 0.7, .share(of: "pregnancies"), .published(.lateBooking, "1 in 143"))
  static let perinatalNeed = Rate(
    "Mothers with depression around a birth", 12.5, .share(of: "births"), .assumption("10 to 15 by memory"))
  static let adultNeeds = Rate(
    "An adult's own need newly known to a service", 3, .aYear(100, of: "families"), .assumption("not found"))
  static let conditions = Rate(
    "Children with a long-term condition on record", 9, .share(of: "children"),
    .assumption("not in the tables read"))

  // MARK: Marks

  static let bruisedUnder6Months = Rate(
    "Bruised when looked at, under 6 months", 0.6, .share(of: "looks"), bruises)
  static let bruisedBeforeCruising = Rate(
    "6 months and over, not yet cruising", 6.2, .share(of: "looks"),
    .derived(
      .bruisesOfInfants, "11 of 511 before cruising less 2 of 366 under 6 months: 9 of 145"))
  static let bruisedCruising = Rate("cruising", 17.8, .share(of: "looks"), bruises)
  static let bruisedWalking = Rate("walking, under 3", 51.9, .share(of: "looks"), bruises)
  static let recordedUnder6Months = Rate(
    "Bruises seen that are recorded, under 6 months", 90, .share(of: "bruises seen"), recording)
  static let recordedBeforeCruising = Rate("not yet cruising", 60, .share(of: "bruises seen"), recording)
  static let recordedCruising = Rate("cruising", 10, .share(of: "bruises seen"), recording)
  static let recordedWalking = Rate("walking", 3, .share(of: "bruises seen"), recording)
  static let infantBruiseReferred = Rate(
    "Bruises of infants not yet mobile that a health visitor refers", 65, .share(of: "bruises recorded"),
    .assumption("not found; local rules differ, from all to a look first"))
  static let nurseryMarks = Rate(
    "Marks that a nursery writes down, 1 to 4", 20, .aYear(100, of: "children at nursery"),
    .assumption("not found"))
  static let schoolMarks = Rate(
    "Marks that a school writes down", 2, .aYear(100, of: "pupils"), .assumption("not found"))
  static let blueGreySpots = Rate(
    "Babies of minority ethnic groups with a blue-grey spot", 50, .share(of: "such babies"),
    .assumption("common in some groups, and rare in others; not in the tables read"))
  static let spotsRecorded = Rate(
    "Blue-grey spots recorded at the first checks", 70, .share(of: "spots"), .assumption("not found"))
  static let spotsMistaken = Rate(
    "Unrecorded spots taken for a bruise at a later look", 2, .share(of: "looks"), .assumption("not found"))
  private static let bruises = Provenance.published(
    .bruisesOfInfants, "at well-child visits: 2/366, 11/511, 17.8%, 51.9%")
  private static let recording = Provenance.assumption(
    "not found; a bruise on a baby who cannot move is written down, a toddler's shin is not")

  // MARK: School

  static let persistentAbsence = Rate(
    "Pupils missing a tenth of a term", 20.5, .share(of: "pupils and terms"),
    .derived(.absence, "19.4% in autumn, 21.5% in spring 2023-24"))
  static let absenceShape = Rate(
    "Pupils differ in absence: gamma shape", 0.6, .figure("shape"), .assumption("not found"))
  static let absenceBeforeCapping = Rate(
    "Mean chance of such a term before each pupil's is held under one, against the figure", 1.27,
    .figure("times"),
    .assumption("set so that the figure above comes out"))
  static let severeAbsence = Rate(
    "of them missing half", 10.7, .share(of: "such pupils and terms"),
    .derived(.absence, "2.2% of pupils, spring 2023-24"))
  static let suspendedPrimary = Rate(
    "Pupils suspended in a year, primary", 0.82, .share(of: "pupils"), .derived(.suspensions, "by phase"))
  static let suspendedSecondary = Rate(
    "secondary", 7.1, .share(of: "pupils"), .derived(.suspensions, "by phase"))
  static let suspensionsEach = Rate(
    "Suspensions of each", 2.59, .figure("suspensions"), .published(.suspensions, "2022-23"))
  static let excluded = Rate(
    "Permanent exclusions", 10, .aYear(10_000, of: "pupils"),
    .assumption("5 in 10,000 in one autumn term (2023-24, second-hand); taken as half the year's"))
  static let homeEducated = Rate(
    "Children aged 5 to 16 educated at home on a day", 1.4, .share(of: "children aged 5 to 16"),
    .published(.homeEducation, "111,700 in autumn 2024"))
  static let homeEducationStarts = Rate(
    "Home education begun", 0.8, .aYear(100, of: "pupils"),
    .derived(.homeEducationInTheYear, "175,900 at any time in 2024-25, less 111,700 on a day"))
  static let missingEducation = Rate(
    "Missing education enquiries", 1.3, .aYear(100, of: "pupils"),
    .derived(.homeEducationInTheYear, "143,500 at any time in 2024-25, less 34,700 on a day"))
  static let schoolObservations = Rate(
    "Small worries that a school or nursery writes down", 15, .aYear(100, of: "pupils"),
    .assumption("not found"))
  static let nurseryPlaces = Rate(
    "Children aged 2 to 4 at a nursery", 70, .share(of: "children aged 2 to 4"), .assumption("not found"))

  // MARK: Sharing

  static let sentToSocialCare = Rate(
    "What another service sees while social care is involved, sent to it", 60, .share(of: "such events"),
    .assumption("not found"))
  static let decidedNotToShare = Rate(
    "decided, with a reason, not to be", 5, .share(of: "such events"), .assumption("not found"))

  // MARK: Harm

  static let seriousIncidents = Rate(
    "Death or serious harm where abuse or neglect is known or suspected", 3.3,
    .aYear(100_000, of: "children"),
    .derived(.incidents, "405 in 2024 and 338 in 2025, over 12.2 million"))
  static let incidentsOfInfants = Rate(
    "of them infants", 36, .share(of: "incidents"), .published(.incidents, "191 of 536 in 2020-21"))
  static let incidentsThatAreDeaths = Rate(
    "of them deaths", 49, .share(of: "incidents"), .derived(.incidents, "367 of 743, 2024 and 2025"))
  static let deaths = Rate(
    "Deaths of children from all causes", 29.8, .aYear(100_000, of: "children"),
    .assumption(
      "3,577 in the year to March 2024 by the National Child Mortality Database; the page's address was not kept"
    ))

  static let deathsOfInfants = Rate(
    "of them infants", 61, .share(of: "deaths"),
    .assumption("as the same database gave for the year to March 2025; the page's address was not kept"))

  // MARK: How families and areas differ

  static let familyShape = Rate(
    "Families differ in what brings them to the front door: gamma shape", 0.45, .figure("shape"),
    .assumption("set, with returns after closing, so that re-referrals come near 22.6%"))
  static let returnAfterClosing = Rate(
    "Closed involvements that lead to another referral within a year of themselves", 25,
    .share(of: "closed involvements"), .assumption("set so that, with chance returns, 32% are referred again")
  )
  static let areaShape = Rate(
    "Areas differ: gamma shape", 8, .figure("shape"),
    .assumption(
      "between authorities the looked-after rate runs from 27 to 184 in 10,000; areas within one taken to differ less"
    ))
  static let deprivation = Spread(
    "Front-door contacts by fifth of deprivation, most deprived first, against the mean", unit: "hundredths",
    [(200...200, 1), (120...120, 1), (80...80, 1), (60...60, 1), (40...40, 1)],
    .assumption("a steep gradient is published everywhere; these steps were not"))

  // MARK: Recording

  static let recordedSameDay = Rate("Events recorded within hours", 72, .share(of: "events"), delay)
  static let recordedNextDay = Rate("the next day", 15, .share(of: "events"), delay)
  static let recordedInTheWeek = Rate("in the week", 9, .share(of: "events"), delay)
  static let recordedInTheMonth = Rate("in the month", 3.2, .share(of: "events"), delay)
  static let recordedLater = Rate("up to four months later", 0.8, .share(of: "events"), delay)
  static let neverRecorded = Rate(
    "Events never recorded", 2.5, .share(of: "events"), .assumption("not found"))
  static let fieldsMissing = Rate("Answers left blank", 4, .share(of: "answers"), .assumption("not found"))
  static let duplicated = Rate("Events recorded twice", 1.2, .share(of: "events"), .assumption("not found"))
  static let duplicatesLinked = Rate(
    "of them known to be one", 40, .share(of: "duplicates"), .assumption("not found"))
  static let corrected = Rate(
    "Events recorded wrongly and corrected", 0.8, .share(of: "events"), .assumption("not found"))
  static let dayOnly = Rate(
    "Events recorded with their day alone", 45, .share(of: "events"), .assumption("not found"))
  private static let delay = Provenance.assumption("not found; most at once, with a long tail")

  // MARK: Feeds

  static let feedGaps = Rate(
    "Breaks of a service's feed, of a fortnight to two months", 20, .aYear(100, of: "feeds"),
    .assumption("not found"))
  static let earlyHelpAccepted = Rate(
    "Families offered help that take it", 65, .share(of: "offers"), .assumption("not found"))

  // MARK: Practice

  static let practiceTold = Rate(
    "Attendances of which the GP is told", 90, .share(of: "attendances"), practice)
  static let schoolWorryFirst = Rate(
    "School referrals that follow a worry written down", 80, .share(of: "school referrals"), practice)
  static let familiesWithPupil = Rate(
    "Contacts' families with a child at school", 72, .share(of: "contacts"), practice)
  static let childrenAtAnIncident = Rate(
    "Children of a home where there is a domestic abuse incident", 1.9, .figure("children"), practice)
  static let claimMatters = Rate(
    "Contacts whose subject could carry a claim of harm", 83, .share(of: "contacts"), practice)
  static let letterDays = Spread(
    "From an attendance to the letter to the GP", unit: "working days",
    [(1...2, 6), (3...5, 3), (6...15, 1)], steps)
  static let bumpsWitnessed = Rate(
    "Marks at nursery or school that somebody there saw happen", 45, .share(of: "such marks"), practice)
  static let familyToldOfSharing = Rate(
    "Families told that something is shared", 70, .share(of: "sharing decisions"), practice)
  static let impactConsidered = Rate(
    "Adult needs of which the impact on the child is considered", 60, .share(of: "adult needs"), practice)
  static let adultOffered = Rate(
    "Adult needs for which support is offered", 70, .share(of: "adult needs"), practice)
  static let helpForNeed = Rate("and help for the family as well", 50, .share(of: "adult needs"), practice)
  static let noticeWritten = Rate("Notices of home education in writing", 93, .share(of: "notices"), practice)
  static let educationTold = Rate(
    "Deletions of which the authority is told", 95, .share(of: "deletions for home education"), practice)
  static let homeEducationAsked = Rate(
    "Home education that the authority asks about", 75, .share(of: "families who begin"), practice)
  static let informationSeen = Rate("and sees information of", 85, .share(of: "such enquiries"), practice)
  static let homeEducatedSeen = Rate("and sees the child", 35, .share(of: "such enquiries"), practice)
  static let absenceAuthorised = Rate(
    "Terms of much absence that are mostly authorised", 60, .share(of: "such terms"), practice)
  static let parentsWordOnly = Rate("on a parent's word", 80, .share(of: "authorised absence"), practice)
  static let whereaboutsFound = Rate(
    "Missing education enquiries that find the child", 85, .share(of: "enquiries"), practice)
  static let leadTold = Rate(
    "Small worries of which the lead is told", 95, .share(of: "small worries"), practice)
  static let worriesLinked = Rate(
    "Small worries linked to the one before", 50, .share(of: "small worries"), practice)
  static let growthNoted = Rate(
    "Reviews at which growth or development is noted as a worry", 6, .share(of: "reviews"), practice)
  static let developmentOfNoted = Rate(
    "of them development, and not weight", 50, .share(of: "such notes"), practice)
  static let lookedOver = Rate(
    "Visits to the GP, under 3, at which the child is looked over", 30, .share(of: "visits"), practice)
  static let toPaediatrics = Rate(
    "Outpatient appointments that are paediatric, and not mental health", 80, .share(of: "appointments"),
    practice)
  static let nearestHospital = Rate(
    "Attendances at the nearest hospital", 85, .share(of: "attendances"), practice)
  static let flagNotAvailable = Rate(
    "National flag not looked at because it was not available", 30,
    .share(of: "attendances at which it was not looked at"), practice)
  static let injuryExplained = Rate(
    "Injuries attended that are explained", 95, .share(of: "injuries attended"), practice)
  static let conditionLookedFor = Rate(
    "Injuries attended for which a known condition is looked for", 50, .share(of: "injuries attended"),
    practice)
  static let ownAccount = Rate(
    "Injuries from 8 years on that the child explains", 50, .share(of: "such injuries"), practice)
  static let youngParentOffered = Rate(
    "Young or care-experienced parents offered help in pregnancy", 60, .share(of: "such parents"), practice)
  static let namedOfficer = Rate(
    "Notices to another area that go to a named officer", 40, .share(of: "notices"), practice)
  static let noticesAcknowledged = Rate("Notices acknowledged", 50, .share(of: "notices"), practice)
  static let enquiryProportionate = Rate(
    "Enquiries about an adult that are made, and not reasoned away", 85, .share(of: "adults asked about"),
    practice)
  static let historyFound = Rate(
    "Enquiries that find a history where there is one", 90, .share(of: "such enquiries"), practice)
  static let jointResponse = Rate(
    "Deaths not suspected of harm with a joint agency response", 30, .share(of: "such deaths"), practice)
  static let livesAmongOthersAlike = Rate(
    "Families whose fifth of deprivation is their area's, the others' being any", 50, .share(of: "families"),
    practice)
  static let checksOutAtDecision = Rate(
    "Front-door decisions with checks still out", 12, .share(of: "decisions"), practice)
  static let referrerSpokenTo = Rate(
    "Front-door decisions with the referrer spoken to", 55, .share(of: "decisions"), practice)
  static let eachAsked = Rate(
    "Each of school, GP and police asked at an assessment", 60, .share(of: "assessments"), practice)
  static let announced = Rate("Visits announced", 85, .share(of: "visits"), practice)
  static let conditionsNoted = Rate(
    "Visits that note the conditions of the home", 40, .share(of: "visits that saw the child"), practice)
  static let observedInstead = Rate(
    "Children under three of whom a visit says what was done instead of seeing them alone", 80,
    .share(of: "such children"), practice)
  static let accountsAlone = Rate(
    "Children's recorded words said alone", 60, .share(of: "recorded words"), practice)
  static let declineReconsidered = Rate(
    "Declined services after which the threshold was reconsidered", 70, .share(of: "declined services"),
    practice)
  static let familyToldOfConcern = Rate(
    "Families told of a professional's concern", 70, .share(of: "professional contacts"), practice)
  static let paediatricianPresent = Rate(
    "Strategy discussions with a paediatrician", 50, .share(of: "strategy discussions"), practice)
  static let toBeSeenAlone = Rate(
    "Strategy discussions that say the child is to be seen alone", 70, .share(of: "strategy discussions"),
    practice)
  static let evidenceOpenedFirst = Rate(
    "Strategy discussions with evidence opened beforehand", 50, .share(of: "strategy discussions"), practice)
  static let markFound = Rate(
    "Enquiries into physical harm in which a mark is found", 50, .share(of: "such enquiries"), practice)
  static let checksOutAtEnquiry = Rate(
    "Enquiries ended with checks still out", 10, .share(of: "enquiries"), practice)
  static let quorate = Rate("Initial conferences with a quorum", 96, .share(of: "conferences"), practice)
  static let needVisitsInTime = Rate(
    "Visits to children in need within four weeks", 82, .share(of: "visits"), practice)
  static let readinessAssessed = Rate(
    "Returns home with readiness assessed", 85, .share(of: "returns home"), practice)
  static let supportInPlace = Rate(
    "Returns home with support in place", 75, .share(of: "returns home"), practice)
  static let supervisionDecides = Rate(
    "Supervision that records a decision", 80, .share(of: "supervision"), practice)
  static let dailyLifeDiscussed = Rate(
    "Supervision that discusses the child's daily life", 50, .share(of: "supervision"), practice)
  static let everyAdultConsidered = Rate(
    "Assessments that consider every adult", 70, .share(of: "assessments"), practice)
  static let checksOutAtAssessment = Rate(
    "Assessments completed with checks still out", 15, .share(of: "assessments"), practice)
  static let otherExplanation = Rate(
    "Assessments that consider another explanation", 50, .share(of: "assessments"), practice)
  static let surgeriesSend = Rate("GP practices that send records", 70, .share(of: "practices"), practice)
  static let surgeriesQuarterly = Rate(
    "of them each quarter, and not each night", 40, .share(of: "such practices"), practice)
  static let schoolsSend = Rate("Schools that send records", 90, .share(of: "schools"), practice)
  static let schoolsRollsOnly = Rate(
    "of them rolls and absence only", 30, .share(of: "such schools"), practice)
  static let nurseriesSend = Rate("Nurseries that send records", 50, .share(of: "nurseries"), practice)
  static let sharingDays = Spread(
    "From seeing something to sharing it", unit: "working days",
    [(0...0, 4), (1...1, 4), (2...2, 2), (4...4, 1), (7...7, 1)], steps)
  static let hoursToArrival = Spread(
    "From an injury to arrival", unit: "hours",
    [(1...1, 5), (2...2, 4), (4...4, 2), (12...12, 1), (30...30, 0.5)], steps)
  static let enquiryVisitDays = Spread(
    "From a strategy discussion to the visit", unit: "working days", [(1...1, 7), (2...2, 2), (4...4, 1)],
    steps)
  static let allocationDays = Spread(
    "From a decision to an allocated worker", unit: "working days",
    [(0...0, 4), (1...1, 4), (2...2, 2), (4...4, 1)], steps)
  static let workerGapDays = Spread(
    "Between one worker and the next", unit: "working days",
    [(0...0, 6), (1...1, 3), (3...3, 2), (10...10, 1)], steps)
  static let interpretedProfessionally = Rate(
    "Visits and reviews in another language with a professional interpreter", 70, .share(of: "such visits"),
    practice)
  static let interpretedInFamily = Rate("with one of the family", 15, .share(of: "such visits"), practice)
  private static let practice = Provenance.assumption("not found")
  private static let steps = Provenance.assumption("not found; steps as practice takes them")
}
