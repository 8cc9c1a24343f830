//! Bodies of requests come whole, in time and within a limit, before the request takes a place among those that are answered.

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio_stream::StreamExt;

use crate::server::limits::{BODY_PAUSE, BODY_TIME, MAX_ANSWERS_BYTES, MAX_BODIES_BYTES, MAX_BODY_BYTES, MAX_TRANSLATION_BYTES};
use crate::server::{Refusal, answers};

/// Room for the bodies of all requests that are being read.
static ROOM: Semaphore = Semaphore::const_new(MAX_BODIES_BYTES);

/// Reads the body of a request to its end, before the request takes a place among those that are answered.
pub async fn whole(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) || request.body().is_end_stream() {
        return next.run(request).await;
    }
    let most = match request.uri().path() {
        path if path.starts_with("/translate/") => MAX_TRANSLATION_BYTES,
        path if path.ends_with(answers::END) => MAX_ANSWERS_BYTES,
        _ => MAX_BODY_BYTES,
    };
    let (mut head, body) = request.into_parts();
    match tokio::time::timeout(BODY_TIME, read(body, most)).await {
        Ok(Ok((bytes, _room))) => {
            head.headers.remove(TRANSFER_ENCODING);
            head.headers.insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
            next.run(Request::from_parts(head, Body::from(bytes))).await
        }
        Ok(Err(refusal)) => refusal.into_response(),
        Err(_) => late().into_response(),
    }
}

/// The bytes of a body, and the room they take.
async fn read(body: Body, most: usize) -> Result<(Vec<u8>, Vec<SemaphorePermit<'static>>), Refusal> {
    let (mut bytes, mut room) = (Vec::new(), Vec::new());
    let mut pieces = body.into_data_stream();
    loop {
        let piece = match tokio::time::timeout(BODY_PAUSE, pieces.next()).await {
            Ok(Some(Ok(piece))) => piece,
            Ok(None) => return Ok((bytes, room)),
            Ok(Some(Err(_))) => return Err(Refusal::bad("body", "the body of the request broke off")),
            Err(_) => return Err(late()),
        };
        if bytes.len() + piece.len() > most {
            let message = format!("the body of the request holds more than {most} bytes");
            let refusal = Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", message, "error-bad-request-title");
            return Err(refusal.text("error-too-large", Vec::new()));
        }
        let taken = ROOM.try_acquire_many(piece.len() as u32);
        room.push(taken.map_err(|_| Refusal::busy("there are too many requests; try again"))?);
        bytes.extend_from_slice(&piece);
    }
}

/// The body did not come in time.
fn late() -> Refusal {
    let message = "the body of the request did not come in time";
    Refusal::new(StatusCode::REQUEST_TIMEOUT, "body-late", message, "error-busy-title").text("error-busy-text", Vec::new())
}
