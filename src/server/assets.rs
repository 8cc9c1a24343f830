//! Style sheet, script and icon: their addresses change with their content, so browsers may keep them for ever.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};

use crate::server::{App, error};
use crate::web::assets;

/// `/assets/{name}`.
pub async fn asset(State(app): State<App>, Path(name): Path<String>, uri: Uri, headers: HeaderMap) -> Response {
    match assets::find(&name) {
        Some(asset) => {
            ([(CONTENT_TYPE, asset.mime), (CACHE_CONTROL, "public, max-age=31536000, immutable")], asset.bytes.as_slice()).into_response()
        }
        None => error::missing(&app.served(), &uri, &headers),
    }
}
