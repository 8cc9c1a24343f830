//! What a script asks while somebody writes: the faults of the text so far, and a draft that survives a crash.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::diagnostic::Diagnostic;
use crate::locale::{check, edit, place};
use crate::server::session::Refused;
use crate::server::translate::request::Writing;
use crate::server::translate::sent::Sent;
use crate::server::translate::view::{FaultView, fault_views};
use crate::server::translate::{Place, saving, status};
use crate::translate::Workbook;
use crate::translate::save::{self, MAX_ENTRY_BYTES};
use crate::web::Layout;

#[derive(Template)]
#[template(path = "translate-faults.html")]
struct Faults<'a> {
    layout: Layout<'a>,
    faults: Vec<FaultView>,
    problem: Option<String>,
}

/// `POST …/check`: the faults, as a piece of the page.
pub async fn check(Writing { room, place, sent, .. }: Writing) -> Result<Response, Refused> {
    let (workbook, tag, name) = (Arc::clone(&room.opened.workbook), place.lang.clone(), place.name.clone());
    let checked = tokio::task::spawn_blocking(move || faults(&workbook, &tag, &name, &sent)).await;
    let (faults, problem) = match checked {
        Ok(Ok(faults)) => (faults, None),
        Ok(Err(problem)) => (Vec::new(), Some(problem)),
        Err(_) => return Ok(status(StatusCode::INTERNAL_SERVER_ERROR)),
    };
    let faults = fault_views(&faults, room.served.words.of(&room.tag));
    let page = Faults { layout: room.layout(String::new()), faults, problem };
    Ok(room.answer(&page, StatusCode::OK))
}

/// `POST …/draft`: keeps what is being written.
pub async fn draft(Writing { room, place, sent, wish }: Writing) -> Result<Response, Refused> {
    room.person.check_csrf(&wish.csrf)?;
    if room.opened.workbook.items(&place.lang, &place.name).iter().any(|item| item.id == sent.id) {
        saving::keep(&room, &place, &sent).await;
    }
    Ok(status(StatusCode::NO_CONTENT))
}

/// The library with a text in place that is not saved, or why it cannot be written.
pub fn changed(workbook: &Workbook, tag: &crate::source::Tag, name: &str, sent: &Sent) -> Result<Workbook, String> {
    let path = place::path(tag, name);
    let bytes = |path: &str| workbook.snapshot.bytes(path).map(|bytes| bytes.to_vec()).unwrap_or_default();
    let (file, source) = (bytes(&path), bytes(&place::path(&workbook.library.source, name)));
    let entry = sent.entry();
    let written = match &sent.fluent {
        Some(fluent) if fluent.len() <= MAX_ENTRY_BYTES => save::set_written(&file, &source, fluent, &sent.id),
        None if entry.write().len() <= MAX_ENTRY_BYTES => edit::set(&file, &source, &entry),
        _ => return Err(edit::Refusal::Entry("it is too long".to_owned()).to_string()),
    };
    let written = written.map_err(|refusal| refusal.to_string())?;
    Ok(Workbook { library: workbook.library.clone(), snapshot: workbook.snapshot.with(&path, written) })
}

fn faults(workbook: &Workbook, tag: &crate::source::Tag, name: &str, sent: &Sent) -> Result<Vec<Diagnostic>, String> {
    let entry = sent.entry();
    if sent.fluent.is_none() && entry.value.is_none() && entry.attributes.is_empty() {
        return Ok(Vec::new());
    }
    let changed = changed(workbook, tag, name, sent)?;
    Ok(check::message(&changed.library, &changed.snapshot, tag, name, &sent.id))
}

/// The faults of a saved text.
pub fn saved_faults(workbook: &Workbook, place: &Place, id: &str) -> Vec<Diagnostic> {
    check::message(&workbook.library, &workbook.snapshot, &place.lang, &place.name, id)
}
