extension Word {
  /// Bones under the skin on which an ordinary bump marks a child who moves about by themselves.
  ///
  /// Those that the vocabulary lists, with the brow and the back of the head, which the study of TEN-4-FACESp
  /// (Pierce and others 2021, doi 10.1001/jamanetworkopen.2021.5832) also found not to tell harm from accident.
  public static let bonyProminences: Set<Word> = [
    .forehead, .brow, .nose, .chin, .backOfHead, .elbow, .backOfHand, .knee, .shin,
  ]

  /// Regions on which a bruise of a child under four asks for a further look: torso, ear, neck, frenulum, angle
  /// of the jaw, cheek, eyelid, white of the eye (TEN-4-FACESp, Pierce and others 2021).
  public static let ten4FacesRegions: Set<Word> = [
    .torso, .chest, .ribs, .abdomen, .flank, .back, .lowerBack, .hip, .buttocks, .genitalOrAnal, .ear,
    .behindTheEar, .neck, .frenulum, .angleOfJaw, .cheek, .eyelid, .whiteOfTheEye,
  ]
}
