//! SQLite, in a file.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::ValueRef;

use super::error::{Error, Result};
use super::value::{Given, Row, Value};

/// How long a change waits while others write.
const WAITS: Duration = Duration::from_secs(5);

pub(super) fn open(path: &Path) -> Result<rusqlite::Connection> {
    let connection = rusqlite::Connection::open(path)?;
    // Readers do not wait for the writer, and a crash loses nothing that was committed.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.busy_timeout(WAITS)?;
    Ok(connection)
}

pub(super) fn execute(connection: &rusqlite::Connection, sql: &str, values: &[Value]) -> Result<usize> {
    Ok(connection.prepare_cached(sql)?.execute(rusqlite::params_from_iter(values))?)
}

pub(super) fn for_each<E: From<Error>>(
    connection: &rusqlite::Connection,
    sql: &str,
    values: &[Value],
    mut each: impl FnMut(&Row) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = connection.prepare_cached(sql).map_err(Error::from)?;
    let mut rows = statement.query(rusqlite::params_from_iter(values)).map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        each(&Row(Given::Sqlite(row)))?;
    }
    Ok(())
}

pub(super) fn value(row: &rusqlite::Row, place: usize) -> Result<Value> {
    let wrong = |_| Error::Column { place, wanted: "valid UTF-8" };
    Ok(match row.get_ref(place)? {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Text(text) => Value::Text(std::str::from_utf8(text).map_err(wrong)?.to_owned()),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    })
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        let value = match self {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(*number),
            Value::Real(number) => ValueRef::Real(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        };
        Ok(rusqlite::types::ToSqlOutput::Borrowed(value))
    }
}
