//! Whether a reader already has what it asks for.

use axum::http::HeaderMap;
use axum_extra::headers::{ETag, HeaderMapExt, IfNoneMatch};

/// Readers keep a page but ask whether it is still current: a translation may have been corrected.
pub(crate) const REVALIDATE: &str = "public, max-age=0, must-revalidate";

/// Whether the reader already has this version.
pub(crate) fn is_fresh(headers: &HeaderMap, tag: &str) -> bool {
    let held = headers.typed_get::<IfNoneMatch>();
    held.zip(tag.parse::<ETag>().ok()).is_some_and(|(held, tag)| !held.precondition_passes(&tag))
}
