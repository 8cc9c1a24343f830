//! What a script asks while somebody writes: the faults of the text so far, and a draft that survives a crash.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::diagnostic::Diagnostic;
use crate::locale::text::{self, is_same};
use crate::locale::{check, edit, place};
use crate::server::Line;
use crate::server::Refusal;
use crate::server::session::private;
use crate::server::translate::request::FormRequest;
use crate::server::translate::sent::Sent;
use crate::server::translate::view::{FaultView, fault_views};
use crate::server::translate::{MessageFile, saving};
use crate::source::Tag;
use crate::translate::save::{self, Written};
use crate::translate::{Item, Translations};
use crate::web::Layout;

#[derive(Template)]
#[template(path = "translate-faults.html")]
struct Faults<'a> {
    layout: Layout<'a>,
    /// That somebody has saved another text meanwhile.
    meanwhile: bool,
    faults: Vec<FaultView>,
    problem: Option<String>,
}

/// `POST …/check`: the faults, as a piece of the page.
pub async fn check(FormRequest { context, file, sent, .. }: FormRequest) -> Result<Response, Refusal> {
    let app = context.app.clone();
    let answer = app.work(Line::Translators, move || {
        let translations = &context.opened.translations;
        let (faults, problem) = match faults(translations, &file.lang, &file.name, &sent) {
            Ok(faults) => (faults, None),
            Err(problem) => (Vec::new(), Some(problem)),
        };
        let items = translations.items(&file.lang, &file.name);
        let now = items.iter().find(|item| item.id == sent.id).and_then(Item::newest).unwrap_or_default();
        let faults = fault_views(&faults, context.served.words.of(&context.tag));
        let page = Faults { layout: context.layout(String::new()), meanwhile: !is_same(now, &sent.before), faults, problem };
        context.answer(&page, StatusCode::OK)
    });
    Ok(answer.await?)
}

/// `POST …/draft`: keeps what is being written; the status says whether it is kept.
pub async fn draft(FormRequest { context, file, sent, intent }: FormRequest) -> Result<Response, Refusal> {
    context.person.check_csrf(&intent.csrf)?;
    let app = context.app.clone();
    Ok(app.work(Line::Translators, move || private(saving::keep(&context, &file, &sent))).await?)
}

/// The library with a text in place that is not saved, or why it cannot be written.
pub fn changed(translations: &Translations, tag: &Tag, name: &str, sent: &Sent) -> Result<Translations, String> {
    let path = place::path(tag, name);
    let bytes = |path: &str| translations.snapshot.bytes(path).map(|bytes| bytes.to_vec()).unwrap_or_default();
    let (file, source) = (bytes(&path), bytes(&place::path(&translations.library.source, name)));
    let entry = sent.entry();
    let written = match sent.written(&entry) {
        Written::Fluent(fluent) if !text::is_too_long(fluent) => save::set_written(&file, &source, fluent, &sent.id),
        Written::Fields(entry) if !text::is_too_long(&entry.write()) => edit::set(&file, &source, entry),
        _ => return Err(edit::Refusal::Entry("it is too long".to_owned()).to_string()),
    };
    Ok(translations.with(&path, written.map_err(|refusal| refusal.to_string())?))
}

fn faults(translations: &Translations, tag: &Tag, name: &str, sent: &Sent) -> Result<Vec<Diagnostic>, String> {
    let entry = sent.entry();
    if sent.fluent.is_none() && entry.value.is_none() && entry.attributes.is_empty() {
        return Ok(Vec::new());
    }
    let changed = changed(translations, tag, name, sent)?;
    Ok(check::message(&changed.library, &changed.snapshot, tag, name, &sent.id))
}

/// The faults of the newest text that is saved.
pub fn saved_faults(translations: &Translations, file: &MessageFile, item: &Item) -> Vec<Diagnostic> {
    let newest = newest(translations, file, item);
    check::message(
        &translations.library,
        newest.as_ref().map_or(&translations.snapshot, |newest| &newest.snapshot),
        &file.lang,
        &file.name,
        &item.id,
    )
}

/// The library with a text in place that waits beside an approved one; `None` where the message has none.
pub fn newest(translations: &Translations, file: &MessageFile, item: &Item) -> Option<Translations> {
    let proposal = item.proposal.as_ref()?;
    let waiting = Sent { id: item.id.clone(), fluent: Some(proposal.text.clone()), ..Sent::default() };
    changed(translations, &file.lang, &file.name, &waiting).ok()
}
