import GRDB

/// The tables of the history, version by version.
///
/// Identifiers are texts in one table and numbers everywhere else: a forecast of a large case has
/// thousands of rows a night. Rows of a run go with it.
enum HistoryMigrations {
  /// Returns the migrator with every version so far.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: runs, plans, forecasts, outcomes") { db in
      try db.execute(sql: runs)
      try db.execute(sql: plans)
      try db.execute(sql: outcomes)
    }
    migrator.registerMigration("2: totals of SKUs") { db in try db.execute(sql: totals) }
    return migrator
  }

  /// Runs with what is told of them.
  private static let runs = """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      planning_date TEXT NOT NULL,
      digest TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      program TEXT NOT NULL,
      status TEXT NOT NULL,
      exit_status INTEGER NOT NULL,
      horizon_days INTEGER,
      currency TEXT,
      units_placed INTEGER,
      expected_demand REAL,
      expected_unserved REAL,
      fill_rate REAL,
      in_time_share REAL,
      broken_promises INTEGER,
      cost REAL,
      bound REAL,
      gap REAL,
      is_solved INTEGER,
      ended_by TEXT,
      change_share REAL,
      UNIQUE (planning_date, digest)
    );
    CREATE TABLE run_reason (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      number INTEGER NOT NULL, reason TEXT NOT NULL,
      PRIMARY KEY (run, number)) WITHOUT ROWID;
    CREATE TABLE run_warning (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      kind TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (run, kind)) WITHOUT ROWID;
    CREATE TABLE run_stage (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      name TEXT NOT NULL, seconds REAL NOT NULL,
      PRIMARY KEY (run, name)) WITHOUT ROWID;
    CREATE TABLE run_setting (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      name TEXT NOT NULL, value TEXT NOT NULL, source TEXT NOT NULL,
      PRIMARY KEY (run, name)) WITHOUT ROWID;
    CREATE TABLE run_judgement (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      number INTEGER NOT NULL, kind TEXT NOT NULL, author TEXT, sku TEXT, region TEXT,
      units_before REAL NOT NULL, units_after REAL NOT NULL,
      PRIMARY KEY (run, number)) WITHOUT ROWID;
    CREATE TABLE run_input (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      file TEXT NOT NULL, sha256 TEXT NOT NULL,
      PRIMARY KEY (run, file)) WITHOUT ROWID;
    """

  /// Placements and forecasts of the run that counts for its night.
  private static let plans = """
    CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
    CREATE TABLE product (sku INTEGER PRIMARY KEY REFERENCES name, released TEXT NOT NULL);
    CREATE TABLE placement (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      sku INTEGER NOT NULL REFERENCES name, hub INTEGER NOT NULL REFERENCES name,
      units INTEGER NOT NULL,
      PRIMARY KEY (run, sku, hub)) WITHOUT ROWID;
    CREATE TABLE forecast (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      sku INTEGER NOT NULL REFERENCES name, region INTEGER NOT NULL REFERENCES name,
      mean REAL NOT NULL, low95 INTEGER NOT NULL, low80 INTEGER NOT NULL,
      median INTEGER NOT NULL, high80 INTEGER NOT NULL, high95 INTEGER NOT NULL,
      PRIMARY KEY (run, sku, region)) WITHOUT ROWID;
    """

  /// Units that were wanted or sold later, and up to which day they are known.
  private static let outcomes = """
    CREATE TABLE outcome (
      day TEXT NOT NULL, sku INTEGER NOT NULL REFERENCES name,
      region INTEGER NOT NULL REFERENCES name, units INTEGER NOT NULL,
      PRIMARY KEY (day, sku, region)) WITHOUT ROWID;
    CREATE TABLE outcome_day (day TEXT PRIMARY KEY, digest INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE outcome_span (
      first_day TEXT NOT NULL, last_day TEXT NOT NULL, is_stated INTEGER NOT NULL,
      PRIMARY KEY (first_day, last_day, is_stated)) WITHOUT ROWID;
    """

  /// Forecasts of totals with the factor on their spread, and units by day over all regions. Nights of
  /// the first version have no totals: they are missing.
  private static let totals = """
    CREATE TABLE total (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      sku INTEGER NOT NULL REFERENCES name, mean REAL NOT NULL,
      low95 INTEGER, low80 INTEGER NOT NULL, median INTEGER NOT NULL, high80 INTEGER NOT NULL,
      high95 INTEGER, unserved REAL NOT NULL, factor REAL NOT NULL,
      PRIMARY KEY (run, sku)) WITHOUT ROWID;
    CREATE TABLE outcome_total (
      day TEXT NOT NULL, sku INTEGER NOT NULL REFERENCES name, units INTEGER NOT NULL,
      PRIMARY KEY (day, sku)) WITHOUT ROWID;
    INSERT INTO outcome_total SELECT day, sku, SUM(units) FROM outcome GROUP BY day, sku;
    """
}
