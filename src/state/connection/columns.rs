//! All that a database holds, put into another: from SQLite to PostgreSQL when a library grows, and back for a backup.

use super::{Connection, Kind, Result, Value};

/// Puts every row of every table, as they are at one moment, into a database of the same version, in place of what it holds, in one change. One of the
/// two is SQLite.
pub(in crate::state) fn copy(from: &Connection, to: &Connection) -> Result<()> {
    let sqlite = if from.sqlite().is_some() { from } else { to };
    let tables = tables(sqlite)?;
    let (from, change) = (from.snapshot()?, to.writing()?);
    for table in &tables {
        change.execute(&format!("DELETE FROM {table}"), ())?;
        let columns = columns(sqlite, table)?;
        let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
        let insert = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
        from.for_each(&format!("SELECT {} FROM {table}", columns.join(", ")), (), |row| {
            let values = (0..columns.len()).map(|place| row.get(place)).collect::<Result<Vec<Value>>>()?;
            change.execute(&insert, values).map(drop)
        })?;
        if let Kind::Postgres(_) = to.0
            && columns.iter().any(|column| column == "id")
        {
            // What counts up goes on after the highest number.
            let next =
                format!("SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM {table}), false)");
            change.execute(&next, ())?;
        }
    }
    change.commit()
}

/// The tables of a database of SQLite.
fn tables(sqlite: &Connection) -> Result<Vec<String>> {
    sqlite.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name", (), |row| {
        row.get(0)
    })
}

/// The columns of a table of SQLite.
fn columns(sqlite: &Connection, table: &str) -> Result<Vec<String>> {
    sqlite.rows("SELECT name FROM pragma_table_info(?1)", [table], |row| row.get(0))
}
