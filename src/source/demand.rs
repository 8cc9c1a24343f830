//! Of whom a library demands a second factor when they sign in with a password.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::source::{Marking, Role};

/// Of whom a second factor is demanded: `[second-factor]` in `manuals/library.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondFactor {
    /// Who has one of these roles, in whatever language.
    #[serde(default)]
    pub roles: BTreeSet<Role>,
    /// Who is cleared this far or farther.
    pub clearance: Option<Marking>,
}

impl SecondFactor {
    /// Whether it is demanded of somebody with these roles and this clearance.
    pub fn is_demanded(&self, mut roles: impl Iterator<Item = Role>, clearance: Marking) -> bool {
        roles.any(|role| self.roles.contains(&role)) || self.clearance.is_some_and(|from| from <= clearance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_and_clearance_demand_it() {
        let demand: SecondFactor = toml::from_str("roles = [\"admin\", \"reviewer\"]\nclearance = \"restricted\"").unwrap();
        for (roles, clearance, demanded) in [
            (&[Role::Admin][..], Marking::Public, true),
            (&[Role::Reader, Role::Reviewer], Marking::Public, true),
            (&[Role::Reader, Role::Translator], Marking::Internal, false),
            (&[Role::Reader], Marking::Restricted, true),
            (&[], Marking::Restricted, true),
        ] {
            assert_eq!(demand.is_demanded(roles.iter().copied(), clearance), demanded, "{roles:?} {clearance:?}");
        }
        let nothing = SecondFactor::default();
        assert!(!nothing.is_demanded(Role::ALL.into_iter(), Marking::Restricted));
        assert!(toml::from_str::<SecondFactor>("roles = [\"king\"]").is_err());
        assert!(toml::from_str::<SecondFactor>("clearence = \"restricted\"").is_err());
    }
}
