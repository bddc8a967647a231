// The Snowball stemmers of libstemmer (BSD licence), as Debian's libstemmer-dev has them; nothing of our own.
#include "CStemmer.h"
