//! Is it this person's password? The expensive work of signing in, bounded.

use std::net::IpAddr;
use std::sync::{MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::server::session::Accounts;
use crate::server::session::attempts::Attempts;
use crate::server::{App, Busy, Line};
use crate::state::audit::{self, Act, Deed};
use crate::state::sessions::{self, Token};
use crate::state::{Account, AccountName, StateError, accounts, passwords};

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

/// Signs in with a name and a password, from an address: the token of a new session, and whose it is. It is recorded either way.
pub async fn sign_in(app: &App, accounts: &Accounts, typed: &str, password: String, address: IpAddr) -> Result<(Token, Account), Failure> {
    let entered = enter(app, accounts, typed, password, address).await;
    if matches!(entered, Err(Failure::Wrong)) {
        let deed = Deed::refused(typed.trim(), address);
        accounts.database.run(move |database| audit::record(database, &deed)).await?;
    }
    entered
}

async fn enter(app: &App, accounts: &Accounts, typed: &str, password: String, address: IpAddr) -> Result<(Token, Account), Failure> {
    // A name that cannot exist is answered as one that does not.
    let name = AccountName::parse(typed.trim()).ok();
    attempts(accounts).take(name.as_ref(), address, Instant::now()).map_err(Failure::Wait)?;
    let wanted = name.clone();
    let kept = accounts.database.run(move |database| wanted.map_or(Ok(None), |name| accounts::kept(database, &name))).await?;
    // Who has not chosen a password yet has none that could be right.
    let hash = kept.as_ref().map(|kept| kept.password.clone()).filter(|hash| hash != accounts::NO_PASSWORD);
    let verify = move || passwords::verify(hash.as_deref(), &password);
    let right = app.work(Line::Passwords, verify).await.map_err(Failure::Busy)??;
    let (true, Some(name), Some(kept)) = (right, name, kept) else { return Err(Failure::Wrong) };
    let (token, deed) = (Token::random()?, Deed::of(&name, Act::SignIn, address));
    let (begun, wanted, from) = (token.clone(), name.clone(), address.to_string());
    let begin = move |database: &mut Connection| {
        audit::recorded(database, &deed, |change| match sessions::begin(change, &kept, &begun, &from)? {
            Some(()) => accounts::find(change, &wanted),
            None => Ok(None),
        })
    };
    let account = accounts.database.run(begin).await?.ok_or(Failure::Wrong)?;
    attempts(accounts).succeeded(&name, address);
    Ok((token, account))
}

fn attempts(accounts: &Accounts) -> MutexGuard<'_, Attempts> {
    accounts.attempts.lock().unwrap_or_else(PoisonError::into_inner)
}
