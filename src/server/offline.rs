//! What devices keep: the page that explains it, the list of parts, the parts, and the worker that answers without a network.
//!
//! Only what everybody may read is listed and handed out, whoever asks: [`App::public`] is the only view that is asked.

use std::sync::Arc;

use askama::Template;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use serde::Serialize;

use crate::edition::Part;
use crate::edition::packs::PackEntry;
use crate::edition::release::{EditionEntry, View};
use crate::index::pack::FORMAT;
use crate::server::{App, Line, Refusal, Served, language};
use crate::source::{Reading, Tag};
use crate::web::kept::MAX_AGE_DAYS;
use crate::web::{Layout, address, assets, kept};

/// The worker, as it is in the program; the addresses of its scripts are put in when it is served.
const WORKER: &str = include_str!("../../assets/web/worker.js");
/// What takes an earlier worker away, with everything it kept.
const FAREWELL: &str = include_str!("../../assets/web/farewell.js");
/// Where the worker names the script that answers queries.
const SEARCH_SCRIPT: &str = "search.js";
/// … and the one that opens what is sealed.
const SEAL_SCRIPT: &str = "seal.js";
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// What a device keeps of a language.
#[derive(Serialize)]
struct PackList {
    format: u32,
    release: String,
    lang: String,
    name: String,
    /// The date of the newest document.
    date: String,
    max_age_days: u32,
    parts: Vec<PackPart>,
}

/// One file of it.
#[derive(Serialize)]
struct PackPart {
    /// `words`, `forms`, `sense`, `document` (of the search), `page`, `asset`, `pdf`.
    kind: &'static str,
    url: String,
    bytes: u64,
    fingerprint: String,
    /// The document it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<String>,
}

/// What everybody sees in the language of an address; missing where there is nothing to keep.
struct Kept {
    served: Arc<Served>,
    tag: Tag,
}

impl Kept {
    fn of(app: &App, lang: &str) -> Result<Self, Refusal> {
        let served = app.public();
        let tag = served.language(lang).ok_or_else(Refusal::missing)?.clone();
        Ok(Self { served, tag })
    }

    /// The pack, unless a document of it was closed since: then there is none until the next release.
    fn pack(&self) -> Option<&PackEntry> {
        let manifest = &self.served.release.manifest;
        let is_open = manifest.reading == Reading::Open && self.served.withdrawn().is_empty();
        manifest.packs.get(&self.tag).filter(|_| is_open)
    }
}

/// `/{lang}/pack.json`
pub async fn list(State(app): State<App>, Path(lang): Path<String>) -> Result<Response, Refusal> {
    let kept = Kept::of(&app, &lang)?;
    let pack = kept.pack().ok_or_else(Refusal::missing)?;
    let (served, tag) = (&kept.served, &kept.tag);
    let release = &served.release;
    let piece = |kind: &'static str, part: &Part, document: Option<&str>| PackPart {
        kind,
        url: format!("/packs/{}", part.fingerprint.hex()),
        bytes: part.size,
        fingerprint: part.fingerprint.short(),
        document: document.map(str::to_owned),
    };
    let mut parts = vec![piece("words", &pack.words, None)];
    parts.extend(pack.forms.iter().map(|part| piece("forms", part, None)));
    parts.extend(pack.sense.iter().map(|part| piece("sense", part, None)));
    parts.extend(pack.documents.iter().map(|document| piece("document", &document.part, Some(&document.slug))));
    // These are made for each request: of a release they are the same.
    for url in [format!("/{tag}/"), format!("/{tag}/offline"), format!("/{tag}/offline/search")] {
        parts.push(PackPart { kind: "page", url, bytes: 0, fingerprint: release.id.clone(), document: None });
    }
    // One form of a report stands for all: its script reads the section from the address.
    if let Some(edition) = served.editions(tag).next() {
        let url = address::report(tag, &edition.slug, "");
        parts.push(PackPart { kind: "page", url, bytes: 0, fingerprint: release.id.clone(), document: None });
    }
    for edition in served.editions(tag) {
        parts.extend(of_edition(edition, View::Page, "page", address::document(tag, &edition.slug)));
        parts.extend(of_edition(edition, View::Pdf, "pdf", address::pdf(tag, &edition.slug)));
        if served.findings(&edition.slug, tag).is_some() {
            let (url, document) = (address::findings(tag, &edition.slug), Some(edition.slug.clone()));
            parts.push(PackPart { kind: "page", url, bytes: 0, fingerprint: release.id.clone(), document });
        }
    }
    for asset in assets::all() {
        let (url, fingerprint) = (format!("/assets/{}", asset.name), asset.name.clone());
        parts.push(PackPart { kind: "asset", url, bytes: asset.bytes.len() as u64, fingerprint, document: None });
    }
    let date = served.editions(tag).map(|edition| edition.date.clone()).max().unwrap_or_default();
    let name = release.manifest.languages.iter().find(|language| language.tag == *tag).map(|language| language.name.clone());
    let list = PackList {
        format: FORMAT,
        release: release.id.clone(),
        lang: tag.to_string(),
        name: name.unwrap_or_default(),
        date,
        max_age_days: MAX_AGE_DAYS,
        parts,
    };
    Ok(([(CACHE_CONTROL, "no-cache")], Json(list)).into_response())
}

