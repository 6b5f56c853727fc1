"""The faults of the matrix. Each is a generator: it makes one run after another in a fresh world and
yields (kind, what is wrong with the status or nothing, whether leftovers out of sight are allowed)."""

import os
import pathlib
import re
import resource
import signal
import subprocess
import time

import subjects

QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
# System calls that change what stands on disk, or tell that they did.
WRITING = ("openat,write,pwrite64,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,"
           "mkdirat,fsync,fdatasync,ftruncate,fchmod,chmod,fchown,symlinkat,flock,copy_file_range")

# Without the removal of files, whose failure must leave them.
FAILING = ",".join(c for c in WRITING.split(",") if not c.startswith(("unlink", "flock")))


def expect(status, allowed):
    """Returns the words for a status that is not among those allowed."""
    return None if status in allowed else f"status {status}, expected {sorted(allowed)}"


def calls_of(matrix, subject):
    """Returns how many writing system calls a whole run makes."""
    trace = matrix.folder.parent / "trace"
    subprocess.run(["strace", "-f", "-o", trace, "-e", "trace=" + WRITING,
                    *matrix.command(subject)], cwd=matrix.fresh(), **QUIET)
    return sum(1 for line in trace.read_text(errors="replace").splitlines()
               if re.search(r"^\d+ +\w+\(", line))


def traced(matrix, subject, action, number, calls=WRITING):
    """Runs under strace with an action at the writing call of a number; returns the status."""
    return subprocess.run(
        ["strace", "-f", "-o", "/dev/null", "-e", f"inject={calls}:{action}:when={number}",
         *matrix.command(subject)], cwd=matrix.fresh(), **QUIET).returncode


