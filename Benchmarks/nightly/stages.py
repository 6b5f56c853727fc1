"""Kills of a night at the boundaries of its stages, by name: SIGKILL at the system call that a stage begins or ends
with (strace injects it), at a line of the log, or by the night's own command. Needs strace."""
import shutil
import subprocess
import time

RENAMES = "rename,renameat,renameat2"

# Name of the boundary, system calls, path below the working folder (D is the night, O the oldest one), and which
# call on it counts; strace sees the path that is renamed, not its new name. They stand in the order of a night, so that each kill leaves the later ones to come.
CALLS = [
    ("lock taken", "openat", ".case.lock", 1),
    ("evening: before the case is moved", RENAMES, ".case.writing", 1),
    ("evening: after the case was moved", "unlink,unlinkat", ".case.writing/case.json", 1),
    ("import: before the rows are in", RENAMES, ".case.writing", 1),
    ("import: rows in, file not moved", RENAMES, "case/inbox/sales-D.csv", 1),
    ("validate: in the middle of reading", "openat", "case/lanes.csv", 1),
    ("validate -> past nights", "openat", "nights/history.sqlite", 1),
    ("past nights: what came half entered", "pwrite64,write", "nights/history.sqlite-wal", 2),
    ("past nights -> forecast", "openat", "nights/.D.lock", 1),
    ("forecast and place: in the middle", "log", '"read ', 1),
    ("place -> write", "openat", "nights/.D.writing/.plan.lock", 1),
    ("write: night's folder begun", "mkdir,mkdirat", "nights/.D.writing/.plan.writing", 1),
    ("write: plan complete, not in place", RENAMES, "nights/.D.writing/.plan.writing", 1),
    ("export: begun", "mkdir,mkdirat", "nights/.D.writing/exports/.generic.writing", 1),
    ("export: complete, not in place", RENAMES, "nights/.D.writing/exports/.generic.writing", 1),
    ("page: written, not in place", "openat", "nights/.D.writing/report.html", 1),
    ("night: before it is in place", RENAMES, "nights/.D.writing", 1),
    ("night in place -> history", "unlink,unlinkat", "nights/.D.lock", 1),
    ("history: in the middle", "pwrite64,write", "nights/history.sqlite-wal", 3),
    ("history -> latest", "symlink,symlinkat", "nights/.latest.new", 1),
    ("latest: before it leads to the night", RENAMES, "nights/.latest.new", 1),
    ("prune: oldest night, before it goes", RENAMES, "nights/O", 1),
    ("prune: oldest night, in the middle", "unlink,unlinkat", "nights/.O.writing.gone/plan/run.json", 1),
    ("metrics: before they are in place", RENAMES, ".night.prom.part", 1),
    ("on-finish: in the command", "command", "", 1),
]


def available():
    """Whether strace is there."""
    return shutil.which("strace") is not None


def killed(nights, day, boundary, dice):
    """Starts a night and kills it at a boundary; returns whether it was reached."""
    name, calls, place, number = boundary
    place = place.replace("D", str(day)).replace("O", str(nights.oldest or "none"))
    call = nights.call(day) + ["--log", "json", "--metrics", nights.folder / "night.prom"]
    if nights.prunes:
        call += ["--keep", "3"]
    if calls == "command":
        call += ["--on-finish", "kill -9 $PPID"]
    else:
        call += ["--on-finish", "cat > /dev/null"]
    if calls == "log":
        process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for line in process.stderr:
            if place in line:
                time.sleep(dice.uniform(0, 0.6) * nights.planned)
                process.kill()
                break
        process.communicate()
        return process.returncode == -9
    if calls != "command":
        call = ["strace", "-f", "-qq", "-o", "/dev/null", "-P", nights.folder / place,
                "-e", f"inject={calls}:signal=KILL:when={number}", *call]
    run = subprocess.run([str(word) for word in call], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return run.returncode in (-9, 137)
