//! `GET /translate`: what is due, by document and language.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::locale::bundle::Argument;
use crate::locale::review::State;
use crate::server::Line;
use crate::server::Refusal;
use crate::server::translate::behind::BehindView;
use crate::server::translate::{EditorContext, MessageFile, view};
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
pub async fn page(context: EditorContext) -> Result<Response, Refusal> {
    let app = context.app.clone();
    Ok(app.work(Line::Translators, move || shown(&context)).await?)
}

fn shown(context: &EditorContext) -> Response {
    let translations = &context.opened.translations;
    let language = |tag: &Tag| LanguageView {
        tag: tag.clone(),
        name: context.language_name(tag),
        address: format!("/translate/{tag}"),
        documents: translations
            .names()
            .filter(|name| context.may_read(name))
            .map(|name| DocumentView::of(context, tag, name))
            .filter(|document| document.total > 0)
            .collect(),
    };
    let page = Overview {
        layout: context.layout(context.word("translate-title")),
        person: context.person.account.name.to_string(),
        csrf: context.person.csrf(),
        behind: BehindView::of(context, None),
        languages: translations.languages().filter(|tag| context.person.account.may_edit(tag)).map(language).collect(),
    };
    context.answer(&page, StatusCode::OK)
}

impl DocumentView {
    fn of(context: &EditorContext, tag: &Tag, name: &str) -> Self {
        let words = context.served.words.of(&context.tag);
        let file = MessageFile { lang: tag.clone(), name: name.to_owned() };
        let items = context.items(tag, name);
        let with = |state: State| items.iter().filter(|item| item.state == state).count();
        let state = |state: State| StateView {
            key: state.name(),
            name: view::state_name(state.name(), words),
            count: with(state),
            address: format!("{}?state={}", file.address(), state.name()),
        };
        let number = |n: usize| Argument::Number(n as f64);
        let approved = with(State::Approved);
        Self {
            title: context.title(name),
            address: file.address(),
            progress: words.with("translate-progress", &[("approved", number(approved)), ("total", number(items.len()))]),
            approved,
            total: items.len(),
            states: State::ALL.into_iter().map(state).filter(|state| state.count > 0).collect(),
        }
    }
}
