//! `POST /translate/{lang}/{name}`: what somebody does with a message.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use crate::locale::review::{Decision, entry_fingerprint};
use crate::server::session::{Refused, private};
use crate::server::translate::page::{self, Given, Report};
use crate::server::translate::request::Writing;
use crate::server::translate::sent::{Sent, Wish};
use crate::server::translate::{Place, Room, now};
use crate::state::work::{self, Event, MAX_COMMENT, Spot};
use crate::translate::form;
use crate::translate::save::{Change, Trouble, Written};

/// Saves, submits, approves, comments, or changes the form.
pub async fn save(Writing { room, place, sent, wish }: Writing) -> Result<Response, Refused> {
    // A form of an old session is shown again with its text, so that nothing is lost.
    if room.person.check_csrf(&wish.csrf).is_err() {
        let given = Given { sent: Some(sent), report: Some(Report::word("translate-form-old")), state: wish.state, ..Given::default() };
        return page::show(&room, &place, given, StatusCode::FORBIDDEN).await;
    }
    let decision = match wish.action.as_str() {
        "save" => Decision::Draft,
        "submit" => Decision::NeedsReview,
        "approve" if room.person.account.may_approve(&place.lang) => Decision::Approved,
        "approve" => return Err(room.person.refuse()),
        "comment" => return comment(&room, &place, sent, wish).await,
        "discard" => {
            forget(&room, &place, &sent.id).await;
            return Ok(private(Redirect::to(&place.of_message(&sent.id, &wish.state))));
        }
        action => return reshape(&room, &place, sent.clone(), action, &wish).await,
    };
    keep(&room, &place, &sent).await;
    let Some(desk) = room.desk() else { return Err(room.refusal(StatusCode::SERVICE_UNAVAILABLE, "translate-closed")) };
    let (tag, file, by, seen, work) =
        (place.lang.clone(), place.name.clone(), room.person.account.name.clone(), wish.warnings_seen, sent.clone());
    let saved = tokio::task::spawn_blocking(move || {
        let (entry, original, base) = (work.entry(), entry_fingerprint(&work.original), work.base());
        let entry = match &work.fluent {
            Some(fluent) => Written::Fluent(fluent),
            None => Written::Fields(&entry),
        };
        let (tag, name, id, by) = (&tag, file.as_str(), work.id.as_str(), by.as_str());
        desk.save(&Change { tag, name, id, entry, base: &base, original: &original, decision, by, warnings_seen: seen })
    })
    .await;
    let saved = match saved {
        Ok(saved) => saved,
        Err(_) => return Err(room.refusal(StatusCode::INTERNAL_SERVER_ERROR, "error-internal-text")),
    };
    match saved {
        Ok((saved, uncommitted)) => {
            let kind = match decision {
                Decision::Draft => "draft",
                Decision::NeedsReview => "needs-review",
                Decision::Approved => "approved",
            };
            note(&room, &place, &sent.id, kind, saved.after).await;
            if !wish.comment.is_empty() {
                note(&room, &place, &sent.id, "comment", wish.comment.chars().take(MAX_COMMENT).collect()).await;
            }
            forget(&room, &place, &sent.id).await;
            if let Some(reason) = uncommitted {
                tracing::warn!(%reason, "a saved message was not committed");
                let given = Given {
                    id: Some(sent.id),
                    report: Some(Report::with("translate-saved-uncommitted", reason)),
                    state: wish.state,
                    ..Given::default()
                };
                return page::show(&room, &place, given, StatusCode::OK).await;
            }
            let address = format!("{}&done={kind}", place.of_message(&sent.id, &wish.state));
            Ok(private(Redirect::to(&address)))
        }
        Err(trouble) => {
            let given = Given { state: wish.state, warnings_seen: wish.warnings_seen, ..explain(sent, trouble) };
            if let Some(sent) = &given.sent {
                keep(&room, &place, sent).await;
            }
            page::show(&room, &place, given, StatusCode::CONFLICT).await
        }
    }
}

/// Why nothing was saved, beside the form with everything that was written.
fn explain(mut sent: Sent, trouble: Trouble) -> Given {
    let mut given = Given::default();
    given.report = Some(match trouble {
        Trouble::Changed(theirs) => {
            let theirs = theirs.unwrap_or_default();
            given.theirs = Some((sent.before.clone(), theirs.clone()));
            // Whoever saves again has seen what the other one wrote.
            sent.before = theirs;
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
            let stops = faults.iter().any(crate::diagnostic::Diagnostic::is_error);
            given.faults = faults;
            Report::word(if stops { "translate-has-errors" } else { "translate-has-warnings" })
        }
        Trouble::Library(faults) => Report::with(
            "translate-unreadable",
            faults.first().map(|fault| format!("{}: {}", fault.file, fault.message)).unwrap_or_default(),
        ),
        Trouble::Disk(error) => {
            tracing::error!(%error, "a translation cannot be written");
            Report::with("translate-disk", error.to_string())
        }
    });
    given.sent = Some(sent);
    given
}

/// The form in another shape: with variants, or as Fluent; or the page that it would give.
async fn reshape(room: &Room, place: &Place, mut sent: Sent, action: &str, wish: &Wish) -> Result<Response, Refused> {
    let mut given = Given { state: wish.state.clone(), ..Given::default() };
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
    keep(room, place, &sent).await;
    given.sent = Some(sent);
    page::show(room, place, given, StatusCode::OK).await
}

/// A name that can stand behind `$`.
fn is_variable(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

async fn comment(room: &Room, place: &Place, sent: Sent, wish: Wish) -> Result<Response, Refused> {
    let known = room.opened.workbook.items(&place.lang, &place.name).iter().any(|item| item.id == sent.id);
    if known && !wish.comment.is_empty() {
        note(room, place, &sent.id, "comment", wish.comment.chars().take(MAX_COMMENT).collect()).await;
    }
    Ok(private(Redirect::to(&place.of_message(&sent.id, &wish.state)).into_response()))
}

/// Keeps what was sent as a draft. Without the database nothing is kept, and saving still works.
pub async fn keep(room: &Room, place: &Place, sent: &Sent) {
    let (Some(database), Ok(form)) = (room.app.database(), serde_json::to_string(sent)) else { return };
    let (person, spot) = (room.person.account.name.clone(), spot(place, &sent.id));
    let kept = database.run(move |database| work::keep_draft(database, &person, &spot, &form, now())).await;
    if let Err(error) = kept {
        tracing::error!(%error, "a draft is not kept");
    }
}

async fn forget(room: &Room, place: &Place, id: &str) {
    let Some(database) = room.app.database() else { return };
    let (person, spot) = (room.person.account.name.clone(), spot(place, id));
    if let Err(error) = database.run(move |database| work::forget_draft(database, &person, &spot)).await {
        tracing::error!(%error, "a draft is not removed");
    }
}

async fn note(room: &Room, place: &Place, id: &str, kind: &str, text: String) {
    let Some(database) = room.app.database() else { return };
    let event = Event { person: room.person.account.name.to_string(), at: now(), kind: kind.to_owned(), text };
    let spot = spot(place, id);
    if let Err(error) = database.run(move |database| work::note(database, &spot, &event)).await {
        tracing::error!(%error, "what happened to a message is not written down");
    }
}

/// Where a message stands, for the database.
pub fn spot(place: &Place, id: &str) -> Spot {
    Spot { lang: place.lang.to_string(), document: place.name.clone(), message: id.to_owned() }
}
