import Foundation
import Tekseru
import TekseruRegister
import Testing

@testable import TekseruAlerts

@Suite struct ZoneTests {
  private func instant(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Instant {
    Instant(milliseconds: (Int64(try Day(day).number) * 1_440 + Int64(hour * 60 + minute)) * 60_000)
  }

  /// Kazakhstan has been five hours ahead of UTC everywhere since 1 March 2024, Kyrgyzstan is six.
  @Test(arguments: [
    ("Asia/Almaty", 14), ("Asia/Tashkent", 14), ("Asia/Bishkek", 15), ("Europe/Berlin", 10), ("Asia/Kathmandu", 14),
  ])
  func `a zone's clock shows what the system's tables say`(zone: String, hour: Int) throws {
    let now = try instant("2026-11-23", 9)
    let clock = try #require(SystemZones.clock(of: zone, around: now))

    #expect(clock.minute(at: now) / 60 == hour)
  }

  @Test func `the rule after the last change is read too`() throws {
    let rule = try #require(ZoneRule("CET-1CEST,M3.5.0,M10.5.0/3"))
    let summer = try instant("2150-03-29", 1).milliseconds / 1_000
    let winter = try instant("2150-10-25", 1).milliseconds / 1_000

    #expect([summer - 1, summer, winter - 1, winter].map { rule.offset(at: $0) } == [3_600, 7_200, 7_200, 3_600])
    #expect(ZoneRule("<+05>-5")?.offset(at: 0) == 18_000)
    #expect(try #require(ZoneRule("AEST-10AEDT,M10.1.0,M4.1.0/3")).offset(at: winter) == 39_600)
  }

  @Test(arguments: ["", "Nowhere/Nothing", "../../etc/passwd", "/etc/passwd", "Asia"])
  func `what is no zone's name has no clock`(name: String) throws {
    #expect(SystemZones.clock(of: name, around: try instant("2026-11-23", 9)) == nil)
  }

  @Test(arguments: ["Asia/Almaty", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Nowhere", nil])
  func `the day in a zone is the one that its clock shows`(zone: String?) throws {
    for hour in stride(from: 0, to: 24 * 400, by: 7) {
      let now = try instant("2023-12-30", hour)
      let clock = zone.flatMap { SystemZones.clock(of: $0, around: now) } ?? .utc
      #expect(SystemZones.day(in: zone, at: now) == clock.day(at: now))
    }
  }

  @Test func `a place without a known zone has the fallback's clock`() throws {
    let moment = SystemZones.moment(try instant("2026-11-23", 9), fallback: "Asia/Bishkek")

    #expect(moment.clock(in: "Nowhere/Nothing").minute(at: moment.now) == 900)
    #expect(moment.clock(in: nil).minute(at: moment.now) == 900)
  }
}
