#!/usr/bin/env python3
"""The unit and the cron line of the nightly page, run by a systemd and a cron daemon of their own.

    sudo python3 Benchmarks/nightly/schedulers.py PROGRAM [--nights 3]

Needs Linux, root, and Debian's systemd, cron and faketime. Both daemons run in namespaces of their own: the
machine's stay as they are. systemd boots with the page's service while somebody holds the case's lock for
some seconds: it must be started again after each 75 and then plan. cron gets the page's line and a clock
that libfaketime lets run two thousand times as fast: each evening at half past nine must leave a night.
Status 1 where one did not.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

PAGE = pathlib.Path(__file__).resolve().parents[2] / "Notebooks-free-docs" / "nightly.md"
FIRST = "2026-03-02"

BOOT = """
mount --make-rprivate / && mount -t tmpfs tmpfs /run && mount -t tmpfs tmpfs /etc/systemd/system
cp {folder}/forestock.service /etc/systemd/system/
( exec 9<> {folder}/.case.nightly.lock; flock 9; sleep 4 ) &
exec env -i container=other PATH=/usr/bin:/bin /usr/lib/systemd/systemd --system --unit=forestock.service
"""

CRON = """
mount --make-rprivate / && mount -t tmpfs tmpfs /run && mount -t tmpfs tmpfs /var/spool && mount -t tmpfs tmpfs /dev/shm
mkdir -p /var/spool/cron/crontabs && chmod 1730 /var/spool/cron/crontabs
cat > {folder}/start <<'START'
{{ echo TZ=UTC; echo 'MAILTO=""'; echo "LD_PRELOAD=$LD_PRELOAD"; env | grep '^FAKETIME'; cat {folder}/line; }} > /var/spool/cron/crontabs/root
chmod 600 /var/spool/cron/crontabs/root
exec cron -f
START
TZ=UTC exec faketime -f '@{first} 21:28:00 x2000' bash {folder}/start
"""


def block(language):
    """Returns the first block of a language on the page."""
    return re.search(rf"```{language}\n(.*?)\n```", PAGE.read_text(), re.S)[1] + "\n"


def world(program, folder):
    """Makes a case in a folder and returns the page's paths with those that are there."""
    folder.mkdir()
    subprocess.run([program, "simulate", "--out", folder / "case", "--regions", "6", "--hubs", "3", "--skus", "4", "--history-days", "60",
                    "--horizon-days", "7", "--date", FIRST, "--quiet"], check=True)
    return lambda text: text.replace("/usr/local/bin/forestock", program).replace("/srv/forestock", str(folder))


def run_until(script, is_over, seconds):
    """Runs a script as process 1 of its own namespaces until something holds or time is up."""
    command = ["unshare", "--pid", "--fork", "--kill-child", "--mount", "--mount-proc", "--uts", "--ipc", "--cgroup", "bash", "-c", script]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + seconds
    while time.monotonic() < end and not is_over():
        time.sleep(0.2)
    process.kill()
    process.wait()
    return is_over()


def with_systemd(program, folder):
    """Boots systemd with the page's service."""
    local = world(program, folder)
    unit = local(block("ini")).replace("RestartSec=5min", "RestartSec=1s").replace("--deadline", f"--planning-date {FIRST} --deadline")
    unit = unit.replace("[Service]\n", f"DefaultDependencies=no\n\n[Service]\nStandardError=append:{folder}/log\nStandardOutput=append:{folder}/log\n")
    (folder / "forestock.service").write_text(unit)
    is_planned = run_until(BOOT.format(folder=folder), (folder / "nights" / "latest").is_symlink, 40)
    log = (folder / "log").read_text() if (folder / "log").exists() else ""
    tries = log.count("another run is writing here")
    print(f"systemd: {tries} times 75 and started again, then {'planned' if is_planned else 'no night: ' + log[-300:]}")
    return is_planned and tries > 0


def with_cron(program, folder, nights):
    """Runs the page's line for some evenings."""
    local = world(program, folder)
    (folder / "line").write_text(local(block("crontab")))

    def days():
        return sorted(path.name for path in (folder / "nights").glob("2*")) if (folder / "nights").exists() else []

    is_planned = run_until(CRON.format(folder=folder, first=FIRST), lambda: len(days()) >= nights, 90 + 50 * nights)
    print(f"cron: nights of {', '.join(days()) or 'no evening'}")
    return is_planned


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--nights", type=int, default=3)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    missing = [name for name in ("/usr/lib/systemd/systemd", "cron", "faketime") if not shutil.which(name)]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="forestock-schedulers-"))
    results = []
    if "/usr/lib/systemd/systemd" not in missing:
        results.append(with_systemd(program, folder / "systemd"))
    if not {"cron", "faketime"} & set(missing):
        results.append(with_cron(program, folder / "cron", options.nights))
    if missing:
        print(f"not here: {', '.join(missing)}")
    shutil.rmtree(folder)
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
