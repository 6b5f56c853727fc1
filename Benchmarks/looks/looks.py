"""Figures of `explain`, `diff` and `report` on real nights; needs nothing but Python, and Chromium for pictures.

usage: looks.py FORESTOCK CASES prices [CASE] [COUNT] [SEED]
       looks.py FORESTOCK CASES diffs [COUNT] [SEED]
       looks.py FORESTOCK CASES pages FOLDER [HEIGHT]

CASES is a folder of cases. `prices` plans a case (us-states-2018-10-01), draws COUNT (20) statements of what one more
unit saves, and prints what solving again gave. `diffs` compares COUNT (20) pairs of nights, the same case with another
evening, settings or tables among them, and adds the shares up. `pages` writes the reports of every case with their
sizes, and pictures of them at 375, 1,280 and 1,920 pixels, light and dark, into FOLDER, HEIGHT (2,600) pixels of each. Exit status 1 where a price
fails, shares do not add up or a page is 2 MB or more.
"""
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")


def run(*arguments):
    result = subprocess.run([str(word) for word in arguments], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, arguments))}: status {result.returncode}\n{result.stderr}")
    return result.stdout


def plan(program, case, out, *options):
    date = json.loads((case / "case.json").read_text())["planning_date"]
    run(program, "plan", case, "--out", out, "--quiet", "--today", date, *options)
    return out


def prices(program, cases, work, name="us-states-2018-10-01", count=20, seed=1):
    """Checks random statements of prices; returns whether one fails."""
    case = cases / name
    folder = plan(program, case, work / "plan")
    known = json.loads(run(program, "explain", folder, "--case", case, "--lines", 10000, "--json"))["prices"]
    drawn = random.Random(int(seed)).sample(known, min(int(count), len(known)))
    worst, several, failed = 0.0, 0, 0
    for price in drawn:
        # The scope holds all of the drawn price's kind that one SKU and one hub have; the price is among them.
        scope = [word for key in ("sku", "hub") if key in price for word in (f"--{key}", price[key])]
        checked = json.loads(run(program, "explain", folder, "--case", case, "--check", "--json", "--lines", 1, *scope))
        found = next(p for p in checked["prices"]
                     if all(p.get(key) == price.get(key) for key in ("limit", "sku", "hub")))
        place = " ".join(found.get(key, "") for key in ("sku", "hub")).strip()
        print(f"{found['limit']:10} {place:70} price {found['price']:9.4f} solved again {found['saved']:9.4f}"
              + (f" one less {found['lost']:9.4f}" if "lost" in found else "") + f"  {found['verdict']}")
        if found["verdict"] == "holds":
            worst = max(worst, abs(found["saved"] / found["price"] - 1))
        several += found["verdict"] == "one of several"
        failed += found["verdict"] == "fails"
    print(f"{name}: {len(drawn)} of {len(known)} prices; {len(drawn) - several - failed} hold, the worst to "
          f"{100 * worst:.2f} %; {several} are one of several; {failed} fail")
    return failed > 0


def diffs(program, cases, work, count=20, seed=1):
    """Compares pairs of nights; returns whether shares of one do not add up."""
    draw = random.Random(int(seed))
    nights = sorted(path for path in cases.iterdir() if path.name.startswith("us-states"))
    options = [[], ["--storage-days", "40"], ["--penalty-factor", "2"], ["--scenarios", "30"], ["--seed", "7"]]
    wrong = 0
    for number in range(int(count)):
        old, new = draw.choice(nights), draw.choice(nights)
        before = plan(program, old, work / f"old{number}", *draw.choice(options))
        after = plan(program, new, work / f"new{number}", *draw.choice(options))
        report = json.loads(run(program, "diff", before, after, "--case", new, "--old-case", old, "--json"))
        cents = [round(100 * share["cost"]) for share in report["shares"]]
        whole = round(100 * report["cost_change"])
        stated = round(100 * report["cost_after"]) - round(100 * report["cost_before"])
        units = sum(share["units"] for share in report["shares"])
        good = sum(cents) == whole == stated and units == report["units_after"] - report["units_before"]
        wrong += not good
        causes = ", ".join(f"{share['cause']} {share['cost']:+.2f}" for share in report["shares"])
        print(f"{old.name[10:]} -> {new.name[10:]}: {whole / 100:+.2f}; {'adds up' if good else 'DOES NOT ADD UP'}: {causes}")
    print(f"{count} pairs, {wrong} of them do not add up to the cent")
    return wrong > 0


def pages(program, cases, work, folder, height=2600):
    """Writes reports and pictures; returns whether a page is too large."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    large = 0
    for case in sorted(path for path in cases.iterdir() if (path / "case.json").exists()):
        page = folder / f"{case.name}.html"
        made = plan(program, case, work / case.name)
        run(program, "report", made, "--case", case, "--out", page)
        size = page.stat().st_size
        large += size >= 2_000_000
        print(f"{case.name}: {size:,} bytes")
        for width in (375, 1280, 1920) if BROWSER else ():
            # A window is 500 pixels wide at least: narrow pages are shown in a frame.
            frame = folder / "frame.html"
            frame.write_text(f'<body style="margin:0"><iframe src="{page.resolve().as_uri()}" scrolling="no" '
                             f'style="border:0;width:{width}px;height:{height}px"></iframe>')
            for number, scheme in enumerate(("dark", "light")):
                subprocess.run([BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                                "--allow-file-access-from-files", f"--blink-settings=preferredColorScheme={number}",
                                f"--window-size={width},{height}",
                                f"--screenshot={folder}/{case.name}-{width}-{scheme}.png", frame.resolve().as_uri()],
                               capture_output=True, check=True)
            frame.unlink()
    print(f"{large} pages of 2 MB or more")
    return large > 0


def main():
    if len(sys.argv) < 4 or sys.argv[3] not in ("prices", "diffs", "pages"):
        sys.exit(__doc__)
    program, cases = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as work:
        task = {"prices": prices, "diffs": diffs, "pages": pages}[sys.argv[3]]
        sys.exit(task(program, cases, pathlib.Path(work), *sys.argv[4:]))


if __name__ == "__main__":
    main()
