//! `/people`: who has an account, and a form to add and invite somebody.

use askama::Template;
use axum::Form as Sent;
use axum::extract::rejection::FormRejection;
use axum::http::StatusCode;
use axum::response::Response;

use crate::server::Refusal;
use crate::server::people::form::{self, RightsView};
use crate::server::people::{Fields, Office};
use crate::state::accounts::{self, MAX_NAME};
use crate::state::audit::{self, Act, Deed};
use crate::state::sessions::Token;
use crate::state::{Account, AccountName, Rights, Role, invitations, sessions};
use crate::web::Layout;

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage<'a> {
    layout: Layout<'a>,
    csrf: &'a str,
    report: Option<(&'static str, String)>,
    /// The account that was added, and the address at which its owner chooses a password; shown once.
    invitation: Option<(String, String)>,
    people: Vec<PersonView>,
    /// The name as it was typed.
    name: String,
    max_name: usize,
    rights: RightsView,
}

struct PersonView {
    name: String,
    roles: String,
    clearance: String,
    groups: String,
    /// Where the account comes from.
    origin: String,
    sessions: u32,
}

/// The page.
pub async fn page(office: Office) -> Result<Response, Refusal> {
    shown(&office, Given::default(), StatusCode::OK).await
}

/// What a form said, and what came of it.
struct Given {
    report: Option<(&'static str, &'static str)>,
    invitation: Option<(String, String)>,
    name: String,
    rights: Rights,
}

impl Default for Given {
    fn default() -> Self {
        Self { report: None, invitation: None, name: String::new(), rights: Rights::of(Vec::new()) }
    }
}

async fn shown(office: &Office, given: Given, status: StatusCode) -> Result<Response, Refusal> {
    let read = |database: &mut crate::state::Connection| {
        let open = sessions::counts(database)?;
        let all = accounts::all(database)?;
        Ok(all.into_iter().map(|account| (open.get(account.name.as_str()).copied().unwrap_or_default(), account)).collect::<Vec<_>>())
    };
    let people = office.desk.on_database(read).await?;
    let words = office.desk.words();
    let roles = |account: &Account| {
        let of_role = |role: &Role| {
            let own = account.grants.iter().filter(|grant| grant.role == *role);
            let langs: Vec<String> = own.clone().filter_map(|grant| grant.lang.as_ref().map(ToString::to_string)).collect();
            let name = words.get(&format!("role-{}", role.name()));
            (own.count() > 0).then(|| if langs.is_empty() { name.clone() } else { format!("{name} ({})", langs.join(", ")) })
        };
        Role::ALL.iter().filter_map(of_role).collect::<Vec<_>>().join(", ")
    };
    let view = |(sessions, account): (u32, Account)| PersonView {
        name: account.name.to_string(),
        roles: roles(&account),
        clearance: words.get(&format!("marking-{}", account.clearance.name())),
        groups: account.groups.iter().map(String::as_str).collect::<Vec<_>>().join(", "),
        origin: words.get(super::origin(account.origin)),
        sessions,
    };
    let page = PeoplePage {
        layout: office.desk.layout("people-title"),
        csrf: office.person.csrf(),
        report: given.report.map(|(kind, word)| (kind, words.get(word))),
        invitation: given.invitation,
        people: people.into_iter().map(view).collect(),
        name: given.name,
        max_name: MAX_NAME,
        rights: RightsView::of(office, &given.rights),
    };
    Ok(office.desk.answer(&page, status))
}

/// Adds an account and invites its owner.
pub async fn add(office: Office, sent: Result<Sent<Vec<(String, String)>>, FormRejection>) -> Result<Response, Refusal> {
    let Sent(pairs) = sent.map_err(|fault| Refusal::form(&fault))?;
    let fields = Fields(pairs);
    office.person.check_csrf(fields.get("csrf"))?;
    let typed: String = fields.get("name").chars().take(MAX_NAME).collect();
    let fault = |word: &'static str, rights: Option<Rights>| Given {
        report: Some(("fault", word)),
        name: typed.clone(),
        rights: rights.unwrap_or_else(|| Rights::of(Vec::new())),
        ..Given::default()
    };
    let rights = match form::rights(&fields) {
        Ok(rights) => rights,
        Err(word) => return shown(&office, fault(word, None), StatusCode::UNPROCESSABLE_ENTITY).await,
    };
    let Ok(name) = AccountName::parse(&typed) else {
        return shown(&office, fault("people-wrong-name", Some(rights)), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let token = Token::random().map_err(|fault| Refusal::fault(&fault))?;
    let address = format!("/invitation/{}", token.as_str());
    let deed = Deed::of(&office.person.account.name, Act::AddAccount, office.person.address).saying(rights.described(&name));
    let (wanted, given) = (name.clone(), rights.clone());
    let work = move |database: &mut crate::state::Connection| {
        audit::recorded(database, &deed, |change| match accounts::add(change, &wanted, &given, accounts::NO_PASSWORD)? {
            true => invitations::invite(change, &wanted, &token),
            false => Ok(None),
        })
    };
    match office.desk.on_database(work).await? {
        Some(()) => shown(&office, Given { invitation: Some((name.to_string(), address)), ..Given::default() }, StatusCode::OK).await,
        None => shown(&office, fault("people-taken", Some(rights)), StatusCode::CONFLICT).await,
    }
}
