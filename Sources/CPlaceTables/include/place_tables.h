#ifndef FORESTOCK_PLACE_TABLES_H
#define FORESTOCK_PLACE_TABLES_H

/* Bundled tables of places as UTF-8 text that ends with a zero byte: a header line, then a line a place,
   cells apart by tabs. Datasets/geography/make_tables.py makes the .tsv files that they are. */
const char *_Nonnull forestock_us_states(void);
const char *_Nonnull forestock_us_zip3(void);
const char *_Nonnull forestock_countries(void);
const char *_Nonnull forestock_world_cities(void);

#endif
