//! What every request sees: the release that is served now, and what handlers need beside it.

use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::sync::{Semaphore, watch};

use crate::index::suggest::Asked;
use crate::server::elsewhere::DeskAddress;
use crate::server::files::Files;
use crate::server::limits::MAX_BOOKLETS;
use crate::server::press::Press;
use crate::server::session::{Accounts, Attempts, Proxy, Visitor};
use crate::server::work::{Busy, Line, Work};
use crate::server::{Refusal, Served, Standing, Views};
use crate::source::{Keys, Tag};
use crate::state::{Database, Recorder};
use crate::translate::Desk;

/// What every request sees.
#[derive(Clone)]
pub struct App {
    current: Arc<ArcSwap<Views>>,
    metrics: PrometheusHandle,
    standing: Arc<watch::Sender<Standing>>,
    /// Whether open pages are told of changes.
    live: bool,
    // A database that others share may come later than the server.
    asked: Arc<OnceLock<Recorder>>,
    accounts: Arc<OnceLock<Arc<Accounts>>>,
    is_state_shared: bool,
    proxy: Arc<Proxy>,
    desk: Option<Arc<Desk>>,
    desk_elsewhere: Option<DeskAddress>,
    work: Work,
    files: Files,
    booklets: Arc<Semaphore>,
    press: Press,
    /// Reports of late, by address.
    reports: Arc<Mutex<Attempts>>,
}

impl App {
    /// An app that serves a release.
    pub fn new(views: Views, metrics: PrometheusHandle) -> Self {
        let standing = Standing { release: views.release.id.clone(), ..Standing::default() };
        Self {
            current: Arc::new(ArcSwap::from_pointee(views)),
            metrics,
            standing: Arc::new(watch::Sender::new(standing)),
            live: false,
            asked: Arc::default(),
            accounts: Arc::default(),
            is_state_shared: false,
            proxy: Arc::default(),
            desk: None,
            desk_elsewhere: None,
            work: Work::default(),
            files: Files::default(),
            booklets: Arc::new(Semaphore::new(MAX_BOOKLETS)),
            press: Press::default(),
            reports: Arc::default(),
        }
    }

    /// Tells open pages about changes.
    pub fn with_live_pages(mut self) -> Self {
        self.live = true;
        self
    }

