//! Is it this person's password? The expensive work of signing in, bounded.

use std::net::IpAddr;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::server::session::Accounts;
use crate::server::session::attempts::Attempts;
use crate::state::sessions::{self, Token};
use crate::state::{AccountName, StateError, accounts, passwords};

/// Why somebody was not signed in.
pub enum Failure {
    /// The name or the password is wrong; nobody is told which.
    Wrong,
    /// There were too many attempts: how long to wait.
    Wait(Duration),
    /// It cannot be found out.
    State(StateError),
}

impl<E: Into<StateError>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::State(error.into())
    }
}

/// Signs in with a name and a password, from an address: the token of a new session.
pub async fn sign_in(accounts: &Accounts, typed: &str, password: String, address: IpAddr) -> Result<Token, Failure> {
    // A name that cannot exist is answered as one that does not.
    let name = AccountName::parse(typed.trim()).ok();
    attempts(accounts).take(name.as_ref(), address, Instant::now()).map_err(Failure::Wait)?;
    let wanted = name.clone();
    let kept = accounts.database.run(move |database| wanted.map_or(Ok(None), |name| accounts::kept(database, &name))).await?;
    let hash = kept.as_ref().map(|kept| kept.password.clone());
    let right = compare(accounts, hash, password).await?;
    let (true, Some(name), Some(kept)) = (right, name, kept) else { return Err(Failure::Wrong) };
    let token = accounts.database.run(move |database| sessions::begin(database, &kept)).await?.ok_or(Failure::Wrong)?;
    attempts(accounts).succeeded(&name, address);
    Ok(token)
}

/// Compares a password on a thread of its own. The place is given back when the work ends, not when its answer is no longer wanted.
async fn compare(accounts: &Accounts, hash: Option<String>, password: String) -> Result<bool, StateError> {
    let place = Arc::clone(&accounts.hashing).acquire_owned().await.map_err(|_| StateError::Interrupted)?;
    let work = move || {
        let _place = place;
        passwords::verify(hash.as_deref(), &password)
    };
    Ok(tokio::task::spawn_blocking(work).await.map_err(|_| StateError::Interrupted)??)
}

fn attempts(accounts: &Accounts) -> MutexGuard<'_, Attempts> {
    accounts.attempts.lock().unwrap_or_else(PoisonError::into_inner)
}
