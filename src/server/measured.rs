//! Requests and their time, counted by address pattern and status, never by query or person. What people do who are signed in is counted together:
//! which of it was found would say something of what not everybody may read.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use metrics::{Counter, Histogram};

use crate::server::{App, session};

/// What people do who are signed in.
const SIGNED_IN: &str = "signed-in";
/// The name of an address that no pattern has.
const NO_ROUTE: &str = "none";

/// The meters of a status, by address pattern.
type ByRoute = HashMap<String, (Counter, Histogram)>;

thread_local! {
    /// The meters that this thread has used: finding them by their labels takes longer than counting.
    static METERS: RefCell<HashMap<u16, ByRoute>> = RefCell::default();
}

/// Counts a request and its time until the answer begins.
pub async fn measure(State(app): State<App>, path: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let start = Instant::now();
    let (parts, body) = request.into_parts();
    let is_known = session::says_who(&parts, &app);
    let response = next.run(Request::from_parts(parts, body)).await;
    match is_known {
        true => count(SIGNED_IN, 0, start.elapsed()),
        false => count(path.as_ref().map_or(NO_ROUTE, MatchedPath::as_str), response.status().as_u16(), start.elapsed()),
    }
    response
}

fn count(route: &str, status: u16, time: Duration) {
    METERS.with_borrow_mut(|meters| {
        let of_status = meters.entry(status).or_default();
        if !of_status.contains_key(route) {
            of_status.insert(route.to_owned(), meters_of(route, status));
        }
        if let Some((requests, seconds)) = of_status.get(route) {
            requests.increment(1);
            seconds.record(time.as_secs_f64());
        }
    });
}

fn meters_of(route: &str, status: u16) -> (Counter, Histogram) {
    let route = route.to_owned();
    let requests = metrics::counter!("armarium_requests_total", "route" => route.clone(), "status" => status.to_string());
    (requests, metrics::histogram!("armarium_request_seconds", "route" => route))
}
