//! Going back: everything is there already, so only the pointer is put.

use std::path::Path;

use crate::edition::Store;
use crate::edition::store::KEPT_RELEASES;
use crate::release::fault::{Fault, Reason};

/// Where somebody went back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Back {
    /// The release that is current now.
    pub release: String,
    /// The one that was.
    pub from: Option<String>,
}

/// Goes back to the release that was published before the current one, or to a named one that is kept.
///
/// # Errors
/// There is none, or parts of it are missing.
pub fn roll_back(root: &Path, to: Option<&str>) -> Result<Back, Fault> {
    let store = Store::of(root);
    let lock = store.lock(|| ()).map_err(|error| Fault::of_disk("index/", &error))?;
    let (history, from) = (store.history(), store.current_id());
    let kept = || match history.is_empty() {
        true => "none is kept here".to_owned(),
        false => format!("kept are, the newest last: {}", history.join(" ")),
    };
    let release = match to {
        // A few digits are enough where they belong to one release alone.
        Some(named) => {
            let mut fitting = history.iter().filter(|id| !named.is_empty() && id.starts_with(named));
            match (fitting.next(), fitting.next()) {
                (Some(id), None) => id,
                (Some(_), Some(_)) => return Err(Fault::new(Reason::Refused, format!("several releases begin with {named}; {}", kept()))),
                (None, _) => return Err(Fault::new(Reason::Refused, format!("there is no release {named}; {}", kept()))),
            }
        }
        None => {
            let place = from.as_ref().and_then(|from| history.iter().position(|id| id == from));
            match place.and_then(|place| history.get(place.checked_sub(1)?)) {
                Some(id) => id,
                None => {
                    let message = format!("there is no release before the current one; the last {KEPT_RELEASES} are kept, {}", kept());
                    return Err(Fault::new(Reason::Refused, message));
                }
            }
        }
    };
    store.go_back(&lock, release).map_err(|error| Fault::new(Reason::Damaged, format!("release {release}: {error}; {}", kept())))?;
    Ok(Back { release: release.clone(), from })
}
