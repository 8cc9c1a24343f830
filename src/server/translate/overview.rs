//! `GET /translate`: what is due, by document and language.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::locale::bundle::Argument;
use crate::locale::review::State;
use crate::server::session::Refused;
use crate::server::translate::{Place, Room, view};
use crate::source::Tag;
use crate::web::Layout;

#[derive(Template)]
#[template(path = "translate-overview.html")]
struct Overview<'a> {
    layout: Layout<'a>,
    person: String,
    csrf: &'a str,
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
pub async fn page(room: Room) -> Result<Response, Refused> {
    let words = room.served.words.of(&room.tag);
    let workbook = &room.opened.workbook;
    let document = |tag: &Tag, name: &str| {
        let place = Place { lang: tag.clone(), name: name.to_owned() };
        let items = workbook.items(tag, name);
        let state = |state: State| {
            let count = items.iter().filter(|item| item.state == state).count();
            let key = view::state_key(state);
            (count > 0).then(|| StateView {
                key,
                name: view::state_name(key, words),
                count,
                address: format!("{}?state={key}", place.address()),
            })
        };
        let all = [State::Missing, State::Stale, State::Draft, State::NeedsReview, State::Approved];
        let approved = items.iter().filter(|item| item.state == State::Approved).count();
        let number = |n: usize| Argument::Number(n as f64);
        DocumentView {
            title: room.title(name),
            address: place.address(),
            progress: words.with("translate-progress", &[("approved", number(approved)), ("total", number(items.len()))]),
            approved,
            total: items.len(),
            states: all.into_iter().filter_map(state).collect(),
        }
    };
    let language = |tag: &Tag| LanguageView {
        tag: tag.clone(),
        name: room.language_name(tag),
        address: format!("/translate/{tag}"),
        documents: workbook.names().map(|name| document(tag, name)).filter(|document| document.total > 0).collect(),
    };
    let languages = workbook.languages().filter(|tag| room.person.account.may_edit(tag)).map(language).collect();
    let page = Overview {
        layout: room.layout(words.get("translate-title")),
        person: room.person.account.name.to_string(),
        csrf: room.person.csrf(),
        languages,
    };
    Ok(room.answer(&page, StatusCode::OK))
}
