import FulfilmentModel
import Testing

@Suite("Days of the calendar") struct CalendarDateTests {
  @Test(
    "a date is read, counted and printed",
    arguments: [
      ("1970-01-01", 0, 3), ("2000-02-29", 11_016, 1), ("2018-10-01", 17_805, 0),
      ("1969-12-31", -1, 2), ("0001-01-01", -719_162, 0), ("9999-12-31", 2_932_896, 4),
    ])
  func round(text: String, days: Int, weekday: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.daysSinceEpoch == days)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test("a date is written as a literal")
  func literal() {
    let leapDay: CalendarDate = "2000-02-29"
    #expect(leapDay.daysSinceEpoch == 11_016)
    #expect(leapDay.advanced(by: 1) == "2000-03-01")
  }

  @Test("a literal that is no date traps")
  func badLiteral() async {
    await #expect(processExitsWith: .failure) { _ = CalendarDate("2001-02-29") }
  }

  @Test(
    "text that is no date is refused",
    arguments: [
      "2018-02-29", "2018-13-01", "2018-00-10", "18-01-01", "2018/01/01", "2018-01-1", "",
      "2018-01-01 ",
    ])
  func refused(text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test("every day of eight centuries has the components it is made from")
  func consecutive() {
    for days in stride(from: -146_097, through: 146_097, by: 1) {
      let date = CalendarDate(daysSinceEpoch: days)
      let (year, month, day) = date.components
      #expect(CalendarDate(year: year, month: month, day: day) == date)
    }
  }
}
