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
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::Notify;

use super::progress::Bar;
use super::reader::{self, Reader};
use super::{Context, End, copied, stateful};
use crate::diagnostic;
use crate::edition::Builder;
use crate::edition::store::Store;
use crate::server::follow::{self, Follower};
use crate::server::replica::Replica;
use crate::server::session::Proxy;
use crate::server::standing::Behind;
use crate::server::tls::Tls;
use crate::server::{App, keeping, listen};
use crate::source::shelf;
use crate::translate::Desk;

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
    /// The certificate to speak TLS with, and those that lead to its authority (PEM); a renewed file is taken without a restart
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The key of the certificate (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Tell browsers to come by TLS only, for so many days (Strict-Transport-Security): they cannot be told otherwise before
    #[arg(long, value_name = "DAYS", requires = "tls_cert", value_parser = clap::value_parser!(u32).range(1..=730))]
    hsts: Option<u32>,
    #[command(flatten)]
    reader: reader::Options,
    /// A proxy whose word counts about where requests come from (X-Forwarded-For, -Host and -Proto)
    #[arg(long = "proxy-peer", value_name = "IP", value_delimiter = ',')]
    proxy_peers: Vec<IpAddr>,
    /// The header in which such a proxy names who is signed in
    #[arg(long, value_name = "NAME", requires = "proxy_peers")]
    proxy_user_header: Option<HeaderName>,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    // Before anything is read of it: what changes from now on is a change.
    let looked = shelf::stamp(&context.root);
    let filter = tracing_subscriber::EnvFilter::try_from_env("ARMARIUM_LOG").unwrap_or_else(|_| "warn".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
    // A wrong file is said before anything is built.
    let tls = tls(options)?;
    let mut reader = Reader::of(context, &options.reader)?;
    copied::say(&context.root)?;
    let mut builder = Builder::new(&context.root);
    // Whoever has a good release serves it at once and builds beside it.
    let last = match &mut reader {
        Some(reader) => Some(Ok(reader.first()?)),
        None => Store::of(&context.root).current().map(|release| follow::open(release, &context.root, None)),
    };
    let mut first = None;
    let served = match last {
        Some(Ok(served)) => served,
        missing => {
            if let Some(Err(error)) = missing {
                writeln!(io::stderr(), "the last release cannot be opened and is built again: {error}")?;
            }
            let bar = Bar::new();
            let result = builder.build(&bar);
            bar.finish();
            let outcome = match result {
                Ok(outcome) => outcome,
                Err(faults) => return Ok(context.refuse(&faults)?),
            };
            diagnostic::emit(&context.root, &outcome.faults)?;
            first = Some(Behind::of(&outcome));
            follow::open(outcome.release, &context.root, None)
                .context("cannot open the release; remove the folder index/ and start again")?
        }
    };
    let metrics = PrometheusBuilder::new().install_recorder().context("cannot set up metrics")?;
    let mut app = App::new(served, metrics);
    // Saving a translation makes a release; so does every change of a watched library.
    let (told, saved) = mpsc::channel();
    if let Some(desk) = &options.reader.desk {
        app = app.with_desk_elsewhere(desk.clone());
    }
    if reader.is_none() {
        match Desk::new(&context.root, options.commit, told.clone()) {
            Ok(desk) => app = app.with_desk(desk),
            Err(error) => writeln!(io::stderr(), "translating is not possible: {error}")?,
        }
    }
    if context.state.is_shared() {
        app = app.with_shared_state();
    }
    app = app.with_proxy(Proxy { peers: options.proxy_peers.clone(), user_header: options.proxy_user_header.clone() });
    if options.watch {
        app = app.with_live_pages();
    }
    let ended = Arc::new(AtomicBool::new(false));
    stateful::attach(&app, &context.state, &context.root, &ended)?;
    let builds_first = first.is_none();
    if let Some(behind) = first {
        app.stands(&context.root, behind);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = listen::bind(&options.addr).await.with_context(|| format!("cannot listen on {}", options.addr))?;
        let address = listener.local_addr()?;
        let stop = Arc::new(Notify::new());
        // Where there are only releases, there is nothing to build.
        let builder = context.root.join("manuals").exists().then_some(builder);
        let (root, watches) = (context.root.clone(), options.watch);
        let (gate, following) = reader.map_or((None, None), |reader| (reader.gate(), reader.following));
        Follower { root, builder, gate, app: app.clone(), saved, watches, looked, builds_first, ended: Arc::clone(&ended) }.start()?;
        if let Some(following) = following {
            Replica { following, app: app.clone(), told, ended: Arc::clone(&ended) }.start()?;
        }
        // Heard from now on: whoever reads the next line may end it at once.
        let terminate = signal(SignalKind::terminate())?;
        tokio::spawn(stop_on_signal(terminate, Arc::clone(&stop)));
        tokio::spawn(keeping::keep(app.clone()));
        let scheme = if tls.is_some() { "https" } else { "http" };
        writeln!(io::stderr(), "listening on {scheme}://{address}")?;
        listen::run(app, listener, tls, stop).await;
        ended.store(true, Ordering::Relaxed);
        Ok(End::Done)
    })
}

/// TLS, where it is asked for.
fn tls(options: &Options) -> anyhow::Result<Option<Arc<Tls>>> {
    let (Some(certificate), Some(key)) = (&options.tls_cert, &options.tls_key) else { return Ok(None) };
    let hsts = options.hsts.map(|days| Duration::from_secs(u64::from(days) * 24 * 60 * 60));
    Ok(Some(Arc::new(Tls::new(certificate, key, hsts).context("cannot speak TLS")?)))
}

async fn stop_on_signal(mut terminate: Signal, stop: Arc<Notify>) {
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    stop.notify_one();
}
