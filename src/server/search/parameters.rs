//! What the address of a page of results asks for, and addresses that ask for a little more or less.

use axum::http::Uri;

use crate::index::query::Filter;
use crate::index::{Request, Sort};
use crate::server::limits::MAX_OFFSET;
use crate::server::parameters;
use crate::source::Tag;

/// What a page of results is asked for. An empty filter is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parameters {
    /// The query as typed.
    pub q: String,
    /// The order of the hits.
    pub sort: Sort,
    /// After so many hits.
    pub offset: usize,
    filters: Vec<(Filter, String)>,
}

impl Parameters {
    /// Only a query.
    pub fn query(q: &str) -> Self {
        Self { q: q.to_owned(), ..Self::default() }
    }

    /// Reads them; the error is the name of the one that cannot be used.
    pub fn of(uri: &Uri) -> Result<Self, &'static str> {
        let mut read = Self::default();
        for (name, value) in parameters::of(uri).ok_or("q")? {
            match name.as_str() {
                "q" => read.q = value,
                "sort" => read.sort = Sort::named(&value).ok_or("sort")?,
                "offset" => read.offset = value.parse().ok().filter(|offset| *offset <= MAX_OFFSET).ok_or("offset")?,
                // Links from elsewhere carry names of their own.
                _ => {
                    if let Some(filter) = Filter::ALL.into_iter().find(|filter| filter.name() == name) {
                        read = read.with(filter, &value);
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

    /// The same with another value of a filter; an empty value removes it.
    pub fn with(&self, filter: Filter, value: &str) -> Self {
        let mut changed = self.clone();
        changed.filters.retain(|(known, _)| *known != filter);
        if !value.is_empty() {
            changed.filters.push((filter, value.to_owned()));
        }
        changed
    }

    /// Whether it is a question of its own, and not a look at more of an answer or at a part of it.
    pub fn is_first_and_wide(&self) -> bool {
        self.offset == 0 && self.filters.is_empty()
    }

    /// The first hits in another order.
    pub fn sorted(&self, sort: Sort) -> Self {
        Self { sort, ..self.at(0) }
    }

    /// Other hits of the same answer.
    pub fn at(&self, offset: usize) -> Self {
        Self { offset, ..self.clone() }
    }

    /// The address of the page in a language.
    pub fn address(&self, tag: &str) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        pairs.append_pair("q", &self.q);
        for filter in Filter::ALL {
            if let Some(value) = self.filter(filter) {
                pairs.append_pair(filter.name(), value);
            }
        }
        if self.sort != Sort::default() {
            pairs.append_pair("sort", self.sort.name());
        }
        if self.offset > 0 {
            pairs.append_pair("offset", &self.offset.to_string());
        }
        format!("/{tag}/search?{}", pairs.finish())
    }

    /// The question to the search.
    pub fn request<'a>(&'a self, lang: &'a Tag) -> Request<'a> {
        let request = Request { offset: self.offset, sort: self.sort, ..Request::new(&self.q, lang) };
        Filter::ALL.into_iter().fold(request, |request, filter| request.only(filter, self.filter(filter)))
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
        assert_eq!((read.filter(Filter::Document), read.filter(Filter::Kind)), (Some("x"), None));
        assert_eq!(read.address("mk"), address);
        assert_eq!(read.with(Filter::Language, "").at(0).address("sq"), "/sq/search?q=%D0%B0+b&document=x&sort=document");
        assert_eq!(read.sorted(Sort::Relevance).address("mk"), "/mk/search?q=%D0%B0+b&document=x&language=sr");
    }

    #[test]
    fn wrong_values_are_named() {
        let fault = |query: &str| Parameters::of(&format!("/en/search?{query}").parse().unwrap()).unwrap_err();
        assert_eq!([fault("q=%ff"), fault("sort=best"), fault("offset=-1"), fault("offset=100000")], ["q", "sort", "offset", "offset"]);
    }
}
