//! One turn for everybody who writes a library: the editor, imports, the command line; in this process and in others.
//!
//! A turn is the lock of a file in `state/`. Whoever has it reads what is there, compares, and puts all files of a change and
//! its history into their places: both or neither. The system gives the turn back when a process ends, however it ends.

use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::source::replace::{existing, replace_all};
use crate::state;
use crate::state::connection::{self, Connection, Writing};

/// The file whose lock is the turn, in the folder of the state.
pub const LOCK: &str = "writing.lock";
/// How often somebody who waits asks again.
const ASK_EVERY: Duration = Duration::from_millis(5);
/// How long a command waits for its turn: an import of a whole library by somebody else takes seconds.
pub const COMMAND_WAITS: Duration = Duration::from_secs(60);

/// The turn to write a library; it ends when it is dropped.
#[derive(Debug)]
pub struct Turn {
    root: PathBuf,
    _lock: File,
}

/// Why there is no turn.
#[derive(Debug)]
pub enum NoTurn {
    /// Others are writing all the time that was given.
    Busy,
    /// The file of the lock cannot be used.
    Unusable(io::Error),
}

impl fmt::Display for NoTurn {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Busy => out.write_str("somebody else is writing into this library; try again"),
            Self::Unusable(error) => {
                write!(
                    out,
                    "{}/{LOCK} cannot be used, so nothing can be written safely: {error}; give the folder the right to be written",
                    state::FOLDER
                )
            }
        }
    }
}

impl std::error::Error for NoTurn {}

/// Why nothing was written.
#[derive(Debug)]
pub enum Unwritten {
    /// A file cannot be replaced.
    Files(io::Error),
    /// The history cannot be written.
    History(connection::Error),
}

impl fmt::Display for Unwritten {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Files(error) => write!(out, "{error}"),
            Self::History(error) => write!(out, "the history cannot be written: {error}"),
        }
    }
}

impl std::error::Error for Unwritten {}

impl Turn {
    /// Waits for the turn to write the library at a root.
    ///
    /// # Errors
    /// It is not free within that time, or the folder of the state cannot be written.
    pub fn take(root: &Path, wait: Duration) -> Result<Self, NoTurn> {
        let lock = open(root).map_err(NoTurn::Unusable)?;
        let until = Instant::now() + wait;
        loop {
            match lock.try_lock() {
                Ok(()) => return Ok(Self { root: root.to_owned(), _lock: lock }),
                Err(TryLockError::WouldBlock) if Instant::now() < until => std::thread::sleep(ASK_EVERY),
                Err(TryLockError::WouldBlock) => return Err(NoTurn::Busy),
                Err(TryLockError::Error(error)) => return Err(NoTurn::Unusable(error)),
            }
        }
    }

    /// The library that is written.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The content of a file as it is now. What is not there is empty.
    ///
    /// # Errors
    /// What is there and cannot be read is not empty.
    pub fn read(&self, relative: &str) -> io::Result<Vec<u8>> {
        existing(&self.root, relative).map(Option::unwrap_or_default)
    }

    /// Puts files into their places and writes down what happened: all of it or nothing.
    ///
    /// # Errors
    /// A file or the history cannot be written; everything is as it was.
    pub fn write(
        &self,
        files: &[(&str, &[u8])],
        database: &mut Connection,
        history: impl FnOnce(&Writing) -> connection::Result<()>,
    ) -> Result<(), Unwritten> {
        let change = database.writing().map_err(Unwritten::History)?;
        history(&change).map_err(Unwritten::History)?;
        let replaced = replace_all(&self.root, files).map_err(Unwritten::Files)?;
        match change.commit() {
            Ok(()) => {
                replaced.keep();
                Ok(())
            }
            Err(error) => {
                replaced.undo();
                Err(Unwritten::History(error))
            }
        }
    }
}

/// The file of the lock. One that belongs to another user is only opened, which is enough to lock it.
fn open(root: &Path) -> io::Result<File> {
    let folder = root.join(state::FOLDER);
    let path = folder.join(LOCK);
    let opened = std::fs::create_dir_all(&folder).and_then(|()| OpenOptions::new().append(true).create(true).open(&path));
    match opened {
        Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
            File::open(&path).map_err(|_| error)
        }
        opened => opened,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_writes_after_the_other() {
        let root = tempfile::tempdir().unwrap();
        let turn = Turn::take(root.path(), Duration::ZERO).unwrap();
        assert!(matches!(Turn::take(root.path(), Duration::from_millis(20)), Err(NoTurn::Busy)));
        drop(turn);
        Turn::take(root.path(), Duration::ZERO).unwrap();
    }

    #[test]
    fn files_and_history_are_written_together_or_not_at_all() {
        let root = tempfile::tempdir().unwrap();
        let mut database = Connection::in_memory().unwrap();
        database.execute_batch("CREATE TABLE happened (what TEXT)").unwrap();
        let turn = Turn::take(root.path(), Duration::ZERO).unwrap();
        let happens = |change: &Writing| change.execute("INSERT INTO happened VALUES ('x')", ()).map(drop);
        turn.write(&[("locales/sq/a.ftl", b"a")], &mut database, happens).unwrap();
        std::fs::create_dir(root.path().join("locales/sq/folder.ftl")).unwrap();
        let wrong = turn.write(&[("locales/sq/a.ftl", b"b"), ("locales/sq/folder.ftl", b"b")], &mut database, happens);
        assert!(matches!(wrong, Err(Unwritten::Files(_))));
        let wrong = turn.write(&[("locales/sq/a.ftl", b"b")], &mut database, |change| change.execute("nonsense", ()).map(drop));
        assert!(matches!(wrong, Err(Unwritten::History(_))));
        assert_eq!(turn.read("locales/sq/a.ftl").unwrap(), b"a");
        assert_eq!(database.query_row("SELECT count(*) FROM happened", (), |row| row.get::<u32>(0)).unwrap(), 1);
        assert!(turn.read("locales/sq/folder.ftl").is_err() && turn.read("locales/sq/none.ftl").unwrap().is_empty());
    }
}
