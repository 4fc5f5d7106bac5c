#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// libcurl's setters and getters take variable arguments, which Swift cannot call.
static inline CURLcode tekseru_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tekseru_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tekseru_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline long tekseru_curl_long(CURL *handle, CURLINFO info) {
  long value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}
static inline int64_t tekseru_curl_offset(CURL *handle, CURLINFO info) {
  curl_off_t value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}

// What a transfer asks of its owner. Bytes are those of libcurl's buffers and valid during the call only.
struct tekseru_curl_calls {
  void *owner;
  // Fills a buffer with what is to be sent; gives how many bytes, 0 at the end.
  size_t (*read)(void *owner, char *buffer, size_t size);
  // Takes a part of the answer's body.
  void (*write)(void *owner, const char *bytes, size_t size);
  // Takes a line of what was said: is_ours tells which side said it.
  void (*said)(void *owner, int is_ours, const char *bytes, size_t size);
  // Whether a connection to this address may be opened.
  int (*may_connect)(void *owner, const struct sockaddr *address);
};

static inline size_t tekseru_curl_read(char *buffer, size_t size, size_t count, void *calls) {
  struct tekseru_curl_calls *known = (struct tekseru_curl_calls *)calls;
  return known->read(known->owner, buffer, size * count);
}
static inline size_t tekseru_curl_write(char *bytes, size_t size, size_t count, void *calls) {
  struct tekseru_curl_calls *known = (struct tekseru_curl_calls *)calls;
  known->write(known->owner, bytes, size * count);
  return size * count;
}
static inline int tekseru_curl_said(CURL *handle, curl_infotype type, char *bytes, size_t size, void *calls) {
  struct tekseru_curl_calls *known = (struct tekseru_curl_calls *)calls;
  (void)handle;
  if (type == CURLINFO_HEADER_IN || type == CURLINFO_HEADER_OUT)
    known->said(known->owner, type == CURLINFO_HEADER_OUT, bytes, size);
  return 0;
}
static inline curl_socket_t tekseru_curl_open(void *calls, curlsocktype purpose, struct curl_sockaddr *address) {
  struct tekseru_curl_calls *known = (struct tekseru_curl_calls *)calls;
  (void)purpose;
  if (!known->may_connect(known->owner, &address->addr)) return CURL_SOCKET_BAD;
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

// Makes libcurl call these; the struct must live as long as the handle.
static inline void tekseru_curl_listen(CURL *handle, struct tekseru_curl_calls *calls) {
  curl_easy_setopt(handle, CURLOPT_READFUNCTION, tekseru_curl_read);
  curl_easy_setopt(handle, CURLOPT_READDATA, calls);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, tekseru_curl_write);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, calls);
  curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, tekseru_curl_said);
  curl_easy_setopt(handle, CURLOPT_DEBUGDATA, calls);
  curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, tekseru_curl_open);
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, calls);
}

// Only these ways, and no redirect: followed ones would go where nobody configured.
static inline void tekseru_curl_fence(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https,smtp,smtps");
#else
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS,
    (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS | CURLPROTO_SMTP | CURLPROTO_SMTPS));
#endif
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(handle, CURLOPT_PROXY, "");
  curl_easy_setopt(handle, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
}
