//! Whether a reader already has what it asks for, and who may keep an answer.

use axum::http::{HeaderMap, HeaderValue};
use axum_extra::headers::{ETag, HeaderMapExt, IfNoneMatch};

use crate::server::Reader;
use crate::source::Reading;

/// Readers keep a page but ask whether it is still current: a translation may have been corrected.
const REVALIDATE: &str = "public, max-age=0, must-revalidate";
/// Nobody keeps it: neither a proxy, nor a browser that the next person uses.
const NOBODY: &str = "no-store";

/// Who may keep a file: everybody where it `is_open` to all, nobody otherwise.
pub(crate) fn of(reader: &Reader, is_open: bool) -> HeaderValue {
    let is_open = is_open && reader.served.release.manifest.reading == Reading::Open;
    HeaderValue::from_static(if is_open { REVALIDATE } else { NOBODY })
}

/// Whether the reader already has this version.
pub(crate) fn is_fresh(headers: &HeaderMap, tag: &str) -> bool {
    let held = headers.typed_get::<IfNoneMatch>();
    held.zip(tag.parse::<ETag>().ok()).is_some_and(|(held, tag)| !held.precondition_passes(&tag))
}
