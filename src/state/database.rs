//! The database as request handlers use it: one connection, never on a thread that answers others.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use crate::state::StateError;

/// The database of a library, shared by all requests.
#[derive(Clone)]
pub struct Database {
    connection: Arc<Mutex<Connection>>,
}

impl Database {
    /// Shares a connection.
    pub fn new(connection: Connection) -> Self {
        Self { connection: Arc::new(Mutex::new(connection)) }
    }

    /// Does some work on the database on this thread, which may wait for the disk: part of work that was begun elsewhere.
    pub fn with<T>(&self, work: impl FnOnce(&mut Connection) -> T) -> T {
        // Work that panicked has left no half transaction: it was rolled back when it was dropped.
        work(&mut self.connection.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Does some work on the database, on a thread where waiting for the disk hinders nobody.
    ///
    /// The work holds the connection from its start to its end and cannot wait for anything else, so keep it short: read, or one
    /// transaction.
    pub async fn run<T: Send + 'static, E: Into<StateError> + Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, StateError> {
        let database = self.clone();
        let on_thread = move || database.with(work);
        tokio::task::spawn_blocking(on_thread).await.map_err(|_| StateError::Interrupted)?.map_err(Into::into)
    }
}
