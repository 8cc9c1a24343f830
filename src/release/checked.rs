//! A manifest that came from elsewhere: nothing in it is believed before it was looked at.

use std::collections::BTreeSet;

use crate::edition::Manifest;
use crate::edition::parts::Part;
use crate::edition::release::FORMAT;
use crate::release::announcement::Announcement;
use crate::release::fault::{Fault, Reason};
use crate::release::limits::{MAX_PART_BYTES, MAX_PARTS, MAX_RELEASE_BYTES};
use crate::source::document;

/// Reads a manifest and gives the parts it names, each once. `place` is where it was found.
///
/// # Errors
/// It is none, one of a newer program, or over a limit.
pub fn parts(bytes: &[u8], announcement: &Announcement, place: &str) -> Result<Vec<Part>, Fault> {
    let release = announcement.release();
    let manifest = Manifest::read(bytes).map_err(|error| {
        let is_newer = format(bytes).is_some_and(|format| format > FORMAT);
        Fault::new(if is_newer { Reason::NewerProgram } else { Reason::Malformed }, format!("{place}: release {release}: {error}"))
    })?;
    let slugs = manifest.editions.iter().map(|edition| &edition.slug).chain(manifest.held.iter().map(|held| &held.slug));
    if let Some(slug) = slugs.chain(manifest.findings.keys()).find(|slug| !document::is_name(slug)) {
        return Err(Fault::new(
            Reason::Malformed,
            format!("{place}: release {release} names a document {slug:?}, which no document is called"),
        ));
    }
    let parts: BTreeSet<Part> = manifest.parts().collect();
    let too_large = |what: String| Err(Fault::new(Reason::TooLarge, format!("{place}: release {release} {what}")));
    if parts.len() > MAX_PARTS {
        return too_large(format!("has {} parts, the limit is {MAX_PARTS}", parts.len()));
    }
    if let Some(part) = parts.iter().find(|part| part.size > MAX_PART_BYTES) {
        return too_large(format!("has a part of {} bytes, the limit is {MAX_PART_BYTES}", part.size));
    }
    let bytes: u64 = parts.iter().map(|part| part.size).sum();
    if bytes > MAX_RELEASE_BYTES {
        return too_large(format!("has {bytes} bytes, the limit is {MAX_RELEASE_BYTES}"));
    }
    Ok(parts.into_iter().collect())
}

fn format(bytes: &[u8]) -> Option<u32> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: u32,
    }
    serde_json::from_slice::<Head>(bytes).ok().map(|head| head.format)
}
