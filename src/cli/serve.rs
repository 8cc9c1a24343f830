//! `armarium serve`

use std::io::{self, Write};
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::Context as _;
use axum::http::HeaderName;
use metrics_exporter_prometheus::PrometheusBuilder;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};

use super::progress::Bar;
use super::{Context, End};
use crate::diagnostic;
use crate::edition::{Builder, Silent};
use crate::edition::store::Store;
use crate::server::app::Watched;
use crate::server::session::{Accounts, Proxy};
use crate::server::{App, Served, listen};
use crate::source::{Fingerprint, shelf};
use crate::state::{self, Recorder, StateError};
use crate::translate::Desk;

/// How often a watched library is looked at. Looking at names, sizes and times takes about a millisecond, works on
/// every file system (also where the system reports no changes), and notices new folders without being told.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// How often the server looks for a newer release.
const FOLLOW_EVERY: Duration = Duration::from_secs(1);

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The address to listen on; port 0 chooses a free one
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDR")]
    addr: String,
    /// Rebuild on change and refresh open pages
    #[arg(long)]
    watch: bool,
    /// Commit every saved translation to the git repository around the library, in the name of the translator
    #[arg(long)]
    commit: bool,
    /// A proxy whose word counts about where requests come from (X-Forwarded-For, -Host and -Proto)
    #[arg(long = "proxy-peer", value_name = "IP", value_delimiter = ',')]
    proxy_peers: Vec<IpAddr>,
    /// The header in which such a proxy names who is signed in
    #[arg(long, value_name = "NAME", requires = "proxy_peers")]
    proxy_user_header: Option<HeaderName>,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let filter = tracing_subscriber::EnvFilter::try_from_env("ARMARIUM_LOG").unwrap_or_else(|_| "warn".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
    let mut builder = Builder::new(&context.root);
    let bar = Bar::new();
    let result = builder.build(&bar);
    bar.finish();
    let (release, faults) = match result {
        Ok(outcome) => {
            diagnostic::emit(&context.root, &outcome.faults)?;
            let faults = if outcome.is_complete() { Vec::new() } else { outcome.faults };
            (outcome.release, faults)
        }
        Err(faults) => match Store::of(&context.root).current() {
            Some(release) => {
                diagnostic::emit(&context.root, &faults)?;
                writeln!(io::stderr(), "the library cannot be built; serving the last good release {}", release.id)?;
                (release, faults)
            }
            None => return Ok(context.refuse(&faults)?),
        },
    };
    let served = Served::open(release).context("cannot open the release; remove the folder index/ and start again")?;
    let metrics = PrometheusBuilder::new().install_recorder().context("cannot set up metrics")?;
    let mut app = App::new(served, metrics);
    // Answers need no state: without it nothing is counted, and everything else works.
    match state::open(&context.root).map(Recorder::start) {
        Ok(Ok(recorder)) => app = app.with_recorder(recorder),
        Ok(Err(error)) => writeln!(io::stderr(), "queries are not counted: {error}")?,
        Err(error) => writeln!(io::stderr(), "queries are not counted: {error}")?,
    }
    // Saving a translation makes a release; so does every change of a watched library.
    let (told, saved) = mpsc::channel();
    match Desk::new(&context.root, options.commit, told) {
        Ok(desk) => app = app.with_desk(desk),
        Err(error) => writeln!(io::stderr(), "translating is not possible: {error}")?,
    }
    // Reading needs no accounts either.
    let proxy = Proxy { peers: options.proxy_peers.clone(), user_header: options.proxy_user_header.clone() };
    match accounts(context, proxy) {
        Ok(accounts) => app = app.with_accounts(accounts),
        Err(error) => writeln!(io::stderr(), "nobody can sign in: {error}")?,
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(&options.addr).await.with_context(|| format!("cannot listen on {}", options.addr))?;
        let address = listener.local_addr()?;
        let stop = Arc::new(Notify::new());
        let ended = Arc::new(AtomicBool::new(false));
        let first = Watched { release: app.served().release.id.clone(), faults: text(context, &faults) };
        let (news, watching) = watch::channel(first);
        let looks = options.watch;
        let watcher = Watcher { root: context.root.clone(), builder, app: app.clone(), news, saved, looks, ended: Arc::clone(&ended) };
        std::thread::Builder::new().name("watch".into()).spawn(move || watcher.run())?;
        let app = if options.watch { app.with_watch(watching) } else { app };
        tokio::spawn(stop_on_signal(Arc::clone(&stop)));
        tokio::spawn(follow(Store::of(&context.root), app.clone()));
        writeln!(io::stderr(), "listening on http://{address}")?;
        listen::run(app, listener, stop).await;
        ended.store(true, Ordering::Relaxed);
        Ok(End::Done)
    })
}

