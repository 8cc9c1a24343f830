//! `/people/{name}`: the rights of one account, its sessions, an invitation, its end.

use std::collections::BTreeSet;

use askama::Template;
use axum::Form as Sent;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};

use crate::server::Refusal;
use crate::server::people::{Fields, Office};
use crate::server::session::private;
use crate::source::{Marking, Tag, document};
use crate::state::accounts::MAX_NAME;
use crate::state::audit::{self, Act, Deed};
use crate::state::sessions::{Open, Token};
use crate::state::{Account, AccountName, Grant, Rights, Role, accounts, factors, invitations, sessions};
use crate::web::Layout;

/// Most groups of one account that a form takes.
const MAX_GROUPS: usize = 100;

#[derive(Template)]
#[template(path = "people-account.html")]
struct AccountPage<'a> {
    layout: Layout<'a>,
    csrf: &'a str,
    name: String,
    /// Where the account comes from …
    origin: String,
    /// … and whether that is this library, where it has a password.
    has_password: bool,
    report: Option<(&'static str, String)>,
    /// The address of a new invitation, shown once.
    invitation: Option<String>,
    rights: RightsView,
    sessions: Vec<Open>,
    has_factor: bool,
}

/// The fields of a form that gives rights.
pub(super) struct RightsView {
    /// The roles, each with its languages.
    pub roles: Vec<RoleView>,
    /// The clearances: value, name, whether it is chosen.
    pub clearances: Vec<(&'static str, String, bool)>,
    /// The groups, with spaces between.
    pub groups: String,
}

/// A role in such a form.
pub(super) struct RoleView {
    /// Its name.
    pub name: String,
    /// Where it may hold: what the form sends, how people call it, its language, whether it is chosen.
    pub places: Vec<(String, String, Option<Tag>, bool)>,
}

impl RightsView {
    /// The fields as an account has them.
    pub fn of(office: &Office, rights: &Rights) -> Self {
        let desk = &office.desk;
        let words = desk.words();
        let kept = desk.served.release.manifest.languages.iter().filter(|language| language.derived_from.is_none());
        let kept: Vec<_> = kept.map(|language| (language.tag.clone(), language.name.clone())).collect();
        let place = |role: Role, lang: Option<&Tag>| {
            let chosen = rights.grants.iter().any(|grant| grant.role == role && grant.lang.as_ref() == lang);
            (format!("{}:{}", role.name(), lang.map_or("", Tag::as_str)), chosen)
        };
        let role = |role: Role| {
            let (value, chosen) = place(role, None);
            let by_language = matches!(role, Role::Translator | Role::Reviewer);
            let everywhere = if by_language { words.get("role-every-language") } else { words.get("people-has-role") };
            let languages = kept.iter().filter(|_| by_language).map(|(tag, name)| {
                let (value, chosen) = place(role, Some(tag));
                (value, name.clone(), Some(tag.clone()), chosen)
            });
            RoleView {
                name: words.get(&format!("role-{}", role.name())),
                places: std::iter::once((value, everywhere, None, chosen)).chain(languages).collect(),
            }
        };
        let clearance = |marking: Marking| (marking.name(), words.get(&format!("marking-{}", marking.name())), marking == rights.clearance);
        Self {
            roles: Role::ALL.into_iter().map(role).collect(),
            clearances: Marking::ALL.into_iter().map(clearance).collect(),
            groups: rights.groups.iter().map(String::as_str).collect::<Vec<_>>().join(" "),
        }
    }
}

/// The rights that a form gives, or the word that says what is wrong with them.
pub(super) fn rights(fields: &Fields) -> Result<Rights, &'static str> {
    let mut grants = BTreeSet::new();
    for value in fields.all("grant") {
        let (role, lang) = value.split_once(':').ok_or("people-wrong")?;
        let role = Role::named(role).ok_or("people-wrong")?;
        let lang = if lang.is_empty() { None } else { Some(Tag::try_from(lang.to_owned()).map_err(|_| "people-wrong")?) };
        grants.insert(Grant { role, lang });
    }
    let clearance = Marking::named(fields.get("clearance")).ok_or("people-wrong")?;
    let groups: BTreeSet<String> = fields.get("groups").split_whitespace().map(str::to_owned).collect();
    if groups.len() > MAX_GROUPS || groups.iter().any(|group| group.len() > MAX_NAME || !document::is_name(group)) {
        return Err("people-wrong-group");
    }
    Ok(Rights { grants: grants.into_iter().collect(), clearance, groups })
}

/// The page.
pub async fn page(office: Office, Path(name): Path<String>) -> Result<Response, Refusal> {
    let account = found(&office, &name).await?;
    shown(&office, &account, None, None, StatusCode::OK).await
}

