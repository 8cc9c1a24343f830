//! Bodies of answers leave in pieces, and each is counted: so the server sees who does not take what it asked for.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use axum::body::{Body, BodyDataStream, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::Version;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use tokio_stream::Stream;

use crate::server::limits::{CONNECTION_BYTES, PIECE, PIECE_HTTP2};
use crate::server::pulse::{Open, Pulse};

/// Counts a request from its head to the last piece of its answer.
pub async fn counted(mut request: Request, next: Next) -> Response {
    let http2 = request.version() == Version::HTTP_2;
    let Some(pulse) = request.extensions_mut().remove::<Arc<Pulse>>() else { return next.run(request).await };
    let open = pulse.asked(http2);
    let response = next.run(request).await;
    // News come when there are some: nobody is slow who waits for them.
    let news = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
    let length = response.body().size_hint().exact();
    // What the system takes at once need not be counted. HTTP/2 may have no room even for that.
    let at_once = !http2 && length.is_some_and(|length| length <= CONNECTION_BYTES as u64);
    if news || at_once || response.body().is_end_stream() {
        return response;
    }
    let piece = if http2 { PIECE_HTTP2 } else { PIECE };
    let body = |body: Body| Body::from_stream(Leaving { body: body.into_data_stream(), rest: Bytes::new(), piece, open });
    let mut response = response.map(body);
    if let Some(length) = length {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}

/// A body that leaves in pieces.
struct Leaving {
    body: BodyDataStream,
    /// What has not left yet of what the body gave last.
    rest: Bytes,
    piece: usize,
    open: Open,
}

impl Stream for Leaving {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_next(context)) {
                Some(Ok(data)) => self.rest = data,
                other => return Poll::Ready(other),
            }
        }
        let piece = self.rest.len().min(self.piece);
        let piece = self.rest.split_to(piece);
        self.open.gave(piece.len());
        Poll::Ready(Some(Ok(piece)))
    }
}
