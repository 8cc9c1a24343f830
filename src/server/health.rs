//! For whoever runs the server: is it alive, is it ready, what does it do.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::server::App;

/// `/healthz`: the process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// `/readyz`: a release is served; its name, and below it a line for each thing that somebody must look after. What the faults are is no business
/// of strangers: the terminal and `armarium check` say it.
pub async fn ready(State(app): State<App>) -> String {
    let (standing, served) = (app.standing(), app.public());
    let mut text = format!("ready {}\n", served.release.id);
    if standing.building {
        text += "building\n";
    }
    // Of what not everybody may read, nothing is said here.
    let faults = standing.behind.faults.iter().filter(|fault| served.release.tells_of(&fault.file)).count();
    if faults > 0 {
        text += &match standing.behind.editions.map(|_| served.release.manifest.held.len()) {
            None => format!("not built: {faults} faults; the last good release is served\n"),
            Some(editions) => format!("not built: {faults} faults in {editions} editions; the others are served\n"),
        };
    }
    if standing.damage.is_some() {
        text += "damaged: a file of the release is not what was built\n";
    }
    if let Some(reason) = standing.not_followed {
        text += &format!("not followed: {}; the last good release is served\n", reason.for_everybody());
    }
    if app.is_state_away().await {
        text += "state: the database does not answer; what everybody may read is served\n";
    }
    if standing.refused {
        text += "refused: the newest release here is not signed by the trusted key; the last good one is served\n";
    }
    let withdrawn = served.withdrawn();
    if !withdrawn.is_empty() {
        let slugs: Vec<&str> = withdrawn.iter().map(String::as_str).collect();
        text += &format!("withdrawn: {}\n", slugs.join(" "));
    }
    text
}

/// `/metrics`: for Prometheus.
pub async fn metrics(State(app): State<App>) -> Response {
    ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], app.metrics().render()).into_response()
}
