"""Forestock and statsforecast on the M3 series, in turn, in one run. See README.md."""

import argparse
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

MODELS = [
    ("Theta", "theta"),
    ("DynamicOptimizedTheta", "dynamic-optimised-theta"),
    ("AutoTheta", "auto-theta"),
    ("AutoCES", "auto-ces"),
    ("AutoETS", "auto-ets"),
    ("AutoARIMA", "auto-arima"),
]
# Methods with one definition, compared series by series: peer's class and arguments, our name.
AGREEING = [
    ("Theta", {"season": True}, "theta"),
    ("OptimizedTheta", {"season": True}, "optimised-theta"),
    ("DynamicTheta", {"season": True}, "dynamic-theta"),
    ("DynamicOptimizedTheta", {"season": True}, "dynamic-optimised-theta"),
    ("HistoricAverage", {}, "historic-average"),
    ("WindowAverage", {"window_size": 5}, "window-5"),
    ("SeasonalWindowAverage", {"season": True, "window_size": 2}, "seasonal-window-2"),
    ("SeasonalNaive", {"season": True}, "seasonal-naive"),
    ("RandomWalkWithDrift", {}, "drift"),
]
AGREEING_INTERMITTENT = [
    ("CrostonClassic", {}, "croston"),
    ("CrostonSBA", {}, "croston-sba"),
    ("CrostonOptimized", {}, "croston-optimised"),
    ("TSB", {"alpha_d": 0.1, "alpha_p": 0.1}, "tsb"),
    ("ADIDA", {}, "adida"),
    ("IMAPA", {}, "imapa"),
    ("WindowAverage", {"window_size": 5}, "window-5"),
]
FREQUENCIES = {"yearly": "YS", "quarterly": "QS", "monthly": "MS", "other": 1}


def peer(path, model, season, frequency, horizon, out, arguments=None):
    """Runs in a process of its own: fits, writes forecasts, prints CPU seconds and memory."""
    options = {"season": True} if arguments is None else json.loads(arguments)
    if options.pop("season", False):
        options["season_length"] = season
    os.environ["NIXTLA_ID_AS_COL"] = "1"
    import pandas
    from statsforecast import StatsForecast, models

    frame = pandas.read_csv(path)
    if frequency != 1:
        frame["ds"] = pandas.to_datetime(frame["ds"])
    forecaster = StatsForecast(
        [getattr(models, model)(**options)], freq=frequency, n_jobs=1
    )
    before = time.process_time()
    result = forecaster.forecast(df=frame, h=horizon)
    seconds = time.process_time() - before
    result = result.rename(columns={result.columns[-1]: "yhat"})
    result["h"] = result.groupby("unique_id").cumcount() + 1
    result[["unique_id", "h", "yhat"]].to_csv(out, index=False)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"cpu": seconds, "memory": memory}))


def forestock(binary, path, model, season, horizon, out, quantiles="0.5"):
    """CPU seconds and peak memory of one whole run of the program."""
    out = pathlib.Path(out)
    command = [
        binary, "forecast", path, "--horizon", str(horizon), "--season-length", str(season),
        "--model", model, "--quantiles", quantiles, "--threads", "1", "--out", out, "--quiet",
    ]
    # GNU time starts the program from a small process: a child of this one would inherit its peak.
    report = out.with_suffix(".time")
    status = subprocess.run(
        ["/usr/bin/time", "-f", "%U %S %M", "-o", report, *command], check=False).returncode
    if status != 0:
        raise SystemExit(f"{' '.join(map(str, command))}: status {status}")
    user, system, memory = map(float, report.read_text().split())
    return {"cpu": user + system, "memory": memory / 1024}


def offers(binary, model):
    text = subprocess.run([binary, "forecast", "--help"], capture_output=True, text=True).stdout
    return model in text.replace("\n", " ").replace(",", " ").replace(".", " ").split()


