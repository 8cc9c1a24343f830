//! Answers to a form, for browsers without scripts: they come back as a file, and nothing is kept.
//!
//! With a script, the page makes the same file itself (`assets/web/forms.js`), and nothing is sent.

use axum::Form as Sent;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::edition::release::View;
use crate::form::{self, Fault, Wrong};
use crate::locale::bundle::Argument;
use crate::server::booklet::whole;
use crate::server::{Line, Reader, Refusal};
use crate::source::Kind;

/// What the addresses of answers end with.
pub const END: &str = "/answers";

/// `POST /{lang}/documents/{slug}/answers`: what was filled in, as JSON. What the form asks stands in its PDF.
pub async fn file(
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    sent: Result<Sent<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Refusal> {
    let edition = reader.served.edition(&slug, &reader.tag).filter(|edition| edition.kind == Kind::Form).ok_or_else(Refusal::missing)?;
    let name = format!("attachment; filename=\"{}-{}.json\"", edition.slug, edition.tag);
    let content = reader.file(&slug, View::Pdf).await?;
    let Sent(given) = sent.map_err(|fault| Refusal::form(&fault))?;
    let read = reader.app.work(Line::Readers, move || {
        let form = whole(content).ok().and_then(|pdf| form::form_of(&pdf).ok())?;
        Some(form.read(given))
    });
    let answers = read.await?.ok_or_else(Refusal::missing)?.map_err(|faults| refused(&faults))?;
    let head = [(CONTENT_TYPE, "application/json"), (CONTENT_DISPOSITION, name.as_str()), (CACHE_CONTROL, "no-store")];
    Ok((head, answers.to_json()).into_response())
}

/// What is wrong with the first of the answers that are none.
fn refused(faults: &[Fault]) -> Refusal {
    let refusal = Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, "answers", "the answers cannot be taken", "error-answers-title").private();
    let Some(fault) = faults.first() else { return refusal };
    let field = ("field", Argument::Text(fault.label.clone()));
    match fault.wrong {
        Wrong::Long(limit) => refusal.text("error-answer-long", vec![field, ("limit", Argument::Number(limit as f64))]),
        Wrong::Number => refusal.text("error-answer-number", vec![field]),
        Wrong::Day => refusal.text("error-answer-day", vec![field]),
        Wrong::Time => refusal.text("error-answer-time", vec![field]),
        // A page of an older version asks or offers other things.
        Wrong::Unknown | Wrong::Choice => refusal.text("error-answer-other", Vec::new()),
    }
}
