#ifndef FORESTOCK_REGISTER_WIDTH_H
#define FORESTOCK_REGISTER_WIDTH_H

#if defined(__x86_64__)
#define FORESTOCK_HAS_WIDE_REGISTERS 1
#else
#define FORESTOCK_HAS_WIDE_REGISTERS 0
#endif

/* Declared for Swift in include/dense_kernels.h too. */
int forestock_register_width(void);

#endif
