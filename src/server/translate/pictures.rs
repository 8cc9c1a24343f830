//! The page that a message stands on: a picture of the printed one, and its section of the reading page.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;

use crate::server::Refusal;
use crate::server::session::private;
use crate::server::translate::request::FileRequest;
use crate::server::translate::sent::Sent;
use crate::server::translate::{EditorContext, MessageFile, live, saving, status};
use crate::server::{Line, parameters};
use crate::source::Tag;
use crate::state::work;
use crate::translate::Translations;
use crate::translate::previews::{Preview, Unmade, View, Wanted};
use crate::web::Layout;

#[derive(Template)]
#[template(path = "translate-section.html")]
struct SectionPage<'a> {
    layout: Layout<'a>,
    lang: Tag,
    section: Option<String>,
    back: String,
}

/// `GET …/page.png?id=…`: the printed page with the message marked; `draft=1`: with what the person is writing.
pub async fn picture(FileRequest { context, file }: FileRequest) -> Result<Response, Refusal> {
    match preview(&context, &file, View::Page).await {
        Ok((_, preview)) => match &*preview {
            Preview::Page(Some(picture)) => Ok(private(([(CONTENT_TYPE, "image/png")], picture.png.clone()))),
            _ => Ok(status(StatusCode::NOT_FOUND)),
        },
        Err(code) => Ok(status(code)),
    }
}

/// `GET …/section?id=…`: the section of the reading page with the message marked.
pub async fn section(FileRequest { context, file }: FileRequest) -> Result<Response, Refusal> {
    let (id, preview) = match preview(&context, &file, View::Section).await {
        Ok(made) => made,
        Err(code) => return Err(context.refusal(code, "translate-no-preview")),
    };
    let section = match &*preview {
        Preview::Section(section) => section.as_deref(),
        Preview::Page(_) => None,
    };
    let page = SectionPage {
        layout: context.layout(context.title(&file.name)),
        lang: file.lang.clone(),
        section: section.map(str::to_owned),
        back: file.of_message(&id, ""),
    };
    Ok(context.answer(&page, StatusCode::OK))
}

/// The preview that an address asks for, with the id of its message.
async fn preview(context: &EditorContext, file: &MessageFile, view: View) -> Result<(String, Arc<Preview>), StatusCode> {
    let given = parameters::of(&context.uri).ok_or(StatusCode::BAD_REQUEST)?;
    let given = |name: &str| given.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let id = given("id").ok_or(StatusCode::BAD_REQUEST)?;
    if !context.may_see(&file.name, &id) {
        return Err(StatusCode::NOT_FOUND);
    }
    let translations = match given("draft") {
        Some(_) => with_draft(context, file, &id).await?,
        None => newest(context, file, &id).await?,
    };
    let desk = context.desk().ok_or(StatusCode::SERVICE_UNAVAILABLE)?;
    let wanted = Wanted { translations, tag: file.lang.clone(), document: file.name.clone(), message: id.clone(), view };
    match desk.previews.get(wanted).await {
        Ok(Ok(preview)) => Ok((id, preview)),
        // The document has faults of its own; `check` and `build` say which.
        Ok(Err(_)) => Err(StatusCode::CONFLICT),
        Err(Unmade::Unknown) => Err(StatusCode::NOT_FOUND),
        Err(Unmade::Busy) => Err(StatusCode::SERVICE_UNAVAILABLE),
    }
}

/// The library with the newest text of a message.
async fn newest(context: &EditorContext, file: &MessageFile, id: &str) -> Result<Arc<Translations>, StatusCode> {
    let (opened, file, id) = (Arc::clone(&context.opened), MessageFile { lang: file.lang.clone(), name: file.name.clone() }, id.to_owned());
    let newest = move || {
        let items = opened.translations.items(&file.lang, &file.name);
        let item = items.iter().find(|item| item.id == id);
        item.and_then(|item| live::newest(&opened.translations, &file, item)).map_or_else(|| Arc::clone(&opened.translations), Arc::new)
    };
    context.app.work(Line::Translators, newest).await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}

/// The library with what the person is writing; as it is where there is no draft or it cannot be written.
async fn with_draft(context: &EditorContext, file: &MessageFile, id: &str) -> Result<Arc<Translations>, StatusCode> {
    let as_it_is = Arc::clone(&context.opened.translations);
    let Some(database) = context.app.database().cloned() else { return Ok(as_it_is) };
    let (person, spot, tag, name) = (context.person.account.name.clone(), saving::spot(file, id), file.lang.clone(), file.name.clone());
    let changed = move || {
        let draft = database.with(|database| work::draft(database, &person, &spot)).ok().flatten();
        let sent = draft.and_then(|draft| serde_json::from_str::<Sent>(&draft).ok());
        let changed = sent.and_then(|sent| live::changed(&as_it_is, &tag, &name, &sent).ok());
        changed.map_or(as_it_is, Arc::new)
    };
    context.app.work(Line::Translators, changed).await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}
