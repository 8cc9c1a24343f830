//! The page that a message stands on: a picture of the printed one, and its section of the reading page.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;

use crate::server::Refusal;
use crate::server::session::private;
use crate::server::translate::request::At;
use crate::server::translate::sent::Sent;
use crate::server::translate::{Place, Room, live, saving, status};
use crate::server::{Line, parameters};
use crate::source::Tag;
use crate::state::work;
use crate::translate::Workbook;
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
pub async fn picture(At { room, place }: At) -> Result<Response, Refusal> {
    match preview(&room, &place, View::Page).await {
        Ok((_, preview)) => match &*preview {
            Preview::Page(Some(picture)) => Ok(private(([(CONTENT_TYPE, "image/png")], picture.png.clone()))),
            _ => Ok(status(StatusCode::NOT_FOUND)),
        },
        Err(code) => Ok(status(code)),
    }
}

/// `GET …/section?id=…`: the section of the reading page with the message marked.
pub async fn section(At { room, place }: At) -> Result<Response, Refusal> {
    let (id, preview) = match preview(&room, &place, View::Section).await {
        Ok(made) => made,
        Err(code) => return Err(room.refusal(code, "translate-no-preview")),
    };
    let section = match &*preview {
        Preview::Section(section) => section.as_deref(),
        Preview::Page(_) => None,
    };
    let page = SectionPage {
        layout: room.layout(room.title(&place.name)),
        lang: place.lang.clone(),
        section: section.map(str::to_owned),
        back: place.of_message(&id, ""),
    };
    Ok(room.answer(&page, StatusCode::OK))
}

/// The preview that an address asks for, with the id of its message.
async fn preview(room: &Room, place: &Place, view: View) -> Result<(String, Arc<Preview>), StatusCode> {
    let given = parameters::of(&room.uri).ok_or(StatusCode::BAD_REQUEST)?;
    let given = |name: &str| given.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let id = given("id").ok_or(StatusCode::BAD_REQUEST)?;
    let workbook = match given("draft") {
        Some(_) => with_draft(room, place, &id).await?,
        None => newest(room, place, &id).await?,
    };
    let desk = room.desk().ok_or(StatusCode::SERVICE_UNAVAILABLE)?;
    let wanted = Wanted { workbook, tag: place.lang.clone(), document: place.name.clone(), message: id.clone(), view };
    match desk.previews.get(wanted).await {
        Ok(Ok(preview)) => Ok((id, preview)),
        // The document has faults of its own; `check` and `build` say which.
        Ok(Err(_)) => Err(StatusCode::CONFLICT),
        Err(Unmade::Unknown) => Err(StatusCode::NOT_FOUND),
        Err(Unmade::Busy) => Err(StatusCode::SERVICE_UNAVAILABLE),
    }
}

/// The library with the newest text of a message.
async fn newest(room: &Room, place: &Place, id: &str) -> Result<Arc<Workbook>, StatusCode> {
    let (opened, place, id) = (Arc::clone(&room.opened), Place { lang: place.lang.clone(), name: place.name.clone() }, id.to_owned());
    let newest = move || {
        let items = opened.workbook.items(&place.lang, &place.name);
        let item = items.iter().find(|item| item.id == id);
        item.and_then(|item| live::newest(&opened.workbook, &place, item)).map_or_else(|| Arc::clone(&opened.workbook), Arc::new)
    };
    room.app.work(Line::Translators, newest).await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}

/// The library with what the person is writing; as it is where there is no draft or it cannot be written.
async fn with_draft(room: &Room, place: &Place, id: &str) -> Result<Arc<Workbook>, StatusCode> {
    let as_it_is = Arc::clone(&room.opened.workbook);
    let Some(database) = room.app.database().cloned() else { return Ok(as_it_is) };
    let (person, spot, tag, name) = (room.person.account.name.clone(), saving::spot(place, id), place.lang.clone(), place.name.clone());
    let changed = move || {
        let draft = database.with(|database| work::draft(database, &person, &spot)).ok().flatten();
        let sent = draft.and_then(|draft| serde_json::from_str::<Sent>(&draft).ok());
        let changed = sent.and_then(|sent| live::changed(&as_it_is, &tag, &name, &sent).ok());
        changed.map_or(as_it_is, Arc::new)
    };
    room.app.work(Line::Translators, changed).await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}
