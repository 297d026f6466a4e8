/// The memory of one field, lent for the length of a piece of work, so that the inner loop counts no references.
struct FieldView {
  let role: FieldRole
  let kind: Kind
  let isChanceAmongRelatives: Bool
  let cells: UnsafeBufferPointer<UInt32>
  let forms: UnsafeBufferPointer<Form>
  let bytes: UnsafeBufferPointer<UInt8>
  let families: UnsafeBufferPointer<UInt32>
  let familyStarts: UnsafeBufferPointer<UInt32>
  let origins: UnsafeBufferPointer<Float>

  @inline(__always)
  func value(_ number: UInt32) -> Value {
    let form = forms[Int(number)]
    let start = Int(form.start)
    let (first, next) = (Int(familyStarts[Int(number)]), Int(familyStarts[Int(number) + 1]))
    return Value(
      form: form, text: Kernel.Text(rebasing: bytes[start..<(start + Int(form.length))]),
      families: UnsafeBufferPointer(rebasing: families[first..<next]))
  }
}

extension Records {
  /// Lends the memory of all fields.
  func withViews<Result>(_ body: ([FieldView]) -> Result) -> Result { withViews(from: 0, [], body) }

  private func withViews<Result>(
    from index: Int, _ views: [FieldView], _ body: ([FieldView]) -> Result
  ) -> Result {
    guard index < fields.count else { return body(views) }
    return fields[index].withView { withViews(from: index + 1, views + [$0], body) }
  }
}

extension Field {
  func withView<Result>(_ body: (FieldView) -> Result) -> Result {
    cells.withUnsafeBufferPointer { cells in
      forms.withUnsafeBufferPointer { forms in
        values.bytes.withUnsafeBufferPointer { bytes in
          families.withUnsafeBufferPointer { families in
            familyStarts.withUnsafeBufferPointer { starts in
              origins.withUnsafeBufferPointer { origins in
                body(
                  FieldView(
                    role: role, kind: role.kind, isChanceAmongRelatives: role.isChanceAmongRelatives,
                    cells: cells, forms: forms, bytes: bytes, families: families, familyStarts: starts,
                    origins: origins))
              }
            }
          }
        }
      }
    }
  }
}
