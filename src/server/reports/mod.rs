//! "Something is wrong here": what readers say without an account (`/{lang}/report`), what editors answer (`/translate/reports`), and what has changed
//! since (`/{lang}/changes`).

mod changes;
mod desk;
mod form;

use axum::Router;
use axum::routing::get;

use crate::server::App;

/// The addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/report", get(form::page).post(form::send))
        .route("/{lang}/changes", get(changes::page))
        .route("/translate/reports", get(desk::page).post(desk::answer))
}
