extension Word {
  /// Legal steps by which social care places a child or supervises a family, so that it is involved while one is
  /// in force.
  public static let placingOrSupervising: Set<Word> = [
    .section20Agreement, .section76Agreement, .policeProtection, .emergencyProtectionOrder, .interimCareOrder,
    .careOrder, .interimSupervisionOrder, .supervisionOrder,
  ]
}
