/// The memory of one field, lent for the length of a piece of work, so that the inner loop counts no references.
struct FieldView {
  let role: FieldRole
  let kind: Kind
  let isChanceAmongRelatives: Bool
  /// Whether the column's heading says that a parent is the mother.
  let isMother: Bool
  /// The cells of all fields, record by record, of which this field's are in one place.
  private let cells: UnsafeBufferPointer<UInt32>
  private let width: Int
  private let place: Int
  let forms: UnsafeBufferPointer<Form>
  let bytes: UnsafeBufferPointer<UInt8>
  let families: UnsafeBufferPointer<UInt32>
  let origins: UnsafeBufferPointer<Float>

  init(_ field: borrowing Field, _ lent: Lent, cells: UnsafeBufferPointer<UInt32>, width: Int, place: Int) {
    role = field.role
    kind = field.role.kind
    isChanceAmongRelatives = field.role.isChanceAmongRelatives
    isMother = field.role == .parent && field.heading.lowercased().contains("mother")
    (self.cells, self.width, self.place) = (cells, width, place)
    (forms, bytes, families, origins) = (lent.forms, lent.bytes, lent.families, lent.origins)
  }

  /// The number of the value that a record holds; 0 is none.
  @inline(__always)
  func cell(_ record: Int) -> UInt32 { cells[record &* width &+ place] }

  /// Whether both are of one table, so that one number is one value.
  func isOfOneTable(as other: FieldView) -> Bool { cells.baseAddress == other.cells.baseAddress }

  @inline(__always)
  func form(_ record: Int) -> Form { forms[Int(cell(record))] }

  @inline(__always)
  func value(_ number: UInt32) -> Value {
    Value(forms: forms, number: Int(number), bytes: bytes, allFamilies: families)
  }
}

/// The memory of a field's values.
struct Lent {
  let forms: UnsafeBufferPointer<Form>
  let bytes: UnsafeBufferPointer<UInt8>
  let families: UnsafeBufferPointer<UInt32>
  let origins: UnsafeBufferPointer<Float>
}

extension Records {
  /// Lends the memory of all fields.
  func withViews<Result>(_ body: ([FieldView]) -> Result) -> Result {
    cells.withUnsafeBufferPointer { withViews(from: 0, [], $0, body) }
  }

  private func withViews<Result>(
    from index: Int, _ views: [FieldView], _ cells: UnsafeBufferPointer<UInt32>,
    _ body: ([FieldView]) -> Result
  ) -> Result {
    guard index < fields.count else { return body(views) }
    return fields[index].lend { lent in
      let view = FieldView(fields[index], lent, cells: cells, width: fields.count, place: index)
      return withViews(from: index + 1, views + [view], cells, body)
    }
  }
}

extension Field {
  fileprivate func lend<Result>(_ body: (Lent) -> Result) -> Result {
    forms.withUnsafeBufferPointer { forms in
      values.bytes.withUnsafeBufferPointer { bytes in
        families.withUnsafeBufferPointer { families in
          origins.withUnsafeBufferPointer { origins in
            body(Lent(forms: forms, bytes: bytes, families: families, origins: origins))
          }
        }
      }
    }
  }
}
