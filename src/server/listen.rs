//! The running server: its start, its connections and its end.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::ConnectInfo;
use axum::{Extension, Router};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;
use tower::Layer;

use crate::server::crowd::{Crowd, Place};
use crate::server::limits::{
    ACCEPT_PAUSE, BACKLOG, CONNECTION_BYTES, HEADER_TIMEOUT, MAX_CONNECTIONS, MAX_CONNECTIONS_OF_ONE, MAX_HEAD_HTTP2, MAX_STREAMS,
    OPEN_FILES, OTHER_FILES, PING_EVERY, PING_TIMEOUT, SHUTDOWN_GRACE,
};
use crate::server::metered::Metered;
use crate::server::pulse::Pulse;
#[cfg(target_os = "linux")]
use crate::server::sending::Sending;
use crate::server::tls::{Channel, Tls};
use crate::server::{App, router};

/// Listens at an address.
///
/// # Errors
/// Where it is none of this machine, or somebody else listens there.
pub async fn bind(address: &str) -> io::Result<TcpListener> {
    let mut last = io::Error::new(io::ErrorKind::AddrNotAvailable, "the name has no address");
    for address in tokio::net::lookup_host(address).await? {
        let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
        socket.set_reuseaddr(true)?;
        match socket.bind(address).and_then(|()| socket.listen(BACKLOG)) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Answers requests until `stop` is notified; open answers get [`SHUTDOWN_GRACE`] to finish.
///
/// Connections are taken here and not by `axum::serve` because that has no limits for them. Each stage of one has its own: until it has asked
/// anything, its head, its body, between requests, and while it takes the answer.
///
/// With `tls` connections are encrypted; the same limits hold for them, and those of the first request include shaking hands.
pub async fn run(app: App, listener: TcpListener, tls: Option<Arc<Tls>>, stop: Arc<Notify>) {
    let (most, most_of_one) = places();
    let crowd = Crowd::new(most, most_of_one, app.proxy().peers.clone());
    let (router, builder, open) = (router::router(app), builder(), GracefulShutdown::new());
    let renewing = tls.clone().map(|tls| tokio::spawn(async move { tls.renew().await }));
    loop {
        let accepted = tokio::select! {
            () = stop.notified() => break,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, peer)) = accepted else {
            tokio::time::sleep(ACCEPT_PAUSE).await;
            continue;
        };
        match crowd.enter(peer.ip()) {
            Some(place) => take(stream, ConnectInfo(peer), tls.as_deref(), place, &router, &builder, &open),
            None => metrics::counter!("armarium_connections_refused_total").increment(1),
        }
    }
    drop(listener);
    if let Some(renewing) = renewing {
        renewing.abort();
    }
    tokio::select! {
        () = open.shutdown() => {}
        () = tokio::time::sleep(SHUTDOWN_GRACE) => {}
    }
}

/// Takes one connection, encrypted or not.
fn take(
    stream: TcpStream,
    peer: ConnectInfo<SocketAddr>,
    tls: Option<&Tls>,
    place: Place,
    router: &Router,
    builder: &Builder<TokioExecutor>,
    open: &GracefulShutdown,
) {
    // Answers are written whole: waiting for more to send only delays their last part.
    let _ = stream.set_nodelay(true);
    let pulse = Arc::clone(&place.pulse);
    let Some(tls) = tls else {
        #[cfg(target_os = "linux")]
        let stream = Sending(stream);
        let stream = Metered::new(stream, Arc::clone(&pulse));
        let conversation = converse(stream, peer, Channel::default(), &pulse, router, builder, open.watcher());
        tokio::spawn(within(conversation, pulse, place));
        return;
    };
    let (handshake, channel) = (tls.acceptor().accept(Metered::new(stream, Arc::clone(&pulse))), tls.channel());
    let (router, builder, watcher, of_connection) = (router.clone(), builder.clone(), open.watcher(), Arc::clone(&pulse));
    let conversation = async move {
        // Whoever speaks no TLS here, or shows that he does not trust us, is no fault of the server.
        if let Ok(stream) = handshake.await {
            converse(stream, peer, channel, &of_connection, &router, &builder, watcher).await;
        }
    };
    tokio::spawn(within(conversation, pulse, place));
}

/// Answers what is asked over one connection.
fn converse<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    stream: S,
    peer: ConnectInfo<SocketAddr>,
    channel: Channel,
    pulse: &Arc<Pulse>,
    router: &Router,
    builder: &Builder<TokioExecutor>,
    watcher: Watcher,
) -> impl Future<Output = ()> + Send + use<S> {
    // Handlers see who is at the other end, and how.
    let service = Extension(channel).layer(router.clone());
    let service = TowerToHyperService::new(Extension(peer).layer(Extension(Arc::clone(pulse)).layer(service)));
    let connection = watcher.watch(builder.serve_connection(TokioIo::new(stream), service).into_owned());
    async move {
        // A client that goes away is no fault of the server.
        let _ = connection.await;
    }
}

/// A conversation until it ends or must.
async fn within(conversation: impl Future<Output = ()>, pulse: Arc<Pulse>, place: Place) {
    metrics::gauge!("armarium_connections").increment(1.0);
    tokio::select! {
        () = conversation => {}
        () = pulse.ended() => {}
    }
    metrics::gauge!("armarium_connections").decrement(1.0);
    drop(place);
}

/// What is spoken, within limits.
fn builder() -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT).max_buf_size(CONNECTION_BYTES);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(MAX_STREAMS)
        .max_header_list_size(MAX_HEAD_HTTP2)
        .max_send_buf_size(CONNECTION_BYTES)
        .keep_alive_interval(PING_EVERY)
        .keep_alive_timeout(PING_TIMEOUT);
    builder
}

/// How many connections the open files of the system are enough for: in all, and of one address.
fn places() -> (usize, usize) {
    let files = rlimit::increase_nofile_limit(OPEN_FILES).unwrap_or(OTHER_FILES * 2);
    let most = usize::try_from(files.saturating_sub(OTHER_FILES)).unwrap_or(MAX_CONNECTIONS).clamp(1, MAX_CONNECTIONS);
    if most < MAX_CONNECTIONS {
        tracing::warn!(files, most, "the system gives few open files, so fewer connections are taken");
    }
    (most, MAX_CONNECTIONS_OF_ONE.min(most / 2).max(1))
}
