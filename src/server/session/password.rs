//! Is it this person's password? The expensive work of signing in, bounded. Passwords of the program are compared here, all others by the institution's
//! directory.

use std::net::IpAddr;
use std::time::Duration;

use crate::institution::{self, Institution, Vouched, ldap};
use crate::server::limits::REFUSED_AFTER;
use crate::server::session::Accounts;
use crate::server::session::passed::{self, Passed};
use crate::server::{App, Busy, Line};
use crate::source::SignIn;
use crate::source::sign_in::Ldap;
use crate::state::Connection;
use crate::state::accounts::Kept;
use crate::state::audit::{self, Act, Deed};
use crate::state::connection;
use crate::state::factors::Secret;
use crate::state::sessions::{self, Beginning, Token};
use crate::state::vouched::{self, Person, Settled};
use crate::state::{Account, AccountName, Origin, StateError, accounts, factors, passwords};

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

/// What somebody typed.
pub struct Typed<'a> {
    /// The name.
    pub name: &'a str,
    /// The password.
    pub password: &'a str,
    /// A code of the second factor; empty where none was asked for.
    pub code: &'a str,
}

/// How far somebody has come who has signed in with a password.
pub enum Step {
    /// A session has begun.
    In(Token, Account),
    /// A code of the second factor is missing.
    Code(Passed),
    /// A second factor has to be set up first: the library demands one.
    SetUp(Passed),
}

/// What shows that a session may begin, beside who it is.
pub enum With {
    /// The institution vouches for this person; what its provider knows its own session by, where it has one.
    Institution(String),
    /// The password alone.
    Password,
    /// A code of the second factor, too.
    Code(String),
    /// A second factor that is set up now, with its recovery codes.
    New(Secret, String, Vec<String>),
}

/// Signs in with a name and a password, and a code where one was typed, from an address. It is recorded either way.
pub async fn sign_in(app: &App, accounts: &Accounts, typed: &Typed<'_>, address: IpAddr) -> Result<Step, Failure> {
    let begun = tokio::time::Instant::now();
    let institution = accounts.institution().await;
    let directory =
        institution.as_ref().and_then(|(institution, settings)| Some(Directory { institution, settings, ldap: settings.ldap.as_ref()? }));
    let entered = recorded(accounts, typed.name, enter(app, accounts, directory.as_ref(), typed, address).await, address).await;
    if directory.is_some() && matches!(entered, Err(Failure::Wrong(_) | Failure::Closed(..))) {
        tokio::time::sleep_until(begun + REFUSED_AFTER).await;
    }
    entered
}

