/// Records of people: every distinct value of a column held once, and for each record the numbers of its values.
public struct Records: Sendable {
  /// The columns that are compared.
  public internal(set) var fields: [Field]
  /// How many records there are.
  public internal(set) var count = 0
  /// The numbers of all values, record by record, so that to read one record touches one place in memory; 0 is none.
  var cells: [UInt32] = []
  var idBytes: [UInt8] = []
  var idStarts: [UInt32] = [0]
  /// Which side each record is on, when links are made only across sides.
  var sides: [UInt32] = []
  /// The share of records in each class of names, once a model has marked them.
  var originShares: [Float] = []

  /// The most columns that can be compared at once.
  public static let mostFields = Agreement.mostFields

  /// Empty records with these columns.
  public init(columns: [(heading: String, role: FieldRole)]) {
    fields = columns.map { Field(role: $0.role, heading: $0.heading) }
  }

  /// The number of the value that a record holds in a field.
  @inline(__always)
  func cell(_ record: Int, _ field: Int) -> UInt32 { cells[record &* fields.count &+ field] }

  /// The name that a record's file gives it.
  public func id(_ record: Int) -> String {
    String(decoding: idBytes[Int(idStarts[record])..<Int(idStarts[record + 1])], as: UTF8.self)
  }

  /// The place of the first field with a role.
  public func field(_ role: FieldRole) -> Int? { fields.firstIndex { $0.role == role } }
}
