// The low-level functions are the fastest by far for short messages: the newer interface looks the algorithm up each time.
// They are declared deprecated and stay in libcrypto.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
