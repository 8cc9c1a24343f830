//! For whoever runs the server: is it alive, is it ready, what does it do.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::server::App;

/// `/healthz`: the process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// `/readyz`: a release is served; its name.
pub async fn ready(State(app): State<App>) -> String {
    format!("ready {}\n", app.served().release.id)
}

/// `/metrics`: for Prometheus.
pub async fn metrics(State(app): State<App>) -> Response {
    ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], app.metrics().render()).into_response()
}
