//! What goes wrong with a database.

use std::fmt;

/// What comes of a statement.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What goes wrong with a database.
#[derive(Debug)]
pub enum Error {
    /// SQLite cannot do it.
    Sqlite(rusqlite::Error),
    /// PostgreSQL cannot do it.
    Postgres(postgres::Error),
    /// The PostgreSQL server does not answer; it is asked again.
    Away(String),
    /// The address of a PostgreSQL server cannot be used.
    Address(String),
    /// A part of a change had failed, and all of it was undone.
    Undone,
    /// The statement found no row.
    NoRow,
    /// A column holds something else than is expected.
    Column {
        /// Which, from 0.
        place: usize,
        /// What is expected.
        wanted: &'static str,
    },
    /// The system gives no random numbers.
    Random(getrandom::Error),
}

impl Error {
    /// Whether the database itself is away, which passes.
    pub fn is_away(&self) -> bool {
        matches!(self, Self::Away(_))
    }

    /// Whether the database was found damaged, or is none.
    pub fn is_damage(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        matches!(self, Self::Sqlite(error) if matches!(error.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase)))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(error) => write!(out, "{error}"),
            // What the server says of it stands in the source alone.
            Self::Postgres(error) => match error.as_db_error() {
                Some(said) => write!(out, "PostgreSQL: {}", said.message()),
                None => write!(out, "PostgreSQL: {error}"),
            },
            Self::Away(why) => write!(out, "the PostgreSQL server does not answer: {why}"),
            Self::Address(why) => write!(out, "the address of PostgreSQL cannot be used: {why}"),
            Self::Undone => write!(out, "a part of a change had failed, and all of it was undone"),
            Self::NoRow => write!(out, "there is no such row"),
            Self::Column { place, wanted } => write!(out, "column {} holds no {wanted}", place + 1),
            Self::Random(error) => write!(out, "the system gives no random numbers: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Sqlite(error) => Some(error),
            Self::Postgres(error) => Some(error),
            _ => None,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<postgres::Error> for Error {
    fn from(error: postgres::Error) -> Self {
        Self::Postgres(error)
    }
}

impl From<getrandom::Error> for Error {
    fn from(error: getrandom::Error) -> Self {
        Self::Random(error)
    }
}

/// What need not be there.
pub trait Optional<T> {
    /// `None` in place of [`Error::NoRow`].
    ///
    /// # Errors
    /// The others.
    fn optional(self) -> Result<Option<T>>;
}

impl<T> Optional<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> {
        match self {
            Ok(found) => Ok(Some(found)),
            Err(Error::NoRow) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
