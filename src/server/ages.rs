//! How old things are that grow old unnoticed: the release that is served and the last backup. For whoever watches the server.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::state::backup;

/// Measures it.
pub fn measure(root: &Path) {
    let age = |time: SystemTime| SystemTime::now().duration_since(time).unwrap_or_default().as_secs_f64();
    // The name of the release is written when one is published.
    if let Ok(published) = fs::metadata(root.join("index/current")).and_then(|about| about.modified()) {
        metrics::gauge!("armarium_release_age_seconds").set(age(published));
    }
    if let Some(last) = backup::last(root) {
        metrics::gauge!("armarium_backup_age_seconds").set(age(last));
    }
}
