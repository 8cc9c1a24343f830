//! PDFs: whole or in ranges, under a name that people recognise.

use std::io;

use axum::body::Body;
use axum::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, InvalidHeaderValue, RANGE,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum_extra::headers::{ETag as Version, HeaderMapExt, IfRange};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::edition::release::{EditionEntry, View};
use crate::server::booklet::whole;
use crate::server::files::Content;
use crate::server::freshness::{self, is_fresh};
use crate::server::range::{self, Wanted};
use crate::server::streaming::Streaming;
use crate::server::{Line, Reader, Refusal};
use crate::source::Marking;
use crate::state::audit::Act;
use crate::typeset;

/// What need not be encoded in the name of a file (RFC 8187).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Answers with a PDF of an edition.
pub async fn pdf(reader: &Reader, slug: &str, view: View, method: &Method) -> Result<Response, Refusal> {
    let edition = reader.served.edition(slug, &reader.tag).ok_or_else(Refusal::missing)?;
    let part = edition.parts.get(&view).ok_or_else(Refusal::missing)?;
    if view.door(&edition.door).marking == Marking::Restricted {
        return stamped(reader, edition, view).await;
    }
    reader.recorded(Act::Download, edition, view).await?;
    let tag = format!("\"{}\"", part.fingerprint.short());
    let mut response = if is_fresh(&reader.headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let content = reader.file(slug, view).await?;
        // Ranges are defined for GET only.
        let range = if method == Method::GET { range(&reader.headers, &tag) } else { None };
        sent(content, range, &disposition(edition, view))?
    };
    let own = response.headers_mut();
    own.insert(ETAG, header(&tag)?);
    own.insert(CACHE_CONTROL, freshness::of(reader, view.door(&edition.door).is_open()));
    own.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    Ok(response)
}

/// A copy for this reader alone: it says on every page who took it, when, and under which number. It is made whole each time, so there are no ranges
/// of it.
async fn stamped(reader: &Reader, edition: &EditionEntry, view: View) -> Result<Response, Refusal> {
    let pdf = copy(reader, edition, view).await?;
    let mut response = pdf.into_response();
    let own = response.headers_mut();
    own.insert(CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    own.insert(CONTENT_DISPOSITION, header(&disposition(edition, view))?);
    own.insert(CACHE_CONTROL, freshness::of(reader, false));
    own.insert(ACCEPT_RANGES, HeaderValue::from_static("none"));
    Ok(response)
}

/// The bytes of such a copy.
pub(super) async fn copy(reader: &Reader, edition: &EditionEntry, view: View) -> Result<Vec<u8>, Refusal> {
    let line = reader.copy_of(edition).await?;
    let content = reader.file(&edition.slug, view).await?;
    let made = move || typeset::stamp(&whole(content)?, &line).map_err(io::Error::other);
    reader.app.work(Line::Readers, made).await?.map_err(|fault| Refusal::fault(&fault))
}

/// The range that is asked for, unless it was asked for of another version.
fn range<'a>(headers: &'a HeaderMap, tag: &str) -> Option<&'a str> {
    let is_other =
        headers.typed_get::<IfRange>().is_some_and(|condition| condition.is_modified(tag.parse::<Version>().ok().as_ref(), None));
    headers.get(RANGE).filter(|_| !is_other).and_then(|range| range.to_str().ok())
}

