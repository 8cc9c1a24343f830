//! `POST /translate/{lang}/{name}`: what somebody does with a message.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use crate::diagnostic::Diagnostic;
use crate::locale::review::{self, Decision};
use crate::server::Refusal;
use crate::server::limits::SAVE_WITHIN;
use crate::server::session::private;
use crate::server::translate::carried::{Carried, Stopped};
use crate::server::translate::page::{self, Given, Report};
use crate::server::translate::request::{Letter, Writing};
use crate::server::translate::sent::{Sent, Wish};
use crate::server::translate::{Place, Room};
use crate::server::{App, Busy, Line};
use crate::state::work::{self, COMMENT, DECLINED, Event, MAX_COMMENT, Spot};
use crate::translate::desk::{Beside, Done};
use crate::translate::form;
use crate::translate::save::{Change, Outcome, Trouble, Written};

/// The action that turns down a text which waits beside an approved one.
const DECLINE: &str = "decline";

/// Saves, submits, approves, comments, or changes the form. Whatever stands in the way, the answer holds what was written.
pub async fn save(State(app): State<App>, request: Request) -> Result<Response, Refusal> {
    let letter = Letter::read(request, &app).await?;
    let parts = letter.parts.clone();
    let writing = match letter.open(&app).await {
        Ok(writing) => writing,
        Err(carried) => return Ok(carried),
    };
    let (sent, wish) = (writing.sent.clone(), writing.wish.clone());
    let lost = |_: Busy| Carried::new(&app, &parts, sent, wish, Stopped::Busy).answer();
    match tokio::time::timeout(SAVE_WITHIN, done(writing)).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(busy)) => Ok(lost(busy)),
        Err(_) => Ok(lost(Busy)),
    }
}

/// Does what the form wishes.
async fn done(writing: Writing) -> Result<Response, Busy> {
    let Writing { room, place, sent, wish } = writing;
    let shown = |sent: Sent, wish: &Wish, report: &'static str| Given {
        sent: Some(sent),
        report: Some(Report::word(report)),
        state: wish.state.clone(),
        comment: wish.comment.clone(),
        ..Given::default()
    };
    // A form of an old session is shown again with its text, so that nothing is lost.
    if room.person.check_csrf(&wish.csrf).is_err() {
        return page::show(room, place, shown(sent, &wish, "translate-form-old"), StatusCode::FORBIDDEN).await;
    }
    let decision = match wish.action.as_str() {
        "save" => Decision::Draft,
        "submit" => Decision::NeedsReview,
        "approve" if room.person.account.may_approve(&place.lang) => Decision::Approved,
        "approve" => return page::show(room, place, shown(sent, &wish, "error-rights-text"), StatusCode::FORBIDDEN).await,
        DECLINE if room.person.account.may_approve(&place.lang) => Decision::Approved,
        DECLINE => return page::show(room, place, shown(sent, &wish, "error-rights-text"), StatusCode::FORBIDDEN).await,
        "comment" => return comment(room, place, sent, wish).await,
        "discard" => return discard(room, place, sent, wish).await,
        action => {
            let action = action.to_owned();
            return reshape(room, place, sent, &action, wish).await;
        }
    };
    let app = room.app.clone();
    app.work(Line::Translators, move || {
        let (given, status) = match saved(&room, &place, &sent, &wish, decision) {
            Ok(Done { outcome, uncommitted: None }) => {
                let address = format!("{}&done={}", place.of_message(&sent.id, &wish.state), outcome_name(&outcome, &wish, decision));
                return private(Redirect::to(&address));
            }
            Ok(Done { uncommitted: Some(reason), .. }) => {
                tracing::warn!(%reason, "a saved message was not committed");
                let report = Some(Report::with("translate-saved-uncommitted", reason));
                (Given { id: Some(sent.id), report, state: wish.state, ..Given::default() }, StatusCode::OK)
            }
            Err(trouble) => {
                let given = explain(sent, trouble);
                let kept = given.sent.as_ref().is_none_or(|sent| keep(&room, &place, sent) == Kept::Yes);
                let (warnings_seen, comment) = (wish.warnings_seen, wish.comment);
                (Given { state: wish.state, warnings_seen, comment, not_kept: !kept, ..given }, StatusCode::CONFLICT)
            }
        };
        // The library is opened anew: the page shows what was just saved.
        page::shown(&room.again(), &place, &given, status)
    })
    .await
}

