#!/usr/bin/env python3
"""Runs the built program on damaged files and extreme options: no signal, no hang.

    Benchmarks/fuzz/commands/fuzz_commands.py PROGRAM RUNS [--seed N] [--first N] [--workers N]

Run n of a seed is always the same call on the same bytes; `--first N` with RUNS 1 repeats it and
keeps its folder. A run fails that ends by a signal, with the status of an internal fault, after
more than 20 s of processor time, or that needs more memory than the limit. Status 1 where one did.
"""

import argparse
import collections
import json
import multiprocessing
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import mutations
import seeds

SECONDS = 20
MEGABYTES = 3000
SOUND = {0, 2, 3, 64, 65, 74, 75}
# Leave the folder, show help, or ask for more threads than a run needs.
# Commands of the shell are not the program's to survive.
UNTOUCHED = {"help", "version", "experimental-dump-help", "threads", "inbox", "on-finish"}


def options(program):
    """Returns the options of each subcommand: name, whether it takes a value, its default."""
    dump = json.loads(subprocess.check_output([program, "--experimental-dump-help"]))
    found = {}

    def walk(command, path):
        for inner in command.get("subcommands", []):
            name = path + [inner["commandName"]]
            found[" ".join(name)] = [
                ("--" + next(n["name"] for n in a["names"] if n["kind"] == "long"),
                 a["kind"] == "option")
                for a in inner.get("arguments", []) if a["kind"] in ("option", "flag")
                and any(n["kind"] == "long" and n["name"] not in UNTOUCHED for n in a["names"])]
            walk(inner, name)

    walk(dump["command"], [])
    return found


class World:
    """A folder of sound inputs that is damaged for one run and mended after it."""

    def __init__(self, source, folder):
        self.folder = folder
        shutil.copytree(source, folder)
        self.sound = {str(p.relative_to(folder)): p.read_bytes()
                      for p in sorted(folder.rglob("*")) if p.is_file()}

    def damage(self, names, dice):
        """Damages some of the named files, or removes one; returns their names."""
        names = [n for n in self.sound if any(n == m or n.startswith(m + "/") for m in names)]
        chosen = dice.sample(names, min(len(names), dice.choice([1, 1, 1, 2])))
        for name in chosen:
            path = self.folder / name
            if dice.random() < 0.02:
                path.unlink()
            else:
                path.write_bytes(mutations.damaged(self.sound[name], name, dice))
        return chosen

    def mend(self):
        """Makes every file what it was and removes what was added."""
        for path in sorted(self.folder.rglob("*"), reverse=True):
            name = str(path.relative_to(self.folder))
            if path.is_dir() and not path.is_symlink():
                if not any(n.startswith(name + "/") for n in self.sound):
                    shutil.rmtree(path, ignore_errors=True)
            elif name not in self.sound:
                path.unlink(missing_ok=True)
        for name, content in self.sound.items():
            path = self.folder / name
            if not path.is_file() or path.read_bytes() != content:
                if path.is_dir():
                    shutil.rmtree(path)
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(content)


def arguments(dice, known, calls):
    """Returns the subcommand and the arguments of a run, some of its options extreme."""
    name, sound = dice.choice(calls)
    result = list(sound)
    for _ in range(dice.choice([0, 0, 1, 1, 2, 3])):
        option, takes_value = dice.choice(known[name] or [("--json", False)])
        if not takes_value:
            result.append(option)
            continue
        value = mutations.word(dice)
        if option in result:
            result[result.index(option) + 1] = value
        else:
            result += [option, value]
    result = [a.replace("\x00", "") for a in result]
    # One argument of the system is at most 128 KiB.
    return name, [a[:120_000] for a in result]


def limits():
    """Limits of a run: processor time and memory; no core file."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 20, 64 << 20))


def run(program, world, number, seed, known, calls):
    """Makes one run; returns subcommand, status, seconds, and what is wrong or nothing."""
    dice = random.Random(f"{seed}-{number}")
    name, words = arguments(dice, known, calls)
    read = [w for w in words if w in world.sound or any(n.startswith(w + "/") for n in world.sound)]
    read += [f"two{e}" for e in (".tim", ".sto") if "two.cor" in words]
    changed = world.damage(read, dice) if read and dice.random() < 0.85 else []
    # Backtraces take seconds and tell nothing that a status does not.
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}
    begin = time.monotonic()
    try:
        done = subprocess.run(
            [program, *name.split(), *words], cwd=world.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=limits,
            timeout=15 * SECONDS, env=environment)
        status, text = done.returncode, done.stderr[-600:].decode(errors="replace")
    except subprocess.TimeoutExpired:
        status, text = -signal.SIGALRM, "no end"
    seconds = time.monotonic() - begin
    fault = None
    if status not in SOUND:
        shown = " ".join(w if len(w) < 60 else w[:20] + "…" for w in words)
        fault = f"run {number}: status {status} after {seconds:.1f} s: {name} {shown} {changed}\n" \
            + f"    {text.strip()[-300:]}"
    return name, status, seconds, fault


def work(program, source, numbers, seed, known, results):
    """Makes the runs of one worker in its own folder."""
    os.nice(10)
    calls = seeds.calls()
    with tempfile.TemporaryDirectory() as scratch:
        world = World(source, pathlib.Path(scratch) / "world")
        for number in numbers:
            results.put((number, *run(program, world, number, seed, known, calls)))
            world.mend()


def main():
    """Shares the runs among workers and prints a table of statuses."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("runs", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", help="folder in which one run's damaged inputs are kept")
    given = parser.parse_args()
    program = os.path.abspath(given.program)
    known = options(program)
    with tempfile.TemporaryDirectory() as scratch:
        source = pathlib.Path(scratch) / "seeds"
        seeds.write(source, program)
        if given.keep:
            world = World(source, pathlib.Path(given.keep))
            print(run(program, world, given.first, given.seed, known, seeds.calls()))
            return 0
        results, processes = multiprocessing.Queue(), []
        for worker in range(given.workers):
            numbers = range(given.first + worker, given.first + given.runs, given.workers)
            processes.append(multiprocessing.Process(
                target=work, args=(program, source, numbers, given.seed, known, results)))
            processes[-1].start()
        return report(results, given.runs)


def report(results, runs):
    """Prints faults as they come and the table at the end; returns the status."""
    table, slowest, faults = collections.defaultdict(collections.Counter), {}, 0
    for count in range(1, runs + 1):
        number, name, status, seconds, fault = results.get()
        table[name][status] += 1
        slowest[name] = max(slowest.get(name, (0, 0)), (seconds, number))
        if fault:
            faults += 1
            print(fault, flush=True)
        if count % 5000 == 0:
            print(f"{count} runs, {faults} faults", flush=True)
    for name in sorted(table):
        print(f"{name:16} {dict(sorted(table[name].items()))}, "
              f"slowest {slowest[name][0]:.1f} s (run {slowest[name][1]})")
    print(f"{runs} runs, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
