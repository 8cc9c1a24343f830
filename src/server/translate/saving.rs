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
use crate::server::translate::request::{FormRequest, UnopenedForm};
use crate::server::translate::sent::{Intent, Sent};
use crate::server::translate::{EditorContext, MessageFile};
use crate::server::{App, Busy, Line};
use crate::state::work::{self, COMMENT, DECLINED, Event, MAX_COMMENT, Spot};
use crate::translate::desk::{Beside, Done};
use crate::translate::form;
use crate::translate::save::{Change, Outcome, Trouble, Written};

/// The action that turns down a text which waits beside an approved one.
const DECLINE: &str = "decline";

/// Saves, submits, approves, comments, or changes the form. Whatever stands in the way, the answer holds what was written.
pub async fn save(State(app): State<App>, request: Request) -> Result<Response, Refusal> {
    let letter = UnopenedForm::read(request, &app).await?;
    let parts = letter.parts.clone();
    let writing = match letter.open(&app).await {
        Ok(writing) => writing,
        Err(carried) => return Ok(carried),
    };
    let (sent, intent) = (writing.sent.clone(), writing.intent.clone());
    let lost = |_: Busy| Carried::new(&app, &parts, sent, intent, Stopped::Busy).answer();
    match tokio::time::timeout(SAVE_WITHIN, done(writing)).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(busy)) => Ok(lost(busy)),
        Err(_) => Ok(lost(Busy)),
    }
}

/// Does what the form wishes.
async fn done(writing: FormRequest) -> Result<Response, Busy> {
    let FormRequest { context, file, sent, intent } = writing;
    let shown = |sent: Sent, intent: &Intent, report: &'static str| Given {
        sent: Some(sent),
        report: Some(Report::word(report)),
        state: intent.state.clone(),
        comment: intent.comment.clone(),
        ..Given::default()
    };
    // A form of an old session is shown again with its text, so that nothing is lost.
    if context.person.check_csrf(&intent.csrf).is_err() {
        return page::show(context, file, shown(sent, &intent, "translate-form-old"), StatusCode::FORBIDDEN).await;
    }
    let decision = match intent.action.as_str() {
        "save" => Decision::Draft,
        "submit" => Decision::NeedsReview,
        "approve" if context.person.account.may_approve(&file.lang) => Decision::Approved,
        "approve" => return page::show(context, file, shown(sent, &intent, "error-rights-text"), StatusCode::FORBIDDEN).await,
        DECLINE if context.person.account.may_approve(&file.lang) => Decision::Approved,
        DECLINE => return page::show(context, file, shown(sent, &intent, "error-rights-text"), StatusCode::FORBIDDEN).await,
        "comment" => return comment(context, file, sent, intent).await,
        "discard" => return discard(context, file, sent, intent).await,
        action => {
            let action = action.to_owned();
            return reshape(context, file, sent, &action, intent).await;
        }
    };
    let app = context.app.clone();
    app.work(Line::Translators, move || {
        let (given, status) = match saved(&context, &file, &sent, &intent, decision) {
            Ok(Done { outcome, uncommitted: None }) => {
                let address = format!("{}&done={}", file.of_message(&sent.id, &intent.state), outcome_name(&outcome, &intent, decision));
                return private(Redirect::to(&address));
            }
            Ok(Done { uncommitted: Some(reason), .. }) => {
                tracing::warn!(%reason, "a saved message was not committed");
                let report = Some(Report::with("translate-saved-uncommitted", reason));
                (Given { id: Some(sent.id), report, state: intent.state, ..Given::default() }, StatusCode::OK)
            }
            Err(trouble) => {
                let given = explain(sent, trouble);
                let kept = given.sent.as_ref().is_none_or(|sent| keep(&context, &file, sent) == Kept::Yes);
                let (warnings_seen, comment) = (intent.warnings_seen, intent.comment);
                (Given { state: intent.state, warnings_seen, comment, not_kept: !kept, ..given }, StatusCode::CONFLICT)
            }
        };
        // The library is opened anew: the page shows what was just saved.
        page::shown(&context.again(), &file, &given, status)
    })
    .await
}

/// What became of a change, in addresses and ids of words.
fn outcome_name(outcome: &Outcome, intent: &Intent, decision: Decision) -> &'static str {
    match outcome {
        Outcome::Write(_) if intent.action == DECLINE => DECLINED,
        Outcome::Write(saved) if saved.waits => "waits",
        Outcome::Write(_) => decision.name(),
        Outcome::Unchanged => "unchanged",
        Outcome::Beside => "beside",
    }
}

