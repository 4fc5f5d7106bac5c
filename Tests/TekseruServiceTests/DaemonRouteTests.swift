import TekseruRegister
import TekseruSocket
import Testing

@testable import TekseruInbox
@testable import TekseruService

struct DaemonRouteTests {
  private let control = IntakeControl()
  private var routes: DaemonRoutes { DaemonRoutes(control: control, register: "/r.sqlite", site: nil) }

  private func file(_ query: [String: String], as user: UInt32) async -> SocketAnswer {
    let body = "--b\r\nContent-Disposition: form-data; filename=\"a.json\"\r\n\r\n{}\r\n--b--"
    let request = SocketRequest(
      query: query, contentType: "multipart/form-data; boundary=b", body: Array(body.utf8), peer: Peer(user: user))
    return await routes.file(request)
  }

  @Test func `nobody but root and the daemon itself files for others`() async {
    #expect(await file(["filed-by": "asel"], as: 4_242).status == 403)
  }

  @Test func `whoever files as himself may say so`() async {
    control.end()

    #expect(await file(["filed-by": "4242"], as: 4_242).status == 503)
  }

  @Test func `an intake that has ended answers that the register is held`() async {
    control.end()

    let answer = await file([:], as: 0)

    #expect(String(decoding: answer.body, as: UTF8.self) == "{\"failure\":\"busy\",\"code\":null}\n")
  }

  @Test func `a daemon that has not started is not ready`() {
    let health = routes.health

    #expect(!health.isReady)
    #expect(health.answer.status == 503)
    #expect(health.troubles == ["starting or stopping"])
  }

  @Test func `trouble with the register is no readiness, trouble with one inbox is`() {
    var status = IntakeStatus()
    status.isRunning = true

    status.troubles = [.noDoorbell(.init(24))]
    #expect(status.isReady)
    status.troubles = [.register(.diskFull)]
    #expect(!status.isReady)
  }
}
