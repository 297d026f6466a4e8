/// One distinct value, with what comparing and blocking need of it worked out once.
struct Form: Sendable {
  var start: UInt32 = 0
  /// Where the name's spelling families and nickname groups begin, and how many there are; of several values in one cell,
  /// where their numbers do.
  var families: UInt32 = 0
  var familyCount: UInt16 = 0
  var length: UInt16 = 0
  /// Names: how many words; dates: `DateForm` marks; postcodes: whether it is a whole one; numbers: whether the check digit
  /// holds.
  var marks: UInt16 = 0
  /// Which words of a name are particles such as `bin` or `van der`, a bit each.
  var particles: UInt16 = 0
  /// See `Scripts`.
  var scripts: UInt16 = Scripts.latin
  /// How a name sounds; the year of a date; the outward part of a postcode.
  var sound: UInt32 = 0
  /// The spelling family or nickname group; the day of the year of a date; the area of a postcode.
  var family: UInt32 = 0
  /// A first coarse key: a name's first letters; a date with day and month in order of size; a postcode's sector.
  var key: UInt32 = 0
  /// A mix of the whole value.
  var identity: UInt32 = 0
  /// How often the value occurs.
  var count: UInt32 = 0
  /// The logarithm to base 2 of how much more or less common the value is than one that two strangers share.
  var rarity: Float = 0
  /// Whether a first name is so common that it is no slip of another, by a model (see `Frequencies`);
  /// until one marks it, whether it is known.
  var isEstablished = false
  /// Whether a first name is one that is known: see `GivenNames`, `Forenames` and `NameFamilies`.
  var isGivenName = false
  /// A first name in its plainest spelling: see `Spelling`.
  var spelling: UInt32 = 0
  /// The same as `rarity` for its spelling family.
  var familyRarity: Float = 0
}