/// The accounts of the library; where there is none yet, a person is told how to make one.
fn accounts(context: &Context, proxy: Proxy) -> Result<Accounts, StateError> {
    let database = state::open(&context.root)?;
    if !state::accounts::exist(&database)? {
        let _ =
            writeln!(io::stderr(), "nobody can sign in to translate yet; `armarium user add NAME --role admin` makes the first account");
    }
    Accounts::new(database, proxy)
}

/// Serves the release that another `armarium build` made, without a restart.
async fn follow(store: Store, app: App) {
    loop {
        tokio::time::sleep(FOLLOW_EVERY).await;
        let (store, app) = (store.clone(), app.clone());
        let looked = tokio::task::spawn_blocking(move || {
            if store.current_id().as_deref() == Some(app.served().release.id.as_str()) {
                return Ok(());
            }
            // Another version of the program may be building: what this one cannot read is not served.
            let Some(release) = store.current() else { return Ok(()) };
            Served::open(release).map(|served| {
                served.searcher.warm();
                app.replace(served);
            })
        });
        if let Ok(Err(error)) = looked.await {
            tracing::error!(%error, "cannot open the new release; the last good one keeps serving");
        }
    }
}

async fn stop_on_signal(stop: Arc<Notify>) {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    stop.notify_one();
}

/// Rebuilds a library when its files change, on a thread of its own.
struct Watcher {
    root: PathBuf,
    builder: Builder,
    app: App,
    news: watch::Sender<Watched>,
    /// Tells of translations that were saved.
    saved: mpsc::Receiver<()>,
    /// Whether files are looked at, too.
    looks: bool,
    ended: Arc<AtomicBool>,
}

impl Watcher {
    fn run(mut self) {
        let mut built = self.look();
        while !self.ended.load(Ordering::Relaxed) {
            let told = match self.saved.recv_timeout(LOOK_EVERY) {
                Ok(()) => true,
                Err(mpsc::RecvTimeoutError::Timeout) => false,
                // Nobody translates here: there is nobody to wait for.
                Err(mpsc::RecvTimeoutError::Disconnected) => {
                    std::thread::sleep(LOOK_EVERY);
                    false
                }
            };
            if !told && !self.looks {
                continue;
            }
            // One release for all that were saved meanwhile.
            while self.saved.try_recv().is_ok() {}
            let now = self.look();
            // Editors write in several steps: build once two looks agree.
            let settled = || {
                std::thread::sleep(LOOK_EVERY / 5);
                self.look() == now
            };
            if now != built && settled() {
                built = now;
                self.rebuild();
            }
        }
    }

    fn look(&self) -> Fingerprint {
        shelf::stamp(&self.root)
    }

    fn rebuild(&mut self) {
        let context = Context { root: self.root.clone(), format: super::Format::Human };
        let state = match self.builder.build(&Silent) {
            Ok(outcome) => {
                let _ = diagnostic::emit(&self.root, &outcome.faults);
                let id = outcome.release.id.clone();
                let faults = if outcome.is_complete() { String::new() } else { text(&context, &outcome.faults) };
                let _ = writeln!(io::stderr(), "release {id}: {} editions compiled, {:.2} s", outcome.compiled, outcome.seconds);
                match Served::open(outcome.release) {
                    Ok(served) => self.app.replace(served),
                    Err(error) => {
                        let _ = writeln!(io::stderr(), "cannot open the new release: {error}");
                    }
                }
                Watched { release: id, faults }
            }
            Err(faults) => {
                let _ = diagnostic::emit(&self.root, &faults);
                let _ = writeln!(io::stderr(), "not built; the last good release keeps serving");
                Watched { release: self.app.served().release.id.clone(), faults: text(&context, &faults) }
            }
        };
        self.news.send_replace(state);
    }
}

/// The faults as the terminal shows them, without colours.
fn text(context: &Context, faults: &[diagnostic::Diagnostic]) -> String {
    String::from_utf8_lossy(&diagnostic::render(&context.root, faults, false)).into_owned()
}
