#!/usr/bin/env bash
# journeys.sh: people come in, file, decide and score with a real browser, on the page of the daemon as it is installed: its
# socket unit starts it, and all they see comes out of its sandbox. LANGUAGES are those of the visitors; KEEP=DIR below the
# repository keeps a picture of each page.
. "$(dirname "$0")/lab.sh"
install_daemon
export LD_LIBRARY_PATH=/usr/lib/tekseru-lab
printf '#!/bin/sh\nexec runuser -u tekseru -- /usr/bin/tekseru "$@"\n' >/usr/bin/as-tekseru && chmod 755 /usr/bin/as-tekseru
holds "a browser and its driver are here" python3 -c "import axe_playwright_python, playwright"
TEKSERU=/usr/bin/as-tekseru INSTALLED=yes holds "each journey comes to its end" Tests/Proofs/page.py
holds "the register is whole" verified
finish
