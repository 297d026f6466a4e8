extension Word {
  /// The one nation whose law or names the word belongs to wherever it is used, or nil when both have it.
  ///
  /// England: sections 17 and 20 of the Children Act 1989, child in need, Family Help, CP-IS, section 213AA of
  /// the Housing Act 1996, reviews by the national panel. Wales: Parts 4 and 6 of the Social Services and
  /// Well-being (Wales) Act 2014 (care and support; section 76), its child protection register and its single
  /// unified safeguarding reviews.
  public var nation: Nation? {
    switch self {
    case .section17, .section20Agreement, .childInNeed, .childInNeedOrFamilyHelp, .childInNeedPlan,
      .childInNeedOrFamilyHelpReview, .familyHelpOrChildInNeedEnds, .familyHelpLeadPractitioner,
      .leadChildProtectionPractitioner, .withinLookBack, .section208, .section213AA,
      .localReview, .nationalReview:
      .england
    case .careAndSupport, .careAndSupportAssessment, .careAndSupportPlan, .section76Agreement,
      .childProtectionRegister, .welshHousingNotice, .singleUnifiedSafeguardingReview:
      .wales
    default: nil
    }
  }
}
