//! The record of who did what forgets in time what the library says that it is not to keep.

use std::time::Duration;

use crate::server::App;
use crate::state::audit;

/// How often it is looked at.
const EVERY: Duration = Duration::from_secs(3_600);

/// Looks at it as long as the server runs.
pub async fn keep(app: App) {
    loop {
        if let Some(database) = app.database() {
            let views = app.views();
            let kept = database.run(move |database| audit::keep(database, views.keeping())).await;
            kept.unwrap_or_else(|error| tracing::error!(%error, "the record cannot forget"));
        }
        tokio::time::sleep(EVERY).await;
    }
}
