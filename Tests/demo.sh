#!/usr/bin/env bash
# demo.sh COMMAND [FOLDER]: files the samples into a new register and shows what it knows. Asks nothing.
set -euo pipefail
command=$(realpath "${1:?usage: demo.sh COMMAND [FOLDER]}")
folder=${2:-$(mktemp -d "${TMPDIR:-/tmp}/tekseru-demo.XXXXXX")}
mkdir -p "$folder"
folder=$(realpath "$folder")
cd "$(dirname "$0")/.."
export TEKSERU_REGISTER=$folder/register.sqlite
today=2026-11-22
found=INS-KZ-01-2026-02-23/1

title() { printf '\n== %s\n' "$*"; }
tekseru() {
  local word shown=
  for word; do shown+=" $word"; done
  printf '$ tekseru%s\n' "$shown"
  "$command" "$@"
}

if [ -e "$TEKSERU_REGISTER" ]; then
  echo "There is a register in $folder already: name another folder." >&2
  exit 64
fi

title "A new register"
tekseru init

title "The figures that three unions published, and a fictional union's year"
tekseru file Samples/Published
tekseru file Samples/Union 2>"$folder/warnings.txt" | sed -n "1p;\$p"
echo "($(wc -l <"$folder/warnings.txt") warnings, in $folder/warnings.txt: recorded, and nothing refused)"

title "AQNIET's table as it was published"
tekseru report safety-work --organization KZ-AQNIET --years 2020-2023 --origin statements

title "What contradicts itself in it: shown, never corrected"
tekseru report contradictions --organization KZ-AQNIET --years 2020-2023

title "What is overdue in the fictional union as of $today, the day on which its year ends"
tekseru violations --overdue --organization DEMO --as-of $today

if "$command" help show >/dev/null 2>&1 && "$command" --help | grep -q '^  show'; then
  title "How one date was reckoned: a month later was Nauryz"
  tekseru show violation $found --as-of $today
fi

title "Whether it is whole, and nobody changed it"
tekseru verify

title "What to try next"
cat <<END_OF_HINTS
export TEKSERU_REGISTER=$TEKSERU_REGISTER
tekseru violations --find розет --language kk      # search without regard to case and look-alike letters
tekseru report safety-work --organization DEMO     # the fictional union's own figures
tekseru inspectors --without-training --on $today
tekseru template inspection --format csv           # an inspection of your own, to fill in and file
tekseru --help

(tekseru is $command here; 'make build && sudo make install' puts it on the path.)
END_OF_HINTS
