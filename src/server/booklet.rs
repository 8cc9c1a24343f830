//! PDFs as booklets: made when somebody asks, of the pages that are there.

use std::io::{self, Read as _};
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use tokio::sync::OwnedSemaphorePermit;

use crate::edition::release::View;
use crate::server::download::{self, header, named};
use crate::server::files::Content;
use crate::server::freshness::{self, is_fresh};
use crate::server::{Line, Reader, Refusal};
use crate::source::Marking;
use crate::state::audit::Act;
use crate::typeset;

/// A booklet in memory, and the place it takes until the reader has it.
struct Held {
    pdf: Vec<u8>,
    _place: OwnedSemaphorePermit,
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.pdf
    }
}

/// Answers with an edition as a booklet.
pub async fn pdf(reader: &Reader, slug: &str) -> Result<Response, Refusal> {
    let edition = reader.served.edition(slug, &reader.tag).ok_or_else(Refusal::missing)?;
    let part = edition.parts.get(&View::Pdf).ok_or_else(Refusal::missing)?;
    let is_copy = edition.door.marking == Marking::Restricted;
    if !is_copy {
        reader.recorded(Act::Download, edition, View::Pdf).await?;
    }
    let tag = format!("\"{}-booklet\"", part.fingerprint.short());
    let mut response = if !is_copy && is_fresh(&reader.headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let place =
            Arc::clone(reader.app.booklets()).try_acquire_owned().map_err(|_| Refusal::busy("too many booklets are being taken"))?;
        let content = match is_copy {
            true => Content::Kept(download::copy(reader, edition, View::Pdf).await?.into()),
            false => reader.file(slug, View::Pdf).await?,
        };
        let made = reader.app.work(Line::Readers, move || typeset::booklet(&whole(content)?).map_err(io::Error::other)).await?;
        let pdf = made.map_err(|fault| Refusal::fault(&fault))?;
        let mut response = Body::from(Bytes::from_owner(Held { pdf, _place: place })).into_response();
        let own = response.headers_mut();
        own.insert(CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
        own.insert(CONTENT_DISPOSITION, header(&named(edition, "A5"))?);
        response
    };
    let own = response.headers_mut();
    if !is_copy {
        own.insert(ETAG, header(&tag)?);
    }
    own.insert(CACHE_CONTROL, freshness::of(reader, edition.door.is_open()));
    Ok(response)
}

/// All bytes of a file.
pub(super) fn whole(content: Content) -> io::Result<Bytes> {
    match content {
        Content::Kept(bytes) => Ok(bytes),
        Content::OnDisk(mut file, length) => {
            let mut bytes = Vec::with_capacity(length as usize);
            file.read_to_end(&mut bytes)?;
            Ok(bytes.into())
        }
    }
}
