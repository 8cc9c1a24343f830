//! The editor: `/translate`. Every page is made here and works without JavaScript; scripts add comfort.

mod behind;
mod carried;
mod concordance;
mod list;
mod live;
mod message;
mod overview;
mod page;
mod pictures;
mod queries;
mod request;
mod saving;
mod sent;
mod view;

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::diagnostic::Diagnostic;
use crate::server::Refusal;
use crate::server::limits::MAX_TRANSLATION_BYTES;
use crate::server::session::{Person, private};
use crate::server::{App, Line, Served, language, parameters};
use crate::source::{Keys, Tag};
use crate::translate::desk::Opened;
use crate::translate::translations::{SHARED, Translations};
use crate::translate::{Desk, Item, uses};
use crate::web::{LanguageLink, Layout};

/// The parameter that chooses the language of the page.
const LANGUAGE: &str = "lang";
/// The file of the glossary.
const GLOSSARY: &str = "terms";

/// The addresses of the editor.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/translate", get(overview::page))
        .route("/translate/queries/{lang}", get(queries::page).post(queries::add))
        .route("/translate/{lang}", get(concordance::page))
        .route("/translate/{lang}/{name}", get(page::page).post(saving::save))
        .route("/translate/{lang}/{name}/resume", post(carried::resume))
        .route("/translate/{lang}/{name}/check", post(live::check))
        .route("/translate/{lang}/{name}/draft", post(live::draft))
        .route("/translate/{lang}/{name}/page.png", get(pictures::picture))
        .route("/translate/{lang}/{name}/section", get(pictures::section))
        .layer(DefaultBodyLimit::max(MAX_TRANSLATION_BYTES))
}

/// What every page of the editor needs.
pub(super) struct EditorContext {
    pub(super) app: App,
    pub(super) served: Arc<Served>,
    pub(super) person: Person,
    /// What that person may read …
    keys: Keys,
    /// … and the terms of the glossary that only other documents use.
    hidden: BTreeSet<String>,
    /// The language of the page, not the one translated into.
    tag: Tag,
    /// Whether the address chose it just now.
    chosen: bool,
    uri: Uri,
    pub(super) opened: Arc<Opened>,
}

/// Whether somebody may read a document, or what belongs to all.
fn opens(translations: &Translations, name: &str, keys: &Keys) -> bool {
    let document = translations.library.documents.iter().find(|document| document.slug == name);
    document.map_or(SHARED.contains(&name), |document| document.door.opens_to(keys))
}

/// One file of messages in one language.
struct MessageFile {
    lang: Tag,
    name: String,
}

impl EditorContext {
    async fn open(app: App, person: Person, uri: Uri, headers: &HeaderMap) -> Result<Self, Refusal> {
        let keys = person.account.keys();
        let served = app.view(&keys).await?;
        let given = parameters::of(&uri).unwrap_or_default();
        let chosen = given.iter().find(|(name, _)| name == LANGUAGE).and_then(|(_, tag)| served.language(tag)).cloned();
        let tag = chosen.clone().unwrap_or_else(|| language::of_request(&served, &uri, headers).clone());
        let Some(desk) = app.desk() else { return Err(closed(&served, &tag, "translate-closed")) };
        let own = keys.clone();
        let look = move || {
            let opened = desk.open()?;
            let hidden = opened.hidden_terms(|name| opens(&opened.translations, name, &own));
            Ok::<_, Vec<Diagnostic>>((opened, hidden))
        };
        match app.work(Line::Translators, look).await? {
            Ok((opened, hidden)) => Ok(Self { app, served, person, keys, hidden, tag, chosen: chosen.is_some(), uri, opened }),
            Err(faults) => Err(unreadable(&served, &tag, &faults)),
        }
    }

    /// The same with the files as they are now; as they were, where they cannot be read.
    fn again(mut self) -> Self {
        if let Some(Ok(opened)) = self.desk().map(|desk| desk.open()) {
            self.opened = opened;
        }
        self
    }

    /// Whether this person may read a document, or what belongs to all.
    pub(super) fn may_read(&self, name: &str) -> bool {
        opens(&self.opened.translations, name, &self.keys)
    }

    /// Whether this person may see a message: one of a document that he may read, and no term that only other documents use.
    fn may_see(&self, name: &str, id: &str) -> bool {
        self.may_read(name) && (name != GLOSSARY || !self.hidden.contains(uses::key(id)))
    }

