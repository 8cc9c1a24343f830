//! Two languages of a document beside each other: `/{lang}/documents/{slug}?with=TAG`, put together from what was finished at build.

pub mod paper;

use std::io::{self, Read as _, Write as _};

use askama::Template;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::edition::release::{EditionEntry, View};
use crate::server::booklet::whole;
use crate::server::files::Content;
use crate::server::freshness::{self, is_fresh};
use crate::server::reading::accepts;
use crate::server::{Line, Reader, Refusal, parameters};
use crate::source::{Marking, Tag};
use crate::state::audit::Act;
use crate::web::blocks::{self, Block, Pair};
use crate::web::{LanguageLink, Layout, address};

/// The parameter that names the other language.
const WITH: &str = "with";
/// Largest text that is taken out of a part, in bytes: some times that of the longest manual.
const MAX_TEXT_BYTES: u64 = 32 << 20;

#[derive(Template)]
#[template(path = "beside.html")]
struct BesidePage<'a> {
    layout: Layout<'a>,
    /// Who may read it, where not everybody may.
    marking: Option<String>,
    /// Facts about the edition, for print.
    edition: String,
    /// The page in one language, and both on paper.
    address: String,
    pdf: String,
    /// The other language, and its name.
    with: &'a Tag,
    name: String,
    /// The title in the other language; empty where it is the same.
    title: String,
    /// The languages that can stand beside this one.
    others: Vec<LanguageLink>,
    pairs: Vec<Pair>,
}

/// The other language that a request asks for. What is no language of the library is not asked for.
pub fn asked(reader: &Reader, uri: &Uri) -> Option<Tag> {
    // Asked of every reading page.
    uri.query().filter(|query| query.contains(WITH))?;
    let given = parameters::of(uri)?;
    let (_, with) = given.iter().find(|(name, _)| name == WITH)?;
    reader.served.language(with).cloned()
}

/// The page.
pub async fn page(reader: Reader, slug: &str, with: Tag) -> Result<Response, Refusal> {
    let own = reader.served.edition(slug, &reader.tag).ok_or_else(Refusal::missing)?.clone();
    let other = reader.served.edition(slug, &with).ok_or_else(Refusal::missing)?.clone();
    let (Some(one), Some(two)) = (own.parts.get(&View::Blocks), other.parts.get(&View::Blocks)) else {
        // A form is filled in once, and of the same language twice nobody has anything.
        return Ok(Redirect::to(&address::document(&reader.tag, slug)).into_response());
    };
    if with == reader.tag {
        return Ok(Redirect::to(&address::document(&reader.tag, slug)).into_response());
    }
    reader.recorded(Act::Read, &own, View::Page).await?;
    reader.recorded(Act::Read, &other, View::Page).await?;
    let accepted = reader.headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let packed = accepts(accepted, "gzip");
    let release: String = reader.served.release.id.chars().take(16).collect();
    let tag = format!("\"{}-{}-{release}{}\"", one.fingerprint.short(), two.fingerprint.short(), if packed { "-gzip" } else { "" });
    let cached = freshness::of(&reader, own.door.is_open());
    let mut response = if is_fresh(&reader.headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let texts = (reader.file(slug, View::Blocks).await?, reader.file_in(slug, &with, View::Blocks).await?);
        let app = reader.app.clone();
        let make = move || made(&reader, &own, &other, texts, packed);
        let body = app.work(Line::Readers, make).await?.map_err(|fault| Refusal::fault(&fault))?;
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if packed {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        (headers, body).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, cached);
    headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(ETAG, tag);
    }
    Ok(response)
}

fn made(reader: &Reader, own: &EditionEntry, other: &EditionEntry, texts: (Content, Content), packed: bool) -> io::Result<Vec<u8>> {
    let words = reader.words();
    let name = |tag: &Tag| reader.served.words.of(tag).get("language-name");
    let link = |tag: &Tag, address: String, current| LanguageLink { tag: tag.clone(), name: name(tag), address, current };
    let tags: Vec<Tag> = reader.served.release.manifest.languages.iter().map(|language| language.tag.clone()).collect();
    let has = |tag: &&Tag| reader.served.edition(&own.slug, tag).is_some();
    let beside = |tag: &Tag| format!("{}?{WITH}={tag}", address::document(&own.tag, &own.slug));
    // Another language of the page turns the two around where it is the other one.
    let turned = |tag: &Tag| if *tag == other.tag { &own.tag } else { &other.tag }.clone();
    let languages = tags
        .iter()
        .filter(has)
        .map(|tag| link(tag, format!("{}?{WITH}={}", address::document(tag, &own.slug), turned(tag)), *tag == own.tag));
    let marking = (own.door.marking != Marking::Public).then(|| words.get(&format!("marking-{}", own.door.marking.name())));
    let page = BesidePage {
        layout: Layout { tag: &own.tag, words, title: own.title.clone(), query: String::new(), languages: languages.collect() },
        marking,
        edition: format!("{}: {} · {}: {} · ", words.get("print-date"), own.date, words.get("print-version-name"), own.version),
        address: address::document(&own.tag, &own.slug),
        pdf: format!("{}?{WITH}={}", address::pdf(&own.tag, &own.slug), other.tag),
        with: &other.tag,
        name: name(&other.tag),
        title: if other.title == own.title { String::new() } else { other.title.clone() },
        others: tags.iter().filter(has).filter(|tag| **tag != own.tag).map(|tag| link(tag, beside(tag), *tag == other.tag)).collect(),
        pairs: blocks::paired(&unpacked(texts.0)?, &unpacked(texts.1)?),
    };
    let html = page.render().map_err(io::Error::other)?;
    if !packed {
        return Ok(html.into_bytes());
    }
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(html.as_bytes())?;
    gzip.finish()
}

/// The blocks of a part.
pub(super) fn unpacked(part: Content) -> io::Result<Vec<Block>> {
    let (part, mut json) = (whole(part)?, Vec::new());
    GzDecoder::new(&*part).take(MAX_TEXT_BYTES).read_to_end(&mut json)?;
    serde_json::from_slice(&json).map_err(io::Error::other)
}
