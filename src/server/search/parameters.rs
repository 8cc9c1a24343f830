//! What the address of a page of results asks for, and addresses that ask for a little more or less.

use axum::http::Uri;

use crate::index::query::{Filter, MAX_QUERY};
use crate::index::{Request, Sort};
use crate::locale::bundle::Argument;
use crate::server::limits::MAX_OFFSET;
use crate::server::narrowing::{self, Narrowing, Order, Values};
use crate::server::{Refusal, parameters};
use crate::source::{Kind, Tag};

/// What results can be narrowed to.
pub type Wanted = Narrowing<Filter, Sort>;

impl narrowing::Filter for Filter {
    const FILTERS: &'static [Self] = &Self::ALL;
    const MAX_OFFSET: usize = MAX_OFFSET;

    fn parameter(self) -> &'static str {
        self.name()
    }

    fn values(self) -> Values {
        match self {
            Self::Document | Self::Jurisdiction => Values::Name,
            Self::Kind => Values::OneOf(Kind::ALL.map(Kind::name).to_vec()),
            Self::Language => Values::Language,
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::Document => "only this document",
            Self::Kind => "only documents of this kind",
            Self::Jurisdiction => "only documents for this jurisdiction",
            Self::Language => "only sections found in the text of this language, in any script",
        }
    }
}

impl Order for Sort {
    const ORDERS: &'static [Self] = &Self::ALL;

    fn parameter(self) -> &'static str {
        self.name()
    }
}

/// What a page of results is asked for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parameters {
    /// The query as typed.
    pub q: String,
    /// What the results are narrowed to.
    pub wanted: Wanted,
}

impl Parameters {
    /// Only a query.
    pub fn query(q: &str) -> Self {
        Self { q: q.to_owned(), ..Self::default() }
    }

    /// Reads them.
    ///
    /// # Errors
    /// One cannot be used.
    pub fn of(uri: &Uri) -> Result<Self, Refusal> {
        let given = parameters::of(uri).ok_or_else(narrowing::unreadable)?;
        let q = given.iter().rev().find(|(name, _)| name == "q").map(|(_, q)| q.clone()).unwrap_or_default();
        if q.chars().count() > MAX_QUERY {
            let limit = vec![("limit", Argument::Number(MAX_QUERY as f64))];
            return Err(Refusal::bad("query-too-long", format!("q holds more than {MAX_QUERY} characters")).text("error-query-long", limit));
        }
        Ok(Self { q, wanted: Wanted::shown(&given)? })
    }

    /// Whether it is a question of its own, and not a look at more of an answer or at a part of it.
    pub fn is_first_and_wide(&self) -> bool {
        self.wanted.offset == 0 && self.wanted.filters().is_empty()
    }

    /// The same question, narrowed otherwise.
    pub fn narrowed(&self, wanted: Wanted) -> Self {
        Self { wanted, q: self.q.clone() }
    }

    /// The address of the page in a language.
    pub fn address(&self, tag: &str) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        pairs.append_pair("q", &self.q);
        self.wanted.write(&mut pairs);
        format!("/{tag}/search?{}", pairs.finish())
    }

    /// The question to the search.
    pub fn request<'a>(&'a self, lang: &'a Tag) -> Request<'a> {
        let Wanted { order, offset, .. } = self.wanted;
        Request { offset, sort: order, filters: self.wanted.filters().to_vec(), ..Request::new(&self.q, lang) }
    }
}

/// Whether two tags are of one language, in whatever script.
pub fn is_same_language(a: &str, b: &str) -> bool {
    a.split('-').next() == b.split('-').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_say_what_was_read() {
        let address = "/mk/search?q=%D0%B0+b&document=x&language=sr&sort=document&offset=10";
        let read = Parameters::of(&address.parse().unwrap()).unwrap();
        let wanted = &read.wanted;
        assert_eq!((wanted.filter(Filter::Document), wanted.filter(Filter::Kind)), (Some("x"), None));
        assert_eq!(read.address("mk"), address);
        let at = |wanted: Wanted, lang: &str| read.narrowed(wanted).address(lang);
        assert_eq!(at(wanted.without(Filter::Language), "sq"), "/sq/search?q=%D0%B0+b&document=x&sort=document");
        assert_eq!(at(wanted.ordered(Sort::Relevance), "mk"), "/mk/search?q=%D0%B0+b&document=x&language=sr");
    }

    #[test]
    fn wrong_values_are_refused() {
        let read = |query: &str| Parameters::of(&format!("/en/search?{query}").parse().unwrap());
        for wrong in ["q=%ff", "q=%00", "sort=best", "offset=-1", "offset=100000"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        // People are shown that nothing fits; programs are told why.
        for (name, value) in [("kind", "Course"), ("language", "SR"), ("document", "No Name"), ("jurisdiction", "X")] {
            let given = [(name.to_owned(), value.to_owned())];
            assert!(Wanted::shown(&given).is_ok() && Wanted::strict(&given).is_err(), "{name}={value}");
        }
        for right in ["q=", "utm_source=x", "kind=course", "language=fr", "document=nope", "kind=", "sort=document"] {
            assert!(read(right).is_ok(), "{right}");
        }
    }
}
