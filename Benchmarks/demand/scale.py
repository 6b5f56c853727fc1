"""Times the demand model alone, fit and draws, on worlds of growing size, as a Markdown table.

usage: scale.py FORESTOCK [SKUS:REGIONS:COMING...]

Each world is made by `forestock simulate`; `plan` runs on a pseudo-terminal and is stopped once it says that stock is
being placed. The time from the note that tables were read to then is that of fit and 50 draws (wall time, default threads).
Reading the tables is not in it.
"""
import os
import pty
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def forecast_seconds(program, case, scratch):
    """Returns the seconds between the note that tables were read and the first step of the placement."""
    parent, child = pty.openpty()
    run = subprocess.Popen([program, "plan", case, "--out", f"{scratch}/plan"], stdout=subprocess.DEVNULL, stderr=child,
                           env={**os.environ, "TERM": "xterm"})
    os.close(child)
    text, start = "", None
    try:
        while True:
            part = os.read(parent, 4096).decode(errors="replace")
            if not part:
                return None
            text += part
            if start is None and "read " in text:
                start = time.monotonic()
            if "placing stock" in text:
                return time.monotonic() - start
    except OSError:
        return None
    finally:
        run.kill()
        run.wait()
        os.close(parent)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = Path(sys.argv[1]).resolve()
    sizes = sys.argv[2:] or ["200:60:40", "800:60:160", "1600:60:320", "5000:888:500"]
    print("| SKUs | of them to come | regions | seconds |\n| --- | --- | --- | --- |")
    for size in sizes:
        skus, regions, coming = (int(part) for part in size.split(":"))
        with tempfile.TemporaryDirectory() as scratch:
            case = f"{scratch}/case"
            units = 600 if skus <= 800 else 60
            subprocess.run([program, "simulate", "--skus", str(skus), "--regions", str(regions), "--coming", str(coming),
                            "--median-units", str(units), "--out", case, "--quiet"], check=True)
            seconds = forecast_seconds(program, case, scratch)
            print(f"| {skus} | {coming} | {regions} | {'–' if seconds is None else f'{seconds:.1f}'} |", flush=True)


if __name__ == "__main__":
    main()
