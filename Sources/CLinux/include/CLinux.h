#ifndef TEKSERU_CLINUX_H
#define TEKSERU_CLINUX_H

#include <stdint.h>
#include <sys/inotify.h>

// inotify's bits, all of one type.
static const uint32_t tekseru_ring_made = IN_CREATE;
static const uint32_t tekseru_ring_closed = IN_CLOSE_WRITE;
static const uint32_t tekseru_ring_moved = IN_MOVED_TO;
static const uint32_t tekseru_ring_rights = IN_ATTRIB;
static const uint32_t tekseru_ring_folder_gone = IN_MOVE_SELF | IN_DELETE_SELF | IN_IGNORED | IN_UNMOUNT;
static const uint32_t tekseru_ring_overflow = IN_Q_OVERFLOW;
static const uint32_t tekseru_ring_is_folder = IN_ISDIR;

/// Opens a file below a folder: no symbolic link anywhere on the way, no other mount, no way up.
/// Where openat2 is not allowed, a single name is opened without following a link, which comes to the same.
/// Returns a descriptor, or -1 with errno set.
int tekseru_open_beneath(int folder, const char *name, int flags);

/// Moves a file without ever replacing another; -1 and EEXIST when the name is taken.
int tekseru_move(int from_folder, const char *from, int to_folder, const char *to);

/// Brings all of a folder's file system to the disk; -1 with errno set.
int tekseru_flush_all(int folder);

/// Opens inotify, nonblocking; -1 with errno set when this user has too many of them.
int tekseru_bell_open(void);

/// Watches an open folder for everything that can bring a file; its number, or -1 with errno set.
int tekseru_bell_watch(int bell, int folder);

/// A counter that a thread can wait on and another can raise, nonblocking; -1 with errno set.
int tekseru_signal_open(void);

/// Gives back memory before a long wait: what was freed, and the code that only the work needed. Code is read from its file
/// again when it is called.
void tekseru_rest(void);

/// Names the calling thread for debuggers and `top -H`; 15 bytes at most.
void tekseru_name_thread(const char *name);

/// A timer of the clock on the wall, nonblocking; -1 with errno set.
int tekseru_wall_timer_open(void);

/// Sets a timer to a moment in milliseconds since 1970; it then also wakes when somebody sets the clock. -1 with errno set.
int tekseru_wall_timer_set(int timer, int64_t milliseconds);

/// What a timer has to say: 1 its moment has come, 2 the clock was set, 0 nothing.
int tekseru_wall_timer_hear(int timer);

/// Starts a program with three streams and no other open file of this one, in a folder if one is given.
/// A stream of -1 is empty. Returns 0 and its number, or an error code.
int tekseru_start(
    const char *program, char *const arguments[], char *const environment[], const char *folder, const int streams[3],
    int *number);

#endif
