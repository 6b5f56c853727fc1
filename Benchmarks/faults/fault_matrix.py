#!/usr/bin/env python3
"""The fault matrix: every command that writes, under every fault that a night may bring.

    Benchmarks/faults/fault_matrix.py PROGRAM [--kills N] [--only COMMAND] [--seed N]

Needs Linux, root (mounts) and strace. Each run starts from a fresh copy of a small world with an
earlier result in place. After the fault each output must be wholly the old or the new one, nothing
else lost or changed, the status as documented, nothing left over (after a kill: nothing in sight),
and the same command run again must give the new result and clear what was left. Prints a row for
each command and fault: runs, and those that went wrong; status 1 where one did.
"""

import argparse
import collections
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import injuries
import subjects


class Matrix:
    """Counts runs and faults by command and kind."""

    def __init__(self, program, source, folder, kills, seed):
        self.program, self.source, self.folder = program, source, folder
        self.kills, self.dice = kills, random.Random(seed)
        self.runs, self.wrong = collections.Counter(), collections.Counter()
        self.told = set()

    def fresh(self):
        """Restores the world and returns its folder."""
        subjects.copy_world(self.source, self.folder)
        return self.folder

    def command(self, subject):
        """Returns the words of a call."""
        return [self.program, *subject.arguments]

    def count(self, subject, kind, problem):
        """Counts a run; tells each kind of problem once."""
        key = (subject.name, kind)
        self.runs[key] += 1
        if problem:
            self.wrong[key] += 1
            if (key, problem) not in self.told:
                self.told.add((key, problem))
                print(f"{subject.name}, {kind}: {problem}", flush=True)

    def again(self, subject, after):
        """Runs the command again without a fault; returns what is wrong with the result."""
        done = subprocess.run(self.command(subject), cwd=self.folder, capture_output=True)
        now = subjects.state(self.folder)
        if subject.name == "init" and done.returncode == 65:
            return None if now.get("new") == "" else "the second run was refused"
        if done.returncode != 0:
            return f"the next run ended with {done.returncode}: {done.stderr[-150:]!r}"
        extra = sorted(k for k in set(now) - set(after))
        if extra:
            return f"the next run left {extra[:3]}"
        wrong = [k for k in after if now.get(k) != after[k]]
        return f"the next run's result differs: {wrong[:3]}" if wrong else None

    def run(self, subject):
        """Runs one command under every fault."""
        before = subjects.state(self.fresh())
        done = subprocess.run(self.command(subject), cwd=self.folder, capture_output=True)
        if done.returncode != 0:
            self.count(subject, "no fault", f"status {done.returncode}: {done.stderr[-200:]!r}")
            return
        after = subjects.state(self.folder)
        self.count(subject, "no fault", None)
        for injury in injuries.ALL:
            for kind, status_problem, leftovers in injury(self, subject):
                problem = status_problem or subjects.is_old_or_new(
                    subject, subjects.state(self.folder), before, after, leftovers)
                if not problem and leftovers:
                    problem = self.again(subject, after)
                self.count(subject, kind, problem)

    def report(self):
        """Prints the table; returns the status."""
        kinds = sorted({kind for _, kind in self.runs})
        for name in dict.fromkeys(name for name, _ in self.runs):
            for kind in kinds:
                if (name, kind) in self.runs:
                    print(f"{name:22} {kind:34} {self.runs[name, kind]:5} runs, "
                          f"{self.wrong[name, kind]:3} wrong")
        total, wrong = sum(self.runs.values()), sum(self.wrong.values())
        killed = sum(n for (_, kind), n in self.runs.items() if kind.startswith("killed"))
        print(f"{total} runs, {killed} of them killed, {wrong} wrong")
        return 1 if wrong else 0


def main():
    """Makes the world and runs every command under every fault."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=60, help="kills of each command (default 60)")
    parser.add_argument("--only", help="one command of the table")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    program = os.path.abspath(given.program)
    os.environ["SWIFT_BACKTRACE"] = "enable=no"
    with tempfile.TemporaryDirectory() as scratch:
        source, folder = pathlib.Path(scratch) / "seeds", pathlib.Path(scratch) / "world"
        subjects.make_world(program, source)
        matrix = Matrix(program, source, folder, given.kills, given.seed)
        for subject in subjects.subjects():
            if not given.only or subject.name == given.only:
                matrix.run(subject)
    return matrix.report()


if __name__ == "__main__":
    sys.exit(main())
