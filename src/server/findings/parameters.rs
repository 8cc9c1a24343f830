//! What the address of a page of findings asks for, and addresses that ask for a little more or less.

use axum::http::Uri;

use crate::server::limits::{MAX_FILTER_CHARS, MAX_FINDINGS_OFFSET};
use crate::server::parameters;

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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parameters {
    /// The order of the findings.
    pub order: Order,
    /// After so many findings.
    pub offset: usize,
    filters: Vec<(Filter, String)>,
}

impl Parameters {
    /// Reads them; the error is the name of the one that cannot be used.
    pub fn of(uri: &Uri) -> Result<Self, &'static str> {
        let mut read = Self::default();
        for (name, value) in parameters::of(uri).ok_or("?")? {
            match name.as_str() {
                "sort" => read.order = Order::ALL.into_iter().find(|order| order.name() == value).ok_or("sort")?,
                "offset" => read.offset = value.parse().ok().filter(|offset| *offset <= MAX_FINDINGS_OFFSET).ok_or("offset")?,
                // Links from elsewhere carry names of their own.
                _ => {
                    if let Some(filter) = Filter::ALL.into_iter().find(|filter| filter.name() == name) {
                        read = read.with(filter, &value).ok_or(filter.name())?;
                    }
                }
            }
        }
        Ok(read)
    }

    /// The value of a filter.
    pub fn filter(&self, filter: Filter) -> Option<&str> {
        self.filters.iter().find(|(known, _)| *known == filter).map(|(_, value)| value.as_str())
    }

    /// The first findings with another value of a filter; an empty value removes it. `None` where no value is that long.
    pub fn with(&self, filter: Filter, value: &str) -> Option<Self> {
        let mut changed = self.at(0);
        changed.filters.retain(|(known, _)| *known != filter);
        if !value.is_empty() {
            changed.filters.push((filter, value.to_owned()));
        }
        (value.chars().count() <= MAX_FILTER_CHARS).then_some(changed)
    }

    /// The first findings without a filter.
    pub fn without(&self, filter: Filter) -> Self {
        let mut changed = self.at(0);
        changed.filters.retain(|(known, _)| *known != filter);
        changed
    }

    /// The first findings in another order.
    pub fn ordered(&self, order: Order) -> Self {
        Self { order, ..self.at(0) }
    }

    /// Other findings of the same choice.
    pub fn at(&self, offset: usize) -> Self {
        Self { offset, ..self.clone() }
    }

    /// What stands behind the path of an address.
    pub fn query(&self) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        for filter in Filter::ALL {
            if let Some(value) = self.filter(filter) {
                pairs.append_pair(filter.name(), value);
            }
        }
        if self.order != Order::default() {
            pairs.append_pair("sort", self.order.name());
        }
        if self.offset > 0 {
            pairs.append_pair("offset", &self.offset.to_string());
        }
        let pairs = pairs.finish();
        if pairs.is_empty() { pairs } else { format!("?{pairs}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Parameters, &'static str> {
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
    fn wrong_values_are_named() {
        let long = format!("?entity={}", "x".repeat(MAX_FILTER_CHARS + 1));
        let faults = ["?sort=size", "?offset=-1", "?offset=10001", "?entity=%ff", &long].map(|query| read(query).unwrap_err());
        assert_eq!(faults, ["sort", "offset", "offset", "?", "entity"]);
    }
}
