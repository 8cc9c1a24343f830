//! `/account`: the sessions of whoever is signed in.

use askama::Template;
use axum::Form as Sent;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Redirect, Response};

use crate::server::people::{Desk, Fields};
use crate::server::session::{Person, private};
use crate::server::{App, Refusal};
use crate::state::audit::{self, Act, Deed};
use crate::state::sessions::{self, Open};
use crate::web::Layout;

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage<'a> {
    layout: Layout<'a>,
    csrf: &'a str,
    name: String,
    is_admin: bool,
    /// Whether the second factor is kept here.
    has_own_factor: bool,
    /// The way in.
    way: String,
    sessions: Vec<Open>,
}

/// The page.
pub async fn page(State(app): State<App>, person: Person, uri: Uri, headers: HeaderMap) -> Result<Response, Refusal> {
    let desk = Desk::new(&app, &uri, &headers);
    let (name, token) = (person.account.name.clone(), person.token());
    let sessions = desk.on_database(move |database| sessions::of(database, &name, token.as_ref())).await?;
    let page = AccountPage {
        layout: desk.layout("account-title"),
        csrf: person.csrf(),
        name: person.account.name.to_string(),
        is_admin: person.account.is_admin(),
        has_own_factor: person.token().is_some() && person.account.origin.is_program(),
        way: desk.words().get(super::origin(person.account.origin)),
        sessions,
    };
    Ok(desk.answer(&page, StatusCode::OK))
}

/// Ends one of them.
pub async fn end(
    State(app): State<App>,
    person: Person,
    uri: Uri,
    headers: HeaderMap,
    sent: Result<Sent<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Refusal> {
    let Sent(pairs) = sent.map_err(|fault| Refusal::form(&fault))?;
    let fields = Fields(pairs);
    person.check_csrf(fields.get("csrf"))?;
    let desk = Desk::new(&app, &uri, &headers);
    let (name, id) = (person.account.name.clone(), fields.get("session").to_owned());
    let deed = Deed::of(&name, Act::EndSessions, person.address).saying(name.as_str());
    let work = move |database: &mut crate::state::Connection| {
        audit::recorded(database, &deed, |change| sessions::end_of(change, &name, Some(&id)))
    };
    desk.on_database(work).await?;
    Ok(private(Redirect::to("/account")))
}
