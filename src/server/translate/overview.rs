//! `GET /translate`: what is due, by document and language.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::locale::bundle::Argument;
use crate::locale::review::State;
use crate::server::Line;
use crate::server::Refusal;
use crate::server::translate::behind::BehindView;
use crate::server::translate::{Place, Room, view};
use crate::source::Tag;
use crate::web::Layout;

#[derive(Template)]
#[template(path = "translate-overview.html")]
struct Overview<'a> {
    layout: Layout<'a>,
    person: String,
    csrf: &'a str,
    behind: Option<BehindView>,
    languages: Vec<LanguageView>,
}

struct LanguageView {
    tag: Tag,
    name: String,
    address: String,
    documents: Vec<DocumentView>,
}

struct DocumentView {
    title: String,
    address: String,
    progress: String,
    approved: usize,
    total: usize,
    states: Vec<StateView>,
}

struct StateView {
    key: &'static str,
    name: String,
    count: usize,
    address: String,
}

/// The page.
pub async fn page(room: Room) -> Result<Response, Refusal> {
    let app = room.app.clone();
    Ok(app.work(Line::Translators, move || shown(&room)).await?)
}

fn shown(room: &Room) -> Response {
    let workbook = &room.opened.workbook;
    let language = |tag: &Tag| LanguageView {
        tag: tag.clone(),
        name: room.language_name(tag),
        address: format!("/translate/{tag}"),
        documents: workbook.names().map(|name| DocumentView::of(room, tag, name)).filter(|document| document.total > 0).collect(),
    };
    let page = Overview {
        layout: room.layout(room.word("translate-title")),
        person: room.person.account.name.to_string(),
        csrf: room.person.csrf(),
        behind: BehindView::of(room, None),
        languages: workbook.languages().filter(|tag| room.person.account.may_edit(tag)).map(language).collect(),
    };
    room.answer(&page, StatusCode::OK)
}

impl DocumentView {
    fn of(room: &Room, tag: &Tag, name: &str) -> Self {
        let words = room.served.words.of(&room.tag);
        let place = Place { lang: tag.clone(), name: name.to_owned() };
        let items = room.opened.workbook.items(tag, name);
        let with = |state: State| items.iter().filter(|item| item.state == state).count();
        let state = |state: State| StateView {
            key: state.name(),
            name: view::state_name(state.name(), words),
            count: with(state),
            address: format!("{}?state={}", place.address(), state.name()),
        };
        let number = |n: usize| Argument::Number(n as f64);
        let approved = with(State::Approved);
        Self {
            title: room.title(name),
            address: place.address(),
            progress: words.with("translate-progress", &[("approved", number(approved)), ("total", number(items.len()))]),
            approved,
            total: items.len(),
            states: State::ALL.into_iter().map(state).filter(|state| state.count > 0).collect(),
        }
    }
}
