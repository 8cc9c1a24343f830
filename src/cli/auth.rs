//! `armarium auth`

use anyhow::Context as _;
use clap::Subcommand;

use super::{Context, End, password};
use crate::institution::{self, Institution, Steps, Vouched, ldap};
use crate::server::session::OPENID_BACK;
use crate::source::SignIn;
use crate::source::sign_in::{Ldap, OpenId};
use crate::state::{AccountName, accounts};

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Say step by step what the institution's sign-in answers about somebody; nobody is signed in and nothing is changed
    Test {
        /// The name to sign in with; the password is asked for, or read from standard input (one line); an empty one is not tried
        name: String,
    },
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let Action::Test { name } = &options.action;
    let settings = match SignIn::read(&context.root) {
        Ok(settings) => settings,
        Err(faults) => return Ok(context.refuse(&faults)?),
    };
    let institution = Institution::of(&context.root)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut taken = Vec::new();
    if let Some(openid) = &settings.openid {
        let mut steps = Steps::of("openid");
        runtime.block_on(discover(&institution, openid, &mut steps));
        taken.extend(steps.into_taken());
    }
    if let Some(directory) = &settings.ldap {
        let password = password::once(&format!("password of {name} (empty: it is not tried)"))?;
        let mut steps = Steps::of("ldap");
        if let Some(vouched) = runtime.block_on(look_up(directory, name, &password, &mut steps)) {
            opens(context, &settings, &vouched, &mut steps)?;
        }
        taken.extend(steps.into_taken());
    }
    context.print(&taken, |out| {
        if taken.is_empty() {
            writeln!(
                out,
                "manuals/library.toml names neither [sign-in.openid] nor [sign-in.ldap]; accounts of the program sign in as always"
            )?;
        }
        let width = taken.iter().map(|step| step.step.len()).max().unwrap_or_default();
        taken.iter().try_for_each(|step| {
            writeln!(out, "{:6}  {}  {:width$}  {}", step.way, if step.ok { "ok  " } else { "FAIL" }, step.step, step.says)
        })
    })?;
    Ok(if taken.iter().all(|step| step.ok) { End::Done } else { End::Faults })
}

/// What a provider says of itself; who somebody is it says to a browser only.
async fn discover(institution: &Institution, openid: &OpenId, steps: &mut Steps) {
    match institution.provider(openid).await {
        Ok(provider) => {
            steps.well("discovery", format!("{} is there", openid.issuer));
            let keys = provider.keys().join(", ");
            if keys.is_empty() {
                steps.badly("keys", "it has none that has a name")
            } else {
                steps.well("keys", keys)
            }
            let ends =
                provider.signs_out_at().map_or("it does not end sessions of its own".to_owned(), |at| format!("sessions end at {at}"));
            steps.well("sign-out", ends);
            steps.well("return", format!("register the address of this server with {OPENID_BACK} behind it, and with / for signing out"));
            steps.well(
                "name",
                format!("from the claim {}, groups from {}; it says them to a browser only", openid.name_claim, openid.groups_claim),
            );
        }
        Err(fault) => steps.badly("discovery", fault.to_string()),
    }
}

async fn look_up(directory: &Ldap, name: &str, password: &str, steps: &mut Steps) -> Option<Vouched> {
    let tried = Some(password).filter(|password| !password.is_empty());
    let vouched = ldap::vouch(directory, name, tried, steps).await;
    if tried.is_none() && vouched.is_ok() {
        steps.well("password", "not tried");
    }
    match vouched {
        Ok(vouched) => Some(vouched),
        Err(ldap::Fault::Wrong) => None,
        Err(fault) => {
            // Most faults have been said by the step that met them.
            if steps.are_well() {
                steps.badly("answer", fault.to_string());
            }
            None
        }
    }
}

/// What is open to somebody, and under which name.
fn opens(context: &Context, settings: &SignIn, vouched: &Vouched, steps: &mut Steps) -> anyhow::Result<()> {
    let Ok(name) = AccountName::parse(&vouched.name) else {
        steps.badly("account", format!("`{}` cannot be the name of an account", vouched.name));
        return Ok(());
    };
    match institution::rights(&settings.grants, &vouched.groups) {
        Some(rights) => steps.well("grants", rights.described(&name)),
        None => steps.badly("grants", "none of the groups stands in a [[sign-in.grants]]"),
    }
    if !context.state.is_there() {
        steps.well("account", format!("{name} is added when this person signs in"));
        return Ok(());
    }
    let known = accounts::find(&context.state.open()?, &name).context("cannot read the accounts")?;
    match known {
        None => steps.well("account", format!("{name} is added when this person signs in")),
        Some(account) if account.origin == vouched.origin => steps.well("account", format!("{name} has signed in before")),
        Some(_) => steps.badly("account", format!("there is another account `{name}`, which does not come from the directory")),
    }
    Ok(())
}
