//! What the address of a page of findings asks for, and addresses that ask for a little more or less.

use crate::analysis::scale::{Choice as _, Dimension, Severity};
use crate::server::limits::MAX_FINDINGS_OFFSET;
use crate::server::narrowing::{self, Narrowing, Values};

/// Severities as people look at them.
pub const GRAVEST_FIRST: [Severity; 6] =
    [Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Unknown, Severity::None];

/// What findings can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// Whom they concern.
    Entity,
    /// What they are about.
    Dimension,
    /// How grave they are.
    Severity,
    /// Where they are.
    Jurisdiction,
}

impl Filter {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Severity, Self::Dimension, Self::Jurisdiction, Self::Entity];

    /// Its name in addresses; `analysis-` and this name is the message with its name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Entity => "entity",
            Self::Dimension => "dimension",
            Self::Severity => "severity",
            Self::Jurisdiction => "jurisdiction",
        }
    }
}

/// The order of findings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// The gravest first.
    #[default]
    Severity,
    /// As the entities stand in the data.
    Entity,
    /// Where something must be done soonest.
    Deadline,
}

impl Order {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Severity, Self::Entity, Self::Deadline];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Severity => "severity",
            Self::Entity => "entity",
            Self::Deadline => "deadline",
        }
    }
}

/// What is asked for.
pub type Parameters = Narrowing<Filter, Order>;

impl narrowing::Filter for Filter {
    const FILTERS: &'static [Self] = &Self::ALL;
    const MAX_OFFSET: usize = MAX_FINDINGS_OFFSET;

    fn parameter(self) -> &'static str {
        self.name()
    }

    fn values(self) -> Values {
        match self {
            Self::Severity => Values::OneOf(GRAVEST_FIRST.map(Severity::name).to_vec()),
            Self::Dimension => Values::OneOf(Dimension::ALL.iter().map(|dimension| dimension.name()).collect()),
            Self::Entity | Self::Jurisdiction => Values::Name,
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::Entity => "only findings that concern this entity",
            Self::Dimension => "only findings of this dimension",
            Self::Severity => "only findings of this severity",
            Self::Jurisdiction => "only findings of this jurisdiction",
        }
    }
}

impl narrowing::Order for Order {
    const ORDERS: &'static [Self] = &Self::ALL;

    fn parameter(self) -> &'static str {
        self.name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::limits::MAX_FILTER_CHARS;

    fn read(query: &str) -> Result<Parameters, crate::server::Refusal> {
        Parameters::of(&format!("/en/documents/x/findings{query}").parse().unwrap())
    }

    #[test]
    fn addresses_say_what_was_read() {
        let query = "?severity=high&entity=ks-border&sort=deadline&offset=50";
        let parameters = read(query).unwrap();
        assert_eq!((parameters.filter(Filter::Entity), parameters.filter(Filter::Dimension)), (Some("ks-border"), None));
        assert_eq!(parameters.query(), query);
        assert_eq!(parameters.without(Filter::Severity).query(), "?entity=ks-border&sort=deadline");
        assert_eq!(parameters.ordered(Order::Severity).query(), "?severity=high&entity=ks-border");
        assert_eq!(read("?utm=x&entity=").unwrap().query(), "");
    }

    #[test]
    fn wrong_values_are_refused() {
        let long = format!("?entity={}", "x".repeat(MAX_FILTER_CHARS + 1));
        for wrong in ["?sort=size", "?offset=-1", "?offset=10001", "?entity=%ff", &long] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
