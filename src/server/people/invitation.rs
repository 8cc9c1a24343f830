//! `/invitation/{token}`: somebody who was invited chooses a password, once.

use askama::Template;
use axum::Form as Sent;
use axum::extract::rejection::FormRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{Redirect, Response};

use crate::locale::bundle::Argument;
use crate::server::people::{Desk, Fields};
use crate::server::session::{Visitor, ours, private};
use crate::server::{App, Line, Refusal};
use crate::state::audit::{self, Act, Deed};
use crate::state::passwords::{self, MAX_PASSWORD, MIN_PASSWORD};
use crate::state::sessions::Token;
use crate::state::{Account, invitations};
use crate::web::Layout;

#[derive(Template)]
#[template(path = "invitation.html")]
struct InvitationPage<'a> {
    layout: Layout<'a>,
    lead: String,
    name: String,
    fault: Option<String>,
}

/// The page.
pub async fn page(State(app): State<App>, Path(token): Path<String>, parts: Parts) -> Result<Response, Refusal> {
    let desk = Desk::new(&app, &parts.uri, &parts.headers);
    let account = invited(&desk, &token).await?;
    Ok(shown(&desk, &account, None))
}

/// Who is invited; the same page for an invitation that was used, is too old or never was.
async fn invited(desk: &Desk, token: &str) -> Result<Account, Refusal> {
    let gone = || Refusal::missing().text("invitation-gone", Vec::new()).private();
    let token = Token::parse(token).ok_or_else(gone)?;
    desk.on_database(move |database| invitations::find(database, &token)).await?.ok_or_else(gone)
}

fn shown(desk: &Desk, account: &Account, fault: Option<String>) -> Response {
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = InvitationPage {
        layout: desk.layout("invitation-title"),
        lead: desk.words().count("invitation-lead", MIN_PASSWORD),
        name: account.name.to_string(),
        fault,
    };
    desk.answer(&page, status)
}

/// Keeps the password.
pub async fn accept(
    State(app): State<App>,
    Path(token): Path<String>,
    parts: Parts,
    sent: Result<Sent<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Refusal> {
    ours(&parts, &app)?;
    let desk = Desk::new(&app, &parts.uri, &parts.headers);
    let account = invited(&desk, &token).await?;
    let Sent(pairs) = sent.map_err(|fault| Refusal::form(&fault))?;
    let fields = Fields(pairs);
    let given = |name: &str| fields.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let (password, again) = (given("password"), given("again"));
    let words = desk.words();
    if passwords::validate(&password).is_err() {
        let limits = [("least", Argument::Number(MIN_PASSWORD as f64)), ("most", Argument::Number(MAX_PASSWORD as f64))];
        return Ok(shown(&desk, &account, Some(words.with("invitation-wrong", &limits))));
    }
    if password != again {
        return Ok(shown(&desk, &account, Some(words.get("invitation-different"))));
    }
    let hash = app.work(Line::Passwords, move || passwords::hash(&password)).await?.map_err(|fault| Refusal::fault(&fault))?;
    let deed = Deed::of(&account.name, Act::Password, Visitor::of(&parts, &app).address).saying(account.name.as_str());
    let token = Token::parse(&token).ok_or_else(Refusal::missing)?;
    let work = move |database: &mut crate::state::Connection| {
        audit::recorded(database, &deed, |change| invitations::accept(change, &token, &hash))
    };
    match desk.on_database(work).await? {
        Some(_) => Ok(private(Redirect::to("/sign-in"))),
        None => Err(Refusal::missing().text("invitation-gone", Vec::new()).private()),
    }
}