def spread(count, most):
    """Returns at most `most` numbers from 1 to `count`, evenly spread, the last ones all."""
    if count <= most:
        return list(range(1, count + 1))
    tail = min(most // 2, count)
    head = sorted({1 + i * (count - tail) // (most - tail) for i in range(most - tail)})
    return [n for n in head if n <= count - tail] + list(range(count - tail + 1, count + 1))


def killed_at_calls(matrix, subject):
    """Kills at the system calls that write: per thread, as strace counts."""
    for number in spread(calls_of(matrix, subject), matrix.kills // 2):
        traced(matrix, subject, "signal=KILL", number)
        yield "killed at a system call", None, True


def killed_at_random(matrix, subject):
    """Kills at random moments of the run."""
    begin = time.monotonic()
    subprocess.run(matrix.command(subject), cwd=matrix.fresh(), **QUIET)
    whole = time.monotonic() - begin
    for _ in range(matrix.kills - matrix.kills // 2):
        matrix.fresh()
        process = subprocess.Popen(matrix.command(subject), cwd=matrix.folder, **QUIET)
        time.sleep(matrix.dice.random() * 1.1 * whole)
        process.kill()
        process.wait()
        yield "killed at a random moment", None, True


def stopped_by_signals(matrix, subject):
    """Sends SIGINT, SIGTERM and SIGHUP at writing calls: nothing is left over."""
    calls = calls_of(matrix, subject)
    for name, status in (("INT", 130), ("TERM", 143), ("HUP", 129)):
        for number in spread(calls, 4):
            found = traced(matrix, subject, f"signal={name}", number)
            # Before the program waits for signals the system's own action ends it.
            yield f"SIG{name}", expect(found, {0, status, 128 - status}), False


def failing_calls(matrix, subject):
    """Lets a writing call fail: the status says so and nothing changes."""
    for number in spread(calls_of(matrix, subject), 14):
        for error in ("ENOSPC", "EIO"):
            found = traced(matrix, subject, f"error={error}", number, FAILING)
            # A call whose failure does not matter may be passed over; messages may be lost.
            yield f"{error} at a system call", expect(found, {0, 65, 74, 75, 127, 255}), False


def file_limits(matrix, subject):
    """Limits the size of files."""
    for limit in (0, 10, 100, 300, 1000):
        def restrict(limit=limit):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        done = subprocess.run(matrix.command(subject), cwd=matrix.fresh(), preexec_fn=restrict,
                              **QUIET)
        yield "file-size limit", expect(done.returncode, {0, 74}), False


def full_disk(matrix, subject):
    """Runs on a small file system with less and less room."""
    place = matrix.folder
    for room in (0, 4, 8, 16, 32, 64):
        matrix.fresh()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "none", place], check=True)
        try:
            subjects.copy_world(matrix.source, place)
            filler = place / ".filler"
            with open(filler, "wb", buffering=0) as file:
                try:
                    while file.write(b"x" * 4096):
                        pass
                except OSError:
                    pass
            os.truncate(filler, max(0, filler.stat().st_size // 4096 * 4096 - room * 1024))
            done = subprocess.run(matrix.command(subject), cwd=place, **QUIET)
            filler.unlink()
            yield "disk full", expect(done.returncode, {0, 74}), False
        finally:
            subprocess.run(["umount", "-l", place], check=True)


def broken_streams(matrix, subject):
    """Closes or fills standard output and error."""
    for kind, redirection, allowed in (
            ("standard output full", ">/dev/full 2>/dev/null", {74} if subject.prints else {0}),
            ("standard output closed", ">&- 2>/dev/null", {74} if subject.prints else {0}),
            ("reader gone", "2>/dev/null | true", None),
            ("standard error full", ">/dev/null 2>/dev/full", {0}),
            ("standard error closed", ">/dev/null 2>&-", {0}),
            ("standard input closed", "<&- >/dev/null 2>&1", {0})):
        script = f'"$0" "$@" {redirection}; echo ${{PIPESTATUS[0]}} >&3'
        run = subprocess.run(
            ["bash", "-c", "exec 3>../status; " + script, *matrix.command(subject)],
            cwd=matrix.fresh(), **QUIET)
        del run
        status = int((matrix.folder.parent / "status").read_text())
        yield kind, expect(status, allowed or {0, 74}), False


def two_at_once(matrix, subject):
    """Starts two runs together: one does the work, the other waits, works too or says 75."""
    for _ in range(6):
        matrix.fresh()
        pair = [subprocess.Popen(matrix.command(subject), cwd=matrix.folder, **QUIET)
                for _ in range(2)]
        found = sorted(process.wait() for process in pair)
        # A second `init` finds the case of the first one.
        allowed = [[0, 0], [0, 75]] + ([[0, 65]] if subject.name == "init" else [])
        yield "two runs at once", None if found in allowed else f"statuses {found}", False


def foreign_files(matrix, subject):
    """Puts other people's files into the output: they stay, or the run is refused."""
    if not subject.writes_folder:
        return
    matrix.fresh()
    output = matrix.folder / subject.outputs[0]
    output.mkdir(exist_ok=True)
    theirs = {"notes.txt": b"mine", ".git/HEAD": b"ref", "sub/data.csv": b"a,b\n", ".hidden": b"h"}
    for name, content in theirs.items():
        (output / name).parent.mkdir(exist_ok=True)
        (output / name).write_bytes(content)
    (output / "link").symlink_to("notes.txt")
    (output / "empty").mkdir()
    done = subprocess.run(matrix.command(subject), cwd=matrix.folder, **QUIET)
    lost = [n for n, c in theirs.items()
            if not (output / n).is_file() or (output / n).read_bytes() != c]
    lost += [n for n in ("link", "empty") if not os.path.lexists(output / n)]
    problem = f"lost {lost}" if lost else expect(done.returncode, {0, 65})
    matrix.count(subject, "other people's files", problem)
    yield from ()


def mount_points(matrix, subject):
    """Makes the output folder a file system of its own."""
    if not subject.writes_folder or subject.name == "init":
        return
    matrix.fresh()
    output = matrix.folder / subject.outputs[0]
    kept = matrix.folder.parent / "kept"
    subprocess.run(["rm", "-rf", kept], check=True)
    subprocess.run(["cp", "-a", output, kept], check=True)
    subprocess.run(["mount", "-t", "tmpfs", "none", output], check=True)
    try:
        subprocess.run(f"cp -a {kept}/. {output}/", shell=True, check=True)
        done = subprocess.run(matrix.command(subject), cwd=matrix.folder, capture_output=True)
        yield "mount point", expect(done.returncode, {0}), False
    finally:
        subprocess.run(["umount", "-l", output], check=True)


def odd_names(matrix, subject):
    """Gives the outputs odd names."""
    if subject.name in ("import", "signals", "rotate-key"):
        return
    target = subject.outputs[0].split("/")[0]
    for name in ("a b", "ü é", "-dash", "new\nline", "x/", "deep/er/out", "'q\"", "*", "x" * 200,
                 "=1+1", "ｗｉｄｅ", "."):
        given = "./" + name if name.startswith("-") else name
        words = matrix.command(subject)
        words[2:] = [given if word == target else word for word in words[2:]]
        done = subprocess.run(words, cwd=matrix.fresh(), capture_output=True)
        made = (matrix.folder / name).exists()
        allowed = {0, 64, 65, 74} if name in (".", "x/", "deep/er/out") else {0}
        problem = expect(done.returncode, allowed)
        if not problem and done.returncode == 0 and not made:
            problem = f"{name!r} was not made"
        # The world itself may be the folder of plots, and has then its manifest.
        own = {".manifest.json"} if name == "." and subject.name == "forecast --plot" else set()
        hidden = [p.name for p in matrix.folder.iterdir() if p.name.startswith(".") and p.name not in own]
        matrix.count(subject, "odd names", problem or (f"left {hidden}" if hidden else None))
    yield from ()


def time_zones(matrix, subject):
    """Runs in ten zones, on the days of both clock changes among others: the same bytes."""
    if subject.name not in ("plan", "simulate", "import", "export"):
        return
    zones = ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Europe/Berlin",
             "America/New_York", "America/St_Johns", "Australia/Lord_Howe", "Africa/Cairo",
             "America/Sao_Paulo")
    for day in ("2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01"):
        reference = None
        for zone in zones:
            matrix.fresh()
            environment = {**os.environ, "TZ": zone}

            def run(*words, environment=environment):
                return subprocess.run([matrix.program, *words], cwd=matrix.folder,
                                      env=environment, **QUIET).returncode

            if subject.name == "simulate":
                status = run(*subject.arguments, "--date", day)
            elif subject.name == "plan":
                status = run(*subject.arguments, "--planning-date", day)
            else:
                status = run(*subject.arguments)
            found = (status, subjects.state(matrix.folder))
            reference = reference or found
            problem = None if found == reference else f"other bytes in {zone} on {day}"
            matrix.count(subject, "time zones", problem or expect(status, {0}))
    yield from ()


ALL = [killed_at_calls, killed_at_random, stopped_by_signals, failing_calls, file_limits, full_disk,
       broken_streams, two_at_once, foreign_files, mount_points, odd_names, time_zones]
