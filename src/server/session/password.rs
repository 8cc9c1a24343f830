//! Is it this person's password? The expensive work of signing in, bounded.

use std::net::IpAddr;
use std::sync::{MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::server::session::Accounts;
use crate::server::session::attempts::Attempts;
use crate::server::session::passed::{self, Passed};
use crate::server::{App, Busy, Line};
use crate::state::accounts::Kept;
use crate::state::audit::{self, Act, Deed};
use crate::state::factors::Secret;
use crate::state::sessions::{self, Token};
use crate::state::{Account, AccountName, StateError, accounts, factors, passwords};

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

/// How far somebody has come who has signed in with a password.
pub enum Entered {
    /// A session has begun.
    In(Begun),
    /// A code of the second factor is missing.
    Code(Passed),
    /// A second factor has to be set up first: the library demands one.
    SetUp(Passed),
}

/// A session that has begun.
pub struct Begun {
    /// What the browser shows for it.
    pub token: Token,
    /// Whose it is.
    pub account: Account,
}

/// How a session is begun.
enum With<'a> {
    /// By the password alone.
    Password,
    /// By a code of the second factor, too.
    Code(&'a str),
    /// By a second factor that is set up now, with its recovery codes.
    New(&'a Secret, &'a str, &'a [String]),
}

/// Signs in with a name and a password, and a code where one was typed, from an address. What is refused is recorded, too.
pub async fn sign_in(app: &App, accounts: &Accounts, typed: &Typed<'_>, address: IpAddr) -> Result<Entered, Failure> {
    // A name that cannot exist is answered as one that does not.
    let name = AccountName::parse(typed.name.trim()).ok();
    let entered = enter(app, accounts, name.as_ref(), typed, address).await;
    refused(accounts, typed.name, entered, address).await
}

/// What somebody typed.
pub struct Typed<'a> {
    /// The name.
    pub name: &'a str,
    /// The password.
    pub password: &'a str,
    /// A code of the second factor; empty where none was asked for.
    pub code: &'a str,
}

async fn enter(app: &App, accounts: &Accounts, name: Option<&AccountName>, typed: &Typed<'_>, address: IpAddr) -> Result<Entered, Failure> {
    take_attempt(accounts, name, address)?;
    let wanted = name.cloned();
    let look = move |database: &mut Connection| {
        let Some(name) = wanted else { return Ok(None) };
        let Some(kept) = accounts::kept(database, &name)? else { return Ok(None) };
        let account = accounts::find(database, &name)?;
        Ok::<_, rusqlite::Error>(account.map(|account| (account, kept, factors::of(database, &name))))
    };
    let found = accounts.database.run(look).await?;
    // Who has not chosen a password yet has none that could be right.
    let hash = found.as_ref().map(|(_, kept, _)| kept.password.clone()).filter(|hash| hash != accounts::NO_PASSWORD);
    let password = typed.password.to_owned();
    let right = app.work(Line::Passwords, move || passwords::verify(hash.as_deref(), &password)).await.map_err(Failure::Busy)??;
    let (true, Some((account, kept, factor))) = (right, found) else { return Err(Failure::Wrong) };
    let passed = Passed::new(&account.name, &kept);
    match factor? {
        Some(_) if typed.code.is_empty() => Ok(Entered::Code(passed)),
        Some(_) => begin(accounts, &account.name, kept, With::Code(typed.code), address).await.map(Entered::In),
        None if factors::is_demanded(app.views().second_factor(), &account) => Ok(Entered::SetUp(passed.with_secret()?)),
        None => begin(accounts, &account.name, kept, With::Password, address).await.map(Entered::In),
    }
}

/// Goes on with a code of the second factor.
pub async fn with_code(accounts: &Accounts, passed: &Passed, code: &str, address: IpAddr) -> Result<Begun, Failure> {
    go_on(accounts, passed, With::Code(code), address).await
}

/// Goes on with a second factor that is set up now.
pub async fn with_new(accounts: &Accounts, passed: &Passed, code: &str, recovery: &[String], address: IpAddr) -> Result<Begun, Failure> {
    let Some(secret) = &passed.secret else { return Err(Failure::Wrong) };
    go_on(accounts, passed, With::New(secret, code, recovery), address).await
}

async fn go_on(accounts: &Accounts, passed: &Passed, with: With<'_>, address: IpAddr) -> Result<Begun, Failure> {
    let begun = continued(accounts, passed, with, address).await;
    refused(accounts, passed.name.as_str(), begun, address).await
}

async fn continued(accounts: &Accounts, passed: &Passed, with: With<'_>, address: IpAddr) -> Result<Begun, Failure> {
    take_attempt(accounts, Some(&passed.name), address)?;
    let wanted = passed.name.clone();
    let kept = accounts.database.run(move |database| accounts::kept(database, &wanted)).await?;
    let kept = kept.filter(|kept| passed.is_of(kept)).ok_or(Failure::Wrong)?;
    begin(accounts, &passed.name, kept, with, address).await
}

/// Begins a session in one transaction with what shows that it may, and records it.
async fn begin(accounts: &Accounts, name: &AccountName, kept: Kept, with: With<'_>, address: IpAddr) -> Result<Begun, Failure> {
    let act = match with {
        With::Code(code) if !factors::is_code(code) => Act::Recovery,
        With::New(..) => Act::SecondFactor,
        _ => Act::SignIn,
    };
    let (token, deed, from) = (Token::random()?, Deed::of(name, act, address), address.to_string());
    let (begun, wanted, is_with_factor) = (token.clone(), name.clone(), !matches!(with, With::Password));
    let shows: Box<dyn FnOnce(&Connection) -> rusqlite::Result<bool> + Send> = match with {
        With::Password => {
            let name = name.clone();
            // One that has been set up meanwhile counts.
            Box::new(move |change: &Connection| Ok(factors::of(change, &name)?.is_none()))
        }
        With::Code(code) => {
            let (name, code) = (name.clone(), code.to_owned());
            Box::new(move |change: &Connection| Ok(factors::take(change, &name, &code, passed::now())?.is_some()))
        }
        With::New(secret, code, recovery) => {
            let (name, secret, code, recovery) = (name.clone(), secret.clone(), code.to_owned(), recovery.to_vec());
            Box::new(move |change: &Connection| {
                let has_one = factors::of(change, &name)?.is_some();
                Ok(!has_one && factors::set(change, &name, &secret, &code, passed::now(), &recovery)?.is_some())
            })
        }
    };
    let work = move |database: &mut Connection| {
        audit::recorded(database, &deed, |change| {
            if !shows(change)? {
                return Ok(None);
            }
            match sessions::begin(change, &kept, &begun, &from, is_with_factor)? {
                Some(()) => accounts::find(change, &wanted),
                None => Ok(None),
            }
        })
    };
    let account = accounts.database.run(work).await?.ok_or(Failure::Wrong)?;
    succeeded(accounts, name, address);
    Ok(Begun { token, account })
}

/// Records what was refused.
async fn refused<T>(accounts: &Accounts, name: &str, tried: Result<T, Failure>, address: IpAddr) -> Result<T, Failure> {
    if matches!(tried, Err(Failure::Wrong)) {
        let deed = Deed::refused(name.trim(), address);
        accounts.database.run(move |database| audit::record(database, &deed)).await?;
    }
    tried
}

/// Takes an attempt of a name at an address, before anything is looked at. The right password gives none back where a code is missing: whoever knows it
/// would have as many codes as he likes.
pub fn take_attempt(accounts: &Accounts, name: Option<&AccountName>, address: IpAddr) -> Result<(), Failure> {
    attempts(accounts).take(name, address, Instant::now()).map_err(Failure::Wait)
}

/// Gives the attempts back: somebody is known.
pub fn succeeded(accounts: &Accounts, name: &AccountName, address: IpAddr) {
    attempts(accounts).succeeded(name, address);
}

fn attempts(accounts: &Accounts) -> MutexGuard<'_, Attempts> {
    accounts.attempts.lock().unwrap_or_else(PoisonError::into_inner)
}
