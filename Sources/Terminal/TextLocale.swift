internal import CNcurses

/// The character set that libc and ncurses lay text out in.
enum TextLocale {
  /// Whether text beyond ASCII can be measured and drawn.
  ///
  /// Asking for the first time sets the locale of the process: that of the user where it is UTF-8, else `C.UTF-8`. Only
  /// the character type is set, because loading the other categories would cost as much as drawing the first frame.
  static let isUnicode = cn_use_utf8_locale()

  /// The number of cells that ncurses gives to a scalar, -1 for one that cannot be printed.
  static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    return isUnicode ? Int(cn_width(scalar.value)) : -1
  }
}
