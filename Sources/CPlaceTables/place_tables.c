/* Holds the .tsv files of this folder as constants of the program, so that it stays one file.
   They contain data (c) GeoNames (https://www.geonames.org), CC BY 4.0, aggregated, and facts of the US Census Bureau. */
#include "place_tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char us_states[] = {
#embed "us_states.tsv" suffix(, 0)
};
static const char us_zip3[] = {
#embed "us_zip3.tsv" suffix(, 0)
};
static const char countries[] = {
#embed "countries.tsv" suffix(, 0)
};
static const char world_cities[] = {
#embed "world_cities.tsv" suffix(, 0)
};

const char *forestock_us_states(void) { return us_states; }
const char *forestock_us_zip3(void) { return us_zip3; }
const char *forestock_countries(void) { return countries; }
const char *forestock_world_cities(void) { return world_cities; }
