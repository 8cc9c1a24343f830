//! `armarium user`

use std::collections::BTreeSet;
use std::io::{self, Write as _};

use anyhow::{Context as _, anyhow, bail};
use clap::Subcommand;
use serde::Serialize;

use super::recorded::deed;
use super::{Context, End, password};
use crate::source::{Library, Marking, Snapshot, Tag, document};
use crate::state::Connection;
use crate::state::accounts::MAX_NAME;
use crate::state::audit::{self, Act};
use crate::state::connection;
use crate::state::sessions::Token;
use crate::state::{Account, AccountName, Grant, Origin, Rights, Role, StateError, accounts, factors, invitations, passwords, sessions};

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add an account; the password is asked for, or read from standard input (one line)
    Add {
        /// The name to sign in with
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
        #[command(flatten)]
        rights: RightsArguments,
        /// Print an address at which its owner chooses the password, instead of asking for one
        #[arg(long)]
        invite: bool,
    },
    /// Print an address at which the owner of an account chooses a new password; it works once, for a week
    Invite {
        /// The name of the account
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
    },
    /// End all sessions of an account
    EndSessions {
        /// The name of the account
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
    },
    /// Take the second factor from an account whose owner has lost it, and end its sessions
    RemoveFactor {
        /// The name of the account
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
    },
    /// Give an account other rights in place of those it has
    Grant {
        /// The name of the account
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
        #[command(flatten)]
        rights: RightsArguments,
    },
    /// List the accounts
    List,
    /// Remove an account and end its sessions; what it wrote stays
    Remove {
        /// The name of the account
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
    },
    /// Change a password and end the sessions of the account
    Password {
        /// The name of the account
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
    },
}

#[derive(Debug, clap::Args)]
struct RightsArguments {
    /// reader, translator (edits and submits), reviewer (approves too) or admin (everything), perhaps with its languages: `reviewer:sq,mk`
    #[arg(long = "role", value_name = "ROLE[:TAG,…]", required = true, value_parser = RoleIn::parse)]
    roles: Vec<RoleIn>,
    /// A language for the roles that name none; every language where there is none
    #[arg(long = "lang", value_name = "TAG", value_parser = |text: &str| Tag::try_from(text.to_owned()))]
    langs: Vec<Tag>,
    /// How far the account is cleared: it reads documents of this marking and of lower ones
    #[arg(long, value_name = "MARKING", default_value = "public", value_parser = marking)]
    clearance: Marking,
    /// A group that the account is in; documents may be for some groups only
    #[arg(long = "group", value_name = "NAME", value_parser = group)]
    groups: Vec<String>,
}

fn marking(text: &str) -> Result<Marking, String> {
    Marking::named(text).ok_or_else(|| format!("a clearance is one of {}", Marking::ALL.map(Marking::name).join(", ")))
}

fn group(text: &str) -> Result<String, String> {
    let is_name = text.len() <= MAX_NAME && document::is_name(text);
    is_name.then(|| text.to_owned()).ok_or_else(|| format!("a group is named by 1 to {MAX_NAME} small letters, digits and hyphens"))
}

/// A role with the languages that stand behind it.
#[derive(Debug, Clone)]
struct RoleIn {
    role: Role,
    langs: Vec<Tag>,
}

impl RoleIn {
    fn parse(text: &str) -> Result<Self, String> {
        let (role, langs) = text.split_once(':').map_or((text, None), |(role, langs)| (role, Some(langs)));
        let role = Role::named(role).ok_or_else(|| format!("a role is one of {}", Role::ALL.map(Role::name).join(", ")))?;
        let langs = langs.map(|langs| langs.split(',').map(|tag| Tag::try_from(tag.to_owned())).collect()).transpose()?;
        Ok(Self { role, langs: langs.unwrap_or_default() })
    }
}

impl RightsArguments {
    /// What is asked for, with languages that the library has as files.
    fn rights(&self, context: &Context) -> anyhow::Result<Rights> {
        let grants = known_languages(context, self.grants())?;
        Ok(Rights { grants, clearance: self.clearance, groups: self.groups.iter().cloned().collect() })
    }

