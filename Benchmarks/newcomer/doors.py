"""Prints what imports and exports say, file by file, as a Markdown table, and checks that each is at most ten lines.

usage: doors.py FORESTOCK CASE [--expect TABLE] [--plan FOLDER] FILE-OR-FOLDER …

Each file is imported into a fresh copy of CASE; folders are searched for files, not for folders. TABLE has the columns
`file,options,status,words`: further options of the import (`{folder}` stands for the file's folder), the exit status, and words
that the messages must have, apart by `|`; a file without a row must end with 0 or with 65. With --plan a plan of CASE is exported to
every partner as well. A message is of at most ten lines, and never has an address or a name: cells that look like an e-mail or a
phone are searched for. Leaves with 1 where something is not as it should be.
"""
import argparse
import csv
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LONGEST = 10
PERSONAL = re.compile(r"[\w.]+@[\w.]+\.\w\w|(?<![-\d])(?!\d{4}-\d\d-\d\d)\+?\d[\d ()-]{8,}\d(?![-:\d])")


def run(program, *arguments):
    """Returns status and messages of a command."""
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, errors="replace", timeout=300)
    return done.returncode, done.stderr.strip().splitlines()


def shown(text, most=150):
    """Returns a text as a Markdown cell."""
    text = re.sub(r"^\S+Z? (info|warning|error) \S+ \[\w+\] ", "", text).replace("|", "\\|")
    return text if len(text) <= most else text[: most - 1] + "…"


def files_of(paths):
    """Yields the files named and those in the folders named."""
    for path in map(Path, paths):
        yield from sorted(p for p in path.iterdir() if p.is_file()) if path.is_dir() else [path]


def partners(program):
    """Returns the names of the partners, from the help of `export`."""
    text = subprocess.run([program, "export", "--help"], capture_output=True, text=True).stdout
    return re.findall(r"^  (\w+): ", text, re.MULTILINE)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("case")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--expect")
    parser.add_argument("--plan")
    options = parser.parse_args()
    program = str(Path(options.program).resolve())
    expected = {}
    if options.expect:
        with open(options.expect, newline="", encoding="utf-8") as table:
            expected = {row["file"]: row for row in csv.DictReader(table)}
    faults, count = [], 0

    def tell(name, status, lines, row=None):
        """Prints a row of the table and keeps what is not as it should be."""
        text = "\n".join(lines)
        print(f"| {name} | {status} | {len(lines)} | {'<br>'.join(shown(line) for line in lines[:LONGEST])} |")
        wanted = {int(row["status"])} if row and row["status"] else {0, 65}
        if status not in wanted:
            faults.append(f"{name}: status {status}")
        if len(lines) > LONGEST:
            faults.append(f"{name}: {len(lines)} lines")
        if PERSONAL.search(text):
            faults.append(f"{name}: a cell of a person: {PERSONAL.search(text).group()}")
        faults.extend(f"{name}: without '{word}'" for word in (row["words"].split("|") if row and row["words"] else ())
                      if word not in text)

    print("| file | status | lines | words |\n| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as scratch:
        for path in files_of(options.files):
            row = expected.get(path.name)
            if row and row["status"] == "skip":
                continue
            case = Path(scratch) / "case"
            shutil.rmtree(case, ignore_errors=True)
            shutil.copytree(options.case, case)
            further = shlex.split(row["options"].replace("{folder}", str(path.parent))) if row else []
            tell(path.name, *run(program, "import", path, "--into", case, *further), row)
            count += 1
        for partner in partners(program) if options.plan else []:
            row = expected.get(f"export {partner}")
            tell(f"export {partner}", *run(
                program, "export", partner, options.plan, "--case", options.case, "--out", Path(scratch) / partner,
                *(shlex.split(row["options"]) if row else [])), row)
            count += 1
    print(f"\n{count} imports and exports, {len(faults)} not as they should be")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
