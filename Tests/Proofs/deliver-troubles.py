#!/usr/bin/env python3
"""What the sender does when servers refuse, hang, close, redirect or are away: nothing is lost, nobody else waits, and
no secret is told. Real servers on loopback; each case says its sentence."""
import hashlib
import hmac
import json
import os
import subprocess
import time

from alertlab import Lab, fail, free_port, mails, message, name, need, requests, until

SECRETS = {"password": "pa55-w0rd-of-mail", "sign": "key-of-the-webhook", "token": "7351:AAtoken-of-telegram",
           "url": None}
held = []
start = time.monotonic()


def holds(sentence, condition, seconds=60, why=""):
    words = lambda: f"{sentence}: {why() if callable(why) else why}"
    until(condition, words, seconds)
    held.append(sentence)
    print(f"  {time.monotonic() - start:6.1f} {sentence}", flush=True) if os.environ.get("TELL") else None


def certificate(folder):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True)


def set_up(lab):
    certificate(lab.work)
    for key, text in SECRETS.items():
        if text:
            (lab.work / key).write_text(text + "\n")
            (lab.work / key).chmod(0o600)
    servers = {
        "mail": lab.server("mail-server", "--tls", lab.work / "cert.pem", lab.work / "key.pem", "--login", "tekseru",
                           SECRETS["password"], folder="mail"),
        "hook": lab.server("web-server", folder="hook"), "admin": lab.server("web-server", folder="admin"),
        "telegram": lab.server("web-server", folder="telegram"), "other": lab.server("web-server", folder="other"),
        "watcher": lab.server("web-server", folder="watcher"),
    }
    (servers["telegram"][0] / "mode").write_text("telegram")
    port = {key: server[1] for key, server in servers.items()}
    SECRETS["url"] = f"/secret-path-{os.getpid()}"
    (lab.work / "url").write_text(f"http://127.0.0.1:{port['hook']}{SECRETS['url']}\n")
    (lab.work / "url").chmod(0o600)
    lab.configure(f"""
  mail:
    {{server: localhost, port: {port['mail']}, security: starttls, from: tekseru@example.org, sender: "Тексеру",
     user: tekseru, password: {lab.work}/password, authority: {lab.work}/cert.pem, patience: 4s}}
  webhooks:
    - {{name: duty, url: {lab.work}/url, secret: {lab.work}/sign, patience: 3s, perMinute: 6000}}
    - {{name: admin, url: "http://127.0.0.1:{port['admin']}/", perMinute: 6000}}
    - {{name: cloud, url: "http://169.254.169.254/latest/meta-data/"}}
  telegram: {{token: {lab.work}/token, server: "http://127.0.0.1:{port['telegram']}"}}
  lists: {lab.work}/lists
  heartbeat: {{url: "http://127.0.0.1:{port['watcher']}/alive", interval: 1s}}
  administrator: {{language: en, contacts: [{{mail: admin@example.org}}, {{webhook: admin}}]}}
""")
    (lab.work / "lists").mkdir()
    return {key: server[0] for key, server in servers.items()}, servers


class Story:
    """A daemon and a sender; messages are written between two runs of the daemon, the sender stays."""

    def __init__(self, lab):
        self.lab = lab
        lab.shift(0)
        self.core = lab.core()
        self.sender = lab.sender()

    def write(self, *messages):
        self.lab.end(self.core)
        self.lab.write(messages)
        self.core = self.lab.core()

    def wait(self, hours):
        """So many hours later, by the clocks of the daemon and of the sender."""
        self.lab.end(self.core)
        self.lab.shift(self.lab.ahead + hours * 3_600)
        self.core = self.lab.core()

    def state(self, id):
        return dict((row[0], row[1:]) for row in self.lab.rows()).get(id)

    def is_state(self, id, state):
        return lambda: (self.state(id) or [""])[0] == state


