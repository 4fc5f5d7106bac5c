#!/usr/bin/env bash
# A frozen contest is the same to the byte in any later year: standings with all explanations, and the protocol in each
# language, asked today and with the clock five years on (a library put before the C library's clock; the register and the
# program are the same). That the clock was moved is seen by a list that the day decides.
. "$(dirname "$0")/proof.sh"
need gcc
years=${YEARS:-5}
export TEKSERU_REGISTER=$work/register.sqlite

cat >"$work/clock.c" <<'C'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static time_t ahead(void) { return atol(getenv("CLOCK_AHEAD")); }

int clock_gettime(clockid_t clock, struct timespec *now) {
  int (*real)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, "clock_gettime");
  int result = real(clock, now);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += ahead();
  return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  int (*real)(struct timeval *, void *) = dlsym(RTLD_NEXT, "gettimeofday");
  int result = real(now, zone);
  if (result == 0) now->tv_sec += ahead();
  return result;
}

time_t time(time_t *told) {
  time_t (*real)(time_t *) = dlsym(RTLD_NEXT, "time");
  time_t now = real(NULL) + ahead();
  if (told) *told = now;
  return now;
}
C
gcc -shared -fPIC -o "$work/clock.so" "$work/clock.c" -ldl

later() {
  LD_PRELOAD=$work/clock.so CLOCK_AHEAD=$((years * 31557600)) "$@"
}

# Everything that a frozen contest prints.
print() {
  local contest=DEMO-SAFEST-2026 language output participant
  for output in text json csv; do "$@" contest score $contest --criteria --output $output; done
  for participant in DEMO-KZ-12 TI-02; do "$@" contest explain $contest $participant --output json; done
  for language in kk ru uz uz-Cyrl ky en; do "$@" contest protocol $contest --language $language; done
}

quietly tekseru init
quietly tekseru file "$root/Samples/Union" "$root/Samples/Contests"
print "$TEKSERU" >"$work/today"
print later "$TEKSERU" >"$work/later"
[ "$(wc -c <"$work/today")" -gt 100000 ] || fail "too little was printed to say anything"
cmp "$work/today" "$work/later" || fail "$years years later a byte is different"

# How long the first of what is overdue has been so.
days_overdue() { "$@" violations --overdue --output json | grep -o '"daysOverdue":[0-9]*' | head -n 1 || true; }
[ "$(days_overdue "$TEKSERU")" != "$(days_overdue later "$TEKSERU")" ] || fail "the clock was not moved"
passed "$(wc -c <"$work/today") bytes of standings and protocols are the same $years years on"
