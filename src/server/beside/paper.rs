//! The same on paper: `/{lang}/documents/{slug}.pdf?with=TAG`.

use std::io;

use axum::body::Body;
use axum::http::header::{ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, REFRESH, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use crate::edition::release::{EditionEntry, View};
use crate::server::beside::unpacked;
use crate::server::download::{header, named};
use crate::server::files::Content;
use crate::server::freshness::{self, is_fresh};
use crate::server::limits::PRESSED_WITHIN;
use crate::server::press::Pressed;
use crate::server::{Line, Reader, Refusal, error};
use crate::source::{Fingerprint, Marking, Tag};
use crate::state::audit::Act;
use crate::typeset::{self, Beside, Side};
use crate::web::{address, blocks};

/// The PDF, or a page that asks for it again until it is set.
pub async fn pdf(reader: &Reader, slug: &str, with: &Tag) -> Result<Response, Refusal> {
    let own = reader.served.edition(slug, &reader.tag).ok_or_else(Refusal::missing)?;
    let other = reader.served.edition(slug, with).ok_or_else(Refusal::missing)?;
    let (Some(one), Some(two)) = (own.parts.get(&View::Blocks), other.parts.get(&View::Blocks)) else {
        return Ok(Redirect::to(&address::pdf(&reader.tag, slug)).into_response());
    };
    if *with == reader.tag {
        return Ok(Redirect::to(&address::pdf(&reader.tag, slug)).into_response());
    }
    let given = given(reader, own, other);
    let said = [&given.own, &given.other].map(|side| [side.tag.as_str(), &side.language, &side.title, &side.short, &side.edition]);
    let marking = given.marking.as_deref().unwrap_or_default();
    let said = said.as_flattened().iter().copied().chain([marking]).map(str::as_bytes);
    let name = Fingerprint::of_all(said.chain([one.fingerprint.as_ref(), two.fingerprint.as_ref()]));
    let is_copy = [own, other].iter().any(|edition| edition.door.marking == Marking::Restricted);
    let tag = format!("\"{}\"", name.short());
    let mut response = if !is_copy && is_fresh(&reader.headers, &tag) {
        for edition in [own, other] {
            reader.recorded(Act::Download, edition, View::Pdf).await?;
        }
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let pressed = match reader.app.press().known(&name) {
            Some(known) => known,
            None => {
                let texts = (reader.file(slug, View::Blocks).await?, reader.file_in(slug, with, View::Blocks).await?);
                reader.app.press().ask(name, Box::new(move || made(given, texts)))
            }
        };
        let pdf = match pressed {
            Pressed::Made(pdf) => pdf,
            Pressed::Waiting => return Ok(waiting(reader)),
            Pressed::Failed => return Err(Refusal::fault(&format!("{slug} cannot be set in {} beside {with}", reader.tag))),
            Pressed::Busy => return Err(Refusal::busy("too many PDFs are being set")),
        };
        reader.recorded(Act::Download, other, View::Pdf).await?;
        let body = if is_copy {
            let line = reader.copy_of(own).await?;
            let stamped = reader.app.work(Line::Readers, move || typeset::stamp(&pdf, &line).map_err(io::Error::other)).await?;
            Body::from(stamped.map_err(|fault| Refusal::fault(&fault))?)
        } else {
            reader.recorded(Act::Download, own, View::Pdf).await?;
            Body::from(pdf)
        };
        let mut response = body.into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
        headers.insert(CONTENT_DISPOSITION, header(&named(own, with.as_str()))?);
        headers.insert(ACCEPT_RANGES, HeaderValue::from_static("none"));
        response
    };
    let headers = response.headers_mut();
    if !is_copy {
        headers.insert(ETAG, header(&tag)?);
    }
    headers.insert(CACHE_CONTROL, freshness::of(reader, own.door.is_open() && other.door.is_open()));
    Ok(response)
}

/// What is printed, but for the text.
fn given(reader: &Reader, own: &EditionEntry, other: &EditionEntry) -> Beside {
    let side = |edition: &EditionEntry| {
        let words = reader.served.words.of(&edition.tag);
        Side {
            tag: edition.tag.clone(),
            language: words.get("language-name"),
            title: edition.title.clone(),
            short: edition.listed().to_owned(),
            edition: format!("{} · {} {}", words.day(&edition.date), words.get("print-version-name"), edition.version),
        }
    };
    let marking = (own.door.marking != Marking::Public).then(|| reader.words().get(&format!("marking-{}", own.door.marking.name())));
    Beside { own: side(own), other: side(other), date: own.date.clone(), marking, pairs: Vec::new() }
}

fn made(mut given: Beside, texts: (Content, Content)) -> Result<Vec<u8>, String> {
    let read = |text| unpacked(text).map_err(|error| error.to_string());
    let pairs = blocks::paired(&read(texts.0)?, &read(texts.1)?);
    given.pairs = pairs.into_iter().map(|pair| (pair.own, pair.other)).collect();
    typeset::beside(&given)
}

/// Says that it is being set, and asks again by itself.
fn waiting(reader: &Reader) -> Response {
    let text = reader.words().get("beside-making-text");
    let mut response = error::page(&reader.served, &reader.tag, StatusCode::ACCEPTED, "beside-making-title", text);
    let headers = response.headers_mut();
    headers.insert(REFRESH, HeaderValue::from(PRESSED_WITHIN));
    headers.insert(RETRY_AFTER, HeaderValue::from(PRESSED_WITHIN));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
