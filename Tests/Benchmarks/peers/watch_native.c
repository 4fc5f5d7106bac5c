// The inbox as the shortest program keeps it: inotify, one commit for all events that one read gives, and each file moved away
// after it. It checks and hashes nothing. watch_native INBOX FILED REGISTER
#define _GNU_SOURCE
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

static sqlite3 *database;

static void run(const char *sql) {
  if (sqlite3_exec(database, sql, 0, 0, 0) != SQLITE_OK) {
    fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(database));
    exit(1);
  }
}

int main(int count, char **words) {
  static char events[256 << 10] __attribute__((aligned(8))), content[1 << 20];
  const char *names[sizeof events / sizeof(struct inotify_event)];
  if (count != 4 || sqlite3_open(words[3], &database) != SQLITE_OK) return 64;
  run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
      "CREATE TABLE documents (sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, content TEXT NOT NULL)");
  sqlite3_stmt *insert;
  sqlite3_prepare_v2(database, "INSERT INTO documents (id, content) VALUES (?, ?)", -1, &insert, 0);
  int inbox = open(words[1], O_RDONLY | O_DIRECTORY), filed = open(words[2], O_RDONLY | O_DIRECTORY);
  int bell = inotify_init1(IN_CLOEXEC);
  if (inotify_add_watch(bell, words[1], IN_CLOSE_WRITE | IN_MOVED_TO) < 0) return 74;
  for (;;) {
    ssize_t read_bytes = read(bell, events, sizeof events);
    if (read_bytes <= 0) return 74;
    int found = 0;
    run("BEGIN IMMEDIATE");
    for (char *at = events; at < events + read_bytes;) {
      struct inotify_event *event = (struct inotify_event *)at;
      at += sizeof *event + event->len;
      int file = openat(inbox, event->name, O_RDONLY);
      if (file < 0) continue;
      ssize_t size = read(file, content, sizeof content);
      close(file);
      sqlite3_bind_text(insert, 1, event->name, -1, SQLITE_STATIC);
      sqlite3_bind_text(insert, 2, content, (int)size, SQLITE_STATIC);
      sqlite3_step(insert);
      sqlite3_reset(insert);
      names[found++] = event->name;
    }
    run("COMMIT");
    for (int i = 0; i < found; i++) renameat(inbox, names[i], filed, names[i]);
  }
}
