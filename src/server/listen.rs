//! The running server: its start and its end.

use std::io;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::server::limits::SHUTDOWN_GRACE;
use crate::server::{App, router};

/// Answers requests until `stop` is notified; open answers get [`SHUTDOWN_GRACE`] to finish.
pub async fn run(app: App, listener: TcpListener, stop: Arc<Notify>) -> io::Result<()> {
    let searcher = app.served();
    tokio::task::spawn_blocking(move || searcher.searcher.warm());
    let ending = Arc::new(Notify::new());
    let (stopped, end) = (Arc::clone(&ending), Arc::clone(&ending));
    let serving = axum::serve(listener, router::router(app)).with_graceful_shutdown(async move {
        stop.notified().await;
        stopped.notify_one();
    });
    let late = async {
        end.notified().await;
        tokio::time::sleep(SHUTDOWN_GRACE).await;
    };
    tokio::select! {
        result = async { serving.await } => result,
        () = late => Ok(()),
    }
}