/// What became of a change, in addresses and ids of words.
fn outcome_name(outcome: &Outcome, wish: &Wish, decision: Decision) -> &'static str {
    match outcome {
        Outcome::Write(_) if wish.action == DECLINE => DECLINED,
        Outcome::Write(saved) if saved.waits => "waits",
        Outcome::Write(_) => decision.name(),
        Outcome::Unchanged => "unchanged",
        Outcome::Beside => "beside",
    }
}

/// Saves a form.
fn saved(room: &Room, place: &Place, sent: &Sent, wish: &Wish, decision: Decision) -> Result<Done, Trouble> {
    let account = &room.person.account;
    let (Some(desk), Some(database)) = (room.app.desk(), room.app.database()) else { return Err(Trouble::Library(Vec::new())) };
    let entry = sent.entry();
    let change = Change {
        tag: &place.lang,
        name: &place.name,
        id: &sent.id,
        entry: if wish.action == DECLINE { Written::Declined } else { sent.written(&entry) },
        before: &sent.before,
        original: &sent.original,
        decision,
        by: account.name.as_str(),
        warnings_seen: wish.warnings_seen,
        // Somebody who saw the approval and may give it takes it back by saving the same text.
        withdraws: account.may_approve(&place.lang) && wish.shown == Decision::Approved.name(),
    };
    let comment: String = wish.comment.chars().take(MAX_COMMENT).collect();
    let form = serde_json::to_string(sent).unwrap_or_default();
    desk.save(database, &change, &Beside { person: &account.name, spot: spot(place, &sent.id), comment: &comment, form: &form })
}

/// Why nothing was saved, beside the form with everything that was written.
fn explain(mut sent: Sent, trouble: Trouble) -> Given {
    let mut given = Given::default();
    given.report = Some(match trouble {
        Trouble::Changed(theirs) => {
            // Whoever saves again has seen what the other one wrote; where the person began stays known.
            sent.beside(&theirs.unwrap_or_default());
            Report::word("translate-conflict")
        }
        Trouble::OriginalChanged(now) => {
            given.original_before = Some(std::mem::replace(&mut sent.original, now));
            Report::word("translate-original-changed")
        }
        Trouble::Gone => Report::word("translate-gone"),
        Trouble::Empty => Report::word("translate-empty"),
        Trouble::TooLong => Report::word("translate-too-long"),
        Trouble::Hidden(c) => Report::with("translate-hidden", format!("U+{:04X}", u32::from(c))),
        Trouble::Merging => Report::word("translate-merging"),
        Trouble::Refused(refusal) => Report::with("translate-refused", refusal.to_string()),
        Trouble::Faults(faults) => {
            let stops = faults.iter().any(Diagnostic::is_error);
            given.faults = faults;
            Report::word(if stops { "translate-has-errors" } else { "translate-has-warnings" })
        }
        Trouble::Library(faults) => Report::with(
            "translate-unreadable",
            faults.first().map(|fault| format!("{}: {}", fault.file, fault.message)).unwrap_or_default(),
        ),
        Trouble::Unreadable(file, error) => {
            tracing::error!(%error, file, "a file of the library cannot be read");
            Report::with("translate-file-unreadable", format!("{file}: {error}"))
        }
        Trouble::NoTurn(problem) => Report::with("translate-no-turn", problem.to_string()),
        Trouble::Disk(error) => {
            tracing::error!(%error, "a translation cannot be written");
            Report::with("translate-disk", error.to_string())
        }
        Trouble::State(error) => {
            tracing::error!(%error, "the history cannot be written");
            Report::with("translate-disk", error.to_string())
        }
        Trouble::TooManyDrafts => Report::word("translate-too-many-drafts"),
    });
    given.sent = Some(sent);
    given
}

