"""mailbox.py FOLDER: the mails that mail-server.py took, a line each: to whom, the language, when it was written, the subject."""

import email.policy
import email.utils
import pathlib
import sys

for path in sorted((pathlib.Path(sys.argv[1]) / "mails").glob("*.eml")):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    written = email.utils.parsedate_to_datetime(mail["Date"]).strftime("%Y-%m-%dT%H:%MZ")
    print(mail["To"].addresses[0].username, mail["Content-Language"], written, mail["Subject"], sep="\t")