    /// Believes these proxies.
    pub fn with_proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Arc::new(proxy);
        self
    }

    /// Shares its state with other servers: it may come later, and go.
    pub fn with_shared_state(mut self) -> Self {
        self.is_state_shared = true;
        self
    }

    /// Whether a database that is shared does not answer now.
    pub(crate) async fn is_state_away(&self) -> bool {
        match self.database() {
            _ if !self.is_state_shared => false,
            Some(database) => database.run(|database| database.ping()).await.is_err(),
            None => true,
        }
    }

    /// Counts what is asked, and suggests what many asked, from now on.
    pub fn record_with(&self, recorder: Recorder) {
        let _ = self.asked.set(recorder);
    }

    /// Lets people sign in from now on.
    pub fn sign_in_with(&self, accounts: Accounts) {
        let _ = self.accounts.set(Arc::new(accounts));
    }

    /// The accounts, where the database could be opened.
    pub(crate) fn accounts(&self) -> Option<&Arc<Accounts>> {
        self.accounts.get()
    }

    /// The proxies that are believed.
    pub(crate) fn proxy(&self) -> &Proxy {
        &self.proxy
    }

    /// The database, where it could be opened.
    pub fn database(&self) -> Option<&Database> {
        self.accounts().map(|accounts| accounts.database())
    }

    /// Lets translators work on the library.
    pub fn with_desk(mut self, desk: Desk) -> Self {
        self.desk = Some(Arc::new(desk));
        self
    }

    /// Sends translators to another server.
    pub fn with_desk_elsewhere(mut self, address: DeskAddress) -> Self {
        self.desk_elsewhere = Some(address);
        self
    }

    /// The server where translators work, if it is another one.
    pub(crate) fn desk_elsewhere(&self) -> Option<&DeskAddress> {
        self.desk_elsewhere.as_ref()
    }

    /// Where translators work, if the library can be changed here.
    pub fn desk(&self) -> Option<Arc<Desk>> {
        self.desk.clone()
    }

    /// Counts a query of a visitor, where queries are counted.
    pub fn asked(&self, visitor: &Visitor, lang: &Tag, query: &str, found: bool) {
        if let Some(recorder) = self.asked.get() {
            recorder.record(visitor.address, lang.as_str(), query, found);
        }
    }

    /// Queries that many asked, with their languages.
    pub fn popular(&self) -> Arc<Asked> {
        self.asked.get().map(Recorder::popular).unwrap_or_default()
    }

    /// Does work that takes time away from the threads that answer connections: see [`work`](crate::server::work).
    ///
    /// # Errors
    /// [`Busy`] where too many wait already; `?` makes 503 of it.
    pub async fn work<T: Send + 'static>(&self, line: Line, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        self.work.run(line, work).await
    }

    /// Takes one of the reports that an address may send; where it has sent too many, how long it is to wait.
    pub(crate) fn reports_from(&self, address: IpAddr) -> Result<(), Duration> {
        self.reports.lock().unwrap_or_else(PoisonError::into_inner).take(None, address, Instant::now())
    }

    /// The places of booklets in memory.
    pub(crate) fn booklets(&self) -> &Arc<Semaphore> {
        &self.booklets
    }

    /// Where PDFs are set that somebody asks for.
    pub(crate) fn press(&self) -> &Press {
        &self.press
    }

    /// The files of the release that are in memory.
    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    /// The release that is served now, as its readers see it.
    pub fn views(&self) -> Arc<Views> {
        self.current.load_full()
    }

    /// What everybody sees of the release that is served now. A request takes it once, so that its answer is of one release.
    pub fn public(&self) -> Arc<Served> {
        Arc::clone(self.current.load().public())
    }

    /// What somebody sees of it.
    ///
    /// # Errors
    /// There is too much to do, or it cannot be opened.
    pub async fn view(&self, keys: &Keys) -> Result<Arc<Served>, Refusal> {
        let views = self.views();
        if let Some(view) = views.opened(keys) {
            return Ok(view);
        }
        let keys = keys.clone();
        self.work(Line::Readers, move || views.view(&keys)).await?.map_err(|fault| Refusal::fault(&fault))
    }

    /// Serves the same release with other doors, unless another has come meanwhile. Only [`follow`](crate::server::follow) does it.
    pub(super) fn replace_doors(&self, before: &Arc<Views>, views: Views) -> bool {
        let found = self.current.compare_and_swap(before, Arc::new(views));
        Arc::ptr_eq(&found, before)
    }

    /// Serves another release from now on. Only [`follow`](crate::server::follow) does it.
    pub(super) fn replace(&self, views: Views) {
        let release = views.release.id.clone();
        self.current.store(Arc::new(views));
        self.tell(|standing| (standing.release, standing.damage) = (release, None));
    }

    /// How what is served stands to the library on disk.
    pub fn standing(&self) -> Standing {
        self.standing.borrow().clone()
    }

    /// Changes how it stands, and tells whoever waits for that.
    pub(super) fn tell(&self, change: impl FnOnce(&mut Standing)) {
        self.standing.send_if_modified(|standing| {
            let before = standing.clone();
            change(standing);
            *standing != before
        });
    }

    /// A file of a release was found to be damaged: the release is made again.
    pub(super) fn damaged(&self, release: &str, fault: &io::Error) {
        self.tell(|standing| {
            if standing.release == release && standing.damage.is_none() {
                standing.damage = Some(fault.to_string());
            }
        });
    }

    /// The metrics, for Prometheus.
    pub(crate) fn metrics(&self) -> &PrometheusHandle {
        &self.metrics
    }

    /// The news for open pages, where the library is watched.
    pub(crate) fn live(&self) -> Option<watch::Receiver<Standing>> {
        self.live.then(|| self.standing.subscribe())
    }
}
