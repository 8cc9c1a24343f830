//! Why a backup is not made, or not brought back.

use std::fmt;
use std::io;

use crate::state::{StateError, connection};

/// What a step of a backup gives.
pub type Result<T> = std::result::Result<T, Fault>;

/// Why a backup is not made, or not brought back.
#[derive(Debug)]
pub enum Fault {
    /// The system refuses something.
    System(String, io::Error),
    /// The database cannot be used.
    State(StateError),
    /// What is there is not what it must be.
    Refused(String),
    /// Something was changed while it was read; whoever tries again may have it whole.
    Changed(String),
}

impl Fault {
    /// The system refuses something: doing what.
    pub(super) fn system(doing: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let doing = doing.into();
        move |error| Self::System(doing, error)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::System(doing, error) => write!(out, "{doing}: {error}"),
            Self::State(error) => error.fmt(out),
            Self::Refused(reason) => out.write_str(reason),
            Self::Changed(what) => write!(out, "{what} changed again and again while it was read; try again when less is going on"),
        }
    }
}

impl std::error::Error for Fault {}

impl From<StateError> for Fault {
    fn from(error: StateError) -> Self {
        Self::State(error)
    }
}

impl From<connection::Error> for Fault {
    fn from(error: connection::Error) -> Self {
        Self::State(error.into())
    }
}
