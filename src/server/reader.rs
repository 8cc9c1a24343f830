//! What every page for readers begins with: the release that answers, and the language of the address.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::edition::release::{EditionEntry, View};
use crate::locale::words::LanguageWords;
use crate::server::files::Content;
use crate::server::seen::Seen;
use crate::server::session::Visitor;
use crate::server::{App, Line, Refusal, Served};
use crate::source::Tag;
use crate::state::Account;
use crate::state::audit::{self, Act, Deed};

/// Somebody who reads in the language of the address. Addresses that name none of the library are missing.
pub struct Reader {
    /// The server.
    pub app: App,
    /// The release that answers, as far as this reader may read it: one for the whole answer.
    pub served: Arc<Served>,
    /// Who reads, if it is known.
    pub account: Option<Account>,
    /// Where he is, if it is known who.
    pub address: Option<IpAddr>,
    /// The language.
    pub tag: Tag,
    /// What the browser says.
    pub headers: HeaderMap,
}

impl FromRequestParts<App> for Reader {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let Seen { served, account } = Seen::from_request_parts(parts, app).await?;
        let first = parts.uri.path().split('/').nth(1).unwrap_or_default();
        let tag = served.language(first).ok_or_else(Refusal::missing)?.clone();
        let address = account.as_ref().map(|_| Visitor::of(parts, app).address);
        Ok(Self { app: app.clone(), served, account, address, tag, headers: parts.headers.clone() })
    }
}

impl Reader {
    /// The words of the interface.
    pub fn words(&self) -> LanguageWords<'_> {
        self.served.words.of(&self.tag)
    }

    /// Records that this reader gets something of an edition, unless everybody may have it.
    ///
    /// # Errors
    /// It cannot be recorded: then he does not get it.
    pub async fn recorded(&self, act: Act, edition: &EditionEntry, view: View) -> Result<(), Refusal> {
        if view.door(&edition.door).is_open() {
            return Ok(());
        }
        let (Some(account), Some(address), Some(database)) = (&self.account, self.address, self.app.database()) else {
            return Err(Refusal::unrecorded());
        };
        let deed = Deed::of(&account.name, act, address).about(&edition.slug, edition.tag.as_str(), &edition.version);
        let done = database.run(move |database| audit::record_once(database, &deed)).await;
        done.map_err(|error| {
            tracing::error!(%error, "what must be recorded cannot be, and is not done");
            Refusal::unrecorded()
        })
    }

    /// Records that this reader takes a copy of his own of an edition: the words that stand on it.
    ///
    /// # Errors
    /// As [`Reader::recorded`].
    pub async fn copy_of(&self, edition: &EditionEntry) -> Result<String, Refusal> {
        let (Some(account), Some(address), Some(database)) = (&self.account, self.address, self.app.database()) else {
            return Err(Refusal::unrecorded());
        };
        let deed = Deed::of(&account.name, Act::Download, address).about(&edition.slug, edition.tag.as_str(), &edition.version);
        let done = database.run(move |database| audit::record(database, &deed)).await;
        let audit::Number { number, at } = done.map_err(|error| {
            tracing::error!(%error, "what must be recorded cannot be, and is not done");
            Refusal::unrecorded()
        })?;
        // Nobody needs the seconds.
        let (day, time) = at.split_once('T').unwrap_or((&at, ""));
        Ok(format!("{} · {day} {} UTC · {number}", account.name, time.get(..5).unwrap_or(time)))
    }

    /// A file of an edition that this reader may read.
    ///
    /// # Errors
    /// Missing where there is none; a fault of ours where the disk or the file is at fault.
    pub async fn file(&self, slug: &str, view: View) -> Result<Content, Refusal> {
        self.file_in(slug, &self.tag, view).await
    }

    /// The same in another language.
    ///
    /// # Errors
    /// As [`Reader::file`].
    pub async fn file_in(&self, slug: &str, tag: &Tag, view: View) -> Result<Content, Refusal> {
        let file = self.served.file(slug, tag, view).ok_or_else(Refusal::missing)?;
        if let Some(bytes) = self.app.files().kept(file.slot) {
            return Ok(Content::Kept(bytes));
        }
        let (files, slot, path, part) = (self.app.files().clone(), Arc::clone(file.slot), file.path, file.part);
        let read = self.app.work(Line::Readers, move || files.read(&slot, &path, &part)).await?;
        read.map_err(|fault| {
            self.app.damaged(&self.served.release.whole, &fault);
            Refusal::fault(&fault)
        })
    }
}