/// The form in another shape: with variants, or as Fluent; or the page that it would give.
async fn reshape(room: Room, place: Place, mut sent: Sent, action: &str, wish: Wish) -> Result<Response, Busy> {
    let mut given = Given { state: wish.state, comment: wish.comment, ..Given::default() };
    match action.split_once(':') {
        Some(("split", variable)) if is_variable(variable) => {
            let entry = sent.entry();
            let shape = form::split(&form::shape(&entry, Some(&entry), &place.lang), variable, &place.lang);
            sent.texts = form::fields(&shape).into_iter().map(|field| field.text).collect();
            sent.shape = shape;
        }
        _ if action == "fluent" => {
            let entry = sent.entry();
            let empty = entry.value.is_none() && entry.attributes.is_empty();
            sent.fluent = Some(if empty { format!("{} = ", sent.id) } else { entry.write() });
        }
        _ if action == "fields" => sent.fluent = None,
        _ => given.preview = true,
    }
    let app = room.app.clone();
    app.work(Line::Translators, move || {
        given.not_kept = keep(&room, &place, &sent) != Kept::Yes;
        given.sent = Some(sent);
        page::shown(&room, &place, &given, StatusCode::OK)
    })
    .await
}

/// A name that can stand behind `$`.
fn is_variable(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

async fn comment(room: Room, place: Place, sent: Sent, wish: Wish) -> Result<Response, Busy> {
    let app = room.app.clone();
    app.work(Line::Translators, move || {
        let written = match (room.app.database(), is_known(&room, &place, &sent.id)) {
            (Some(database), true) if !wish.comment.is_empty() => {
                let (person, text) = (room.person.account.name.to_string(), wish.comment.chars().take(MAX_COMMENT).collect());
                let event = Event { person, at: review::seconds(), kind: COMMENT.to_owned(), text, origin: String::new() };
                database.with(|database| work::note(database, &spot(&place, &sent.id), &event))
            }
            _ => Ok(()),
        };
        let Err(error) = written else { return private(Redirect::to(&place.of_message(&sent.id, &wish.state))) };
        tracing::error!(%error, "a comment is not written down");
        let report = Some(Report::with("translate-disk", error.to_string()));
        let given = Given { id: Some(sent.id), report, state: wish.state, comment: wish.comment, not_kept: true, ..Given::default() };
        page::shown(&room, &place, &given, StatusCode::CONFLICT)
    })
    .await
}

async fn discard(room: Room, place: Place, sent: Sent, wish: Wish) -> Result<Response, Busy> {
    let app = room.app.clone();
    app.work(Line::Translators, move || {
        let forgotten = room
            .app
            .database()
            .map(|database| database.with(|database| work::forget_draft(database, &room.person.account.name, &spot(&place, &sent.id))));
        if let Some(Err(error)) = forgotten {
            tracing::error!(%error, "a draft is not removed");
        }
        private(Redirect::to(&place.of_message(&sent.id, &wish.state)))
    })
    .await
}

/// What became of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is kept.
    Yes,
    /// There is no such message: what nobody can open again is not kept.
    Unknown,
    /// The person has too many drafts.
    TooMany,
    /// The database does not take it.
    Failed,
}

impl IntoResponse for Kept {
    fn into_response(self) -> Response {
        match self {
            Self::Yes => StatusCode::NO_CONTENT,
            Self::Unknown => StatusCode::NOT_FOUND,
            Self::TooMany => StatusCode::INSUFFICIENT_STORAGE,
            Self::Failed => StatusCode::SERVICE_UNAVAILABLE,
        }
        .into_response()
    }
}

/// Keeps what somebody is writing, so that it is there again when the browser or the server ends.
pub fn keep(room: &Room, place: &Place, sent: &Sent) -> Kept {
    if !is_known(room, place, &sent.id) {
        return Kept::Unknown;
    }
    let (Some(database), Ok(form)) = (room.app.database(), serde_json::to_string(sent)) else { return Kept::Failed };
    let (person, spot) = (&room.person.account.name, spot(place, &sent.id));
    match database.with(|database| work::keep_draft(database, person, &spot, &form, review::seconds())) {
        Ok(true) => Kept::Yes,
        Ok(false) => Kept::TooMany,
        Err(error) => {
            tracing::error!(%error, "a draft is not kept");
            Kept::Failed
        }
    }
}

fn is_known(room: &Room, place: &Place, id: &str) -> bool {
    room.opened.workbook.items(&place.lang, &place.name).iter().any(|item| item.id == id)
}

/// Where a message stands, for the database.
pub fn spot(place: &Place, id: &str) -> Spot {
    Spot { lang: place.lang.to_string(), document: place.name.clone(), message: id.to_owned() }
}