/// The file or a part of it.
fn sent(content: Content, range: Option<&str>, disposition: &str) -> Result<Response, Refusal> {
    let length = content.length();
    let wanted = range.map_or(Wanted::Whole, |range| range::wanted(range, length));
    let (start, end) = match wanted {
        Wanted::Whole => (0, length),
        Wanted::Part(start, end) => (start, end),
        Wanted::Nothing => {
            return Ok((StatusCode::RANGE_NOT_SATISFIABLE, [(CONTENT_RANGE, header(&format!("bytes */{length}"))?)]).into_response());
        }
    };
    let mut response = part(content, start, end)?.into_response();
    let own = response.headers_mut();
    own.insert(CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    own.insert(CONTENT_LENGTH, HeaderValue::from(end - start));
    own.insert(CONTENT_DISPOSITION, header(disposition)?);
    if wanted != Wanted::Whole {
        own.insert(CONTENT_RANGE, header(&format!("bytes {start}-{}/{length}", end - 1))?);
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    Ok(response)
}

/// A whole file as a body.
pub(super) fn body(content: Content) -> Result<Body, Refusal> {
    let length = content.length();
    part(content, 0, length)
}

/// The bytes of a file from a place up to before another, as a body.
fn part(content: Content, start: u64, end: u64) -> Result<Body, Refusal> {
    match content {
        Content::Kept(bytes) => Ok(Body::from(bytes.slice(start as usize..end as usize))),
        Content::OnDisk(file, _) => {
            let streaming = Streaming::new(file, start, end - start)?;
            Ok(Body::from_stream(streaming.map_err(|fault| Refusal::fault(&fault))?))
        }
    }
}

/// A file name in the language of the edition (RFC 6266), with a plain one for old programs.
fn disposition(edition: &EditionEntry, view: View) -> String {
    match view {
        View::Cards => named(edition, "A6"),
        _ => named(edition, ""),
    }
}

/// The same for a PDF in another size of paper.
pub(super) fn named(edition: &EditionEntry, size: &str) -> String {
    let what = [edition.tag.as_str(), size].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let name = file_name(&edition.title, &what.join(", "));
    format!("inline; filename=\"{}-{}.pdf\"; filename*=UTF-8''{}", edition.slug, what.join("-"), encoded(&name))
}

/// The longest name of a file on the systems that people have, in bytes.
const MAX_FILE_NAME: usize = 255;

/// A title as the name of a file: without what some systems refuse, and no longer than all take. A long title ends with a whole word.
fn file_name(title: &str, what: &str) -> String {
    let dashed: String = title.replace(": ", " - ").replace(['/', '\\', ':', '|'], "-");
    let kept: String = dashed.chars().filter(|c| !matches!(c, '*' | '?' | '"' | '<' | '>') && !c.is_control()).collect();
    let end = format!(" ({what}).pdf");
    let mut name = String::new();
    for word in kept.split_whitespace() {
        let more = if name.is_empty() { word.to_owned() } else { format!("{name} {word}") };
        if more.len() + end.len() > MAX_FILE_NAME {
            break;
        }
        name = more;
    }
    // A name does not begin or end with a full stop.
    let name = name.trim_matches(['.', ' ', '-', ',']);
    if name.is_empty() { format!("{what}.pdf") } else { format!("{name}{end}") }
}

/// A file name as the header takes it (RFC 8187).
pub(super) fn encoded(name: &str) -> String {
    utf8_percent_encode(name, ENCODED).to_string()
}

pub(super) fn header(text: &str) -> Result<HeaderValue, Refusal> {
    HeaderValue::from_str(text).map_err(|fault: InvalidHeaderValue| Refusal::fault(&fault))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_names_that_every_system_takes() {
        for (title, name) in [
            ("House search", "House search (en).pdf"),
            ("Fireworks F4: Kosovo*", "Fireworks F4 - Kosovo (en).pdf"),
            ("Who? 05/L-022 <draft> \"x\" | y", "Who 05-L-022 draft x - y (en).pdf"),
            ("  ...  ", "en.pdf"),
        ] {
            assert_eq!(file_name(title, "en"), name);
        }
        let long = file_name(&"Прекогранични извештај ".repeat(20), "mk");
        assert!(long.len() <= MAX_FILE_NAME && long.ends_with("Прекогранични (mk).pdf"), "{long}");
        assert!(file_name(&"ш".repeat(300), "mk").len() <= MAX_FILE_NAME);
    }
}
