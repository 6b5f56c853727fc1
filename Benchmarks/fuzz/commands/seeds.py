"""Sound inputs and calls, from which the command fuzzer makes damaged ones."""

import pathlib
import struct
import subprocess

SERIES_ROWS = 40


def write(folder, program):
    """Makes a small world with everything that a command reads, in `folder`."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)

    def run(*arguments):
        subprocess.run([program, *arguments], cwd=folder, check=True, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE)

    run("simulate", "--out", "case", "--regions", "6", "--hubs", "3", "--skus", "4",
        "--history-days", "60", "--horizon-days", "7", "--holders", "20", "--median-units", "40")
    run("plan", "case", "--out", "plan", "--proof", "--scenarios", "4", "--quiet")
    for name, text in texts().items():
        (folder / name).write_text(text)
    (folder / "instance.bin").write_bytes(instance())
    run("forecast", "series.csv", "--horizon", "4", "--model", "naive", "--out", "forecasts.csv")
    run("nightly", "case", "--out", "nights", "--planning-date", "2026-03-02", "--scenarios", "2")
    run("plan", "case", "--out", "model", "--write-model", "model.mps", "--scenarios", "2")
    for path in (folder / "model").iterdir():
        path.unlink()
    (folder / "model").rmdir()


def texts():
    """Returns the small files by name."""
    series, future, groups = "unique_id,ds,y,price\n", "unique_id,ds,price\n", "unique_id,state\n"
    for name in ("a", "b", "c"):
        for day in range(SERIES_ROWS):
            value = (day * 7 + ord(name)) % 11 if name != "c" else int(day % 5 == 0)
            series += f"{name},2026-01-{day + 1:02d},{value},{1 + day % 3}\n" if day < 31 else \
                f"{name},2026-02-{day - 30:02d},{value},{1 + day % 3}\n"
        for day in range(10, 14):
            future += f"{name},2026-02-{day},2\n"
        groups += f"{name},{'north' if name < 'c' else 'south'}\n"
    actual = "unique_id,ds,y\n" + "".join(
        f"{name},2026-02-{day},{day % 4}\n" for name in "abc" for day in range(10, 14))
    return {
        "series.csv": series, "future.csv": future, "groups.csv": groups, "actual.csv": actual,
        "archive.tsf": "@relation r\n@attribute series_name string\n"
        "@attribute start_timestamp date\n@frequency daily\n@horizon 3\n@missing false\n"
        "@equallength true\n@data\nT1:2026-01-01 00-00-00:" + ",".join("12345678" * 4) + "\n",
        "external.csv": "sku,region,mean,q0.1,q0.9\n" + "".join(
            f"drop-00{sku},R{region},{sku + region},1,{9 + region}\n"
            for sku in (1, 2, 3, 4) for region in (1, 2, 3)),
        "hubs.txt": "2 3\n capacity 5\n 12 7\n 4\n 1 9\n 3\n 8 2\n 2\n 3 4\n",
        "claims.csv": "sku,serial,region,holder,event\ndrop-001,1,R1,0xA1,\ndrop-001,2,R2,,show\n",
        "small.mps": "NAME small\nROWS\n N cost\n L lim\n G need\n E same\nCOLUMNS\n"
        " x cost 1 lim 1\n x need 1\n y cost 2 lim 1\n y need 1 same 1\n z same -1\n"
        "RHS\n rhs lim 4 need 2\nRANGES\n rng lim 2.5\nBOUNDS\n UP bnd x 3\n MI bnd z\nENDATA\n",
        "two.cor": "NAME two\nROWS\n N cost\n L cap\n G dem\nCOLUMNS\n x cost 1 cap 1\n"
        " x dem 1\n y cost 3 dem 1\nRHS\n rhs cap 9 dem 4\nENDATA\n",
        "two.tim": "TIME two\nPERIODS\n x cap first\n y dem second\nENDATA\n",
        "two.sto": "STOCH two\nINDEP DISCRETE\n rhs dem 3 second 0.5\n rhs dem 6 second 0.5\nENDATA\n",
        "shopify.csv": "Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem sku,"
        "Lineitem requires shipping,Shipping Name,Shipping Zip,Shipping Province,Shipping Country,"
        "Cancelled at,Tags\n#1,a@example.com,paid,2026-02-20 23:40:12 -0400,2,drop-001,true,Ann,"
        "90013,CA,US,,pre-order\n#2,b@example.com,paid,2026-02-21 01:00:00 -0400,1,drop-002,true,"
        "Bob,10115,,DE,,\n",
        "trends.csv": "Category: All categories\n\nWeek,drop: (United States),drop: (Canada)\n"
        "2026-02-01,17,<1\n2026-02-08,20,3\n",
        "holders.csv": '"HolderAddress","Balance"\n"0xAb","7,775.683"\n"0xac","1"\n',
        "guests.csv": "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,"
        "Attendee Status,Home Zip\n1,2026-02-11,Ann,Buyer,a@example.com,2,GA,Attending,90013\n",
        "orders.csv": "day,code,units,country,zip\n2026-02-11,drop-001,3,US,90013\n",
        "mapping.csv": "field,column\nordered_at,day\nsku,code\nquantity,units\n"
        "country,country\npostal_code,zip\n",
        "products.csv": "sku,name,price,weight,stock\ndrop-001,Amber,12,0.5,90\n"
        "drop-002,Birch,20,1,40\n",
        "warehouses.csv": "name,postal code,city,country\nWest,90731,,US\nMaas,,Rotterdam,NL\n",
    }


def instance():
    """Returns a placement instance of 2 SKUs, 2 hubs, 3 regions and 2 scenarios."""
    s, h, r, w, k = 2, 2, 3, 2, 2
    whole = [s, h, r, w, k] + [0, 1, 2] * r
    reals = [1.5, 2, 4] * (s * r) + [9] * (s * r) + [0.3] * (s * (h + 1)) + [1] * s
    reals += [20] * h + [15] * h + [30] * s + [500] + [0.5] * w + [1, 4, 2] * (s * w)
    return struct.pack(f"<{len(whole)}i{len(reals)}d", *whole, *reals)


def calls():
    """Returns (name of the subcommand, sound arguments behind it, paths it may write)."""
    quick = ["--scenarios", "3", "--threads", "1"]
    return [
        ("plan", ["case", "--out", "out", *quick]),
        ("plan", ["case", "--out", "out", "--forecast", "external.csv", *quick]),
        ("plan", ["case", "--out", "plan", "--proof", "--write-model", "out.mps", *quick]),
        ("plan", ["case", "--out", "out", "--previous", "plan", "--change-cost", "1", *quick]),
        ("plan", ["case", "--out", "out", "--fix", "plan/placements.csv", *quick]),
        ("plan", ["case", "--out", "out", "--open-hubs", "1", *quick]),
        ("network", ["case", "--to", "2", "--greenfield", *quick]),
        ("provenance", ["plan", "--case", "case", "--claims", "claims.csv", "--out", "out.json"]),
        ("frontier", ["case", "--points", "3", "--to", "60%", *quick]),
        ("validate", ["case"]),
        ("nightly", ["case", "--out", "nights", "--planning-date", "2026-03-02", "--scenarios", "2",
                     "--threads", "1"]),
        ("config", ["case"]),
        ("history", ["nights"]),
        ("accuracy", ["nights", "--actual", "case/demand_actual.csv"]),
        ("settle", ["plan", "case/demand_actual.csv", "--threads", "1"]),
        ("verify", ["plan", "--case", "case", "--threads", "1"]),
        ("report", ["plan", "--case", "case", "--previous", "plan", "--out", "out.html"]),
        ("explain", ["plan", "--case", "case", "--lines", "1", "--check", "--threads", "1"]),
        ("diff", ["plan", "plan", "--case", "case", "--threads", "1"]),
        ("backtest cases", ["case", *quick]),
        ("backtest series", ["series.csv", "--horizon", "3", "--model", "naive,theta",
                             "--threads", "1"]),
        ("solve", ["small.mps", "--primal", "out.csv", "--dual", "out2.csv"]),
        ("solve", ["instance.bin", "--primal", "out.csv", "--threads", "1"]),
        ("solve", ["two.cor", "--write-model", "out.mps"]),
        ("solve", ["model.mps"]),
        ("solve", ["hubs.txt", "--capacity", "9", "--at-most", "2", "--single-source", "--primal",
                   "out.csv"]),
        ("forecast", ["series.csv", "--horizon", "4", "--threads", "1"]),
        ("forecast", ["series.csv", "--horizon", "3", "--model", "naive,auto-ets", "--future",
                      "future.csv", "--regressors", "price", "--out", "out.csv", "--skip-bad",
                      "--plot", "plots", "--threads", "1"]),
        ("forecast", ["archive.tsf", "--model", "theta,croston", "--threads", "1"]),
        ("evaluate", ["forecasts.csv", "--actual", "actual.csv", "--train", "series.csv"]),
        ("reconcile", ["series.csv", "--groups", "groups.csv", "--horizon", "3", "--draws", "20",
                       "--threads", "1"]),
        ("import", ["shopify.csv", "--into", "case"]),
        ("import", ["trends.csv", "--into", "case"]),
        ("import", ["holders.csv", "--into", "case", "--token", "t", "--as-of", "2026-02-28"]),
        ("import", ["guests.csv", "--into", "case", "--event", "e", "--event-date", "2026-02-20"]),
        ("import", ["orders.csv", "--into", "case", "--mapping", "mapping.csv"]),
        *[("export", [partner, "plan", "--case", "case", "--out", "out", "--today", "2026-03-02"])
          for partner in ("generic", "shipbob", "shiphero", "amazon", "shipwire", "skutopia",
                          "extensiv", "flexport", "matrixify")],
        ("simulate", ["--out", "out", "--regions", "5", "--hubs", "2", "--skus", "3",
                      "--history-days", "60", "--horizon-days", "7", "--holders", "9"]),
        ("init", ["out", "--orders", "shopify.csv", "--products", "products.csv", "--hubs",
                  "warehouses.csv", "--planning-date", "2026-03-02", "--no-questions"]),
        ("signals", ["case"]),
        ("signals", ["case", "--next-test", "100", "--candidates", "2", "--scenarios", "3"]),
        ("pick-up", ["case", "--threads", "1"]),
        ("schema", ["hubs"]),
    ]
