//! PDFs: whole or in ranges, under a name that people recognise.

use std::io;
use std::ops::Bound;

use axum::body::Body;
use axum::http::header::{ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum_extra::headers::{ETag, HeaderMapExt, IfRange, Range};
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use tokio_util::io::ReaderStream;

use crate::edition::release::{EditionEntry, Part};
use crate::server::Served;
use crate::server::freshness::{REVALIDATE, is_fresh};

/// Answers with the PDF of an edition.
pub async fn pdf(served: &Served, edition: &EditionEntry, headers: &HeaderMap) -> io::Result<Response> {
    let tag = format!("\"{}\"", edition.parts.get(&Part::Pdf).map(|f| f.short().to_owned()).unwrap_or_default());
    let mut response =
        if is_fresh(headers, &tag) { StatusCode::NOT_MODIFIED.into_response() } else { content(served, edition, &tag, headers).await? };
    let own = response.headers_mut();
    own.insert(ETAG, HeaderValue::from_str(&tag).map_err(io::Error::other)?);
    own.insert(CACHE_CONTROL, HeaderValue::from_static(REVALIDATE));
    own.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    Ok(response)
}

async fn content(served: &Served, edition: &EditionEntry, tag: &str, headers: &HeaderMap) -> io::Result<Response> {
    let mut file = tokio::fs::File::open(served.release.folder.join(edition.path(Part::Pdf))).await?;
    let length = file.metadata().await?.len();
    let whole_is_wanted = match (headers.typed_get::<IfRange>(), tag.parse::<ETag>()) {
        (Some(condition), Ok(tag)) => condition.is_modified(Some(&tag), None),
        _ => false,
    };
    let wanted = match headers.typed_get::<Range>() {
        Some(range) if !whole_is_wanted => match single_range(&range, length) {
            Wanted::Whole => None,
            Wanted::Part(start, end) => Some((start, end)),
            Wanted::Nothing => {
                let everything = HeaderValue::from_str(&format!("bytes */{length}")).map_err(io::Error::other)?;
                return Ok((StatusCode::RANGE_NOT_SATISFIABLE, [(CONTENT_RANGE, everything)]).into_response());
            }
        },
        _ => None,
    };
    let (start, end) = wanted.unwrap_or((0, length));
    file.seek(io::SeekFrom::Start(start)).await?;
    let body = Body::from_stream(ReaderStream::new(file.take(end - start)));
    let mut response = body.into_response();
    let own = response.headers_mut();
    own.insert(CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    own.insert(CONTENT_LENGTH, HeaderValue::from(end - start));
    own.insert(CONTENT_DISPOSITION, HeaderValue::from_str(&disposition(edition)).map_err(io::Error::other)?);
    if wanted.is_some() {
        let range = format!("bytes {start}-{}/{length}", end - 1);
        own.insert(CONTENT_RANGE, HeaderValue::from_str(&range).map_err(io::Error::other)?);
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    Ok(response)
}

enum Wanted {
    Whole,
    Part(u64, u64),
    Nothing,
}

/// The bytes asked for, from and (exclusively) to. Several ranges at once get the whole file, which RFC 9110 allows.
fn single_range(range: &Range, length: u64) -> Wanted {
    let mut ranges = range.satisfiable_ranges(length);
    let (Some(first), None) = (ranges.next(), ranges.next()) else {
        return if range.satisfiable_ranges(length).next().is_none() { Wanted::Nothing } else { Wanted::Whole };
    };
    let start = match first.0 {
        Bound::Included(start) => start,
        Bound::Excluded(start) => start.saturating_add(1),
        Bound::Unbounded => 0,
    };
    let end = match first.1 {
        Bound::Included(end) => end.saturating_add(1).min(length),
        Bound::Excluded(end) => end.min(length),
        Bound::Unbounded => length,
    };
    if start >= end { Wanted::Nothing } else { Wanted::Part(start, end) }
}

/// A file name in the language of the edition (RFC 6266), with a plain one for old programs.
fn disposition(edition: &EditionEntry) -> String {
    let name = file_name(&edition.title, edition.tag.as_str());
    format!("inline; filename=\"{}-{}.pdf\"; filename*=UTF-8''{}", edition.slug, edition.tag, encoded(&name))
}

/// The longest name of a file on the systems that people have, in bytes.
const MAX_FILE_NAME: usize = 255;

/// A title as the name of a file: without what some systems refuse, and no longer than all take. A long title ends with a whole word.
fn file_name(title: &str, tag: &str) -> String {
    let dashed: String = title.replace(": ", " - ").replace(['/', '\\', ':', '|'], "-");
    let kept: String = dashed.chars().filter(|c| !matches!(c, '*' | '?' | '"' | '<' | '>') && !c.is_control()).collect();
    let end = format!(" ({tag}).pdf");
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
    if name.is_empty() { format!("{tag}.pdf") } else { format!("{name}{end}") }
}

/// A file name as the header takes it (RFC 8187).
pub(super) fn encoded(name: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    name.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
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
