#define _GNU_SOURCE
#include "CLinux.h"
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <linux/openat2.h>
#include <malloc.h>
#include <pthread.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

int tekseru_open_beneath(int folder, const char *name, int flags) {
  struct open_how how = {
      .flags = (uint64_t)(unsigned)(flags | O_CLOEXEC),
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV,
  };
  int opened = (int)syscall(SYS_openat2, folder, name, &how, sizeof how);
  // systemd's RestrictSUIDSGID= lets no openat2 through. One name alone leads nowhere else once links are refused.
  if (opened >= 0 || errno != ENOSYS || strchr(name, '/') || strcmp(name, "..") == 0) return opened;
  return openat(folder, name, flags | O_CLOEXEC | O_NOFOLLOW);
}

int tekseru_move(int from_folder, const char *from, int to_folder, const char *to) {
  return renameat2(from_folder, from, to_folder, to, RENAME_NOREPLACE);
}

int tekseru_bell_open(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

int tekseru_bell_watch(int bell, int folder) {
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", folder);
  return inotify_add_watch(bell, path,
                           IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF |
                               IN_EXCL_UNLINK | IN_ONLYDIR);
}

int tekseru_signal_open(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

int tekseru_flush_all(int folder) { return syncfs(folder); }

// Code is never written to, so that nothing is lost; relocated data lies in other segments and stays.
static int forget_code(struct dl_phdr_info *library, size_t size, void *page) {
  (void)size;
  uintptr_t mask = *(uintptr_t *)page - 1;
  for (int i = 0; i < library->dlpi_phnum; i++) {
    const ElfW(Phdr) *part = &library->dlpi_phdr[i];
    if (part->p_type != PT_LOAD || (part->p_flags & (PF_X | PF_W)) != PF_X) continue;
    uintptr_t start = (library->dlpi_addr + part->p_vaddr + mask) & ~mask;
    uintptr_t end = (library->dlpi_addr + part->p_vaddr + part->p_memsz) & ~mask;
    if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
  }
  return 0;
}

void tekseru_rest(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  malloc_trim(0);
  dl_iterate_phdr(forget_code, &page);
}

void tekseru_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }

int tekseru_wall_timer_open(void) { return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC); }

int tekseru_wall_timer_set(int timer, int64_t milliseconds) {
  struct itimerspec moment = {
      .it_value = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000},
  };
  // A moment of 0 would stop the timer.
  if (milliseconds <= 0) moment.it_value = (struct timespec){.tv_nsec = 1};
  return timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &moment, NULL);
}

int tekseru_wall_timer_hear(int timer) {
  uint64_t count = 0;
  if (read(timer, &count, sizeof count) > 0) return 1;
  return errno == ECANCELED ? 2 : 0;
}

int tekseru_start(
    const char *program, char *const arguments[], char *const environment[], const char *folder, const int streams[3],
    int *number) {
  posix_spawn_file_actions_t actions;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure) return failure;
  if (folder) failure = posix_spawn_file_actions_addchdir_np(&actions, folder);
  for (int stream = 0; !failure && stream < 3; stream++)
    failure = streams[stream] < 0 ? posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
                                  : posix_spawn_file_actions_adddup2(&actions, streams[stream], stream);
  if (!failure) failure = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  if (!failure) failure = posix_spawn(number, program, &actions, NULL, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}
