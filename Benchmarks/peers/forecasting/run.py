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
FREQUENCIES = {"yearly": "YS", "quarterly": "QS", "monthly": "MS", "other": 1}


def peer(path, model, season, frequency, horizon, out):
    """Runs in a process of its own: fits, writes forecasts, prints CPU seconds and memory."""
    os.environ["NIXTLA_ID_AS_COL"] = "1"
    import pandas
    from statsforecast import StatsForecast, models

    frame = pandas.read_csv(path)
    if frequency != 1:
        frame["ds"] = pandas.to_datetime(frame["ds"])
    forecaster = StatsForecast(
        [getattr(models, model)(season_length=season)], freq=frequency, n_jobs=1
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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--m3", required=True)
    parser.add_argument("--forestock", required=True)
    parser.add_argument("--out", default="results.md")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--models", default="")
    arguments = parser.parse_args()
    import pandas

    folder = pathlib.Path(arguments.m3)
    meta = pandas.read_csv(folder / "meta.csv").sort_values("unique_id")
    training = pandas.read_csv(folder / "train.csv.gz")
    work = pathlib.Path(tempfile.mkdtemp())
    parts = []
    for name, members in meta.groupby("frequency"):
        ids = members.unique_id.iloc[:: arguments.every]
        path = work / f"{name}.csv"
        training[training.unique_id.isin(set(ids))].to_csv(path, index=False)
        first = members.iloc[0]
        parts.append((name, path, int(first.seasonality), int(first.horizon)))

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
        "| model | peer CPU s | Forestock CPU s | ratio | peer OWA | Forestock OWA | peer MB |"
        " Forestock MB |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    wanted = set(filter(None, arguments.models.split(",")))
    for theirs, ours in MODELS:
        if (wanted and theirs not in wanted) or not offers(arguments.forestock, ours):
            continue
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
            f"| {ours} | {peer_cpu:.2f} | {own_cpu:.2f} | {peer_cpu / own_cpu:.1f} |"
            f" {score(peer_tables):.4f} | {score(own_tables):.4f} | {peer_memory:.0f} |"
            f" {own_memory:.0f} |")
        print(lines[-1], flush=True)

    tables, seconds = [], 0.0
    for name, path, season, horizon in parts:
        table = work / f"auto-{name}.csv"
        seconds += forestock(
            arguments.forestock, path, "auto", season, horizon, table,
            "0.025,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,0.975")["cpu"]
        tables.append(table)
    single = work / "single.csv"
    lonely = training.unique_id == meta.unique_id.iloc[-1]
    training[lonely].to_csv(single, index=False)
    runs = [
        forestock(arguments.forestock, single, "auto", 1, 8, work / "single-out.csv")
        for _ in range(5)
    ]
    cold = min(runs, key=lambda run: run["cpu"])
    lines += [
        "",
        f"The default with eleven quantiles: {seconds:.1f} CPU s, OWA {score(tables):.4f}.",
        f"One series, cold: {cold['cpu']:.3f} CPU s, {cold['memory']:.0f} MB.",
    ]
    text = "\n".join(lines) + "\n"
    pathlib.Path(arguments.out).write_text(text)
    print(text)


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] == "--peer":
        _, _, path, model, season, frequency, horizon, out = sys.argv
        peer(path, model, int(season), 1 if frequency == "1" else frequency, int(horizon), out)
    else:
        main()
