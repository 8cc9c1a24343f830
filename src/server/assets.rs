//! Style sheet, script and icon: their addresses change with their content, so browsers may keep them for ever.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::server::Refusal;
use crate::web::assets;

/// `/assets/{name}`.
pub async fn asset(Path(name): Path<String>) -> Result<Response, Refusal> {
    let asset = assets::find(&name).ok_or_else(Refusal::missing)?;
    Ok(([(CONTENT_TYPE, asset.mime), (CACHE_CONTROL, "public, max-age=31536000, immutable")], asset.bytes.as_slice()).into_response())
}
