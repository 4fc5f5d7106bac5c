#!/usr/bin/env bash
# prove.sh share|full: every proof with a bounded share of its cases, or with all of them; as many at a time as there are
# processors, the long ones first. A proof's output is printed whole when it ends.
set -uo pipefail
cd "$(dirname "$0")/.."

# One proof: variables and a command, as for `env`.
prove() {
  local start=$SECONDS said status=0
  said=$(eval "env $1" 2>&1) || status=$?
  printf '== %s (%s s)\n%s\n' "$1" $((SECONDS - start)) "$said"
  [ $status -eq 0 ] || { echo "FAILED: $1" >&2; return 1; }
}

share() {
  cat <<'PROOFS'
Tests/Proofs/daemon.sh watchdog
COUNT=17000 Tests/Proofs/daemon.sh burst
Tests/Proofs/daemon.sh troubles
Tests/Proofs/daemon.sh ways
Tests/Proofs/daemon.sh week
COUNT=6 SWEEP=60 STRIDE=12 Tests/Proofs/daemon-kill.sh
COUNT=4 DOCUMENTS=100 Tests/Proofs/daemon-power-cut.sh
COUNT=8 Tests/Proofs/prefixes.py
COUNT=4 DOCUMENTS=2200 Tests/Proofs/kill.sh
COUNT=3 DOCUMENTS=600 FS=ext4 Tests/Proofs/power-cut.sh
COUNT=3 DOCUMENTS=600 FS=xfs Tests/Proofs/power-cut.sh
COUNT=6 FS=ext4 Tests/Proofs/power-cut.sh --lowered
COUNT=2 DOCUMENTS=400 Tests/Proofs/commit-error.sh
Tests/Fuzzers/run.sh 3
Tests/Proofs/workbooks.py
Tests/Proofs/office.py
Tests/Proofs/harmless.py
LANGUAGES='kk ru' Tests/Proofs/papers.py
Tests/Proofs/published.py
DOCUMENTS=40 Tests/Proofs/tampering.sh
COUNT=2 DOCUMENTS=200 Tests/Proofs/backup.sh
Tests/Proofs/daemon.sh units
Tests/Proofs/daemon.sh socket
Tests/Proofs/daemon.sh page
LANGUAGES=kk Tests/Proofs/daemon.sh journeys
COUNT=2000 Tests/Proofs/page-busy.py
COUNT=12 Tests/Proofs/api.py
Tests/Proofs/hostile-page.py
MEMORY=48 Tests/Proofs/daemon-idle.sh
Tests/Proofs/refused.py
Tests/Proofs/contest-years.sh
COUNT=300 Tests/Proofs/mutations.py
COUNT=6 Tests/Proofs/deliver-kill.py
Tests/Proofs/deliver-troubles.py
Tests/Proofs/alertmanager.py
Tests/docs.sh
PROOFS
}

full() {
  cat <<'PROOFS'
COUNT=150 FS=ext4 Tests/Proofs/daemon-power-cut.sh
COUNT=150 FS=xfs Tests/Proofs/daemon-power-cut.sh
COUNT=200 SWEEP=80 Tests/Proofs/daemon-kill.sh
COUNT=50000 Tests/Proofs/daemon.sh burst
Tests/Proofs/daemon.sh watchdog
Tests/Proofs/daemon.sh troubles
Tests/Proofs/daemon.sh ways
Tests/Proofs/daemon.sh week
Tests/Proofs/daemon.sh units
Tests/Proofs/daemon.sh socket
Tests/Proofs/daemon.sh page
LANGUAGES='ru kk' Tests/Proofs/daemon.sh journeys
COUNT=20000 Tests/Proofs/page-busy.py
COUNT=200 Tests/Proofs/api.py
Tests/Proofs/hostile-page.py
MEMORY=16 Tests/Proofs/daemon-idle.sh
COUNT=150 FS=ext4 Tests/Proofs/power-cut.sh
COUNT=150 FS=xfs Tests/Proofs/power-cut.sh
COUNT=10000 Tests/Proofs/mutations.py
COUNT=100 Tests/Proofs/kill.sh
COUNT=100 Tests/Proofs/deliver-kill.py
Tests/Proofs/clock-set.py
Tests/Proofs/deliver-troubles.py
Tests/Proofs/alertmanager.py
COUNT=20 Tests/Proofs/power-cut.sh --lowered
COUNT=20 Tests/Proofs/commit-error.sh
Tests/Proofs/prefixes.py
Tests/Proofs/tampering.sh
Tests/Proofs/workbooks.py
Tests/Proofs/office.py
Tests/Proofs/harmless.py
Tests/Proofs/papers.py
Tests/Proofs/published.py
COUNT=10 Tests/Proofs/backup.sh
Tests/Proofs/refused.py
Tests/Proofs/contest-years.sh
Tests/Fuzzers/run.sh 60
Tests/docs.sh
PROOFS
}

case ${1:-share} in
  one) prove "$2" ;;
  share | full)
    # What `make test` and `make prove` have just built; an older one beside it must not stand in.
    built=$([ "${1:-share}" = full ] && echo release || echo debug)
    export TEKSERU=${TEKSERU:-$PWD/.build/$built/tekseru} TEKSERUD=${TEKSERUD:-$PWD/.build/$built/tekserud}
    PATH=$(dirname "$(Tests/python)"):$PATH
    if "${1:-share}" | xargs -d '\n' -P "$(nproc)" -n 1 Tests/prove.sh one; then
      echo "Proofs: all $("${1:-share}" | wc -l) passed"
    else
      echo "Proofs: some failed" >&2
      exit 1
    fi
    ;;
  *) echo "usage: prove.sh share|full" >&2; exit 64 ;;
esac
