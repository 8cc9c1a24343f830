//! What every page for readers begins with: the release that answers, and the language of the address.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::edition::release::View;
use crate::locale::words::LanguageWords;
use crate::server::files::Content;
use crate::server::{App, Line, Refusal, Served};
use crate::source::Tag;

/// Somebody who reads in the language of the address. Addresses that name none of the library are missing.
pub struct Reader {
    /// The server.
    pub app: App,
    /// The release that answers: one for the whole answer.
    pub served: Arc<Served>,
    /// The language.
    pub tag: Tag,
    /// What the browser says.
    pub headers: HeaderMap,
}

impl FromRequestParts<App> for Reader {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let served = app.served();
        let first = parts.uri.path().split('/').nth(1).unwrap_or_default();
        let tag = served.language(first).ok_or_else(Refusal::missing)?.clone();
        Ok(Self { app: app.clone(), served, tag, headers: parts.headers.clone() })
    }
}

impl Reader {
    /// The words of the interface.
    pub fn words(&self) -> LanguageWords<'_> {
        self.served.words.of(&self.tag)
    }

    /// A file of an edition that this reader may read.
    ///
    /// # Errors
    /// Missing where there is none; a fault of ours where the disk or the file is at fault.
    pub async fn file(&self, slug: &str, view: View) -> Result<Content, Refusal> {
        let file = self.served.file(slug, &self.tag, view).ok_or_else(Refusal::missing)?;
        if let Some(bytes) = self.app.files().kept(file.slot) {
            return Ok(Content::Kept(bytes));
        }
        let (files, slot, path, part) = (self.app.files().clone(), Arc::clone(file.slot), file.path, file.part);
        let read = self.app.work(Line::Readers, move || files.read(&slot, &path, &part)).await?;
        read.map_err(|fault| {
            self.app.damaged(&self.served.release.id, &fault);
            Refusal::fault(&fault)
        })
    }
}
