#!/usr/bin/env python3
"""Compares what commands print and write under each processor that this one can stand for.

    python3 Benchmarks/bits/bits.py PROGRAM [REFERENCE_DATA] [--quick]

Variants: OpenBLAS's kernel sets (OPENBLAS_CORETYPE), registers of 128, 256 and 512 bits
(FORESTOCK_REGISTERS), the C library's elementary functions without AVX2 and FMA (GLIBC_TUNABLES), and
a stand-in for BLAS in plain loops, loaded before OpenBLAS. Commands: every command of the
documentation with the files it writes, the plan of the bundled night with its proof and, where the
reference data is named, the plans of all its cases with proofs and the default forecast of the M3
series. `--quick`, the extent of the continuous checks: registers of 128 bits and the stand-in, the
documentation and the bundled night.

Each variant must give the same bytes as the machine as it is; the status is 1 where one does not.
"""
import argparse
import hashlib
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
KERNELS = ["Prescott", "Nehalem", "Sandybridge", "Haswell", "Zen", "SkylakeX"]


def documented():
    """Returns the commands of each page of the documentation."""
    pages = {}
    for page in sorted((ROOT / "Notebooks-free-docs").glob("*.md")):
        inside, commands = False, []
        for line in page.read_text().splitlines():
            if line.startswith("```"):
                inside = line == "```console"
            elif inside and line.startswith("$ forestock "):
                commands.append(line.split(" ")[2:])
        if commands:
            pages[page.name] = commands
    return pages


def digests(program, environment, jobs):
    """Returns the SHA-256 of each output and of each file that the jobs leave."""
    result = {}
    for name, commands in jobs:
        with tempfile.TemporaryDirectory() as scratch:
            shutil.copytree(ROOT / "Datasets", f"{scratch}/Datasets")
            before = {str(p) for p in pathlib.Path(scratch).rglob("*")}
            for index, command in enumerate(commands):
                run = subprocess.run([program, *command], cwd=scratch, env=environment, capture_output=True)
                result[f"{name} {index} status"] = str(run.returncode)
                result[f"{name} {index} output"] = hashlib.sha256(run.stdout).hexdigest()
            for path in sorted(pathlib.Path(scratch).rglob("*")):
                # Each new case has a random key of its own, behind the pseudonyms in its imports.
                if path.is_file() and str(path) not in before and path.parent.name != "private":
                    content = path.read_bytes()
                    if path.name == "history.sqlite":
                        content = without_times(path)
                    if path.parent.name == "imports":
                        content = re.sub(rb"\bp[0-9a-f]{32,40}\b", b"pseudonym", content)
                        content = b"\n".join(sorted(content.split(b"\n")))
                    if path.match("imports/files.csv"):  # says when a file was imported
                        content = re.sub(rb",[0-9-]{10}T[0-9:]{8}Z,", b",", content)
                    result[f"{name} {path.relative_to(scratch)}"] = hashlib.sha256(content).hexdigest()
    return result


def without_times(path):
    """Returns the rows of a history of nights but for when its runs were and how long they took."""
    database = sqlite3.connect(path)
    try:
        rows = [row for row in database.iterdump() if not row.startswith('INSERT INTO "run_stage"')]
    finally:
        database.close()
    return re.sub(r"[0-9-]{10}T[0-9:.]{8,}Z?", "time", "\n".join(rows)).encode()


def supported(kernel):
    """Returns whether the processor can run a kernel set."""
    flags = set()
    for line in open("/proc/cpuinfo"):
        if line.startswith("flags"):
            flags = set(line.split())
            break
    needs = {"Sandybridge": {"avx"}, "Haswell": {"avx2", "fma"}, "Zen": {"avx2", "fma"},
             "SkylakeX": {"avx512f", "avx512vl"}, "Nehalem": {"sse4_2"}}
    return needs.get(kernel, set()) <= flags


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("reference", nargs="?")
    parser.add_argument("--quick", action="store_true")
    a = parser.parse_args()
    program = str(pathlib.Path(a.program).resolve())
    jobs = [(page, commands) for page, commands in documented().items()]
    jobs.append(("night", [["plan", "Datasets/demo-case", "--out", "plan", "--proof", "--quiet"]]))
    if a.reference and not a.quick:
        reference = pathlib.Path(a.reference).resolve()
        for case in sorted((reference / "cases").iterdir()):
            if (case / "case.json").exists():
                jobs.append((case.name, [["plan", str(case), "--out", "plan", "--proof", "--quiet"]]))
        for series in sorted((reference / "m3").glob("train.csv.gz")):
            jobs.append((f"m3 {series.name}", [["forecast", str(series), "--horizon", "8", "--quiet"]]))
    own = {k: v for k, v in os.environ.items() if k not in ("OPENBLAS_CORETYPE", "FORESTOCK_REGISTERS")}
    stand_in = tempfile.NamedTemporaryFile(suffix=".so")
    compiler = shutil.which("cc") or shutil.which("clang") or sys.exit("no C compiler: neither cc nor clang")
    subprocess.run([compiler, "-O2", "-ffp-contract=off", "-shared", "-fPIC", "-o", stand_in.name,
                    str(ROOT / "Benchmarks/bits/plain_blas.c")], check=True)
    variants = {"registers 128": {"FORESTOCK_REGISTERS": "128"}, "BLAS in plain loops": {"LD_PRELOAD": stand_in.name}}
    if not a.quick:
        variants["registers 256"] = {"FORESTOCK_REGISTERS": "256"}
        variants["libm without AVX2 and FMA"] = {
            "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-FMA,-AVX2_Usable,-FMA_Usable,-AVX512F,-FMA4"}
        for kernel in KERNELS:
            if supported(kernel):
                variants[f"kernels {kernel}"] = {"OPENBLAS_CORETYPE": kernel}
    wanted = digests(program, own, jobs)
    failed = sorted(k for k, v in wanted.items() if k.endswith("status") and v != "0")
    print(f"{len(wanted)} outputs and files of {sum(len(j[1]) for j in jobs)} commands; status not 0: {failed or 'none'}")
    differs = bool(failed)
    for name, variables in variants.items():
        found = digests(program, own | variables, jobs)
        different = sorted(k for k in wanted.keys() | found.keys() if wanted.get(k) != found.get(k))
        differs |= bool(different)
        print(f"{name}: {'the same bytes' if not different else 'DIFFERENT: ' + ', '.join(different)}", flush=True)
    sys.exit(differs)


main()
