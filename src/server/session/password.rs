//! Is it this person's password? The expensive work of signing in, bounded.

use std::net::IpAddr;
use std::sync::{MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::server::session::Accounts;
use crate::server::session::attempts::Attempts;
use crate::server::{App, Busy, Line};
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
    /// Too many sign in at this moment.
    Busy(Busy),
}

impl<E: Into<StateError>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::State(error.into())
    }
}

/// Signs in with a name and a password, from an address: the token of a new session.
pub async fn sign_in(app: &App, accounts: &Accounts, typed: &str, password: String, address: IpAddr) -> Result<Token, Failure> {
    // A name that cannot exist is answered as one that does not.
    let name = AccountName::parse(typed.trim()).ok();
    attempts(accounts).take(name.as_ref(), address, Instant::now()).map_err(Failure::Wait)?;
    let wanted = name.clone();
    let kept = accounts.database.run(move |database| wanted.map_or(Ok(None), |name| accounts::kept(database, &name))).await?;
    let hash = kept.as_ref().map(|kept| kept.password.clone());
    let verify = move || passwords::verify(hash.as_deref(), &password);
    let right = app.work(Line::Passwords, verify).await.map_err(Failure::Busy)??;
    let (true, Some(name), Some(kept)) = (right, name, kept) else { return Err(Failure::Wrong) };
    let token = accounts.database.run(move |database| sessions::begin(database, &kept)).await?.ok_or(Failure::Wrong)?;
    attempts(accounts).succeeded(&name, address);
    Ok(token)
}

fn attempts(accounts: &Accounts) -> MutexGuard<'_, Attempts> {
    accounts.attempts.lock().unwrap_or_else(PoisonError::into_inner)
}
