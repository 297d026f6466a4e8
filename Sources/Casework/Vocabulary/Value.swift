/// What an event answers to one field.
public enum Value: Hashable, Sendable {
  /// One closed word, or several where a field allows several.
  case words([Word])
  /// A number, in the field's unit.
  case number(Double)
  /// Words of somebody's own.
  case text(String)
  /// A day.
  case day(Day)
  /// One person or several.
  case people([PersonID])
  /// One service or several.
  case services([ServiceID])
  /// One event or several.
  case events([EventID])
}
