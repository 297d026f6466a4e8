/// Every figure, in the order in which the page shows them.
extension Rates {
  /// One part of the page.
  struct Section: Sendable {
    let title: String
    let figures: [Figure]
  }

  /// A rate, or how something is spread.
  enum Figure: Sendable {
    case rate(Rate)
    case spread(Spread)
  }

  static let sections: [Section] = [
    Section(
      title: "Families",
      figures: [
        .rate(onlyChildren), .rate(twoChildren), .rate(threeChildren), .rate(fourChildren),
        .rate(fiveChildren), .rate(twins), .rate(loneParents), .rate(stepFamilies), .rate(newPartners),
        .rate(disabled), .rate(youngParents), .rate(careExperienced), .rate(otherLanguages),
        .rate(minorities), .rate(parentWithHistory),
      ]),
    Section(
      title: "Moves and homes",
      figures: [
        .rate(movesUnder5), .rate(moves5to9), .rate(movesFrom10), .rate(temporaryHomes), .rate(outOfArea),
        .rate(noticesSent),
      ]),
    Section(
      title: "The front door",
      figures: [
        .rate(referrals), .rate(contactsAccepted), .rate(referralsWithoutAction), .rate(notInNeed),
        .rate(rereferrals), .rate(closedThenReferred), .rate(referredByPolice), .rate(referredBySchools),
        .rate(referredByHealth), .rate(referredByAuthority), .rate(referredByIndividuals),
        .rate(referredAnonymously), .rate(referredByOthers), .rate(wholeFamilyReferred),
        .rate(acceptedWhenNotOpen), .rate(contactsToHelp), .rate(decidedInTime), .rate(referrersTold),
        .rate(referrersDisagree), .rate(evidenceOffered), .rate(concernsOfHarm), .rate(harmAccepted),
      ]),
    Section(
      title: "Assessment, enquiry, conference, plan",
      figures: [
        .rate(assessments), .rate(secondAssessments), .spread(assessmentDays), .rate(enquiries),
        .rate(conferences), .rate(plansMade), .rate(plansOpen), .spread(conferenceDays), .spread(planDays),
        .spread(needDays), .spread(stepDownDays), .rate(neglectPlans), .rate(emotionalPlans),
        .rate(physicalPlans), .rate(sexualPlans), .rate(manyCategories), .rate(enquiriesAtOnce),
        .rate(jointEnquiries), .rate(substantiatedWithout), .rate(conferenceDissent),
        .rate(escalationOfDisagreement),
      ]),
    Section(
      title: "Being with the child",
      figures: [
        .rate(protectionVisits10), .rate(protectionVisits15), .rate(lookedAfterVisits), .rate(seenAlone),
        .rate(visitsNoReply), .rate(visitsRefused), .rate(visitsChildNotSeen), .rate(visitsCancelled),
        .rate(visitsBrief), .rate(cancelledByFamily), .rate(accountsRecorded), .rate(threats),
        .rate(complaints),
      ]),
    Section(
      title: "In care",
      figures: [
        .rate(lookedAfter), .rate(yearsInCare), .rate(intoCareFromPlan), .rate(intoCareFromNeed),
        .rate(oldCareOfStock), .rate(placementChanges), .rate(missingFromCare), .rate(missingOlder),
        .rate(missingYounger), .rate(missingFromHome), .rate(returnInterviews), .rate(returnInterviewsInTime),
      ]),
    Section(
      title: "Workers",
      figures: [
        .rate(caseload), .rate(childrenInNeed), .rate(workerChanges), .rate(workerAbsences),
        .rate(absencesCovered), .rate(supervised), .rate(endedWithNextSight), .rate(endedDeclined),
        .rate(checksAnswered), .rate(adultsAskedAbout),
      ]),
    Section(
      title: "Police",
      figures: [
        .rate(domesticAbuse), .rate(childrenPresent), .rate(domesticAbuseNotices), .rate(schoolTold),
        .rate(highRisk),
      ]),
    Section(
      title: "Health",
      figures: [
        .rate(emergencyUnder1), .rate(emergency1to4), .rate(emergencyFrom5), .rate(injuryUnder5),
        .rate(injuryFrom5), .rate(leftBeforeSeen), .rate(intentRecorded), .rate(cpISLookedAt),
        .rate(attendanceGradient), .rate(familyHealthShape), .rate(practiceVisitsUnder5),
        .rate(practiceVisitsFrom5), .rate(appointments), .rate(appointmentsInNeed),
        .rate(appointmentsOtherwise), .rate(wasNotBrought), .rate(newBirthIn14Days), .rate(newBirthIn30Days),
        .rate(reviewsDone), .rate(immunised), .rate(lateBooking), .rate(perinatalNeed), .rate(adultNeeds),
        .rate(conditions),
      ]),
    Section(
      title: "Marks",
      figures: [
        .rate(bruisedUnder6Months), .rate(bruisedBeforeCruising), .rate(bruisedCruising),
        .rate(bruisedWalking), .rate(recordedUnder6Months), .rate(recordedBeforeCruising),
        .rate(recordedCruising), .rate(recordedWalking), .rate(infantBruiseReferred), .rate(nurseryMarks),
        .rate(schoolMarks), .rate(blueGreySpots), .rate(spotsRecorded), .rate(spotsMistaken),
      ]),
    Section(
      title: "School",
      figures: [
        .rate(persistentAbsence), .rate(absenceShape), .rate(absenceBeforeCapping), .rate(severeAbsence),
        .rate(suspendedPrimary), .rate(suspendedSecondary), .rate(suspensionsEach), .rate(excluded),
        .rate(homeEducated), .rate(homeEducationStarts), .rate(missingEducation),
        .rate(schoolObservations), .rate(nurseryPlaces),
      ]),
    Section(title: "Sharing", figures: [.rate(sentToSocialCare), .rate(decidedNotToShare)]),
    Section(
      title: "Harm",
      figures: [
        .rate(seriousIncidents), .rate(incidentsOfInfants), .rate(incidentsThatAreDeaths), .rate(deaths),
        .rate(deathsOfInfants),
      ]),
    Section(
      title: "How families and areas differ",
      figures: [.rate(familyShape), .rate(returnAfterClosing), .rate(areaShape), .spread(deprivation)]),
    Section(
      title: "Recording",
      figures: [
        .rate(recordedSameDay), .rate(recordedNextDay), .rate(recordedInTheWeek), .rate(recordedInTheMonth),
        .rate(recordedLater), .rate(neverRecorded), .rate(fieldsMissing), .rate(duplicated),
        .rate(duplicatesLinked), .rate(corrected), .rate(dayOnly),
      ]),
    Section(title: "Feeds", figures: [.rate(feedGaps), .rate(earlyHelpAccepted)]),
    Section(
      title: "Practice",
      figures: [
        .rate(practiceTold), .rate(schoolWorryFirst), .rate(familiesWithPupil), .rate(childrenAtAnIncident),
        .rate(claimMatters), .spread(letterDays), .rate(bumpsWitnessed), .rate(familyToldOfSharing),
        .rate(impactConsidered), .rate(adultOffered), .rate(helpForNeed), .rate(noticeWritten),
        .rate(educationTold), .rate(homeEducationAsked), .rate(informationSeen), .rate(homeEducatedSeen),
        .rate(absenceAuthorised), .rate(parentsWordOnly), .rate(whereaboutsFound), .rate(leadTold),
        .rate(worriesLinked), .rate(growthNoted), .rate(developmentOfNoted), .rate(lookedOver),
        .rate(toPaediatrics), .rate(nearestHospital), .rate(flagNotAvailable), .rate(injuryExplained),
        .rate(conditionLookedFor), .rate(ownAccount), .rate(youngParentOffered), .rate(namedOfficer),
        .rate(noticesAcknowledged), .rate(enquiryProportionate), .rate(historyFound), .rate(jointResponse),
        .rate(livesAmongOthersAlike), .rate(checksOutAtDecision), .rate(referrerSpokenTo), .rate(eachAsked),
        .rate(announced), .rate(conditionsNoted), .rate(observedInstead), .rate(accountsAlone),
        .rate(declineReconsidered), .rate(familyToldOfConcern), .rate(paediatricianPresent),
        .rate(toBeSeenAlone), .rate(evidenceOpenedFirst), .rate(markFound), .rate(checksOutAtEnquiry),
        .rate(quorate), .rate(needVisitsInTime), .rate(readinessAssessed), .rate(supportInPlace),
        .rate(supervisionDecides), .rate(dailyLifeDiscussed), .rate(everyAdultConsidered),
        .rate(checksOutAtAssessment), .rate(otherExplanation), .rate(surgeriesSend),
        .rate(surgeriesQuarterly), .rate(schoolsSend), .rate(schoolsRollsOnly), .rate(nurseriesSend),
        .spread(sharingDays), .spread(hoursToArrival), .spread(enquiryVisitDays), .spread(allocationDays),
        .spread(workerGapDays), .rate(interpretedProfessionally), .rate(interpretedInFamily),
      ]),
  ]

