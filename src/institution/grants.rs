//! What groups of the institution open here: the table of the library, read for one person.

use std::collections::BTreeSet;

use crate::source::sign_in::GroupGrant;
use crate::source::{Marking, Tag};
use crate::state::{Grant, Rights};

/// Longest name of a group that is looked at, in bytes: the table of a library cannot mean a longer one.
pub const MAX_GROUP_BYTES: usize = 1_024;

/// A group that somebody is in there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// One that has a name and nothing else: a claim of a provider.
    Named(String),
    /// One of a directory: its distinguished name, and the short name that it has.
    Placed {
        /// The distinguished name.
        dn: String,
        /// The short names.
        names: Vec<String>,
    },
}

impl Group {
    /// Whether the table of the library means this group. What holds a `=` is a distinguished name and never a short one: whoever may name a group
    /// cannot name it like another group in another place.
    fn is(&self, meant: &str) -> bool {
        match self {
            Self::Named(name) => name == meant,
            Self::Placed { dn, .. } if meant.contains('=') => plain(dn) == plain(meant),
            Self::Placed { names, .. } => names.iter().any(|name| name.to_lowercase() == meant.to_lowercase()),
        }
    }

    /// What it is called, for people.
    pub fn shown(&self) -> &str {
        match self {
            Self::Named(name) => name,
            Self::Placed { dn, .. } => dn,
        }
    }
}

/// A distinguished name as it is compared: letters of one size, no spaces around its signs.
fn plain(dn: &str) -> String {
    let parts = dn.split(',').map(|part| part.split('=').map(str::trim).collect::<Vec<_>>().join("="));
    parts.collect::<Vec<_>>().join(",").to_lowercase()
}

/// What somebody may do and read who is in these groups: all that any of them opens. `None` where none of them opens anything.
pub fn rights(table: &[GroupGrant], groups: &[Group]) -> Option<Rights> {
    let own = || table.iter().filter(|row| groups.iter().any(|group| group.is(&row.group)));
    let everywhere = |row: &GroupGrant| row.languages.is_empty().then_some(None);
    let of_row = |row: &GroupGrant| {
        let langs = row.languages.iter().cloned().map(Some).chain(everywhere(row));
        langs.map(|lang: Option<Tag>| Grant { role: row.role, lang }).collect::<Vec<_>>()
    };
    let grants: BTreeSet<Grant> = own().flat_map(of_row).collect();
    let clearance = own().map(|row| row.clearance).max().unwrap_or(Marking::Public);
    let groups = own().flat_map(|row| row.groups.iter().cloned()).collect();
    (!grants.is_empty()).then(|| Rights { grants: grants.into_iter().collect(), clearance, groups })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Role;

    fn row(group: &str, role: Role, clearance: Marking, groups: &[&str]) -> GroupGrant {
        GroupGrant {
            group: group.to_owned(),
            role,
            languages: Vec::new(),
            clearance,
            groups: groups.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    #[test]
    fn all_that_any_group_opens_is_open_and_nothing_else() {
        let table = [
            row("staff", Role::Reader, Marking::Internal, &[]),
            row("unit", Role::Reader, Marking::Restricted, &["explosives-unit"]),
            row("bosses", Role::Admin, Marking::Restricted, &[]),
        ];
        let of = |names: &[&str]| rights(&table, &names.iter().map(|&name| Group::Named(name.to_owned())).collect::<Vec<_>>());
        let both = of(&["staff", "unit", "unknown"]).unwrap();
        assert_eq!((both.clearance, both.grants.len()), (Marking::Restricted, 1));
        assert_eq!(both.groups, BTreeSet::from(["explosives-unit".to_owned()]));
        assert_eq!(of(&["staff"]).unwrap().clearance, Marking::Internal);
        for nobody in [&[][..], &["Staff"], &["staff "], &["bosses,staff"], &[""]] {
            assert_eq!(of(nobody), None, "{nobody:?}");
        }
    }

    #[test]
    fn a_group_of_a_directory_is_meant_by_its_place_or_by_its_name() {
        let placed = |dn: &str, name: &str| [Group::Placed { dn: dn.to_owned(), names: vec![name.to_owned()] }];
        let by_place = [row("cn=Chiefs,ou=groups,dc=police", Role::Admin, Marking::Public, &[])];
        let by_name = [row("Chiefs", Role::Admin, Marking::Public, &[])];
        assert!(rights(&by_place, &placed("CN=chiefs, OU=Groups, DC=police", "chiefs")).is_some());
        assert!(rights(&by_name, &placed("cn=chiefs,ou=groups,dc=police", "CHIEFS")).is_some());
        // A group elsewhere, and one whose name looks like a place.
        for group in [placed("cn=chiefs,ou=mine,dc=police", "chiefs"), placed("cn=x,ou=mine,dc=police", "cn=Chiefs,ou=groups,dc=police")] {
            assert!(rights(&by_place, &group).is_none(), "{group:?}");
        }
        assert!(rights(&by_name, &placed("cn=chiefs\\2cx,ou=mine,dc=police", "chiefs,x")).is_none());
    }
}
