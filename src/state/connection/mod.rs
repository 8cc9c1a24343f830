//! The database as this program speaks to it: SQLite in a file beside the library, or PostgreSQL that several servers share. Statements are written once,
//! in what both read.

mod columns;
mod error;
mod postgres;
mod sqlite;
mod statement;
mod value;

use std::ops::Deref;
use std::path::Path;

use rusqlite::OpenFlags;

pub use error::{Error, Optional, Result};
pub(crate) use value::params;
pub use value::{FromValue, Params, Row, ToValue, Value};

pub(super) use columns::copy;
use postgres::Postgres;

/// A connection to a database.
pub struct Connection(Kind);

enum Kind {
    Sqlite(rusqlite::Connection),
    Postgres(Box<Postgres>),
}

impl Connection {
    /// Opens a file of SQLite; it is made where it is not there.
    ///
    /// # Errors
    /// It cannot be opened.
    pub fn file(path: &Path) -> Result<Self> {
        sqlite::open(path).map(|connection| Self(Kind::Sqlite(connection)))
    }

    /// Opens a file of SQLite that is only read.
    ///
    /// # Errors
    /// It is not there or cannot be opened.
    pub fn read_only(path: &Path) -> Result<Self> {
        Ok(Self(Kind::Sqlite(rusqlite::Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?)))
    }

    /// A database of SQLite in memory, that nobody else sees.
    ///
    /// # Errors
    /// There is no memory for it.
    pub fn in_memory() -> Result<Self> {
        Ok(Self(Kind::Sqlite(rusqlite::Connection::open_in_memory()?)))
    }

    /// Connects to PostgreSQL at an address as libpq writes it: `postgres://user:password@host/database`.
    ///
    /// # Errors
    /// The address cannot be understood. A server that is away is no error yet: what is asked of it is.
    pub fn postgres(address: &str) -> Result<Self> {
        Postgres::at(address).map(|postgres| Self(Kind::Postgres(Box::new(postgres))))
    }

    /// Runs a statement that gives no rows; how many it changed.
    ///
    /// # Errors
    /// Those of the database.
    pub fn execute(&self, sql: &str, values: impl Params) -> Result<usize> {
        let values = values.values();
        match &self.0 {
            Kind::Sqlite(sqlite) => sqlite::execute(sqlite, sql, &values),
            Kind::Postgres(postgres) => postgres.execute(sql, &values),
        }
    }

    /// Runs statements one after the other.
    ///
    /// # Errors
    /// Those of the database.
    pub fn execute_batch(&self, sql: &str) -> Result<()> {
        match &self.0 {
            Kind::Sqlite(sqlite) => Ok(sqlite.execute_batch(sql)?),
            Kind::Postgres(postgres) => postgres.batch(sql),
        }
    }

    /// Calls for each row, as they come; what is called must not ask the same connection.
    ///
    /// # Errors
    /// Those of the database, and of `each`.
    pub fn for_each<E: From<Error>>(&self, sql: &str, values: impl Params, each: impl FnMut(&Row) -> Result<(), E>) -> Result<(), E> {
        let values = values.values();
        match &self.0 {
            Kind::Sqlite(sqlite) => sqlite::for_each(sqlite, sql, &values, each),
            Kind::Postgres(postgres) => postgres.for_each(sql, &values, each),
        }
    }

    /// All rows.
    ///
    /// # Errors
    /// Those of the database, and of `read`.
    pub fn rows<T>(&self, sql: &str, values: impl Params, mut read: impl FnMut(&Row) -> Result<T>) -> Result<Vec<T>> {
        let mut all = Vec::new();
        self.for_each(sql, values, |row| read(row).map(|row| all.push(row)))?;
        Ok(all)
    }

    /// The first row.
    ///
    /// # Errors
    /// [`Error::NoRow`] where there is none; those of the database, and of `read`.
    pub fn query_row<T>(&self, sql: &str, values: impl Params, read: impl FnOnce(&Row) -> Result<T>) -> Result<T> {
        let (mut read, mut first) = (Some(read), None);
        self.for_each(sql, values, |row| {
            if let Some(read) = read.take() {
                first = Some(read(row)?);
            }
            Ok::<_, Error>(())
        })?;
        first.ok_or(Error::NoRow)
    }

    /// Whether there is any row.
    ///
    /// # Errors
    /// Those of the database.
    pub fn exists(&self, sql: &str, values: impl Params) -> Result<bool> {
        Ok(self.query_row(sql, values, |_| Ok(())).optional()?.is_some())
    }

