#!/usr/bin/env python3
"""Asks a real daemon's /api/v1 everything that its own description permits, and much that it does not, with Schemathesis: no
answer is a 5xx, none lies outside the description, and every row is as described; then walks a list page by page.

COUNT is how many questions are made up for each operation (default 60), SEED which ones.
"""

import http.client
import json
import os
import subprocess
import sys

from command import Broken, Command, judge, number, skip
from sample_daemon import Daemon

UNION = "DEMO"
NOT_CHECKED = {
    # A code that is written as one may be nobody's: that is 404, though the description permits the word.
    "positive_data_acceptance",
}


def token(daemon: Daemon, name: str, scope: str, place: str) -> str:
    environment = os.environ | {"TEKSERU_SOCKET": str(daemon.command.place / "d.sock"), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [daemon.command.path, "token", "make", name, "--scope", scope, "--organization", place, "--output", "json"],
        env=environment, check=True, capture_output=True)
    return json.loads(done.stdout)["token"]


def ask(daemon: Daemon, key: str, address: str, **fields: str) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", daemon.passage.port, timeout=60)
    connection.request("GET", address, headers={"Authorization": f"Bearer {key}", **fields})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


def schemathesis(daemon: Daemon, key: str, found: list[str]) -> None:
    place = daemon.command.place
    command = [
        sys.executable, "-m", "schemathesis.cli", "run", f"{daemon.address}/api/v1/openapi.json",
        "--url", f"{daemon.address}/api/v1", "--header", f"Authorization: Bearer {key}", "--no-color", "--no-shrink",
        "--max-examples", str(number("COUNT", 60)), "--seed", str(number("SEED", 1)), "--continue-on-failure",
        "--exclude-checks", ",".join(NOT_CHECKED), "--suppress-health-check", "all", "--request-timeout", "60",
        "--warnings", "off"]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True)
    if done.returncode != 0:
        found.append("Schemathesis finds:\n" + (done.stdout + done.stderr)[-6000:])


def pages(daemon: Daemon, key: str, found: list[str]) -> int:
    """Every list page by page: each row once, each as described, and a page that is known is not sent again."""
    import jsonschema

    description = json.loads(ask(daemon, key, "/api/v1/openapi.json")[2])
    rows = 0
    for name in ("violations", "inspections", "organizations", "councils", "inspectors", "people", "documents"):
        answer = description["paths"][f"/{name}"]["get"]["responses"]["200"]
        judge_row = jsonschema.Draft202012Validator(answer["content"]["application/x-ndjson"]["schema"])
        address, seen = f"/api/v1/{name}?limit=7", []
        while address:
            status, fields, body = ask(daemon, key, address)
            if status != 200:
                found.append(f"{address}: {status}")
                break
            if ask(daemon, key, address, **{"If-None-Match": fields["etag"]})[0] != 304:
                found.append(f"{address} is sent again though nothing has changed")
            seen += body.decode().splitlines()
            link = fields.get("link")
            address = link[1:link.index(">")] if link else None
        for row in map(json.loads, seen):
            found += [f"{name}: {error.message}" for error in judge_row.iter_errors(row)]
        if not seen or len(set(seen)) != len(seen):
            found.append(f"{name}: {len(seen)} rows, of which {len(set(seen))} differ")
        rows += len(seen)
    return rows


def main() -> None:
    try:
        import jsonschema  # noqa: F401
        import schemathesis as _  # noqa: F401
    except ImportError:
        skip("there is no Schemathesis here")
    daemon = Daemon(Command())
    found: list[str] = []
    try:
        key = token(daemon, "prover", "appoint", UNION)
        rows = pages(daemon, key, found)
        schemathesis(daemon, key, found)
        if ask(daemon, key, "/api/v1/violations")[0] != 200:
            found.append("after all that nothing is answered any more")
    finally:
        status = daemon.end()
    if status != 0:
        found.append(f"the daemon ended with {status}")
    judge(found, "blemishes", f"{number('COUNT', 60)} questions for each operation, {rows} rows page by page")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        sys.exit(str(broken))
