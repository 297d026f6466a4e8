extension Word {
  /// Bones under the skin on which an ordinary bump marks a child who moves about by themselves.
  ///
  /// Those that the vocabulary lists, with the brow and the back of the head, which the study of TEN-4-FACESp
  /// (Pierce and others 2021, doi 10.1001/jamanetworkopen.2021.5832) also found not to tell harm from accident.
  public static let bonyProminences: Set<Word> = [
    .forehead, .brow, .nose, .chin, .backOfHead, .elbow, .backOfHand, .knee, .shin,
  ]

  /// Words for a part of the body that has finer ones, with the finer ones.
  static let partsOf: [Word: Set<Word>] = [
    .head: [
      .scalp, .forehead, .brow, .temple, .eyelid, .whiteOfTheEye, .ear, .behindTheEar, .nose, .cheek, .lip,
      .frenulum, .insideTheMouth, .chin, .angleOfJaw, .face, .backOfHead, .insideTheHead,
    ],
    .face: [
      .forehead, .brow, .temple, .eyelid, .whiteOfTheEye, .nose, .cheek, .lip, .frenulum, .insideTheMouth,
      .chin, .angleOfJaw,
    ],
    .torso: [.chest, .ribs, .abdomen, .flank, .back, .lowerBack, .hip, .buttocks, .genitalOrAnal],
    .chest: [.ribs], .back: [.lowerBack],
    .arm: [.upperArm, .elbow, .forearm, .wrist], .hand: [.backOfHand, .palm, .fingers],
    .leg: [.thigh, .knee, .shin, .calf, .ankle], .foot: [.topOfFoot, .sole, .toes],
  ]

  /// Whether a region is a bony prominence; unknown of a word that can mean one and the flesh beside it.
  ///
  /// The face and the head have foreheads, and ears and cheeks too: where a word takes in what young children seldom
  /// bruise, it is no excuse.
  var isBonyProminence: Truth {
    if Self.bonyProminences.contains(self) { return .yes }
    guard let parts = Self.partsOf[self], parts.isDisjoint(with: Self.ten4FacesRegions) else { return .no }
    return parts.isDisjoint(with: Self.bonyProminences) ? .no : .unknown
  }

  /// Whether a region lies within one that was recorded; unknown where one of the two words is the coarser, since a
  /// birthmark on the leg need not be the mark on the calf.
  func lies(in recorded: Word) -> Truth {
    if self == recorded { return .yes }
    let isCoarser = Self.partsOf[self]?.contains(recorded) == true
    return isCoarser || recorded == .widespread || Self.partsOf[recorded]?.contains(self) == true
      ? .unknown : .no
  }

  /// Regions on which a bruise of a child under four asks for a further look: torso, ear, neck, frenulum, angle
  /// of the jaw, cheek, eyelid, white of the eye (TEN-4-FACESp, Pierce and others 2021).
  public static let ten4FacesRegions: Set<Word> = [
    .torso, .chest, .ribs, .abdomen, .flank, .back, .lowerBack, .hip, .buttocks, .genitalOrAnal, .ear,
    .behindTheEar, .neck, .frenulum, .angleOfJaw, .cheek, .eyelid, .whiteOfTheEye,
  ]
}

extension Word {
  /// Patterns that show what made a mark.
  static let shapesOfThings: Set<Word> = [
    .handOrFingers, .grip, .teeth, .loopOrCord, .ligature, .implement, .gloveOrStocking,
  ]

  /// Sorts of injury that no ordinary bump brings about.
  private static let noBumps: Set<Word> = [
    .burnOrScald, .bite, .fracture, .petechiae, .insideTheBody, .genitalOrAnal,
  ]

  /// Whether what is stated of a mark's sort and pattern leaves room for a bump.
  static func isBump(_ mark: Detail) -> Bool {
    noBumps.isDisjoint(with: mark.words(.kind)) && shapesOfThings.isDisjoint(with: mark.words(.pattern))
  }
}
