/// Small words that stand before a name and are now written, now left out: `bin Ali` and `Ali`, `van der Berg` and `Berg`.
///
/// "Son of", "daughter of" and "the" of Arabic and Malay names, and those of European languages (A Guide to Names and Naming
/// Practices, United Kingdom, March 2006, distributed by Interpol). `ben` and `mac` are left out: they are names as well.
enum NameParticles {
  static let text = """
    bin ibn bint bnt binte binti al el ul ud
    van von der den ter ten zu zum
    de del della di da das do dos du des la le las los of
    """
}
