//! Reading pages: finished at build, served as they are.

use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, SET_COOKIE, VARY};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::edition::release::View;
use crate::server::freshness::{self, is_fresh};
use crate::server::{Reader, Refusal, beside, booklet, download, language};
use crate::state::audit::Act;

/// `/{lang}/documents/{slug}`, `/{lang}/documents/{slug}.pdf`, and what else is printed of a document.
pub async fn page_or_pdf(reader: Reader, method: Method, uri: Uri, Path((_, file)): Path<(String, String)>) -> Result<Response, Refusal> {
    let Some(name) = file.strip_suffix(".pdf") else {
        return match beside::asked(&reader, &uri) {
            Some(with) => beside::page(reader, &file, with).await,
            None => page(&reader, &file).await,
        };
    };
    match name.rsplit_once('.') {
        None => match beside::asked(&reader, &uri) {
            Some(with) => beside::paper::pdf(&reader, name, &with).await,
            None => download::pdf(&reader, name, View::Pdf, &method).await,
        },
        Some((slug, "cards")) => download::pdf(&reader, slug, View::Cards, &method).await,
        Some((slug, "facilitator")) => download::pdf(&reader, slug, View::Facilitator, &method).await,
        Some((slug, "booklet")) => booklet::pdf(&reader, slug).await,
        Some(_) => Err(Refusal::missing()),
    }
}

/// The page in the best encoding that the reader takes.
async fn page(reader: &Reader, slug: &str) -> Result<Response, Refusal> {
    let edition = reader.served.edition(slug, &reader.tag).ok_or_else(Refusal::missing)?;
    reader.recorded(Act::Read, edition, View::Page).await?;
    let accepted = reader.headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (part, encoding) = if accepts(accepted, "br") {
        (View::PageBrotli, Some("br"))
    } else if accepts(accepted, "gzip") {
        (View::PageGzip, Some("gzip"))
    } else {
        (View::Page, None)
    };
    let fingerprint = edition.parts.get(&View::Page).map(|part| part.fingerprint.short()).unwrap_or_default();
    let tag = format!("\"{fingerprint}{}\"", encoding.map(|name| format!("-{name}")).unwrap_or_default());
    let mut response = if is_fresh(&reader.headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if let Some(encoding) = encoding {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        (headers, download::body(reader.file(slug, part).await?)?).into_response()
    };
    let own = response.headers_mut();
    own.insert(CACHE_CONTROL, freshness::of(reader, edition.door.is_open()));
    own.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    own.insert(SET_COOKIE, language::remember(&reader.tag));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        own.insert(ETAG, tag);
    }
    Ok(response)
}

/// Whether an `Accept-Encoding` header takes an encoding (RFC 9110, section 12.5.3).
pub fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|entry| {
        let mut parts = entry.trim().split(';');
        let name = parts.next().unwrap_or_default().trim();
        let refused = parts.any(|part| part.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()) == Some(0.0));
        name.eq_ignore_ascii_case(encoding) && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn encodings_can_be_refused() {
        assert!(accepts("gzip, deflate, br;q=0.9", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("", "gzip"));
    }
}
