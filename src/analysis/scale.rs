//! The scales of an analysis: dimensions, levels, and the rule that makes a severity of them.

/// A field that takes one of a few names.
pub trait Choice: Sized + Copy + 'static {
    /// All of them, in the order in which people read them.
    const ALL: &'static [Self];

    /// The name in files.
    fn name(self) -> &'static str;

    /// The one of that name.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.name() == name)
    }
}

macro_rules! choice {
    ($(#[$about:meta])* $type:ident { $($(#[$doc:meta])* $variant:ident = $name:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $type { $($(#[$doc])* #[serde(rename = $name)] $variant),* }

        impl $crate::analysis::scale::Choice for $type {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}
pub(crate) use choice;

choice! {
    /// What a requirement is about.
    Dimension {
        /// What is written down and agreed.
        Procedures = "procedures",
        /// What is there to work with.
        Equipment = "equipment",
        /// Who is there, and what they have learned.
        HumanResources = "human-resources",
        /// How entities work together.
        Coordination = "coordination",
    }
}

choice! {
    /// How much a gap matters.
    Impact {
        /// Weight 1.
        Low = "low",
        /// Weight 2.
        Medium = "medium",
        /// Weight 3.
        High = "high",
    }
}

impl Impact {
    /// What a level of gap counts.
    pub fn weight(self) -> u8 {
        match self {
            Self::Low => 1,
            Self::Medium => 2,
            Self::High => 3,
        }
    }
}

choice! {
    /// How sure those are who found it.
    Confidence {
        /// Told by one side.
        Low = "low",
        /// Told by several.
        Medium = "medium",
        /// Seen, or on paper.
        High = "high",
    }
}

choice! {
    /// What kind of gap it is.
    Gap {
        /// Nothing is there.
        Missing = "missing",
        /// Something is there, but not all.
        Partial = "partial",
        /// What is there is no longer right.
        Outdated = "outdated",
        /// What is there is not used.
        NotApplied = "not-applied",
        /// Too few people, hours or means.
        Capacity = "capacity",
        /// There is no gap.
        None = "none",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

choice! {
    /// How grave a finding is. The order is what “highest” means: what is unknown is more than nothing and less than anything known.
    Severity {
        /// The requirement is met.
        None = "none",
        /// A level is unknown.
        Unknown = "unknown",
        /// Score 1 or 2.
        Low = "low",
        /// Score 3 to 5.
        Medium = "medium",
        /// Score 6 to 8.
        High = "high",
        /// Score 9 and more.
        Critical = "critical",
    }
}

/// The highest level.
pub const MAX_LEVEL: u8 = 5;
/// The lowest score of medium severity.
const MEDIUM_SCORE: u8 = 3;
/// The lowest score of high severity.
const HIGH_SCORE: u8 = 6;
/// The lowest score of critical severity.
const CRITICAL_SCORE: u8 = 9;

/// How far a level is below what is required; `None` where either is unknown.
pub fn gap(current: Option<u8>, required: Option<u8>) -> Option<u8> {
    Some(required?.saturating_sub(current?))
}

impl Severity {
    /// The rule: gap × weight of the impact.
    pub fn of(gap: Option<u8>, impact: Impact) -> Self {
        match gap.map(|gap| gap.saturating_mul(impact.weight())) {
            None => Self::Unknown,
            Some(0) => Self::None,
            Some(score) if score < MEDIUM_SCORE => Self::Low,
            Some(score) if score < HIGH_SCORE => Self::Medium,
            Some(score) if score < CRITICAL_SCORE => Self::High,
            Some(_) => Self::Critical,
        }
    }
}

choice! {
    /// What became of a finding since the baseline.
    Change {
        /// The baseline did not have it.
        New = "new",
        /// Its gap is smaller.
        Better = "better",
        /// Its gap is as it was.
        Same = "same",
        /// Its gap is larger.
        Worse = "worse",
        /// There is no gap any more.
        Closed = "closed",
        /// One of the two gaps is unknown.
        Unknown = "unknown",
    }
}

impl Change {
    /// What became of a gap; both as [`gap`] gives them.
    pub fn of(before: Option<u8>, now: Option<u8>) -> Self {
        match (before, now) {
            (None, _) | (_, None) => Self::Unknown,
            (Some(before), Some(0)) if before > 0 => Self::Closed,
            (Some(before), Some(now)) if now < before => Self::Better,
            (Some(before), Some(now)) if now > before => Self::Worse,
            _ => Self::Same,
        }
    }
}

choice! {
    /// How far a recommendation is.
    State {
        /// Nobody has begun.
        NotStarted = "not-started",
        /// Somebody works on it.
        InProgress = "in-progress",
        /// It is done.
        Done = "done",
        /// It will not be done.
        Stopped = "stopped",
        /// Nobody has observed it yet.
        Unknown = "unknown",
    }
}

choice! {
    /// Whose data it is.
    Evidence {
        /// Invented, to show what an analysis looks like.
        Illustrative = "illustrative",
        /// An institution's own.
        Institutional = "institutional",
    }
}

choice! {
    /// One of the four fields of a SWOT table.
    Swot {
        /// Helps, inside.
        Strength = "strength",
        /// Harms, inside.
        Weakness = "weakness",
        /// Helps, outside.
        Opportunity = "opportunity",
        /// Harms, outside.
        Threat = "threat",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn severity_is_gap_times_impact() {
        use Impact::{High, Low, Medium};
        for (current, required, impact, expected) in [
            (3, 3, High, Severity::None),
            (5, 2, High, Severity::None),
            (2, 3, Low, Severity::Low),
            (2, 3, Medium, Severity::Low),
            (2, 3, High, Severity::Medium),
            (0, 5, Low, Severity::Medium),
            (1, 3, High, Severity::High),
            (1, 5, Medium, Severity::High),
            (0, 5, Medium, Severity::Critical),
            (1, 4, High, Severity::Critical),
        ] {
            assert_eq!(Severity::of(gap(Some(current), Some(required)), impact), expected, "{current} of {required}, {impact:?}");
        }
        assert_eq!(Severity::of(gap(None, Some(3)), High), Severity::Unknown);
        assert_eq!(Severity::of(gap(Some(3), None), High), Severity::Unknown);
    }

    #[test]
    fn unknown_is_neither_zero_nor_grave() {
        assert!(Severity::None < Severity::Unknown && Severity::Unknown < Severity::Low);
    }

    #[test]
    fn changes_compare_gaps() {
        for (before, now, expected) in [
            (Some(2), Some(1), Change::Better),
            (Some(2), Some(0), Change::Closed),
            (Some(0), Some(0), Change::Same),
            (Some(2), Some(2), Change::Same),
            (Some(1), Some(3), Change::Worse),
            (None, Some(0), Change::Unknown),
            (Some(0), None, Change::Unknown),
        ] {
            assert_eq!(Change::of(before, now), expected, "{before:?} {now:?}");
        }
    }

    #[test]
    fn names_are_those_of_serde() {
        for dimension in Dimension::ALL {
            assert_eq!(serde_json::to_value(dimension).unwrap(), dimension.name());
            assert_eq!(Dimension::named(dimension.name()), Some(*dimension));
        }
    }
}
