#!/usr/bin/env python3
"""The Kubernetes and Airflow samples of the page of nights, held against their own programs.

    python3 Benchmarks/nightly/samples.py

Needs kubernetes-validate and apache-airflow in the Python that runs it (a virtual environment of its own); what is
missing is said. The CronJob is held strictly against the schemas that kubernetes-validate brings. The task is put
into a DAG, and its function called with a stand-in for forestock that leaves with each documented status: 0 ends
well, 3, 64 and 65 fail for good, others fail to be tried again. Status 1 where one of these is otherwise.
"""

import importlib.util
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PAGE = pathlib.Path(__file__).resolve().parents[2] / "Notebooks-free-docs" / "nightly.md"
DAG = """import subprocess
from datetime import datetime, timedelta
from airflow.sdk import dag, task
from airflow.exceptions import AirflowException, AirflowFailException

@dag(schedule="30 21 * * *", start_date=datetime(2026, 1, 1), catchup=False)
def forestock():
{}
    night()

made = forestock()
"""


def sample(language):
    """Returns the sample of a language on the page."""
    return re.search(rf"```{language}\n(.*?)```", PAGE.read_text(), re.S)[1]


def kubernetes(folder):
    """Holds the CronJob against the schema; returns whether it fails."""
    program = shutil.which("kubernetes-validate") or shutil.which("kubernetes-validate", path=os.path.dirname(sys.executable))
    if not program:
        print("kubernetes: not tried, kubernetes-validate is not there")
        return False
    path = folder / "cronjob.yaml"
    path.write_text(sample("yaml"))
    run = subprocess.run([program, "--strict", path], capture_output=True, text=True)
    print("kubernetes:", (run.stdout + run.stderr).strip().replace(str(folder) + "/", ""))
    return run.returncode != 0


def airflow(folder):
    """Parses the task and calls it with each status; returns whether one does otherwise than documented."""
    if importlib.util.find_spec("airflow") is None:
        print("airflow: not tried, apache-airflow is not there")
        return False
    os.environ.update(AIRFLOW_HOME=str(folder), AIRFLOW__CORE__LOAD_EXAMPLES="False", PATH=f"{folder}:{os.environ['PATH']}")
    path = folder / "forestock_dag.py"
    path.write_text(DAG.format("".join(f"    {line}\n" for line in sample("python").splitlines())))
    spec = importlib.util.spec_from_file_location("forestock_dag", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    import airflow as package
    from airflow.exceptions import AirflowFailException
    night = module.made.tasks[0]
    wrong = (night.task_id, night.retries) != ("night", 6)
    for status in (0, 3, 64, 65, 70, 74, 75):
        stand_in = folder / "forestock"
        stand_in.write_text(f"#!/bin/sh\n[ \"$1 $6\" = 'nightly 2026-03-02' ] && exit {status}\nexit 99\n")
        stand_in.chmod(0o755)
        try:
            night.python_callable(ds="2026-03-02")
            outcome = "ends well"
        except AirflowFailException as error:
            outcome = "fails for good" if str(status) in str(error) else str(error)
        except Exception as error:
            outcome = "is tried again" if str(status) in str(error) else str(error)
        expected = "ends well" if status == 0 else "fails for good" if status in (3, 64, 65) else "is tried again"
        print(f"airflow {package.__version__}: status {status} {outcome}")
        wrong = wrong or outcome != expected
    return wrong


def main():
    with tempfile.TemporaryDirectory() as work:
        found = [kubernetes(pathlib.Path(work)), airflow(pathlib.Path(work))]
    return 1 if any(found) else 0


if __name__ == "__main__":
    sys.exit(main())
