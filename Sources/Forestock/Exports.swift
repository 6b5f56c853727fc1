@_exported import DemandSignals
@_exported import Forecasting
@_exported import FulfilmentModel
@_exported import LinearProgramming
@_exported import PlanningData
@_exported import Prepositioning
@_exported import Simulation