fn of_edition(edition: &EditionEntry, view: View, kind: &'static str, url: String) -> Option<PackPart> {
    let part = edition.parts.get(&view)?;
    let document = Some(edition.slug.clone());
    Some(PackPart { kind, url, bytes: part.size, fingerprint: part.fingerprint.short(), document })
}

/// `/packs/{name}`: a piece of the search of a language that everybody may read now.
pub async fn piece(State(app): State<App>, Path(name): Path<String>) -> Result<Response, Refusal> {
    let served = app.public();
    let manifest = &served.release.manifest;
    let is_open = manifest.reading == Reading::Open && served.withdrawn().is_empty();
    let found = manifest.packs.values().filter(|_| is_open).flat_map(PackEntry::parts).find(|part| part.fingerprint.hex() == name);
    let part = *found.ok_or_else(Refusal::missing)?;
    let parts = served.release.parts.clone();
    let bytes = app.work(Line::Readers, move || parts.read(&part)).await?.map_err(|fault| Refusal::fault(&fault))?;
    Ok(([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, IMMUTABLE)], bytes).into_response())
}

#[derive(Template)]
#[template(path = "offline.html")]
struct OfflinePage<'a> {
    layout: Layout<'a>,
    /// Whether there is something to keep.
    is_open: bool,
    /// Titles of the documents with their names.
    documents: Vec<(String, String)>,
}

/// `/{lang}/offline`: what can be kept, and what is.
pub async fn page(State(app): State<App>, Path(lang): Path<String>) -> Result<Html<String>, Refusal> {
    let kept = Kept::of(&app, &lang)?;
    let (served, tag) = (&kept.served, &kept.tag);
    let words = served.words.of(tag);
    let languages = language::links(served, tag, "/offline");
    let layout = Layout { tag, words, title: words.get("offline-title"), query: String::new(), languages };
    let documents = served.editions(tag).map(|edition| (edition.slug.clone(), edition.title.clone())).collect();
    let page = OfflinePage { layout, is_open: kept.pack().is_some(), documents };
    Ok(Html(page.render().map_err(|fault| Refusal::fault(&fault))?))
}

/// `/{lang}/offline/search`: the page of results that is shown without a network.
pub async fn search(State(app): State<App>, Path(lang): Path<String>) -> Result<Html<String>, Refusal> {
    let kept = Kept::of(&app, &lang)?;
    let (served, tag) = (&kept.served, &kept.tag);
    let words = served.words.of(tag);
    let languages = language::links(served, tag, "/search");
    let layout = Layout { tag, words, title: words.get("search-label"), query: String::new(), languages };
    let page = kept::search(layout, served.editions(tag).map(EditionEntry::kind_and_places));
    Ok(Html(page.render().map_err(|fault| Refusal::fault(&fault))?))
}

/// `/sw.js`: the worker; where nothing may be kept any more, one that takes itself away.
pub async fn worker(State(app): State<App>) -> Response {
    let manifest = &app.public().release.manifest;
    let keeps = manifest.reading == Reading::Open || manifest.closed_offline;
    let addressed = |script: String, name: &str| script.replace(&format!("\"{name}\""), &format!("\"{}\"", assets::address(name)));
    let script = if keeps { [SEARCH_SCRIPT, SEAL_SCRIPT].into_iter().fold(WORKER.to_owned(), addressed) } else { FAREWELL.to_owned() };
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8"), (CACHE_CONTROL, "no-cache")], script).into_response()
}
