//! Reading pages: finished at build, served as they are.

use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, SET_COOKIE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::server::freshness::{REVALIDATE, is_fresh};
use crate::server::served::Page;
use crate::server::{App, download, error, language};

/// `/{lang}/documents/{slug}` and `/{lang}/documents/{slug}.pdf`.
pub async fn page_or_pdf(State(app): State<App>, Path((lang, file)): Path<(String, String)>, uri: Uri, headers: HeaderMap) -> Response {
    let served = app.served();
    let Some(tag) = served.language(&lang) else { return error::missing(&served, &uri, &headers) };
    let result = if let Some(slug) = file.strip_suffix(".pdf") {
        match served.release.public_edition(slug, &lang) {
            Some(edition) => download::pdf(&served, edition, &headers).await,
            None => return error::missing(&served, &uri, &headers),
        }
    } else {
        match served.page(&file, tag) {
            Some(page) => body(page, &headers).await,
            None => return error::missing(&served, &uri, &headers),
        }
    };
    match result {
        Ok(mut response) => {
            if !file.ends_with(".pdf") {
                response.headers_mut().insert(SET_COOKIE, language::remember(tag));
            }
            response
        }
        Err(fault) => error::internal(&served, tag, &fault),
    }
}

/// The page in the best encoding that the reader takes.
async fn body(page: &Page, headers: &HeaderMap) -> std::io::Result<Response> {
    let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let encoding = if accepts(accepted, "br") {
        Some("br")
    } else if accepts(accepted, "gzip") {
        Some("gzip")
    } else {
        None
    };
    let tag = format!("\"{}{}\"", page.fingerprint, encoding.map(|name| format!("-{name}")).unwrap_or_default());
    if is_fresh(headers, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, common(&tag)).into_response());
    }
    let html = (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Ok(match encoding {
        Some("br") => (common(&tag), [html, (CONTENT_ENCODING, HeaderValue::from_static("br"))], page.brotli.clone()).into_response(),
        Some(_) => (common(&tag), [html, (CONTENT_ENCODING, HeaderValue::from_static("gzip"))], page.gzip.clone()).into_response(),
        None => (common(&tag), [html], tokio::fs::read(&page.identity).await?).into_response(),
    })
}

fn common(tag: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(REVALIDATE));
    headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Ok(value) = HeaderValue::from_str(tag) {
        headers.insert(ETAG, value);
    }
    headers
}

/// Whether an `Accept-Encoding` header takes an encoding (RFC 9110, section 12.5.3).
fn accepts(header: &str, encoding: &str) -> bool {
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
