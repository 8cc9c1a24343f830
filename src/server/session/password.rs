//! Is it this person's password? The expensive work of signing in, bounded. Passwords of the program are compared here, all others by the institution's
//! directory.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::institution::{self, Institution, Vouched, ldap};
use crate::server::limits::REFUSED_AFTER;
use crate::server::session::Accounts;
use crate::server::{App, Busy, Line};
use crate::source::SignIn;
use crate::source::sign_in::Ldap;
use crate::state::accounts::Kept;
use crate::state::audit::{self, Act, Deed};
use crate::state::sessions::{self, Token};
use crate::state::vouched::{self, Person, Settled};
use crate::state::{Account, AccountName, Origin, StateError, accounts, passwords};

/// Why somebody was not signed in.
pub enum Failure {
    /// The name or the password is wrong; nobody is told which. Where it was compared.
    Wrong(Origin),
    /// The institution vouches for this person, but there is no way in here.
    Closed(Origin, Closed),
    /// The institution cannot be asked.
    Away,
    /// There were too many attempts: how long to wait.
    Wait(Duration),
    /// It cannot be found out.
    State(StateError),
    /// Too many sign in at this moment.
    Busy(Busy),
}

/// Why there is no way in for somebody whom the institution vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed {
    /// None of the groups opens anything.
    NoRights,
    /// The name is somebody else's.
    NameTaken,
    /// What the institution calls this person cannot be the name of an account.
    NoName,
}

impl Closed {
    /// The message that says it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NoRights => "sign-in-no-rights",
            Self::NameTaken => "sign-in-name-taken",
            Self::NoName => "sign-in-no-name",
        }
    }

    /// The same for the record.
    pub fn recorded(&self) -> &'static str {
        match self {
            Self::NoRights => "no group opens anything",
            Self::NameTaken => "the name is another account's",
            Self::NoName => "cannot be the name of an account",
        }
    }
}

impl<E: Into<StateError>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::State(error.into())
    }
}

/// Signs in with a name and a password, from an address: the token of a new session, and whose it is. It is recorded either way.
pub async fn sign_in(app: &App, accounts: &Accounts, typed: &str, password: String, address: IpAddr) -> Result<(Token, Account), Failure> {
    let (typed, begun) = (typed.trim(), tokio::time::Instant::now());
    let institution = accounts.institution().await;
    let directory =
        institution.as_ref().and_then(|(institution, settings)| Some(Directory { institution, settings, ldap: settings.ldap.as_ref()? }));
    let entered = enter(app, accounts, directory.as_ref(), typed, password, address).await;
    let refused = match &entered {
        Err(Failure::Wrong(Origin::Program)) => Deed::refused(typed, address),
        Err(Failure::Wrong(origin)) => Deed::turned_away(origin.name(), typed, "wrong name or password", address),
        Err(Failure::Closed(origin, why)) => Deed::turned_away(origin.name(), typed, why.recorded(), address),
        _ => return entered,
    };
    accounts.database.run(move |database| audit::record(database, &refused)).await?;
    if directory.is_some() {
        tokio::time::sleep_until(begun + REFUSED_AFTER).await;
    }
    entered
}

/// The directory of the institution, with what its groups open.
struct Directory<'a> {
    institution: &'a Institution,
    settings: &'a SignIn,
    ldap: &'a Ldap,
}

async fn enter(
    app: &App,
    accounts: &Accounts,
    directory: Option<&Directory<'_>>,
    typed: &str,
    password: String,
    address: IpAddr,
) -> Result<(Token, Account), Failure> {
    // A name that cannot exist is answered as one that does not.
    let name = AccountName::parse(typed).ok();
    accounts.attempts().take(name.as_ref(), address, Instant::now()).map_err(Failure::Wait)?;
    let wanted = name.clone();
    let kept = accounts.database.run(move |database| wanted.map_or(Ok(None), |name| accounts::kept(database, &name))).await?;
    let (name, kept) = match (name, directory) {
        // Whom the program knows it judges itself, whatever the directory would say.
        (Some(name), Some(directory)) if kept.as_ref().is_none_or(|kept| !kept.origin.is_program()) => {
            let vouched = directory.institution.looked_up(directory.ldap, name.as_str(), &password).await;
            let vouched = vouched.map_err(|fault| match fault {
                ldap::Fault::Wrong => Failure::Wrong(Origin::Ldap),
                ldap::Fault::Away(_) => {
                    tracing::error!(%fault, "the directory cannot be used");
                    // Nobody has guessed anything.
                    accounts.attempts().give_back(Some(&name), address);
                    Failure::Away
                }
            })?;
            settled(accounts, directory.settings, vouched, address).await?
        }
        (name, _) => compared(app, name, kept, password).await?,
    };
    let entered = begin(accounts, &name, kept, address, String::new()).await?;
    accounts.attempts().succeeded(&name, address);
    Ok(entered)
}

/// The account of the program whose password this is.
async fn compared(app: &App, name: Option<AccountName>, kept: Option<Kept>, password: String) -> Result<(AccountName, Kept), Failure> {
    // Who has not chosen a password yet has none that could be right.
    let hash = kept.as_ref().map(|kept| kept.password.clone()).filter(|hash| hash != accounts::NO_PASSWORD);
    let verify = move || passwords::verify(hash.as_deref(), &password);
    let right = app.work(Line::Passwords, verify).await.map_err(Failure::Busy)??;
    match (right, name, kept) {
        (true, Some(name), Some(kept)) if kept.origin.is_program() => Ok((name, kept)),
        _ => Err(Failure::Wrong(Origin::Program)),
    }
}

/// The account of somebody whom the institution vouches for, with the rights that the groups there open here.
pub async fn settled(accounts: &Accounts, settings: &SignIn, vouched: Vouched, address: IpAddr) -> Result<(AccountName, Kept), Failure> {
    let rights = institution::rights(&settings.grants, &vouched.groups);
    let origin = vouched.origin;
    let person = Person { origin, subject: vouched.subject, name: AccountName::parse(&vouched.name).ok() };
    let work = move |database: &mut Connection| vouched::settle(database, &person, rights.as_ref(), &address.to_string());
    match accounts.database.run(work).await? {
        Settled::Account(name, kept) => Ok((name, kept)),
        Settled::NoRights => Err(Failure::Closed(origin, Closed::NoRights)),
        Settled::NameTaken => Err(Failure::Closed(origin, Closed::NameTaken)),
        Settled::NoName => Err(Failure::Closed(origin, Closed::NoName)),
    }
}

/// Begins a session for somebody of whom it is certain who it is, and records it. **Every way in ends here.** `hint` is what the institution's provider
/// knows its own session by.
pub async fn begin(
    accounts: &Accounts,
    name: &AccountName,
    kept: Kept,
    address: IpAddr,
    hint: String,
) -> Result<(Token, Account), Failure> {
    let origin = kept.origin;
    let (token, deed) = (Token::random()?, Deed::of(name, Act::SignIn, address).saying(origin.name()));
    let (begun, wanted, from) = (token.clone(), name.clone(), address.to_string());
    let begin = move |database: &mut Connection| {
        audit::recorded(database, &deed, |change| match sessions::begin_with(change, &kept, &begun, &from, &hint)? {
            Some(()) => accounts::find(change, &wanted),
            None => Ok(None),
        })
    };
    let account = accounts.database.run(begin).await?.ok_or(Failure::Wrong(origin))?;
    Ok((token, account))
}
