//! What an answer is narrowed to, in which order it stands and from which place on: read, checked, written and described in one place for search
//! and findings, for pages and programs.

use std::fmt::Debug;

use axum::http::Uri;

use crate::locale::bundle::Argument;
use crate::server::Refusal;
use crate::server::limits::MAX_FILTER_CHARS;
use crate::server::parameters;
use crate::source::Tag;
use crate::source::document::is_name;

/// What answers can be narrowed by.
pub trait Filter: Copy + Debug + PartialEq + 'static {
    /// All of them, in the order of addresses.
    const FILTERS: &'static [Self];
    /// The deepest place that answers begin at.
    const MAX_OFFSET: usize;

    /// Its name in addresses.
    fn parameter(self) -> &'static str;

    /// What it can be.
    fn values(self) -> Values;

    /// What it does, for programmers.
    fn description(self) -> &'static str;
}

/// The order of what was found.
pub trait Order: Copy + Debug + Default + PartialEq + 'static {
    /// All of them.
    const ORDERS: &'static [Self];

    /// Its name in addresses.
    fn parameter(self) -> &'static str;
}

/// The values that a filter can have in any library. Programs are refused others, so that a misspelt one is noticed; people are shown that nothing
/// fits, and the way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// One of these.
    OneOf(Vec<&'static str>),
    /// A name that somebody chose: small letters, digits and hyphens.
    Name,
    /// A tag of a language.
    Language,
}

impl Values {
    /// Why a value cannot be one; nothing where it can.
    fn fault(&self, name: &str, value: &str) -> Option<String> {
        let is_one = match self {
            Self::OneOf(known) => known.contains(&value),
            Self::Name => is_name(value) && value.len() <= MAX_FILTER_CHARS,
            Self::Language => Tag::try_from(value.to_owned()).is_ok(),
        };
        (!is_one).then(|| match self {
            Self::OneOf(known) => format!("{name} is one of {}", known.join(", ")),
            Self::Name => format!("{name} is a name of small letters, digits and hyphens, at most {MAX_FILTER_CHARS}"),
            Self::Language => format!("{name} is a tag of a language such as sq or sr-Latn"),
        })
    }
}

/// What is asked for. An empty filter is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Narrowing<F, O> {
    /// The order.
    pub order: O,
    /// After so many.
    pub offset: usize,
    filters: Vec<(F, String)>,
}

impl<F: Filter, O: Order> Default for Narrowing<F, O> {
    fn default() -> Self {
        Self { order: O::default(), offset: 0, filters: Vec::new() }
    }
}

impl<F: Filter, O: Order> Narrowing<F, O> {
    /// Reads it from the address of a page. Other names are left alone: links from elsewhere carry names of their own.
    ///
    /// # Errors
    /// An order or a place cannot be used, or a value is too long to be repeated in every link.
    pub fn of(uri: &Uri) -> Result<Self, Refusal> {
        Self::shown(&parameters::of(uri).ok_or_else(unreadable)?)
    }

    /// Reads it from the parameters of a page.
    ///
    /// # Errors
    /// As for [`Self::of`].
    pub fn shown(given: &[(String, String)]) -> Result<Self, Refusal> {
        let fault = |filter: F, value: &str| {
            let long = value.chars().count() > MAX_FILTER_CHARS;
            long.then(|| format!("{} holds more than {MAX_FILTER_CHARS} characters", filter.parameter()))
        };
        Self::read(given, fault)
    }

    /// Reads it from the parameters of a program.
    ///
    /// # Errors
    /// An order, a place or a value cannot be used.
    pub fn strict(given: &[(String, String)]) -> Result<Self, Refusal> {
        Self::read(given, |filter, value| filter.values().fault(filter.parameter(), value))
    }

    fn read(given: &[(String, String)], fault: impl Fn(F, &str) -> Option<String>) -> Result<Self, Refusal> {
        let mut read = Self::default();
        for (name, value) in given {
            match name.as_str() {
                "sort" => read.order = order(value)?,
                "offset" => read.offset = number("offset", value, F::MAX_OFFSET)?,
                _ => {
                    let Some(filter) = F::FILTERS.iter().find(|filter| filter.parameter() == name) else { continue };
                    if let Some(fault) = fault(*filter, value).filter(|_| !value.is_empty()) {
                        return Err(refused(filter.parameter(), fault));
                    }
                    read.filters.retain(|(known, _)| known != filter);
                    read.filters.extend((!value.is_empty()).then(|| (*filter, value.clone())));
                }
            }
        }
        Ok(read)
    }

    /// The value of a filter.
    pub fn filter(&self, filter: F) -> Option<&str> {
        self.filters.iter().find(|(known, _)| *known == filter).map(|(_, value)| value.as_str())
    }

    /// The filters.
    pub fn filters(&self) -> &[(F, String)] {
        &self.filters
    }

    /// The beginning, with another value of a filter.
    pub fn with(&self, filter: F, value: &str) -> Self {
        let mut changed = self.without(filter);
        changed.filters.push((filter, value.to_owned()));
        changed
    }

    /// The beginning, without a filter.
    pub fn without(&self, filter: F) -> Self {
        let mut changed = self.at(0);
        changed.filters.retain(|(known, _)| *known != filter);
        changed
    }

    /// The beginning, in another order.
    pub fn ordered(&self, order: O) -> Self {
        Self { order, ..self.at(0) }
    }

    /// Another place of the same answer.
    pub fn at(&self, offset: usize) -> Self {
        Self { offset, ..self.clone() }
    }

    /// Adds it to the parameters of an address.
    pub fn write(&self, pairs: &mut form_urlencoded::Serializer<String>) {
        for filter in F::FILTERS {
            if let Some(value) = self.filter(*filter) {
                pairs.append_pair(filter.parameter(), value);
            }
        }
        if self.order != O::default() {
            pairs.append_pair("sort", self.order.parameter());
        }
        if self.offset > 0 {
            pairs.append_pair("offset", &self.offset.to_string());
        }
    }

    /// What stands behind the path of an address.
    pub fn query(&self) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        self.write(&mut pairs);
        let pairs = pairs.finish();
        if pairs.is_empty() { pairs } else { format!("?{pairs}") }
    }

    /// The names of its parameters, and of these.
    pub fn parameters(others: &[&'static str]) -> Vec<&'static str> {
        others.iter().copied().chain(F::FILTERS.iter().map(|filter| filter.parameter())).chain(["sort", "limit", "offset"]).collect()
    }
}

/// A whole number, at most so large.
///
/// # Errors
/// It is none.
pub fn number(name: &'static str, value: &str, most: usize) -> Result<usize, Refusal> {
    let number = value.parse().ok().filter(|number| *number <= most);
    number.ok_or_else(|| refused(name, format!("{name} must be a whole number up to {most}")))
}

fn order<O: Order>(value: &str) -> Result<O, Refusal> {
    let known = || O::ORDERS.iter().map(|order| order.parameter()).collect::<Vec<_>>().join(", ");
    O::ORDERS.iter().copied().find(|order| order.parameter() == value).ok_or_else(|| refused("sort", format!("sort is one of {}", known())))
}

/// The parameters of an address cannot be read.
pub fn unreadable() -> Refusal {
    refused("parameters", "the parameters are not valid UTF-8, or hold NUL".to_owned())
}

/// A parameter that cannot be used: why, for programs, and that it is so, for people.
pub fn refused(name: &'static str, message: String) -> Refusal {
    Refusal::bad(name, message).text("error-parameter", vec![("name", Argument::Text(name.to_owned()))])
}
