// The forecasting umbrella: time series, models and their catalogue, without anything of products.
@_exported import Forecasting
@_exported import struct Statistics.RandomSource
