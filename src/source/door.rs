//! Who may open what: the one place that decides. Everything that answers somebody asks [`Door::opens_to`], mostly by way of
//! [`Release::opened_by`](crate::edition::release::Release::opened_by), which leaves nothing else to answer from.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::source::{Marking, Output};

/// What a document asks of its readers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Door {
    /// How far they must be cleared.
    pub marking: Marking,
    /// The groups of which they must be in one; anybody where there are none.
    #[serde(skip_serializing_if = "BTreeSet::is_empty", default)]
    pub groups: BTreeSet<String>,
}

/// Whether a library is open to people whom nobody knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Everybody reads what is public.
    #[default]
    Open,
    /// Nobody reads anything without an account.
    SignedIn,
}

/// What somebody may open.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Keys {
    /// How far they are cleared; `None` opens nothing at all.
    clearance: Option<Marking>,
    groups: BTreeSet<String>,
}

impl Door {
    /// The door of a document with this marking and no groups.
    pub fn of(marking: Marking) -> Self {
        Self { marking, groups: BTreeSet::new() }
    }

    /// Whether it opens to somebody. **This function decides; no other does.**
    pub fn opens_to(&self, keys: &Keys) -> bool {
        keys.clearance.is_some_and(|clearance| self.marking <= clearance)
            && (self.groups.is_empty() || !self.groups.is_disjoint(&keys.groups))
    }

    /// Whether it opens to everybody who opens any door at all.
    pub fn is_open(&self) -> bool {
        self.marking == Marking::Public && self.groups.is_empty()
    }

    /// Whether everybody whom this door opens to gets through the other, too.
    pub fn is_within(&self, other: &Self) -> bool {
        other.marking <= self.marking && (other.groups.is_empty() || (!self.groups.is_empty() && self.groups.is_subset(&other.groups)))
    }

    /// The door of what else is printed of a document with this one.
    pub fn of_output(&self, output: Output) -> Self {
        Self { marking: output.marking(self.marking), groups: self.groups.clone() }
    }
}

impl Keys {
    /// Those of an account.
    pub fn new(clearance: Marking, groups: BTreeSet<String>) -> Self {
        Self { clearance: Some(clearance), groups }
    }

    /// Whether they open anything.
    pub fn opens_anything(&self) -> bool {
        self.clearance.is_some()
    }

    /// Those of somebody whom nobody knows.
    pub fn of_nobody(reading: Reading) -> Self {
        Self { clearance: (reading == Reading::Open).then_some(Marking::Public), groups: BTreeSet::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn clearance_and_one_of_the_groups_open_a_door() {
        let door = |marking, names: &[&str]| Door { marking, groups: groups(names) };
        let keys = |clearance, names: &[&str]| Keys::new(clearance, groups(names));
        for (door, keys, opens) in [
            (door(Marking::Public, &[]), Keys::of_nobody(Reading::Open), true),
            (door(Marking::Public, &[]), Keys::of_nobody(Reading::SignedIn), false),
            (door(Marking::Internal, &[]), Keys::of_nobody(Reading::Open), false),
            (door(Marking::Public, &["unit"]), Keys::of_nobody(Reading::Open), false),
            (door(Marking::Internal, &[]), keys(Marking::Internal, &[]), true),
            (door(Marking::Restricted, &[]), keys(Marking::Internal, &["unit"]), false),
            (door(Marking::Restricted, &["unit", "court"]), keys(Marking::Restricted, &["court"]), true),
            (door(Marking::Restricted, &["unit"]), keys(Marking::Restricted, &["units"]), false),
            // A group alone clears nobody.
            (door(Marking::Restricted, &["unit"]), keys(Marking::Public, &["unit"]), false),
        ] {
            assert_eq!(door.opens_to(&keys), opens, "{door:?} {keys:?}");
        }
    }

    #[test]
    fn whoever_gets_through_the_inner_door_gets_through_the_outer_one() {
        let doors: Vec<Door> = [Marking::Public, Marking::Internal, Marking::Restricted]
            .into_iter()
            .flat_map(|marking| [&[][..], &["a"], &["b"], &["a", "b"]].map(|names| Door { marking, groups: groups(names) }))
            .collect();
        let all: Vec<Keys> = [Marking::Public, Marking::Internal, Marking::Restricted]
            .into_iter()
            .flat_map(|clearance| [&[][..], &["a"], &["b"], &["c"]].map(|names| Keys::new(clearance, groups(names))))
            .collect();
        for inner in &doors {
            for outer in &doors {
                let holds = all.iter().all(|keys| !inner.opens_to(keys) || outer.opens_to(keys));
                assert_eq!(inner.is_within(outer), holds, "{inner:?} {outer:?}");
            }
        }
    }
}
