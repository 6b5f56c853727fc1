"""Linear programs of SciPy's benchmark suite as MPS files.

usage: from_npz.py NPZ... --out FOLDER

NPZ holds the arrays c, A_ub, b_ub, A_eq, b_eq and bounds (benchmarks/benchmarks/linprog_benchmark_files of scipy/scipy: Netlib's
feasible and infeasible programs). Each becomes FOLDER/NAME.mps, written by HiGHS. highspy==1.15.1 and numpy in the Python that
runs this.
"""
import argparse
from pathlib import Path

import highspy
import numpy as np


def matrix(value, columns):
    value = value.item().toarray() if value.dtype == object and value.shape == () else np.asarray(value, dtype=float)
    return value.reshape(-1, columns) if value.size else np.zeros((0, columns))


def program(arrays):
    costs = np.asarray(arrays["c"], dtype=float).ravel()
    n = len(costs)
    upper, equal = matrix(arrays["A_ub"], n), matrix(arrays["A_eq"], n)
    b_upper, b_equal = (np.asarray(arrays[k], dtype=float).ravel() for k in ("b_ub", "b_eq"))
    a = np.vstack([upper, equal])
    columns, rows = np.nonzero(a.T)
    stated = arrays["bounds"] if arrays["bounds"].size else [(0, None)] * n
    bounds = [(-np.inf if low is None else float(low), np.inf if high is None else float(high)) for low, high in stated]
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = n, len(a)
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = costs, np.array([b[0] for b in bounds]), np.array([b[1] for b in bounds])
    lp.row_lower_ = np.concatenate([np.full(len(upper), -np.inf), b_equal])
    lp.row_upper_ = np.concatenate([b_upper, b_equal])
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = np.searchsorted(columns, np.arange(n + 1))
    lp.a_matrix_.index_, lp.a_matrix_.value_ = rows, a.T[columns, rows]
    return lp


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    for file in a.files:
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        with np.load(file, allow_pickle=True) as arrays:
            status = solver.passModel(program(arrays))
        if status == highspy.HighsStatus.kError:
            raise SystemExit(f"{file}: not taken by HiGHS")
        solver.writeModel(str(a.out / f"{file.stem.lower()}.mps"))


if __name__ == "__main__":
    main()
