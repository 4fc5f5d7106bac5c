// Preloaded into the daemon: the wall clock, and no other, is off by as many nanoseconds as the file $WALL_CLOCK says (eight
// bytes; an empty file means none). set_clock.py replaces the file to set the clock while the daemon runs. A timer comes by
// the clock as it stood when it was set. With $SLEPT the time since the start is off too, and who sleeps is woken by it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static int64_t offset(void) {
  int64_t nanoseconds = 0;
  const char *path = getenv("WALL_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return 0;
  if (read(file, &nanoseconds, sizeof nanoseconds) != sizeof nanoseconds) nanoseconds = 0;
  close(file);
  return nanoseconds;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  static int (*real)(clockid_t, struct timespec *);
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int result = real(clock, time);
  int is_wall = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
  if (result != 0 || (!is_wall && !(clock == CLOCK_BOOTTIME && getenv("SLEPT")))) return result;
  int64_t now = time->tv_sec * INT64_C(1000000000) + time->tv_nsec + offset();
  time->tv_sec = now / 1000000000;
  time->tv_nsec = now % 1000000000;
  return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  (void)zone;
  struct timespec now;
  int result = clock_gettime(CLOCK_REALTIME, &now);
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return result;
}

time_t time(time_t *result) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (result) *result = now.tv_sec;
  return now.tv_sec;
}

// Only a timer of the wall clock can be one that is cancelled when that clock is set.
int timerfd_settime(int timer, int flags, const struct itimerspec *moment, struct itimerspec *old) {
  static int (*real)(int, int, const struct itimerspec *, struct itimerspec *);
  if (!real) real = (int (*)(int, int, const struct itimerspec *, struct itimerspec *))dlsym(RTLD_NEXT, "timerfd_settime");
  struct itimerspec shifted = *moment;
  if (flags & TFD_TIMER_CANCEL_ON_SET) {
    int64_t at = moment->it_value.tv_sec * INT64_C(1000000000) + moment->it_value.tv_nsec - offset();
    if (at <= 0) at = 1;
    shifted.it_value = (struct timespec){.tv_sec = at / 1000000000, .tv_nsec = at % 1000000000};
  }
  return real(timer, flags, &shifted, old);
}

// In short steps, so that a clock that is put ahead meanwhile ends the sleep.
int nanosleep(const struct timespec *asked, struct timespec *left) {
  static int (*real)(const struct timespec *, struct timespec *);
  if (!real) real = (int (*)(const struct timespec *, struct timespec *))dlsym(RTLD_NEXT, "nanosleep");
  if (!getenv("SLEPT")) return real(asked, left);
  struct timespec now, step = {.tv_nsec = 50000000};
  clock_gettime(CLOCK_BOOTTIME, &now);
  int64_t end = (now.tv_sec + asked->tv_sec) * INT64_C(1000000000) + now.tv_nsec + asked->tv_nsec;
  for (;;) {
    clock_gettime(CLOCK_BOOTTIME, &now);
    int64_t rest = end - now.tv_sec * INT64_C(1000000000) - now.tv_nsec;
    if (rest <= 0) return 0;
    if (rest < step.tv_nsec) step.tv_nsec = rest;
    real(&step, left);
  }
}
