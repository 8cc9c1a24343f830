//! What every request sees: the release that is served now.

use std::sync::Arc;

use arc_swap::ArcSwap;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::sync::watch;

use crate::index::suggest::Asked;
use crate::server::Served;
use crate::server::session::Accounts;
use crate::server::work::{Busy, Line, Work};
use crate::source::Tag;
use crate::state::{Database, Recorder};
use crate::translate::Desk;

/// What every request sees.
#[derive(Clone)]
pub struct App {
    current: Arc<ArcSwap<Served>>,
    metrics: PrometheusHandle,
    watching: Option<watch::Receiver<Watched>>,
    asked: Option<Recorder>,
    accounts: Option<Arc<Accounts>>,
    desk: Option<Arc<Desk>>,
    work: Work,
}

/// What `serve --watch` tells open pages: which release is current, and what is wrong with the newest change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Watched {
    /// The name of the release.
    pub release: String,
    /// The faults of the last change, as the terminal shows them; empty where it was built.
    pub faults: String,
}

impl App {
    /// An app that serves a release.
    pub fn new(served: Served, metrics: PrometheusHandle) -> Self {
        Self {
            current: Arc::new(ArcSwap::from_pointee(served)),
            metrics,
            watching: None,
            asked: None,
            accounts: None,
            desk: None,
            work: Work::default(),
        }
    }

    /// Tells open pages about changes.
    pub fn with_watch(mut self, watching: watch::Receiver<Watched>) -> Self {
        self.watching = Some(watching);
        self
    }

    /// Counts what is asked, and suggests what many asked.
    pub fn with_recorder(mut self, recorder: Recorder) -> Self {
        self.asked = Some(recorder);
        self
    }

    /// Lets people sign in.
    pub fn with_accounts(mut self, accounts: Accounts) -> Self {
        self.accounts = Some(Arc::new(accounts));
        self
    }

    /// The accounts, where the database could be opened.
    pub(crate) fn accounts(&self) -> Option<&Arc<Accounts>> {
        self.accounts.as_ref()
    }

    /// The database, where it could be opened.
    pub fn database(&self) -> Option<&Database> {
        self.accounts.as_deref().map(Accounts::database)
    }

    /// Lets translators work on the library.
    pub fn with_desk(mut self, desk: Desk) -> Self {
        self.desk = Some(Arc::new(desk));
        self
    }

    /// Where translators work, if the library can be changed here.
    pub fn desk(&self) -> Option<Arc<Desk>> {
        self.desk.clone()
    }

    /// Counts a query, where queries are counted.
    pub fn asked(&self, lang: &Tag, query: &str, found: bool) {
        if let Some(recorder) = &self.asked {
            recorder.record(lang.as_str(), query, found);
        }
    }

    /// Queries that many asked, with their languages.
    pub fn popular(&self) -> Arc<Asked> {
        self.asked.as_ref().map(Recorder::popular).unwrap_or_default()
    }

    /// Does work that takes time away from the threads that answer connections: see [`work`](crate::server::work).
    ///
    /// # Errors
    /// [`Busy`] where too many wait already; `?` makes 503 of it.
    pub async fn work<T: Send + 'static>(&self, line: Line, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        self.work.run(line, work).await
    }

    /// The release that is served now. A request takes it once, so that its answer is of one release.
    pub fn served(&self) -> Arc<Served> {
        self.current.load_full()
    }

    /// Serves another release from now on.
    pub fn replace(&self, served: Served) {
        self.current.store(Arc::new(served));
    }

    /// The metrics, for Prometheus.
    pub(crate) fn metrics(&self) -> &PrometheusHandle {
        &self.metrics
    }

    /// The news for open pages, where the library is watched.
    pub(crate) fn watching(&self) -> Option<&watch::Receiver<Watched>> {
        self.watching.as_ref()
    }
}
