//! How long the record of who did what keeps what its entries say.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use crate::source::Act;

/// How many days the record keeps what an entry says, by act: `[audit.keep]` in `manuals/library.toml`. What is not named is kept for ever.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keeping {
    /// Days, by act.
    #[serde(default)]
    pub keep: BTreeMap<Act, NonZeroU32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_named_by_act() {
        let keeping: Keeping = toml::from_str("keep = { read = 400, sign-in = 90 }").unwrap();
        assert_eq!(keeping.keep.get(&Act::Read).map(|days| days.get()), Some(400));
        for wrong in ["keep = { reed = 400 }", "keep = { read = 0 }", "keep = { read = -1 }", "keep = 400", "kept = {}"] {
            assert!(toml::from_str::<Keeping>(wrong).is_err(), "{wrong}");
        }
    }
}
