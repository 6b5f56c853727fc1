import CaseFiles
import Forestock
import FulfilmentModel
import RunHistory
import Tabular

/// Stages of a night, by which its times are told.
package enum NightStage: String, Sendable, CaseIterable {
  /// The case is moved to the evening, and files of the inbox come in.
  case importing
  /// The case is read and its evidence reviewed.
  case reading
  /// The history is brought up to date, and spreads are learnt from past forecasts.
  case recalling
  /// Demand is forecast.
  case forecasting
  /// Stock is placed.
  case placing
  /// More of each limit that binds is tried, where that is asked for.
  case exploring
  /// Files are made for partners.
  case exporting
  /// The night's folder is written and put in its place.
  case writing
  /// The run is entered into the history.
  case recording
}

/// News of a running night, for logs and counters.
///
/// The job prints nothing and asks no clock: whoever runs it decides what is told, and how long a stage
/// took.
package enum NightEvent {
  /// A stage begins; the one before has ended.
  case stage(NightStage)
  /// The case was moved to the evening, from this planning date.
  case moved(from: CalendarDate)
  /// The inbox was gone through.
  case inbox(InboxOutcome)
  /// The case was read; whoever refuses doubtful evidence throws here.
  case read(CaseReading)
  /// Past forecasts were held against what came.
  case recalled(SpreadLearning)
  /// The plan is made, but not written yet.
  case planned(PlanningRun, EarlyStop?)
  /// Files of an earlier run that somebody had changed were kept under other names.
  case kept([SetAsideFile])
}
