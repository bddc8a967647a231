import Classifications
import Exports
import Testing

/// What each format does with the characters it uses itself.
@Suite struct EscapingTests {
  private static let hostile = "a\tb\nc\r\u{0}\u{1}\u{1b}\"'\\<&>,é\u{7f}"

  @Test func csvQuotesWhatRFC4180Quotes() {
    #expect("plain words".csvField == "plain words" && "".csvField.isEmpty)
    #expect("a,b".csvField == "\"a,b\"" && "a\"b".csvField == "\"a\"\"b\"" && "a\nb".csvField == "\"a\nb\"")
    #expect(" a".csvField == "\" a\"" && "a ".csvField == "\"a \"")
  }

  @Test func aLineHasNoControlCharacters() {
    #expect(Self.hostile.singleLine == "a b c    \"'\\<&>,é ")
    #expect("\u{9b}31m\u{85}\u{a0}Â".singleLine == " 31m \u{a0}Â")
  }

  @Test func sqlDoublesQuotesAndHasNoNUL() {
    #expect(Self.hostile.sqlLiteral == "'a\tb\nc\r \u{1}\u{1b}\"''\\<&>,é\u{7f}'")
  }

  @Test func turtleEscapesMarksAndControlCharacters() {
    #expect(Self.hostile.turtleLiteral == #""a\tb\nc\r\u0000\u0001\u001B\"'\\<&>,é\u007F""#)
  }

  @Test func xmlHasNoCharacterThatXMLCannotHold() {
    #expect(Self.hostile.xml == "a&#9;b&#10;c&#13;   &quot;'\\&lt;&amp;&gt;,é\u{7f}")
    #expect("\u{ffff}\u{fffe}\u{fffd}".xml == "  \u{fffd}")
  }

  @Test func jsonCannotEndAScript() throws {
    #expect(try JSONText.line(["</script>\n\u{1}\"\\"]) == #"["<\/script>\n\u0001\"\\"]"#)
  }
}
