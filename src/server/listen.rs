//! The running server: its start, its connections and its end.

use std::sync::Arc;

use axum::Extension;
use axum::extract::ConnectInfo;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::{Notify, Semaphore};
use tower::Layer;

use crate::server::limits::{ACCEPT_PAUSE, HEADER_TIMEOUT, MAX_CONNECTIONS, SHUTDOWN_GRACE};
use crate::server::{App, router};

/// Answers requests until `stop` is notified; open answers get [`SHUTDOWN_GRACE`] to finish.
///
/// Connections are taken here and not by `axum::serve` because that has no limits for them: a client that sends its head
/// byte by byte would hold a connection for ever.
pub async fn run(app: App, listener: TcpListener, stop: Arc<Notify>) {
    let searcher = app.served();
    tokio::task::spawn_blocking(move || searcher.searcher.warm());
    let router = router::router(app);
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT);
    let open = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let next = async {
            let place = Arc::clone(&room).acquire_owned().await;
            (place, listener.accept().await)
        };
        tokio::select! {
            () = stop.notified() => break,
            (place, accepted) = next => {
                let Ok((stream, peer)) = accepted else {
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                };
                // Handlers see who is at the other end.
                let service = TowerToHyperService::new(Extension(ConnectInfo(peer)).layer(router.clone()));
                let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
                let connection = open.watch(connection);
                tokio::spawn(async move {
                    // A client that goes away is no fault of the server.
                    let _ = connection.await;
                    drop(place);
                });
            }
        }
    }
    drop(listener);
    tokio::select! {
        () = open.shutdown() => {}
        () = tokio::time::sleep(SHUTDOWN_GRACE) => {}
    }
}
