/// One key for the British and the American spelling of a word: "colour" and "color", "fibre" and "fiber".
///
/// The key is compared, never shown, so a rule may turn "merchandise" into "merchandize"; it may not make two words
/// one. Costs a few comparisons a word.
enum Spelling {
  /// The key of a folded word.
  static func key(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 4 else { return short[word] ?? word }
    var key = word
    for (british, american) in anywhere { replace(british, by: american, in: &key) }
    for (british, american) in endings where key.count > british.count + 1 && key.ends(with: british) {
      key.replaceSubrange((key.count - british.count)..., with: american)
      break
    }
    return key
  }

  private static let short: [[UInt8]: [UInt8]] = [bytes("grey"): bytes("gray"), bytes("tyre"): bytes("tire")]

  /// Parts of words, wherever they stand.
  private static let anywhere: [([UInt8], [UInt8])] = [
    ("aluminium", "aluminum"), ("anaesth", "anesth"), ("artefact", "artifact"), ("carburett", "carburet"),
    ("colour", "color"), ("diarrhoea", "diarrhea"), ("draught", "draft"), ("encyclopaed", "encycloped"),
    ("fibre", "fiber"), ("flavour", "flavor"), ("foetal", "fetal"), ("gynaecolog", "gynecolog"), ("haem", "hem"),
    ("jeweller", "jewelr"), ("labour", "labor"), ("litre", "liter"), ("metre", "meter"), ("mould", "mold"),
    ("neighbour", "neighbor"), ("oesoph", "esoph"), ("oestr", "estr"), ("orthopaed", "orthoped"),
    ("paediatr", "pediatr"),
    ("plough", "plow"), ("programme", "program"), ("pyjama", "pajama"), ("storey", "story"), ("sulph", "sulf"),
    ("tyres", "tires"), ("whisky", "whiskey"), ("woollen", "woolen"), ("yoghurt", "yogurt"), ("favour", "favor"),
    ("honour", "honor"), ("vapour", "vapor"), ("armour", "armor"), ("harbour", "harbor"), ("odour", "odor"),
    ("tumour", "tumor"), ("humour", "humor"), ("rumour", "rumor"), ("behaviour", "behavior"), ("parlour", "parlor"),
    ("centre", "center"), ("theatre", "theater"), ("catalogue", "catalog"), ("dialogue", "dialog"),
    ("analogue", "analog"), ("licence", "license"), ("defence", "defense"), ("cosy", "cozy"), ("cheque", "check"),
  ].map { (bytes($0), bytes($1)) }

  /// Ends of words, the first that fits.
  private static let endings: [([UInt8], [UInt8])] = [
    ("isation", "ization"), ("isations", "izations"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"),
    ("iser", "izer"), ("isers", "izers"), ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("yser", "yzer"),
    ("ysers", "yzers"), ("ysing", "yzing"), ("elling", "eling"), ("elled", "eled"), ("eller", "eler"),
    ("ellers", "elers"), ("bre", "ber"), ("bres", "bers"),
  ].map { (bytes($0), bytes($1)) }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func replace(_ part: [UInt8], by other: [UInt8], in word: inout [UInt8]) {
    guard word.count >= part.count else { return }
    for start in 0...word.count - part.count where word[start] == part[0] {
      if word[start..<start + part.count].elementsEqual(part) {
        word.replaceSubrange(start..<start + part.count, with: other)
        return
      }
    }
  }
}

extension [UInt8] {
  /// Whether it ends with `other`.
  func ends(with other: [UInt8]) -> Bool { count >= other.count && suffix(other.count).elementsEqual(other) }
}