  static let mixes: [Mix] = [
    notSeenAloneAtAssessment, childrensPart, parentsPart, repliesToManagers, parentsAtMeetings, deciders,
    turnedAway, groundsForTurningAway, repliesToPractitioners, repliesToRequests, childsViewOfEnding,
    familysViewOfEnding, agenciesViewOfEnding, medicals, familyMayBeTold, suspectedMarks, suspectedRegions,
    suspectedExplanations, opinionsOnSuspected, seenAloneInEnquiry, askedAs, channels, evidenceKinds,
    statuses, firstPlacements, laterPlacements, endsOfCare, returnAgreedBy, conclusionsNotInNeed, roomsSeen,
    homeConditions, seenAloneOnVisits, youngCommunicatedWith, accountsAbout, cameOfAccounts, qualifications,
    threatForms, visitsAfterThreat, reviewsNotDone, spotRegions, immunisationsNotDone, practiceReasons,
    appointmentKinds, consequences, emergencyReasons, broughtBy, abuseStandings, infantInjuries,
    infantRegions, infantMechanisms, mechanisms, injuries, headRegions, fractureRegions, lacerationRegions,
    burnRegions, otherRegions, mobileBruises, infantBruises, tenures, adultRoles, adultsKnownFrom, histories,
    bruiseExplanations, bumpMechanisms, opinionsOnInfants, bumps, adultNeedKinds, adultNeedEvents,
    abuseReportedBy, abuseForms, abuseRisk, foundHow, interviewsNotHeld, unauthorisedReasons, whereaboutsBy,
    schoolWorries, leadDecisions, conditionKinds, concernsAbout, healthReferrers, authorityReferrers,
    familyReferrers,
  ]
}