    /// The messages of a file that this person may see, with their translations.
    fn items(&self, tag: &Tag, name: &str) -> Vec<Item<'_>> {
        let mut items = self.opened.translations.items(tag, name);
        items.retain(|item| self.may_see(name, &item.id));
        items
    }

    /// The file that an address names, if this person may read and change it.
    fn file(&self, lang: &str, name: &str) -> Result<MessageFile, Refusal> {
        let translations = &self.opened.translations;
        let known = translations.names().find(|known| *known == name).filter(|name| self.may_read(name));
        let (Some(lang), Some(name)) = (translations.language(lang), known) else {
            return Err(self.missing());
        };
        if !self.person.account.may_edit(lang) {
            return Err(self.person.refuse());
        }
        Ok(MessageFile { lang: lang.clone(), name: name.to_owned() })
    }

    /// The page for an address that leads nowhere.
    pub(super) fn missing(&self) -> Refusal {
        Refusal::missing().in_language(&self.tag).private()
    }

    fn desk(&self) -> Option<Arc<Desk>> {
        self.app.desk()
    }

    /// A word of the interface.
    pub(super) fn word(&self, id: &str) -> String {
        self.served.words.of(&self.tag).get(id)
    }

    pub(super) fn layout(&self, title: String) -> Layout<'_> {
        let mut languages = language::links(&self.served, &self.tag, "");
        for link in &mut languages {
            link.address = self.in_language(link);
        }
        Layout { tag: &self.tag, words: self.served.words.of(&self.tag), title, query: String::new(), languages }
    }

    /// The address of this page in another language.
    fn in_language(&self, link: &LanguageLink) -> String {
        let given = parameters::of(&self.uri).unwrap_or_default();
        let kept = given.iter().filter(|(name, _)| name != LANGUAGE && name != "done");
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(kept).append_pair(LANGUAGE, link.tag.as_str());
        format!("{}?{}", self.uri.path(), query.finish())
    }

    /// What a document is called here: its title, or what holds the glossary and the program's words.
    pub(super) fn title(&self, name: &str) -> String {
        match name {
            "terms" => self.word("translate-terms"),
            "interface" => self.word("translate-interface"),
            slug => {
                let edition = self.served.release.manifest.editions.iter().find(|e| e.slug == slug && e.tag == self.tag);
                edition.map_or_else(|| slug.to_owned(), |edition| edition.title.clone())
            }
        }
    }

    /// A language by its own name.
    fn language_name(&self, tag: &Tag) -> String {
        self.served.words.of(tag).get("language-name")
    }

    pub(super) fn answer(&self, page: &impl askama::Template, status: StatusCode) -> Response {
        match page.render() {
            Ok(html) if self.chosen => private((status, [(SET_COOKIE, language::remember(&self.tag))], axum::response::Html(html))),
            Ok(html) => private((status, axum::response::Html(html))),
            Err(fault) => Refusal::fault(&fault).in_language(&self.tag).private().into_response(),
        }
    }

    /// A page that says why something was not done.
    fn refusal(&self, status: StatusCode, text: &str) -> Refusal {
        not_done(status, &self.tag, self.word(text))
    }
}

impl MessageFile {
    /// The address of its page.
    fn address(&self) -> String {
        format!("/translate/{}/{}", self.lang, self.name)
    }

    /// The address of a message on it.
    fn of_message(&self, id: &str, state: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("id", id);
        if !state.is_empty() {
            query.append_pair("state", state);
        }
        format!("{}?{}", self.address(), query.finish())
    }
}

fn closed(served: &Served, tag: &Tag, text: &str) -> Refusal {
    not_done(StatusCode::SERVICE_UNAVAILABLE, tag, served.words.of(tag).get(text))
}

/// A page that says why something was not done.
fn not_done(status: StatusCode, tag: &Tag, text: String) -> Refusal {
    Refusal::new(status, "not-done", "this was not done", "translate-not-done").saying(text).in_language(tag).private()
}

/// The settings of the library cannot be read: nothing can be translated until they are mended.
fn unreadable(served: &Served, tag: &Tag, faults: &[Diagnostic]) -> Refusal {
    let first = faults.first().map(|fault| format!(" {}:{}: {}", fault.file, fault.line, fault.message)).unwrap_or_default();
    let text = served.words.of(tag).get("translate-unreadable") + &first;
    not_done(StatusCode::SERVICE_UNAVAILABLE, tag, text)
}

/// An empty answer with a status.
fn status(status: StatusCode) -> Response {
    private(status.into_response())
}
