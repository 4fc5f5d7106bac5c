#define _GNU_SOURCE
#include "CPool.h"
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#define SWIFT __attribute__((swiftcall))

// As the runtime's ConcurrencyHooks declare them.
typedef struct Job Job;
typedef struct {
  uintptr_t identity, implementation;
} Executor;
extern SWIFT void swift_job_run(Job *job, Executor executor);
extern void (*swift_task_enqueueGlobal_hook)(Job *job, void *original) SWIFT;

typedef struct Waiting {
  Job *job;
  struct Waiting *next;
} Waiting;

static Waiting *first, **last = &first;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t arrived = PTHREAD_COND_INITIALIZER;
static pthread_once_t started = PTHREAD_ONCE_INIT;

static void *work(void *nothing) {
  pthread_setname_np(pthread_self(), "pool");
  for (;;) {
    pthread_mutex_lock(&lock);
    while (!first) pthread_cond_wait(&arrived, &lock);
    Waiting *next = first;
    first = next->next;
    if (!first) last = &first;
    pthread_mutex_unlock(&lock);
    Job *job = next->job;
    free(next);
    swift_job_run(job, (Executor){0, 0});
  }
  return nothing;
}

// As many as there are processors, so that one that is held up for a moment holds up nobody else.
static void start(void) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  if (count < 2) count = 2;
  if (count > 8) count = 8;
  while (count--) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, work, NULL) == 0) pthread_detach(thread);
  }
}

static SWIFT void enqueue(Job *job, void *original) {
  (void)original;
  pthread_once(&started, start);
  Waiting *new = malloc(sizeof *new);
  // Without memory for three words nothing goes on; the service manager starts the program again.
  if (!new) abort();
  *new = (Waiting){job, NULL};
  pthread_mutex_lock(&lock);
  *last = new;
  last = &new->next;
  pthread_cond_signal(&arrived);
  pthread_mutex_unlock(&lock);
}

__attribute__((constructor)) static void install(void) { swift_task_enqueueGlobal_hook = enqueue; }
