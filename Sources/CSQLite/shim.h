#include <sqlite3.h>

// sqlite3_db_config takes variable arguments, which Swift cannot call.
static inline int tekseru_db_config(sqlite3 *connection, int option, int value) {
  return sqlite3_db_config(connection, option, value, (int *)0);
}
