#ifndef TEKSERU_CPOOL_H
#define TEKSERU_CPOOL_H

// The shared pool that the tasks of a program run in, instead of the runtime's own. Linking it is all there is to do.
//
// libdispatch wakes once a second for as long as a program runs, to see whether its workers hang. A daemon that waits for
// days should sleep for days. So Swift's tasks run on these few threads, by the hook that the runtime has for it; who sleeps
// in a task (`Task.sleep`) still sleeps by libdispatch, and wakes it.

#endif
