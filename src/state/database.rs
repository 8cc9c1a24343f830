//! The database as request handlers use it: one connection, never on a thread that answers others.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Semaphore;

use crate::state::Connection;
use crate::state::StateError;

/// The database of a library, shared by all requests.
#[derive(Clone)]
pub struct Database {
    connection: Arc<Mutex<Connection>>,
    /// Whose turn it is among those who would wait for it: nobody holds a thread meanwhile.
    turn: Arc<Semaphore>,
}

impl Database {
    /// Shares a connection.
    pub fn new(connection: Connection) -> Self {
        Self { connection: Arc::new(Mutex::new(connection)), turn: Arc::new(Semaphore::new(1)) }
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
        let turn = Arc::clone(&self.turn).acquire_owned().await.map_err(|_| StateError::Interrupted)?;
        let database = self.clone();
        let on_thread = move || {
            let _turn = turn;
            database.with(work)
        };
        tokio::task::spawn_blocking(on_thread).await.map_err(|_| StateError::Interrupted)?.map_err(Into::into)
    }
}
