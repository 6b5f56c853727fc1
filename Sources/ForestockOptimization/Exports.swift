// The optimisation umbrella: both solvers, and the bridge from a two-stage program to its extensive
// form as a linear program, which is the only place that sees them both.
@_exported import struct LinearAlgebra.SparseMatrix
@_exported import LinearProgramming
@_exported import TwoStageProgramming
