internal import CNcurses

/// The character set that libc and ncurses lay text out in.
struct TextLocale {
  /// Whether text beyond ASCII can be measured and drawn.
  let isUnicode: Bool

  /// The locale of the process: that of the user where it is UTF-8, else `C.UTF-8`.
  ///
  /// It is set when it is first asked for. Only the character type is set; loading the other categories would take
  /// 0.1 ms of the time to the first frame.
  static let current = TextLocale(isUnicode: cn_use_utf8_locale())

  /// The number of cells that ncurses gives to a scalar, -1 for one that cannot be printed.
  func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    return isUnicode ? Int(cn_width(scalar.value)) : -1
  }
}