    fn grants(&self) -> Vec<Grant> {
        let of_role = |RoleIn { role, langs }: &RoleIn| {
            let langs = if langs.is_empty() { &self.langs } else { langs };
            let everywhere = langs.is_empty().then_some(None);
            let grant = |lang| Grant { role: *role, lang };
            langs.iter().cloned().map(Some).chain(everywhere).map(grant).collect::<Vec<_>>()
        };
        self.roles.iter().flat_map(of_role).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

/// An account as it is listed.
#[derive(Serialize)]
struct Listed {
    #[serde(flatten)]
    account: Account,
    /// Browsers that are signed in.
    sessions: u32,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    match &options.action {
        Action::Add { name, rights, invite } => {
            let rights = rights.rights(context)?;
            let mut database = open(context)?;
            if accounts::find(&database, name)?.is_some() {
                bail!(
                    "there is an account `{name}` already; `armarium user grant` changes its rights, `armarium user password` its password"
                );
            }
            let account = rights.clone().account(name.clone());
            let password = if *invite { accounts::NO_PASSWORD.to_owned() } else { new_password(name)? };
            let deed = deed(Act::AddAccount).saying(described(&account));
            let added = audit::recorded(&mut database, &deed, |change| done_if(accounts::add(change, name, &rights, &password)?))?;
            if added.is_none() {
                bail!("there is an account `{name}` already");
            }
            done(context, "added", &account)?;
            if *invite { invited(&mut database, name) } else { Ok(End::Done) }
        }
        Action::Invite { name } => {
            let mut database = open(context)?;
            has_password(&database, name)?;
            invited(&mut database, name)
        }
        Action::EndSessions { name } => {
            let mut database = open(context)?;
            let account = accounts::find(&database, name)?.ok_or_else(|| unknown(name))?;
            let deed = deed(Act::EndSessions).saying(name.as_str());
            audit::recorded(&mut database, &deed, |change| sessions::end_of(change, name, None))?;
            done(context, "ended the sessions of", &account)
        }
        Action::RemoveFactor { name } => {
            let mut database = open(context)?;
            let account = accounts::find(&database, name)?.ok_or_else(|| unknown(name))?;
            let deed = deed(Act::NoSecondFactor).saying(name.as_str());
            let removed = audit::recorded(&mut database, &deed, |change| factors::remove(change, name))?;
            removed.ok_or_else(|| anyhow!("the account `{name}` has no second factor"))?;
            done(context, "took the second factor from", &account)
        }
        Action::Grant { name, rights } => {
            let rights = rights.rights(context)?;
            let account = rights.clone().account(name.clone());
            let deed = deed(Act::Grant).saying(described(&account));
            let found = audit::recorded(&mut open(context)?, &deed, |change| done_if(accounts::grant(change, name, &rights)?))?;
            found.ok_or_else(|| unknown(name))?;
            done(context, "changed", &account)
        }
        Action::List => list(context),
        Action::Remove { name } => {
            let mut database = open(context)?;
            let account = accounts::find(&database, name)?.ok_or_else(|| unknown(name))?;
            let deed = deed(Act::RemoveAccount).saying(name.as_str());
            audit::recorded(&mut database, &deed, |change| done_if(accounts::remove(change, name)?))?;
            done(context, "removed", &account)
        }
        Action::Password { name } => {
            let mut database = open(context)?;
            let account = has_password(&database, name)?;
            let password = new_password(name)?;
            let deed = deed(Act::Password).saying(name.as_str());
            audit::recorded(&mut database, &deed, |change| done_if(accounts::set_password(change, name, &password)?))?;
            done(context, "changed the password of", &account)
        }
    }
}

/// Invites the owner of an account, and prints the address to hand over.
fn invited(database: &mut Connection, name: &AccountName) -> anyhow::Result<End> {
    let (token, deed) = (Token::random()?, deed(Act::Invite).saying(name.as_str()));
    let invited = audit::recorded(database, &deed, |change| invitations::invite(change, name, &token))?;
    invited.ok_or_else(|| unknown(name))?;
    // Not a result for programs: standard output may go into a log.
    writeln!(io::stderr(), "hand over this address of the server; it works once, for a week:\n/invitation/{}", token.as_str())?;
    Ok(End::Done)
}

fn list(context: &Context) -> anyhow::Result<End> {
    let exists = context.state.is_there();
    // Nobody was added yet: that is an answer, and no reason to make a database.
    let listed = match exists {
        true => listed(&open(context)?).context("cannot read the accounts")?,
        false => Vec::new(),
    };
    let width = listed.iter().map(|row| row.account.name.as_str().len()).max().unwrap_or(0).max("name".len());
    context.print(&listed, |out| {
        if listed.is_empty() {
            return writeln!(out, "no accounts; `armarium user add NAME --role admin` makes one");
        }
        writeln!(out, "{:width$}  {:>8}  roles", "name", "sessions")?;
        for Listed { account, sessions } in &listed {
            writeln!(out, "{:width$}  {sessions:>8}  {}", account.name.as_str(), rights(account))?;
        }
        Ok(())
    })?;
    Ok(End::Done)
}

fn listed(database: &Connection) -> connection::Result<Vec<Listed>> {
    let row = |account: Account| Ok(Listed { sessions: sessions::count(database, &account.name)?, account });
    accounts::all(database)?.into_iter().map(row).collect()
}

fn open(context: &Context) -> anyhow::Result<Connection> {
    Ok(context.state.open()?)
}

fn unknown(name: &AccountName) -> anyhow::Error {
    anyhow!("there is no account `{name}`; `armarium user list` names all")
}

/// An account that has a password here; one that the institution vouches for has none, or it would outlive what the institution says.
fn has_password(database: &Connection, name: &AccountName) -> anyhow::Result<Account> {
    let account = accounts::find(database, name)?.ok_or_else(|| unknown(name))?;
    match account.origin {
        Origin::Program => Ok(account),
        origin => bail!("the account `{name}` comes from the institution ({}) and has no password here", origin.name()),
    }
}

fn done(context: &Context, what: &str, account: &Account) -> anyhow::Result<End> {
    context.print(account, |out| writeln!(out, "{what} {}", described(account)))?;
    Ok(End::Done)
}

/// An account in one line.
fn described(account: &Account) -> String {
    format!("{}: {}", account.name, rights(account))
}

/// Roles, and what opens more than everybody may read.
fn rights(account: &Account) -> String {
    let clearance = (account.clearance != Marking::Public).then(|| format!(" clearance:{}", account.clearance.name()));
    let groups = account.groups.iter().map(|group| format!(" group:{group}"));
    let origin = (!account.origin.is_program()).then(|| format!(" from:{}", account.origin.name()));
    roles(&account.grants) + &clearance.into_iter().chain(groups).chain(origin).collect::<String>()
}

fn done_if(done: bool) -> connection::Result<Option<()>> {
    Ok(done.then_some(()))
}

/// Roles as `--role` takes them: `translator:sq,mk reviewer`.
fn roles(grants: &[Grant]) -> String {
    let of_role = |role: Role| {
        let own: Vec<_> = grants.iter().filter(|grant| grant.role == role).collect();
        let langs: Vec<_> = own.iter().filter_map(|grant| grant.lang.as_ref()).map(Tag::as_str).collect();
        match own.iter().any(|grant| grant.lang.is_none()) {
            true => Some(role.name().to_owned()),
            false => (!langs.is_empty()).then(|| format!("{}:{}", role.name(), langs.join(","))),
        }
    };
    Role::ALL.into_iter().filter_map(of_role).collect::<Vec<_>>().join(" ")
}

/// The hash of a new password.
fn new_password(name: &AccountName) -> anyhow::Result<String> {
    let password = password::read(&format!("new password of {name}"))?;
    passwords::validate(&password).map_err(anyhow::Error::msg)?;
    Ok(passwords::hash(&password).map_err(StateError::from)?)
}

/// Grants whose languages the library has as files. Where it cannot be read, they are taken as they are: a fault in a document is no
/// reason to keep somebody out.
fn known_languages(context: &Context, grants: Vec<Grant>) -> anyhow::Result<Vec<Grant>> {
    let Ok((library, _)) = Library::read(&Snapshot::read(&context.root).0) else { return Ok(grants) };
    for lang in grants.iter().filter_map(|grant| grant.lang.as_ref()) {
        match library.language(lang.as_str()).map(|language| &language.derived_from) {
            Some(None) => {}
            Some(Some(from)) => bail!("`{lang}` is made from `{from}` and not translated; name `{from}`"),
            None => {
                let kept = library.languages.iter().filter(|language| language.derived_from.is_none());
                let kept: Vec<_> = kept.map(|language| language.tag.as_str()).collect();
                bail!("`{lang}` is not a language of this library; it has {}", kept.join(", "))
            }
        }
    }
    Ok(grants)
}