/// Saves a form.
fn saved(context: &EditorContext, file: &MessageFile, sent: &Sent, intent: &Intent, decision: Decision) -> Result<Done, Trouble> {
    let account = &context.person.account;
    let (Some(desk), Some(database)) = (context.app.desk(), context.app.database()) else { return Err(Trouble::Library(Vec::new())) };
    let entry = sent.entry();
    let change = Change {
        tag: &file.lang,
        name: &file.name,
        id: &sent.id,
        entry: if intent.action == DECLINE { Written::Declined } else { sent.written(&entry) },
        before: &sent.before,
        original: &sent.original,
        decision,
        by: account.name.as_str(),
        warnings_seen: intent.warnings_seen,
        // Somebody who saw the approval and may give it takes it back by saving the same text.
        withdraws: account.may_approve(&file.lang) && intent.shown == Decision::Approved.name(),
    };
    let comment: String = intent.comment.chars().take(MAX_COMMENT).collect();
    let form = serde_json::to_string(sent).unwrap_or_default();
    desk.save(
        database,
        &change,
        &Beside { person: &account.name, address: context.person.address, spot: spot(file, &sent.id), comment: &comment, form: &form },
    )
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
async fn reshape(context: EditorContext, file: MessageFile, mut sent: Sent, action: &str, intent: Intent) -> Result<Response, Busy> {
    let mut given = Given { state: intent.state, comment: intent.comment, ..Given::default() };
    match action.split_once(':') {
        Some(("split", variable)) if is_variable(variable) => {
            let entry = sent.entry();
            let shape = form::split(&form::shape(&entry, Some(&entry), &file.lang), variable, &file.lang);
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
    let app = context.app.clone();
    app.work(Line::Translators, move || {
        given.not_kept = keep(&context, &file, &sent) != Kept::Yes;
        given.sent = Some(sent);
        page::shown(&context, &file, &given, StatusCode::OK)
    })
    .await
}

/// A name that can stand behind `$`.
fn is_variable(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

async fn comment(context: EditorContext, file: MessageFile, sent: Sent, intent: Intent) -> Result<Response, Busy> {
    let app = context.app.clone();
    app.work(Line::Translators, move || {
        let written = match (context.app.database(), is_known(&context, &file, &sent.id)) {
            (Some(database), true) if !intent.comment.is_empty() => {
                let (person, text) = (context.person.account.name.to_string(), intent.comment.chars().take(MAX_COMMENT).collect());
                let event = Event { person, at: review::seconds(), kind: COMMENT.to_owned(), text, origin: String::new() };
                database.with(|database| work::note(database, &spot(&file, &sent.id), &event))
            }
            _ => Ok(()),
        };
        let Err(error) = written else { return private(Redirect::to(&file.of_message(&sent.id, &intent.state))) };
        tracing::error!(%error, "a comment is not written down");
        let report = Some(Report::with("translate-disk", error.to_string()));
        let given = Given { id: Some(sent.id), report, state: intent.state, comment: intent.comment, not_kept: true, ..Given::default() };
        page::shown(&context, &file, &given, StatusCode::CONFLICT)
    })
    .await
}

async fn discard(context: EditorContext, file: MessageFile, sent: Sent, intent: Intent) -> Result<Response, Busy> {
    let app = context.app.clone();
    app.work(Line::Translators, move || {
        let forgotten = context
            .app
            .database()
            .map(|database| database.with(|database| work::forget_draft(database, &context.person.account.name, &spot(&file, &sent.id))));
        if let Some(Err(error)) = forgotten {
            tracing::error!(%error, "a draft is not removed");
        }
        private(Redirect::to(&file.of_message(&sent.id, &intent.state)))
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
pub fn keep(context: &EditorContext, file: &MessageFile, sent: &Sent) -> Kept {
    if !is_known(context, file, &sent.id) {
        return Kept::Unknown;
    }
    let (Some(database), Ok(form)) = (context.app.database(), serde_json::to_string(sent)) else { return Kept::Failed };
    let (person, spot) = (&context.person.account.name, spot(file, &sent.id));
    match database.with(|database| work::keep_draft(database, person, &spot, &form, review::seconds())) {
        Ok(true) => Kept::Yes,
        Ok(false) => Kept::TooMany,
        Err(error) => {
            tracing::error!(%error, "a draft is not kept");
            Kept::Failed
        }
    }
}

fn is_known(context: &EditorContext, file: &MessageFile, id: &str) -> bool {
    context.items(&file.lang, &file.name).iter().any(|item| item.id == id)
}

/// Where a message stands, for the database.
pub fn spot(file: &MessageFile, id: &str) -> Spot {
    Spot { lang: file.lang.to_string(), document: file.name.clone(), message: id.to_owned() }
}
