/// Words that say nothing of what is looked for; they need not match, and count only in titles and terms.
enum CommonWords {
  /// The words, folded.
  static let all: Set<[UInt8]> = Set(
    """
    a about an and any are as at be been but by can do does doing for from get getting has have he her his how i if in \
    into is it its me my need no of on or our out she so some someone something that the their them there these they \
    this those to up want was we what when where which who whom whose with without would you your
    """.split(separator: " ").map { Array($0.utf8) })
}
