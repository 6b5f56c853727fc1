#if defined(__linux__)
/* glibc declares it only for _GNU_SOURCE, which the importer does not set. */
int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
#endif