/// Records what was refused to somebody who has used a name.
async fn recorded<T>(accounts: &Accounts, typed: &str, entered: Result<T, Failure>, address: IpAddr) -> Result<T, Failure> {
    let typed = typed.trim();
    let refused = match &entered {
        Err(Failure::Wrong(Origin::Program)) => Deed::refused(typed, address),
        Err(Failure::Wrong(origin)) => Deed::turned_away(origin.name(), typed, "wrong name or password", address),
        Err(Failure::Closed(origin, why)) => Deed::turned_away(origin.name(), typed, why.recorded(), address),
        _ => return entered,
    };
    accounts.database.run(move |database| audit::record(database, &refused)).await?;
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
    typed: &Typed<'_>,
    address: IpAddr,
) -> Result<Step, Failure> {
    // A name that cannot exist is answered as one that does not.
    let name = AccountName::parse(typed.name.trim()).ok();
    accounts.take_attempt(name.as_ref(), address)?;
    let wanted = name.clone();
    let kept = accounts.database.run(move |database| wanted.map_or(Ok(None), |name| accounts::kept(database, &name))).await?;
    match (name, directory) {
        // Whom the program knows it judges itself, whatever the directory would say.
        (Some(name), Some(directory)) if kept.as_ref().is_none_or(|kept| !kept.origin.is_program()) => {
            let vouched = directory.institution.looked_up(directory.ldap, name.as_str(), typed.password).await;
            let vouched = vouched.map_err(|fault| match fault {
                ldap::Fault::Wrong => Failure::Wrong(Origin::Ldap),
                ldap::Fault::Away(_) => {
                    tracing::error!(%fault, "the directory cannot be used");
                    // Nobody has guessed anything.
                    accounts.attempts().give_back(Some(&name), address);
                    Failure::Away
                }
            })?;
            let (name, kept) = settled(accounts, directory.settings, vouched, address).await?;
            let (token, account) = begin(accounts, &name, kept, With::Institution(String::new()), address).await?;
            Ok(Step::In(token, account))
        }
        (name, _) => {
            let (name, kept) = compared(app, name, kept, typed.password.to_owned()).await?;
            with_factor(app, accounts, &name, kept, typed.code, address).await
        }
    }
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

/// What follows a right password of the program: a session, or what is missing for one.
async fn with_factor(app: &App, accounts: &Accounts, name: &AccountName, kept: Kept, code: &str, address: IpAddr) -> Result<Step, Failure> {
    let wanted = name.clone();
    let look =
        move |database: &mut Connection| Ok::<_, connection::Error>((factors::of(database, &wanted)?, accounts::find(database, &wanted)?));
    let (factor, account) = accounts.database.run(look).await?;
    let account = account.ok_or(Failure::Wrong(Origin::Program))?;
    let passed = Passed::new(name, &kept);
    let with = match factor {
        Some(_) if code.is_empty() => return Ok(Step::Code(passed)),
        Some(_) => With::Code(code.to_owned()),
        None if factors::is_demanded(app.views().second_factor(), &account) => return Ok(Step::SetUp(passed.with_secret()?)),
        None => With::Password,
    };
    let (token, account) = begin(accounts, name, kept, with, address).await?;
    Ok(Step::In(token, account))
}

/// Goes on from the password to a session, with a code or a second factor that is set up now.
pub async fn go_on(accounts: &Accounts, passed: &Passed, with: With, address: IpAddr) -> Result<(Token, Account), Failure> {
    let begun = continued(accounts, passed, with, address).await;
    recorded(accounts, passed.name.as_str(), begun, address).await
}

async fn continued(accounts: &Accounts, passed: &Passed, with: With, address: IpAddr) -> Result<(Token, Account), Failure> {
    accounts.take_attempt(Some(&passed.name), address)?;
    let wanted = passed.name.clone();
    let kept = accounts.database.run(move |database| accounts::kept(database, &wanted)).await?;
    let kept = kept.filter(|kept| passed.is_of(kept)).ok_or(Failure::Wrong(Origin::Program))?;
    begin(accounts, &passed.name, kept, with, address).await
}

/// Begins a session for somebody of whom it is certain who it is, if what else is asked shows that it may, in one transaction, and records it.
/// **Every way in ends here.**
pub async fn begin(accounts: &Accounts, name: &AccountName, kept: Kept, with: With, address: IpAddr) -> Result<(Token, Account), Failure> {
    let origin = kept.origin;
    let act = match &with {
        With::Code(code) if !factors::is_code(code) => Act::Recovery,
        With::New(..) => Act::SecondFactor,
        _ => Act::SignIn,
    };
    let (token, deed) = (Token::random()?, Deed::of(name, act, address).saying(origin.name()));
    let (begun, wanted) = (token.clone(), name.clone());
    let work = move |database: &mut Connection| {
        audit::recorded(database, &deed, |change| {
            if !shows(change, &wanted, &with)? {
                return Ok(None);
            }
            let with_factor = matches!(with, With::Code(_) | With::New(..));
            let hint = if let With::Institution(hint) = with { hint } else { String::new() };
            match sessions::begin(change, &kept, &begun, &Beginning { address: address.to_string(), hint, with_factor })? {
                Some(()) => accounts::find(change, &wanted),
                None => Ok(None),
            }
        })
    };
    let account = accounts.database.run(work).await?.ok_or(Failure::Wrong(origin))?;
    accounts.attempts().succeeded(name, address);
    Ok((token, account))
}

/// Whether a session may begin with this. A code is spent by it.
fn shows(change: &Connection, name: &AccountName, with: &With) -> connection::Result<bool> {
    match with {
        With::Institution(_) => Ok(true),
        // One that has been set up meanwhile counts.
        With::Password => Ok(factors::of(change, name)?.is_none()),
        With::Code(code) => Ok(factors::take(change, name, code, passed::now())?.is_some()),
        With::New(secret, code, recovery) => {
            let is_new = factors::of(change, name)?.is_none();
            Ok(is_new && factors::set(change, name, secret, code, passed::now(), recovery)?.is_some())
        }
    }
}
