/// Where a page lies in the report, so that it can name the others from there.
///
/// Links are relative: the same pages work from a folder on disk and from any path of a server.
struct Place: Hashable, Sendable {
  /// The page's path from the report's front, such as `cases/peter-connelly.html`.
  let path: String
  private let root: String

  /// A page at a path.
  init(_ path: String) {
    self.path = path
    root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A page that is shown at paths that nobody foresaw, so that its links must begin at the front.
  init(anywhere path: String) {
    self.path = path
    root = "/"
  }

  /// How this page names another.
  func to(_ other: String) -> String { root + other }

  /// A name as a file name or an anchor: letters, digits and hyphens stay, every other byte is spelt out, so that
  /// two names are never one and none leads out of its folder.
  static func slug(_ name: String) -> String {
    name.utf8.reduce(into: "") { slug, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      default: slug += "_" + String(byte, radix: 16)
      }
    }
  }
}