async fn found(office: &Office, name: &str) -> Result<Account, Refusal> {
    let name = AccountName::parse(name).map_err(|_| Refusal::missing().private())?;
    let account = office.desk.on_database(move |database| accounts::find(database, &name)).await?;
    account.ok_or_else(|| Refusal::missing().private())
}

async fn shown(
    office: &Office,
    account: &Account,
    report: Option<(&'static str, &'static str)>,
    invitation: Option<String>,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let name = account.name.clone();
    let read =
        move |database: &mut crate::state::Connection| Ok((sessions::of(database, &name, None)?, factors::of(database, &name)?.is_some()));
    let (sessions, has_factor) = office.desk.on_database(read).await?;
    let rights = Rights { grants: account.grants.clone(), clearance: account.clearance, groups: account.groups.clone() };
    let page = AccountPage {
        layout: office.desk.layout("people-title"),
        csrf: office.person.csrf(),
        name: account.name.to_string(),
        origin: office.desk.words().get(super::origin(account.origin)),
        has_password: account.origin.is_program(),
        report: report.map(|(kind, word)| (kind, office.desk.words().get(word))),
        invitation,
        rights: RightsView::of(office, &rights),
        sessions,
        has_factor,
    };
    Ok(office.desk.answer(&page, status))
}

/// Changes what the form says.
pub async fn change(
    office: Office,
    Path(name): Path<String>,
    sent: Result<Sent<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Refusal> {
    let account = found(&office, &name).await?;
    let Sent(pairs) = sent.map_err(|fault| Refusal::form(&fault))?;
    let fields = Fields(pairs);
    office.person.check_csrf(fields.get("csrf"))?;
    let deed = |act: Act| Deed::of(&office.person.account.name, act, office.person.address);
    let name = account.name.clone();
    let done = ("done", "people-done");
    match fields.get("action") {
        "save" => {
            let rights = match rights(&fields) {
                Ok(rights) => rights,
                Err(word) => return shown(&office, &account, Some(("fault", word)), None, StatusCode::UNPROCESSABLE_ENTITY).await,
            };
            let deed = deed(Act::Grant).saying(rights.described(&name));
            let work = move |database: &mut crate::state::Connection| {
                audit::recorded(database, &deed, |change| {
                    accounts::grant(change, &name, &rights)?;
                    // Nobody would be left who could give rights here.
                    Ok(if accounts::has_admin(change)? { Some(accounts::find(change, &name)?) } else { None })
                })
            };
            match office.desk.on_database(work).await?.flatten() {
                Some(account) => shown(&office, &account, Some(done), None, StatusCode::OK).await,
                None => shown(&office, &account, Some(("fault", "people-last-admin")), None, StatusCode::CONFLICT).await,
            }
        }
        "invite" => {
            let token = Token::random().map_err(|fault| Refusal::fault(&fault))?;
            let (deed, address) = (deed(Act::Invite).saying(name.as_str()), format!("/invitation/{}", token.as_str()));
            let work = move |database: &mut crate::state::Connection| {
                audit::recorded(database, &deed, |change| invitations::invite(change, &name, &token))
            };
            office.desk.on_database(work).await?.ok_or_else(|| Refusal::missing().private())?;
            shown(&office, &account, None, Some(address), StatusCode::OK).await
        }
        "end-sessions" => {
            let deed = deed(Act::EndSessions).saying(name.as_str());
            let work = move |database: &mut crate::state::Connection| {
                audit::recorded(database, &deed, |change| sessions::end_of(change, &name, None))
            };
            office.desk.on_database(work).await?;
            shown(&office, &account, Some(done), None, StatusCode::OK).await
        }
        "remove-factor" => {
            let deed = deed(Act::NoSecondFactor).saying(name.as_str());
            let work =
                move |database: &mut crate::state::Connection| audit::recorded(database, &deed, |change| factors::remove(change, &name));
            office.desk.on_database(work).await?;
            shown(&office, &account, Some(done), None, StatusCode::OK).await
        }
        "remove" if fields.get("sure").is_empty() => {
            shown(&office, &account, Some(("fault", "people-not-sure")), None, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        "remove" => {
            let deed = deed(Act::RemoveAccount).saying(name.as_str());
            let work = move |database: &mut crate::state::Connection| {
                audit::recorded(database, &deed, |change| {
                    accounts::remove(change, &name)?;
                    Ok(accounts::has_admin(change)?.then_some(()))
                })
            };
            match office.desk.on_database(work).await? {
                Some(()) => Ok(private(Redirect::to("/people"))),
                None => shown(&office, &account, Some(("fault", "people-last-admin")), None, StatusCode::CONFLICT).await,
            }
        }
        _ => Err(Refusal::bad("action", "there is no such action").private()),
    }
}
