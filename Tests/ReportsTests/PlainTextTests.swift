import Reports
import Testing

@Suite("Text fit for a page")
struct PlainTextTests {
  @Test("leaves ordinary names of any script alone")
  func ordinary() {
    for name in ["Figure Amber", "Café №5", "靴 42", "שלום", "Ünal & Söhne", "a<b"] {
      #expect(PlainText.of(name) == name)
    }
  }
}
