import CStemmer

/// Brings words to the stem they share with their other forms, by the English stemmer of Snowball.
///
/// Words whose stem would meet another word's keep their form: "clothing" is not "cloth", "bearings" do not "bear".
/// Costs about half a microsecond a word; not to be shared between threads.
final class Stemmer {
  private let snowball: OpaquePointer?

  init() { snowball = sb_stemmer_new("english", nil) }

  deinit { sb_stemmer_delete(snowball) }

  /// The stem of a folded word, the same for its British and its American spelling.
  func stem(_ word: [UInt8]) -> [UInt8] {
    if let kept = Self.kept[word] { return kept }
    let key = Spelling.key(word)
    guard let snowball, key.count > 2, !key.contains(where: { $0.isDigit || $0 >= 0x80 }) else { return key }
    guard let start = sb_stemmer_stem(snowball, key, Int32(key.count)) else { return key }
    return Array(UnsafeBufferPointer(start: start, count: Int(sb_stemmer_length(snowball))))
  }

  /// Words that Snowball would make one with another word, and the forms that belong to them.
  private static let kept: [[UInt8]: [UInt8]] = {
    let groups = [
      "clothing clothes", "clothe", "bearing bearings", "bear bears", "building buildings", "housing housings",
      "training", "trainer trainers", "flooring floorings", "roofing", "lighting", "ironing", "painting paintings",
      "drawing drawings", "wiring", "piping", "tubing", "matting", "netting", "bedding", "planting", "banking",
      "accounting", "mining", "mine mines", "lining linings", "casing casings", "fitting fittings", "coating coatings",
      "spring springs", "filling fillings", "meeting meetings", "wedding weddings", "boring", "mooring",
      "organ organs", "organic", "universe", "university universities", "policy policies", "general",
      "generator generators",
      "stationery", "stationary", "marine", "marinade marinades", "news", "glasses", "goods", "customs", "custom",
      "arms", "arm", "works", "glazing", "parking", "heating", "cooking", "shipping", "dressing dressings",
      "dyeing", "dye dyes", "die dies", "sewing", "sewage", "sewer sewers", "skating", "binding bindings", "sailing",
      "covering coverings", "plumbing plumber plumbers", "cutlery", "animation", "animal animals", "media", "medium",
      "plane planes", "planing", "tyres tires tyre tire", "tired", "caring", "rating ratings", "rate rates",
      "international", "internal", "intern interns", "numeral", "number numbers", "execution", "executive executives",
      "past", "paste pastes", "pasta", "pastry pastries", "pastel", "mast", "master masters", "lens lenses",
      "bus buses", "gas gases", "busy", "buss", "posting", "post", "poster posters", "postal", "ski skis", "sky skies",
      "skiing",
    ]
    var kept: [[UInt8]: [UInt8]] = [:]
    for group in groups {
      let words = group.split(separator: " ").map { Array($0.utf8) }
      for word in words { kept[word] = words[0] }
    }
    return kept
  }()
}
