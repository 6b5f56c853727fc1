"""The settings of the default compared on training parts alone, by one command. See README.md."""

import argparse
import csv
import gzip
import io
import pathlib
import subprocess
import tempfile

import numpy

POWERS = (0, 2, 4, 8, 12, 16)
TRIMS = (0, 0.1, 0.15, 0.25, 0.35)
# Series for which a declared error counts; here each is declared to be the mean error.
PRIOR = 30
SHORT = "shrunk-theta,averaged-ets,averaged-log-ets,averaged-ces,averaged-arima"
WEEKLY = "shrunk-theta,adjusted-ets,averaged-ces,averaged-arima,mstl,seasonal-naive"


def batches(data, work):
    """Batches: name, table, horizon, season of the scale, runs of models with their seasons, and the
    power and trim of the default."""
    meta = list(csv.DictReader(io.StringIO((data / "m3" / "meta.csv").read_text())))
    with gzip.open(data / "m3" / "train.csv.gz", "rt") as text:
        lines = list(csv.reader(text))
    for name in sorted({row["frequency"] for row in meta}):
        own = {row["unique_id"]: row for row in meta if row["frequency"] == name}
        path = work / f"{name}.csv"
        with open(path, "w", newline="") as text:
            csv.writer(text).writerows(row for row in lines if row is lines[0] or row[0] in own)
        first = next(iter(own.values()))
        season = int(first["seasonality"])
        models = SHORT + (",auto-arima,adjusted-drift" if season <= 4 else "")
        yield (
            f"M3 {name}", path, int(first["horizon"]), season,
            [(str(season), models, "")], (8, 0.15))
    yield "M4 weekly", data / "m4_weekly" / "train.csv.gz", 13, 1, [("52", WEEKLY, "")], (2, 0.35)
    yield "M4 hourly", data / "m4_hourly" / "train.csv.gz", 48, 24, [
        ("168", "shrunk-theta,averaged-arima,seasonal-naive", "longest "),
        ("24", "adjusted-ets,averaged-ces,seasonal-naive", ""), ("24,168", "mstl", "")], (2, 0.35)


def origins(binary, table, horizon, runs, work):
    """Forecasts of every member one and two horizons before the end: origin, series, member."""
    cases = {}
    for season, models, prefix in runs + [("1", "naive", "")]:
        out = work / "origins.csv"
        subprocess.run(
            [binary, "backtest", "series", table, "--horizon", str(horizon), "--origins", "2",
             "--season-length", season, "--model", models, "--out", out, "--quiet", "--skip-bad"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(out) as text:
            for row in csv.DictReader(text):
                case = cases.setdefault((row["unique_id"], row["cutoff"]), ({}, {}))
                case[0][row["ds"]] = float(row["y"])
                case[1].setdefault(prefix + row["model"], []).append(float(row["mean"]))
    places = {}
    for identifier, cutoff in cases:
        places.setdefault(identifier, []).append(cutoff)
    result = ({}, {})
    for identifier, cutoffs in places.items():
        # Cutoffs are in the order of the program: the earlier origin first.
        for place, cutoff in enumerate(reversed(cutoffs)):
            actual, members = cases[(identifier, cutoff)]
            naive = numpy.array(members.pop("naive"))
            members = {name: numpy.array(values) for name, values in members.items()}
            if members and len(cutoffs) <= 2:
                result[place][identifier] = (numpy.array(list(actual.values())), members, naive)
    return result


def weights(cases, power):
    """Weights from pooled relative errors, as the default has them."""
    errors = {}
    for actual, members, _ in cases.values():
        own = {name: numpy.abs(actual - values).sum() for name, values in members.items()}
        mean = sum(own.values()) / len(own)
        for name, error in own.items() if mean > 0 else ():
            errors.setdefault(name, []).append(error / mean)
    return {
        name: max((sum(own) + PRIOR) / (len(own) + PRIOR), 0.05) ** -power
        for name, own in errors.items()}


def combined(members, weight, trim, without):
    """The weighted trimmed mean of each step; none where no member is left."""
    names = [name for name in members if name in weight and name != without]
    if not names:
        return None
    values = numpy.array([members[name] for name in names])
    shares = numpy.array([weight[name] for name in names])
    order = numpy.argsort(values, axis=0, kind="stable")
    values, shares = numpy.take_along_axis(values, order, 0), (shares / shares.sum())[order]
    above = numpy.cumsum(shares, 0)
    kept = numpy.minimum(above, 1 - trim) - numpy.maximum(above - shares, trim)
    kept = numpy.maximum(kept, 0)
    return (kept * values).sum(0) / kept.sum(0)


def relative(halves, scales, power, trim, without=None):
    """The mean of the ratios of sMAPE and MASE to the naive forecast's, over both origins."""
    ratios = []
    for place in (0, 1):
        weight = weights(halves[1 - place], power)
        sums = numpy.zeros(4)
        for identifier, (actual, members, naive) in halves[place].items():
            found = combined(members, weight, trim, without)
            scale = scales.get(identifier, 0)
            if scale == 0:
                continue
            found = naive if found is None else found
            found = numpy.maximum(found, 0) if actual.min() >= 0 else found
            for at, values in ((0, found), (2, naive)):
                error = numpy.abs(actual - values)
                size = numpy.maximum(numpy.abs(actual) + numpy.abs(values), 1e-300)
                sums[at] += (error / size).mean()
                sums[at + 1] += error.mean() / scale
        ratios += [sums[0] / sums[2], sums[1] / sums[3]]
    return sum(ratios) / 4


def history_scales(table, season, horizon):
    """Mean absolute seasonal differences of the histories before both origins."""
    series = {}
    opener = gzip.open if str(table).endswith(".gz") else open
    with opener(table, "rt") as text:
        for row in csv.DictReader(text):
            series.setdefault(row["unique_id"], []).append(float(row["y"]))
    scales = {}
    for identifier, values in series.items():
        known = numpy.array(values[:-2 * horizon] or values)
        if len(known) > season:
            scales[identifier] = numpy.abs(known[season:] - known[:-season]).mean()
    return scales


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with m3, m4_weekly and m4_hourly")
    parser.add_argument("--forestock", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for name, table, horizon, season, runs, (power, trim) in batches(pathlib.Path(arguments.data), work):
            halves = origins(arguments.forestock, table, horizon, runs, work)
            scales = history_scales(table, season, horizon)
            print(f"\n{name}: error relative to the naive forecast\n")
            print("| power | " + " | ".join(f"trim {value}" for value in TRIMS) + " |")
            print("| --- |" + " --- |" * len(TRIMS))
            for own in POWERS:
                cells = [f"{relative(halves, scales, own, value):.4f}" for value in TRIMS]
                print(f"| {own} | " + " | ".join(cells) + " |", flush=True)
            print("\n| left out | error |\n| --- | --- |")
            for member in sorted(weights(halves[0], 0)):
                print(f"| {member} | {relative(halves, scales, power, trim, member):.4f} |")


if __name__ == "__main__":
    main()