    /// Begins to write: until it is committed or dropped nobody else writes, here or in another process or server, so that what is read meanwhile is still
    /// true when it is written. What is dropped is undone.
    ///
    /// # Errors
    /// Those of the database; others wrote for too long.
    pub fn writing(&self) -> Result<Writing<'_>> {
        match &self.0 {
            Kind::Sqlite(sqlite) => sqlite.execute_batch("BEGIN IMMEDIATE")?,
            Kind::Postgres(postgres) => postgres.begin()?,
        }
        Ok(Writing { connection: self, is_open: true })
    }

    /// Reads as of one moment, until it is dropped, whatever others write meanwhile.
    ///
    /// # Errors
    /// Those of the database.
    pub(super) fn snapshot(&self) -> Result<Writing<'_>> {
        match &self.0 {
            Kind::Sqlite(sqlite) => sqlite.execute_batch("BEGIN")?,
            Kind::Postgres(postgres) => postgres.begin_reading()?,
        }
        Ok(Writing { connection: self, is_open: true })
    }

    /// The file it is in; none for PostgreSQL and memory.
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Kind::Sqlite(sqlite) => sqlite.path().filter(|path| !path.is_empty()).map(Path::new),
            Kind::Postgres(_) => None,
        }
    }

    /// Closes it, with all that it wrote in its one file.
    pub(super) fn close(self) -> Result<()> {
        match self.0 {
            Kind::Sqlite(sqlite) => {
                sqlite.pragma_update(None, "journal_mode", "DELETE")?;
                sqlite.close().map_err(|(_, error)| error.into())
            }
            Kind::Postgres(_) => Ok(()),
        }
    }

    /// The SQLite behind it, for what only that has; `None` for PostgreSQL.
    pub(super) fn sqlite(&self) -> Option<&rusqlite::Connection> {
        match &self.0 {
            Kind::Sqlite(sqlite) => Some(sqlite),
            Kind::Postgres(_) => None,
        }
    }

    /// How many changes of its tables a database has seen.
    ///
    /// # Errors
    /// Those of the database.
    pub fn version(&self) -> Result<u32> {
        match &self.0 {
            Kind::Sqlite(sqlite) => Ok(sqlite.pragma_query_value(None, "user_version", |row| row.get(0))?),
            Kind::Postgres(postgres) => postgres.version(),
        }
    }

    /// Notes how many it has seen, inside of a change.
    pub(super) fn set_version(&self, version: u32) -> Result<()> {
        match &self.0 {
            Kind::Sqlite(sqlite) => Ok(sqlite.pragma_update(None, "user_version", version)?),
            Kind::Postgres(_) => self.execute("UPDATE schema_version SET version = ?1", [version]).map(drop),
        }
    }

    /// Makes what statements need besides tables, inside of a change.
    pub(super) fn prepare(&self) -> Result<()> {
        match &self.0 {
            Kind::Sqlite(_) => Ok(()),
            Kind::Postgres(postgres) => postgres.batch(statement::FIRST),
        }
    }

    /// Changes its tables; the statements are those of SQLite.
    pub(super) fn migrate(&self, sql: &str) -> Result<()> {
        match &self.0 {
            Kind::Sqlite(sqlite) => Ok(sqlite.execute_batch(sql)?),
            Kind::Postgres(postgres) => postgres.batch(&statement::schema(sql)),
        }
    }

    /// Asks whether it is there.
    ///
    /// # Errors
    /// It is not.
    pub fn ping(&self) -> Result<()> {
        self.execute_batch("SELECT 1")
    }

    /// What is wrong with what is kept; nothing where it is sound, or where the server looks after that itself.
    ///
    /// # Errors
    /// Those of the database.
    pub fn damage(&self) -> Result<Option<String>> {
        match &self.0 {
            Kind::Sqlite(sqlite) => {
                let found: String = sqlite.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
                Ok((found != "ok").then_some(found))
            }
            Kind::Postgres(_) => self.ping().map(|()| None),
        }
    }
}

/// A change of the database that nobody else interferes with: see [`Connection::writing`].
pub struct Writing<'a> {
    connection: &'a Connection,
    is_open: bool,
}

impl Writing<'_> {
    /// Makes it last.
    ///
    /// # Errors
    /// Those of the database: then nothing was changed.
    pub fn commit(mut self) -> Result<()> {
        self.is_open = false;
        let committed = match &self.connection.0 {
            Kind::Sqlite(sqlite) => sqlite.execute_batch("COMMIT").map_err(Error::from),
            Kind::Postgres(postgres) => postgres.end("COMMIT"),
        };
        // SQLite may leave a change open whose end it could not write.
        committed.inspect_err(|_| self.connection.undo())
    }
}

impl Connection {
    /// Undoes what was begun. Where that fails, the connection is gone, and what was begun with it.
    fn undo(&self) {
        let undone = match &self.0 {
            Kind::Sqlite(sqlite) if sqlite.is_autocommit() => Ok(()),
            Kind::Sqlite(sqlite) => sqlite.execute_batch("ROLLBACK").map_err(Error::from),
            Kind::Postgres(postgres) => postgres.end("ROLLBACK"),
        };
        if let Err(error) = undone {
            tracing::warn!(%error, "a change of the database was broken off");
        }
    }
}

impl Deref for Writing<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        if self.is_open {
            self.connection.undo();
        }
    }
}
