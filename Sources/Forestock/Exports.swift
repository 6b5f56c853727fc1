// What a planner needs, and nothing of kernels: the value types of a case, and by name the types
// that planning takes and returns.
//
// `Planning` holds the planner, from case to plan, and the ad test to buy next; `Plans` the folder
// of a plan, its record and its proof; `Verification` what such a folder states, made again;
// `Series` forecasts of tables, their comparison and their reconciliation. This module joins: each method itself lives in the module
// that bears its name, and a program that needs one of them imports that module beside this one.
@_exported import enum CaseFiles.ActualDemandReader
@_exported import enum CaseFiles.CaseReader
@_exported import struct CaseFiles.CaseReading
@_exported import enum CaseFiles.CaseWriter
@_exported import struct DemandSignals.DemandSettings
@_exported import enum DemandSignals.DemandPart
@_exported import Diagnostics
@_exported import FulfilmentModel
@_exported import struct Prepositioning.PlacementSettings
@_exported import struct Prepositioning.Plan
@_exported import struct Prepositioning.Settlement
@_exported import enum Tabular.FileError
@_exported import struct Tabular.ReadingOptions
