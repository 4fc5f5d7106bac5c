#!/usr/bin/env python3
"""mail-server.py FOLDER: an SMTP server on loopback (Debian's python3-aiosmtpd) that keeps what it takes and does what it is told.

Writes its port to FOLDER/port, each mail to FOLDER/mails/NUMBER.eml with its envelope in the first line, and reads before
each answer what FOLDER/mode says: `ok`, `rcpt CODE`, `data CODE`, `mail CODE`, `hang`, `close`, or `rcpt CODE ADDRESS`
for one address alone. `--tls CERT KEY` offers STARTTLS, `--login USER PASSWORD` wants it.
"""
import argparse
import asyncio
import itertools
import pathlib
import ssl

from aiosmtpd.smtp import SMTP, AuthResult


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        (folder / "mails").mkdir(exist_ok=True)
        self.numbers = itertools.count(1 + len(list((folder / "mails").iterdir())))

    def mode(self):
        try:
            return (self.folder / "mode").read_text().split() or ["ok"]
        except FileNotFoundError:
            return ["ok"]

    async def misbehave(self, server):
        mode = self.mode()
        if mode[0] == "hang":
            await asyncio.sleep(3600)
        if mode[0] == "close":
            server.transport.abort()
            await asyncio.sleep(0)

    async def handle_MAIL(self, server, session, envelope, address, options):
        await self.misbehave(server)
        mode = self.mode()
        if mode[0] == "mail":
            return f"{mode[1]} as told"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        mode = self.mode()
        if mode[0] == "rcpt" and (len(mode) < 3 or mode[2] == address):
            return f"{mode[1]} as told"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mode = self.mode()
        if mode[0] == "data":
            return f"{mode[1]} as told"
        number = next(self.numbers)
        path = self.folder / "mails" / f"{number:06}.eml"
        part = path.with_suffix(".part")
        head = f"X-Envelope: {envelope.mail_from} {' '.join(envelope.rcpt_tos)}\r\n".encode()
        part.write_bytes(head + envelope.original_content)
        part.rename(path)
        return f"250 taken as {number}"


async def serve(arguments):
    folder = pathlib.Path(arguments.folder)
    keeper = Keeper(folder)
    options = {}
    if arguments.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*arguments.tls)
        options["tls_context"] = context
    if arguments.login:
        user, password = (text.encode() for text in arguments.login)

        def check(server, session, envelope, mechanism, given):
            return AuthResult(success=given.login == user and given.password == password)

        options |= {"authenticator": check, "auth_required": True, "auth_require_tls": bool(arguments.tls)}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(keeper, hostname="localhost", loop=loop, **options), "127.0.0.1", arguments.port)
    (folder / "port").write_text(str(server.sockets[0].getsockname()[1]))
    await server.serve_forever()


parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--tls", nargs=2)
parser.add_argument("--login", nargs=2)
asyncio.run(serve(parser.parse_args()))
