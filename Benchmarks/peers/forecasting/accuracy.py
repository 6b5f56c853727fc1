"""The accuracy of the default on every reference set, by one command. See README.md."""

import argparse
import csv
import gzip
import io
import json
import pathlib
import resource
import subprocess
import tempfile

# Folder, seasons (empty: those of the dates), horizon, columns that name the series.
PLAIN = [
    ("m4_weekly", "", 13),
    ("m4_hourly", "24,168", 48),
    ("carparts", "12", 12),
    ("hotel_bookings", "7", 28),
]
LEVELS = "0.025,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,0.975"
# Naive2 of the M4 competition on its hourly series: sMAPE and MASE as published with its ranks.
HOURLY_NAIVE2 = (18.383, 2.395)


def rows(path):
    with gzip.open(path, "rt") as text:
        return list(csv.DictReader(text))


def write(path, table):
    with open(path, "w", newline="") as text:
        writer = csv.DictWriter(text, fieldnames=table[0].keys())
        writer.writeheader()
        writer.writerows(table)


class Runner:
    """Runs the program, counts its CPU seconds, and scores what it wrote."""

    def __init__(self, binary, model, work):
        self.binary, self.model, self.work = binary, model, work
        self.seconds = 0.0

    def call(self, *arguments):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        result = subprocess.run(
            [self.binary, *map(str, arguments)], capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, arguments))}: {result.stderr[-2000:]}")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.seconds = (
            after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
        return result.stdout

    def forecast(self, path, horizon, season, out, model=None):
        options = ["--season-length", season] if season else []
        self.call(
            "forecast", path, "--horizon", horizon, "--model", model or self.model, "--quantiles",
            LEVELS, "--threads", 1, "--out", out, "--quiet", *options)
        return self.seconds

    def score(self, table, actual, train, *options):
        return json.loads(self.call(
            "evaluate", table, "--actual", actual, "--train", train, "--json", "--quiet",
            *options))[0]


def competition(runner, folder, every):
    """The M3 series, frequency by frequency, and all of them."""
    meta = list(csv.DictReader(io.StringIO((folder / "meta.csv").read_text())))
    train, actual = rows(folder / "train.csv.gz"), folder / "test.csv.gz"
    joined, seconds, lines = [], 0.0, []
    benchmark = ["--benchmark", folder / "naive2-forecasts.csv.gz"]
    for name in sorted({row["frequency"] for row in meta}):
        members = sorted(
            (row for row in meta if row["frequency"] == name), key=lambda row: row["unique_id"])
        ids = {row["unique_id"] for row in members[::every]}
        path, out = runner.work / f"m3-{name}.csv", runner.work / f"m3-{name}-out.csv"
        write(path, [row for row in train if row["unique_id"] in ids])
        spent = runner.forecast(path, members[0]["horizon"], members[0]["seasonality"], out)
        seconds += spent
        with open(out) as text:
            table = list(csv.DictReader(text))
        steps = {}
        for row in table:
            steps[row["unique_id"]] = steps.get(row["unique_id"], 0) + 1
            row["h"] = steps[row["unique_id"]]
            del row["ds"]
        joined += table
        write(out, table)
        lines.append(line(
            f"M3 {name}", runner.score(out, actual, folder / "train.csv.gz", *benchmark), spent))
    out = runner.work / "m3-out.csv"
    write(out, joined)
    lines.append(line(
        "M3", runner.score(out, actual, folder / "train.csv.gz", *benchmark), seconds))
    return lines


def line(name, score, seconds, relative=None):
    """A row of the table; `relative` takes the place of OWA where there is no Naive2."""
    owa = score.get("owa") if relative is None else relative
    cells = [score.get(key) for key in ("smape", "mase", "rmsse", "coverage80", "coverage95", "wql")]
    return "| {} | {} | {} | {:.2f} |".format(
        name, "" if owa is None else f"{owa:.4f}",
        " | ".join("" if value is None else f"{value:.4f}" for value in cells), seconds)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with a folder for each set")
    parser.add_argument("--forestock", required=True)
    parser.add_argument("--model", default="auto")
    parser.add_argument("--every", type=int, default=1, help="take every n-th series of M3")
    parser.add_argument("--sets", default="m3,m4_weekly,m4_hourly,carparts,hotel_bookings,tourism")
    arguments = parser.parse_args()
    data, wanted = pathlib.Path(arguments.data), arguments.sets.split(",")
    print("| set | OWA or relative | sMAPE | MASE | RMSSE | 80 % | 95 % | WQL | CPU s |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        runner = Runner(arguments.forestock, arguments.model, pathlib.Path(folder))
        if "m3" in wanted:
            print("\n".join(competition(runner, data / "m3", arguments.every)), flush=True)
        for name, season, horizon in PLAIN:
            if name not in wanted:
                continue
            train, actual = data / name / "train.csv.gz", data / name / "test.csv.gz"
            out = runner.work / f"{name}.csv"
            spent = runner.forecast(train, horizon, season, out)
            # The M4 competition scales weekly errors by the naive forecast's, hourly ones by those
            # of the day before.
            lag = {"m4_weekly": ["--season-length", "1"]}.get(name, [])
            if season:
                lag = ["--season-length", season.split(",")[0]]
            score, relative = runner.score(out, actual, train, *lag), None
            if name == "m4_weekly":
                runner.forecast(train, horizon, "1", out, "naive")
                naive = runner.score(out, actual, train, *lag)
                relative = (score["smape"] / naive["smape"] + score["mase"] / naive["mase"]) / 2
            if name == "m4_hourly":
                smape, mase = HOURLY_NAIVE2
                relative = (score["smape"] / smape + score["mase"] / mase) / 2
            print(line(name, score, spent, relative), flush=True)
        if "tourism" in wanted:
            tourism(runner, data / "tourism")


def tourism(runner, folder):
    """The 304 bottom series of Australian tourism, and the whole tree reconciled."""
    train, actual = folder / "train.csv.gz", folder / "test.csv.gz"
    out = runner.work / "tourism.csv"
    spent = runner.forecast(train, 8, "4", out)
    print(line("tourism, bottom", runner.score(out, actual, train, "--season-length", "4"), spent))
    groups = runner.work / "groups.csv"
    with open(folder / "hierarchy.csv") as text:
        write(groups, list(csv.DictReader(text)))
    levels = "total;state;purpose;state,region;state,purpose"
    tree = runner.work / "tree.csv"
    runner.call(
        "reconcile", train, "--groups", groups, "--levels", levels, "--horizon", 8, "--quantiles",
        LEVELS, "--threads", 1, "--out", tree, "--quiet")
    spent = runner.seconds
    # Sums of the history and of the actual values are scored like the series themselves.
    keys = {row["unique_id"]: row for row in csv.DictReader(open(groups))}
    sums = []
    for path, name in ((train, "tree-train.csv"), (actual, "tree-test.csv")):
        totals = {}
        for row in rows(path):
            own = keys[row["unique_id"]]
            s, r, p = own["State"], own["Region"], own["Purpose"]
            for node in ("total", s, p, f"{s}/{r}", f"{s}/{p}", row["unique_id"]):
                at = (node, row["ds"])
                totals[at] = totals.get(at, 0.0) + float(row["y"])
        table = [{"unique_id": node, "ds": ds, "y": y} for (node, ds), y in totals.items()]
        write(runner.work / name, table)
        sums.append(runner.work / name)
    print(line(
        "tourism, tree", runner.score(tree, sums[1], sums[0], "--season-length", "4"), spent))


if __name__ == "__main__":
    main()
