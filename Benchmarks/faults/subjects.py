"""Every command that writes, on a small world, and what its folder looks like before and after."""

import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "fuzz" / "commands"))
import seeds  # noqa: E402

# The register of imports and the assumptions of a new case hold the time of the run.
TIMES = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?")
# Pseudonyms, and the keys behind them, are random: those of the sound world are told from new ones.
PSEUDONYMS = re.compile(rb"\bp[0-9a-f]{32}\b")
KNOWN = set()


class Subject:
    """A command, where it runs and what it may change."""

    def __init__(self, name, arguments, outputs, prints=True, writes_folder=True):
        self.name, self.arguments, self.outputs = name, arguments, outputs
        self.prints, self.writes_folder = prints, writes_folder


def subjects():
    """Returns the commands; each has an earlier result in its place, unless it may have none."""
    return [
        Subject("plan", ["plan", "case", "--out", "plan", "--proof", "--scenarios", "3", "--seed",
                         "5", "--quiet", "--threads", "1"], ["plan"]),
        Subject("import", ["import", "shopify.csv", "trends.csv", "--into", "case"], ["case"]),
        Subject("export", ["export", "generic", "plan", "--case", "case", "--out", "files",
                           "--today", "2026-03-02"], ["files"]),
        Subject("simulate", ["simulate", "--out", "case", "--seed", "9", "--regions", "5", "--hubs",
                             "2", "--skus", "3", "--history-days", "60", "--horizon-days", "7"],
                ["case"], prints=False),
        Subject("init", ["init", "new", "--orders", "shopify.csv", "--products", "products.csv",
                         "--hubs", "warehouses.csv", "--planning-date", "2026-03-02",
                         "--no-questions"], ["new"]),
        Subject("forecast --out", ["forecast", "series.csv", "--horizon", "4", "--out", "out.csv",
                                   "--threads", "1"], ["out.csv", "out.csv.rejects.csv"],
                prints=False, writes_folder=False),
        Subject("reconcile --out", ["reconcile", "series.csv", "--groups", "groups.csv",
                                    "--horizon", "3", "--draws", "9", "--out", "out.csv",
                                    "--threads", "1"], ["out.csv"], prints=False,
                writes_folder=False),
        Subject("backtest --out", ["backtest", "series", "series.csv", "--horizon", "2", "--model",
                                   "naive", "--out", "out.csv", "--threads", "1"], ["out.csv"],
                writes_folder=False),
        Subject("solve --write-model", ["solve", "model.mps", "--primal", "x.csv", "--dual",
                                        "out.csv", "--write-model", "out.mps"],
                ["x.csv", "out.csv", "out.mps"], writes_folder=False),
        Subject("signals", ["signals", "case"], [], writes_folder=False),
        Subject("nightly", ["nightly", "case", "--out", "nights", "--planning-date", "2026-03-02",
                            "--scenarios", "3", "--quiet", "--threads", "1"],
                ["nights/2026-03-02"]),
        Subject("report --out", ["report", "plan", "--case", "case", "--out", "out.html"], ["out.html"],
                prints=False, writes_folder=False),
        Subject("explain", ["explain", "plan", "--case", "case", "--lines", "1", "--threads", "1"], [],
                writes_folder=False),
        Subject("diff", ["diff", "plan", "plan", "--case", "case", "--threads", "1"], [],
                writes_folder=False),
        Subject("rotate-key", ["rotate-key", "shop"], ["shop"]),
        Subject("forecast --plot", ["forecast", "series.csv", "--horizon", "4", "--plot", "plots",
                                    "--out", "out.csv", "--threads", "1"],
                ["plots", "out.csv", "out.csv.rejects.csv"], prints=False),
    ]


def make_world(program, folder):
    """Makes the sound world, with earlier results of every command."""
    seeds.write(folder, program)
    folder = pathlib.Path(folder)
    subprocess.run([program, "export", "generic", "plan", "--case", "case", "--out", "files",
                    "--today", "2026-03-02", "--reference", "OLD"], cwd=folder, check=True, capture_output=True)
    shutil.copytree(folder / "case", folder / "shop")
    subprocess.run([program, "import", "holders.csv", "--into", "shop"], cwd=folder, check=True, capture_output=True)
    for path in (folder / "shop").rglob("*"):
        if path.is_file():
            KNOWN.update(PSEUDONYMS.findall(path.read_bytes()))
            KNOWN.add(path.read_bytes())
    subprocess.run([program, "forecast", "series.csv", "--horizon", "2", "--plot", "plots"], cwd=folder, check=True,
                   capture_output=True)
    for name in ("out.csv", "x.csv", "out.mps"):
        (folder / name).write_text("an earlier result\n")


def copy_world(source, target):
    """Copies a world, whatever stands in the target."""
    if target.exists():
        for path in target.iterdir():
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    shutil.copytree(source, target, symlinks=True, dirs_exist_ok=True)


def state(folder):
    """Returns the digest of every file below a folder, by its path; folders have an empty one."""
    found = {}
    for root, folders, files in os.walk(folder):
        for name in folders:
            found[os.path.relpath(os.path.join(root, name), folder)] = ""
        for name in files:
            if name.startswith("history.sqlite"):
                continue  # Entries have the time of their making; Benchmarks/nightly compares what they say.
            path = os.path.join(root, name)
            with open(path, "rb") as file:
                content = file.read()
            if name == "pseudonym.key":
                # Whether it is the old one or another, whole and private, is compared.
                age = "old" if content in KNOWN else "new" if content and len(content) % 65 == 0 else "cut"
                content = b"%s, mode %o" % (age.encode(), os.stat(path).st_mode)
            content = PSEUDONYMS.sub(lambda m: m[0] if m[0] in KNOWN else b"new", TIMES.sub(b"TIME", content))
            found[os.path.relpath(path, folder)] = hashlib.sha256(content).hexdigest()
    return found


def is_old_or_new(subject, now, before, after, leftovers):
    """Returns what is wrong with a state after a fault; nothing where each output is wholly the old
    or wholly the new one and, unless `leftovers` are allowed, nothing else has appeared."""
    def part(all_files, output):
        return {k: v for k, v in all_files.items() if k == output or k.startswith(output + "/")}

    # What cannot be told to be the program's own is kept beside the new one.
    now = {k: v for k, v in now.items()
           if not (k.endswith(".bak") and v == before.get(k[:-4]))}
    for output in subject.outputs:
        if part(now, output) not in (part(before, output), part(after, output)):
            return f"{output} is neither the old nor the new one"

    def rest(all_files):
        return {k: v for k, v in all_files.items()
                if not any(k == o or k.startswith(o + "/") for o in subject.outputs)}

    others, known = rest(now), rest(before)
    lost = [k for k in known if others.get(k) != known[k]]
    if lost:
        return f"lost or changed: {lost[:3]}"
    new = sorted(set(others) - set(known))
    if new and not leftovers:
        return f"left over: {new[:3]}"
    strange = [k for k in new if not any(part.startswith(".") for part in k.split("/"))]
    return f"left over in sight: {strange[:3]}" if strange else None