def compared(work, binary, parts, wanted):
    """Share of series whose every step lies within 1 % of the peer's, for each method."""
    import numpy
    import pandas

    lines = []
    for theirs, options, ours in wanted:
        close, count = 0, 0
        for name, path, season, horizon in parts:
            out, own = work / f"agree-{theirs}-{name}.csv", work / f"agree-{ours}-{name}.csv"
            subprocess.run(
                [sys.executable, __file__, "--peer", path, theirs, str(season),
                 str(FREQUENCIES.get(name, "MS")), str(horizon), out,
                 json.dumps(options or {"season": False})], stdout=subprocess.PIPE, check=True)
            forestock(binary, path, ours, season, horizon, own)
            left, right = pandas.read_csv(out), pandas.read_csv(own)
            right["h"] = right.groupby("unique_id").cumcount() + 1
            both = left.merge(right, on=["unique_id", "h"], how="left")
            gap = (both["mean"] - both["yhat"]).abs() <= 0.01 * both["yhat"].abs() + 1e-12
            whole = gap.groupby(both.unique_id).all()
            close, count = close + int(numpy.sum(whole)), count + len(whole)
        lines.append(f"| {ours} | {count} | {100 * close / count:.2f} % |")
        print(lines[-1], flush=True)
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--m3", required=True)
    parser.add_argument("--forestock", required=True)
    parser.add_argument("--out", default="results.md")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--arima-every", type=int, default=5)
    parser.add_argument("--models", default="")
    parser.add_argument("--carparts")
    parser.add_argument("--hourly")
    arguments = parser.parse_args()
    import pandas

    folder = pathlib.Path(arguments.m3)
    meta = pandas.read_csv(folder / "meta.csv").sort_values("unique_id")
    training = pandas.read_csv(folder / "train.csv.gz")
    work = pathlib.Path(tempfile.mkdtemp())

    def sample(every):
        parts = []
        for name, members in meta.groupby("frequency"):
            ids = members.unique_id.iloc[::every]
            path = work / f"{name}-{every}.csv"
            training[training.unique_id.isin(set(ids))].to_csv(path, index=False)
            first = members.iloc[0]
            parts.append((name, path, int(first.seasonality), int(first.horizon)))
        return parts

    whole = sample(arguments.every)
    thinned = sample(max(arguments.every, arguments.arima_every))

    def score(tables):
        joined = pandas.concat([pandas.read_csv(table) for table in tables])
        if "ds" in joined:
            joined["h"] = joined.groupby("unique_id").cumcount() + 1
            joined = joined.rename(columns={"mean": "yhat"})
        path = work / "joined.csv"
        joined[["unique_id", "h", "yhat"]].to_csv(path, index=False)
        text = subprocess.run(
            [arguments.forestock, "evaluate", path, "--actual", folder / "test.csv.gz", "--train",
             folder / "train.csv.gz", "--benchmark", folder / "naive2-forecasts.csv.gz", "--json",
             "--quiet"], capture_output=True, text=True, check=True).stdout
        return json.loads(text)[0]["owa"]

    lines = [
        "| model | series | peer CPU s | Forestock CPU s | ratio | peer OWA | Forestock OWA | peer MB |"
        " Forestock MB |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    wanted = set(filter(None, arguments.models.split(",")))
    for theirs, ours in MODELS:
        if (wanted and theirs not in wanted) or not offers(arguments.forestock, ours):
            continue
        parts = thinned if theirs == "AutoARIMA" else whole
        sums = {"peer": [0.0, 0.0, []], "own": [0.0, 0.0, []]}
        for name, path, season, horizon in parts:
            out = work / f"{theirs}-{name}.csv"
            text = subprocess.run(
                [sys.executable, __file__, "--peer", path, theirs, str(season),
                 str(FREQUENCIES[name]), str(horizon), out],
                stdout=subprocess.PIPE, text=True, check=True).stdout
            measured = json.loads(text.strip().splitlines()[-1])
            own = work / f"{ours}-{name}.csv"
            for key, result, table in (
                ("peer", measured, out),
                ("own", forestock(arguments.forestock, path, ours, season, horizon, own), own),
            ):
                sums[key][0] += result["cpu"]
                sums[key][1] = max(sums[key][1], result["memory"])
                sums[key][2].append(table)
        (peer_cpu, peer_memory, peer_tables), (own_cpu, own_memory, own_tables) = sums.values()
        lines.append(
            f"| {ours} | {counted(peer_tables)} | {peer_cpu:.2f} | {own_cpu:.2f} | {peer_cpu / own_cpu:.1f} |"
            f" {score(peer_tables):.4f} | {score(own_tables):.4f} | {peer_memory:.0f} |"
            f" {own_memory:.0f} |")
        print(lines[-1], flush=True)

    levels = "0.025,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,0.975"
    tables, seconds = [], 0.0
    for name, path, season, horizon in whole:
        table = work / f"auto-{name}.csv"
        seconds += forestock(
            arguments.forestock, path, "auto", season, horizon, table, levels)["cpu"]
        tables.append(table)
    single = work / "single.csv"
    lonely = training.unique_id == meta.unique_id.iloc[-1]
    training[lonely].to_csv(single, index=False)
    runs = sorted(
        (forestock(arguments.forestock, single, "auto", 1, 8, work / "single-out.csv")
         for _ in range(20)), key=lambda run: run["cpu"])
    memory = max(run["memory"] for run in runs)
    lines += [
        "",
        f"The default with eleven quantiles: {seconds:.1f} CPU s, OWA {score(tables):.4f}.",
        f"One series, cold, 20 runs: {runs[0]['cpu']:.3f} CPU s at best, {runs[10]['cpu']:.3f} in"
        f" the middle, {memory:.0f} MB.",
    ]
    if arguments.hourly:
        lines += hourly(work, arguments, pathlib.Path(arguments.hourly))
    lines += [
        "", "Series whose every step lies within 1 % of the peer's:", "",
        "| model | series | agree |", "| --- | --- | --- |",
    ]
    lines += compared(work, arguments.forestock, whole, AGREEING)
    if arguments.carparts:
        parts = [("parts", work / "parts.csv", 12, 12)]
        pandas.read_csv(pathlib.Path(arguments.carparts) / "train.csv.gz").to_csv(
            parts[0][1], index=False)
        lines += compared(work, arguments.forestock, parts, AGREEING_INTERMITTENT)
    text = "\n".join(lines) + "\n"
    pathlib.Path(arguments.out).write_text(text)
    print(text)


def counted(tables):
    import pandas

    return sum(pandas.read_csv(table).unique_id.nunique() for table in tables)


def hourly(work, arguments, folder):
    """Several seasons in hourly series: multiple seasonal decomposition on both sides."""
    import pandas

    path, out, own = work / "hourly.csv", work / "hourly-peer.csv", work / "hourly-own.csv"
    pandas.read_csv(folder / "train.csv.gz").to_csv(path, index=False)
    text = subprocess.run(
        [sys.executable, __file__, "--peer", path, "MSTL", "24", "1", "48", out,
         json.dumps({"season_length": [24, 168]})], stdout=subprocess.PIPE, text=True,
        check=True).stdout
    peer_cpu = json.loads(text.strip().splitlines()[-1])["cpu"]
    own_cpu = forestock(arguments.forestock, path, "mstl", "24,168", 48, own)["cpu"]
    scores = []
    for table in (out, own):
        text = subprocess.run(
            [arguments.forestock, "evaluate", table, "--actual", folder / "test.csv.gz",
             "--train", folder / "train.csv.gz", "--season-length", "24", "--json", "--quiet"],
            capture_output=True, text=True, check=True).stdout
        scores.append(json.loads(text)[0])
    return [
        "",
        f"M4 hourly, 414 series, seasons of 24 and 168 hours (mstl): peer {peer_cpu:.1f} CPU s,"
        f" sMAPE {scores[0]['smape']:.3f}, MASE {scores[0]['mase']:.3f}; Forestock {own_cpu:.1f}"
        f" CPU s, sMAPE {scores[1]['smape']:.3f}, MASE {scores[1]['mase']:.3f}.",
    ]


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] == "--peer":
        _, _, path, model, season, frequency, horizon, out, *rest = sys.argv
        peer(
            path, model, int(season), 1 if frequency == "1" else frequency, int(horizon), out,
            *rest)
    else:
        main()