with Lab() as lab:
    need("openssl")
    folders, servers = set_up(lab)
    mode = lambda server, text: (folders[server] / "mode").write_text(text)
    story = Story(lab)
    core_log = lambda: lab.log("sender.log") + str(lab.rows())

    story.write(message(1), message(2, "webhook", "duty"), message(3, "telegram", "4711"), message(4, "list", "P-4"),
                message(5, "journal", "x"))
    for number, words in [(1, "mail by STARTTLS with a login"), (2, "webhook"), (3, "Telegram"), (4, "list"),
                          (5, "journal")]:
        holds(f"{words}: sent", story.is_state(f"M-{number}", "sent"), why=core_log)
    posted = requests(folders["hook"])[0]
    fields = dict(pair.split("=") for pair in posted["headers"]["Tekseru-Signature"].split(","))
    made = hmac.new(SECRETS["sign"].encode(), f"{fields['t']}.{posted['body']}".encode(), hashlib.sha256).hexdigest()
    holds("the webhook's signature verifies", lambda: made == fields["v1"] and abs(int(fields["t"]) - time.time()) < 60)
    holds("the idempotency key is the message's id", lambda: posted["headers"]["Idempotency-Key"] == json.loads(
        posted["body"])["id"])
    holds("the list is there whole", lambda: "Розетка" in next((lab.work / "lists").glob("P-4-*.txt")).read_text())
    holds("the watcher outside hears that all is well", lambda: len(requests(folders["watcher"])) > 1)

    # A mailbox that does not exist.
    mode("mail", "rcpt 550 p10@example.org")
    story.write(message(10), message(11))
    holds("5xx for one mailbox is a dead letter at once", story.is_state("M-10", "given up"), why=core_log)
    holds("with the server's answer", lambda: story.state("M-10")[1:] == (1, "550 as told"), why=core_log)
    holds("and another is sent", story.is_state("M-11", "sent"), why=core_log)
    notices = lambda: [r for r in requests(folders["admin"]) if "undeliverable" in r["body"]]
    holds("the administrator is told by another channel", lambda: len(notices()) == 1, why=core_log)
    holds("in words", lambda: "1 message was given up (mail)" in notices()[0]["body"], why=lambda: notices()[0]["body"])

    # A mailbox that is full, a mail that is put off.
    mode("mail", "rcpt 452 p20@example.org")
    story.write(message(20), message(21))
    holds("4xx for one mailbox holds nobody else", story.is_state("M-21", "sent"), why=core_log)
    holds("and waits", lambda: story.state("M-20")[:2] in [("waiting", 1), ("waiting", 2)], why=core_log)
    mode("mail", "ok")
    holds("and is sent later", story.is_state("M-20", "sent"), why=core_log)

    # A wrong password, a hanging, a closing server.
    for number, how in [(30, "hang"), (31, "close"), (32, "mail 530")]:
        mode("mail", how)
        story.write(message(number), message(number + 5, "webhook", "duty"))
        holds(f"{how}: the webhook is not held up", story.is_state(f"M-{number + 5}", "sent"), 10, core_log)
        holds(f"{how}: the mail waits", lambda: story.state(f"M-{number}")[1] >= 1 and story.state(f"M-{number}")[0] ==
              "waiting", why=core_log)
        mode("mail", "ok")
        holds(f"{how}: it is sent when the server answers again", story.is_state(f"M-{number}", "sent"), 90, core_log)

    # A server that offers no TLS, and one that does not take our password.
    tls = ("--tls", lab.work / "cert.pem", lab.work / "key.pem")
    for number, how, options in [(38, "no TLS", ()), (39, "wrong password", (*tls, "--login", "tekseru", "another"))]:
        lab.end(servers["mail"][2])
        servers["mail"] = lab.server("mail-server", *options, folder="mail", port=servers["mail"][1])
        before = len(mails(folders["mail"]))
        story.write(message(number))
        holds(f"{how}: the mail waits", lambda: story.state(f"M-{number}")[1] >= 1 and story.state(f"M-{number}")[0] ==
              "waiting", why=core_log)
        holds(f"{how}: nothing was handed over", lambda: len(mails(folders["mail"])) == before)

    # Down for three days, then for more than the seven that are waited.
    lab.end(servers["mail"][2])
    story.write(*[message(number) for number in range(40, 60)])
    time.sleep(5)
    attempts = lambda: sum(row[2] for row in lab.rows() if row[1] == "waiting")
    holds(f"a server that is down is tried seldom ({attempts()} attempts in 5 s)", lambda: attempts() <= 8)
    told = lambda words: [r["body"] for r in requests(folders["admin"]) if words in r["body"]]
    for hours in range(6, 73, 6):
        before = attempts()
        story.wait(6)
        holds(f"{hours} hours down: it is tried", lambda: attempts() > before, 120, core_log)
    holds("nothing is given up in three days", lambda: all(
        story.state(f"M-{number}")[0] == "waiting" for number in range(40, 60)), why=core_log)
    holds("the administrator hears by another channel that mail does not work", lambda: told("minutes"), why=core_log)
    holds("once a day", lambda: len(told("minutes")) <= 4, why=lambda: str(told("minutes")))
    story.write(message(60, "webhook", "duty"))
    holds("a webhook goes meanwhile", story.is_state("M-60", "sent"), why=core_log)
    servers["mail"] = lab.server("mail-server", *tls, "--login", "tekseru", SECRETS["password"], folder="mail", port=servers["mail"][1])
    story.wait(1)
    holds("nothing is lost when it comes back", lambda: all(
        story.state(f"M-{number}")[0] == "sent" for number in range(38, 60)), 120, core_log)
    lab.end(servers["mail"][2])
    story.write(message(61))
    story.wait(8 * 24)
    holds("what cannot be sent for more than seven days is a dead letter", story.is_state("M-61", "given up"), 120, core_log)
    shown = lab.command("alerts", "--undelivered", "--output", "json")
    holds("the dead letters are listed with the last answer", lambda: [row for row in map(json.loads, shown.splitlines())
          if row["id"] == "M-61" and row["state"] == "givenUp" and row["answer"]], why=shown)
    holds("the administrator hears of it by another channel", lambda: told("1 message was given up (mail)"), why=core_log)
    servers["mail"] = lab.server("mail-server", *tls, "--login", "tekseru", SECRETS["password"], folder="mail", port=servers["mail"][1])

    # Web servers.
    for number, how, state in [(70, "400", "given up"), (71, "404", "given up"), (72, "410", "given up")]:
        mode("hook", how)
        story.write(message(number, "webhook", "duty"))
        holds(f"webhook {how}: a dead letter at once", story.is_state(f"M-{number}", state), why=core_log)
    mode("hook", f"302 http://127.0.0.1:{servers['other'][1]}/elsewhere")
    story.write(message(73, "webhook", "duty"))
    holds("a redirect to another host is not followed", story.is_state("M-73", "given up"), why=core_log)
    holds("nothing came there", lambda: requests(folders["other"]) == [])
    mode("hook", "429 3")
    story.write(message(74, "webhook", "duty"))
    holds("429 waits", lambda: story.state("M-74")[1] >= 1, why=core_log)
    mode("hook", "200")
    holds("and is sent later", story.is_state("M-74", "sent"), why=core_log)
    tries = [r["at"] for r in requests(folders["hook"]) if r["headers"]["Idempotency-Key"] == requests(
        folders["hook"])[-1]["headers"]["Idempotency-Key"]]
    holds("not before the time that the server asked for", lambda: tries[1] - tries[0] >= 3)
    bodies = {r["body"] for r in requests(folders["hook"]) if r["at"] in tries}
    holds("with the same body", lambda: len(bodies) == 1 and len(tries) >= 2)
    for number, how in [(75, "hang"), (76, "close"), (77, "503")]:
        mode("hook", how)
        story.write(message(number, "webhook", "duty"))
        holds(f"webhook {how}: waits", lambda: story.state(f"M-{number}")[1] >= 1, 30, core_log)
        mode("hook", "200")
        holds(f"webhook {how}: is sent later", story.is_state(f"M-{number}", "sent"), 90, core_log)
    story.write(message(78, "webhook", "cloud"))
    holds("a link-local address is not asked", story.is_state("M-78", "given up"), why=core_log)
    holds("and says why", lambda: "link-local" in story.state("M-78")[2])

    # Secrets: a server that sends back what it was sent.
    mode("hook", "echo")
    mode("telegram", "echo")
    story.write(message(80, "webhook", "duty"), message(81, "telegram", "4711"))
    holds("an echo is a dead letter", story.is_state("M-80", "given up"), why=core_log)
    holds("of Telegram too", story.is_state("M-81", "given up"), why=core_log)
    everything = (lab.work / "core.log").read_bytes() + (lab.work / "sender.log").read_bytes()
    lab.end(story.core)
    time.sleep(1)
    heard = len(requests(folders["watcher"]))
    time.sleep(3)
    holds("the watcher outside hears nothing from then on when the daemon does not answer",
          lambda: len(requests(folders["watcher"])) == heard)
    everything += b"".join(path.read_bytes() for path in lab.work.glob("register.sqlite*"))
    for words in (["alerts", "--dry-run"], ["alerts", "--dry-run", "--output", "json"], ["alerts", "--undelivered"]):
        everything += lab.command(*words).encode()
    # Somebody writes the secrets themselves where the names of their files belong.
    mistaken = lab.work / "mistaken.yaml"
    text = lab.config.read_text()
    for key, secret in SECRETS.items():
        text = text.replace(f"{lab.work}/{key}", secret)
    mistaken.write_text(text)
    for words in (["--check-config", "--config", mistaken], ["notify", "--config", mistaken]):
        answer = subprocess.run([lab.tekserud, *words], capture_output=True, timeout=20)
        holds(f"{words[0]}: a secret in the configuration is refused", lambda: answer.returncode == 78, why=str(answer))
        everything += answer.stdout + answer.stderr
    for key, secret in SECRETS.items():
        holds(f"no {key} in logs, the outbox and what commands say", lambda: secret.encode() not in everything)

    # A secret that others can read.
    lab.end(story.sender)
    (lab.work / "token").chmod(0o640)
    open_secret = lab.sender()
    open_secret.wait(20)
    holds("a secret that others can read is refused", lambda: open_secret.returncode == 78)
    holds("and the setting is named", lambda: "channels.telegram.token: The file can be read by others" in lab.log(
        "sender.log"), why=lambda: lab.log("sender.log"))
    print(f"{name()}: passed: {len(held)} held; {len(mails(folders['mail']))} mails, "
          f"{len(requests(folders['hook']))} posts")
