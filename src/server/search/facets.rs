//! What an answer can be narrowed to, as links.

use crate::index::Answer;
use crate::index::Query;
use crate::index::query::Filter;
use crate::server::search::labels::Labels;
use crate::server::search::parameters::{Parameters, is_same_language};
use crate::source::Tag;
use crate::typeset::borrowed;

/// The filters as the page shows them: the few values that everybody knows before the many.
const ORDER: [Filter; 4] = [Filter::Kind, Filter::Jurisdiction, Filter::Document, Filter::Language];
/// Values that stand in the list; the others fold up.
const SHOWN: usize = 5;

/// A filter with its values.
#[derive(Debug)]
pub struct Facet {
    /// Its name in addresses.
    pub id: &'static str,
    /// Its name for people.
    pub name: String,
    /// Its values, the most frequent first.
    pub values: Vec<Choice>,
}

impl Facet {
    /// The values that stand in the list, and those that fold up.
    pub fn parted(&self) -> (&[Choice], &[Choice]) {
        self.values.split_at(SHOWN.min(self.values.len()))
    }
}

/// A value of a filter.
#[derive(Debug)]
pub struct Choice {
    /// Its name for people.
    pub name: String,
    /// The language of the name, where it is not the reader's.
    pub lang: Option<String>,
    /// How many sections have it.
    pub count: usize,
    /// Whether the answer is narrowed to it.
    pub current: bool,
    /// The results with it; where it is current, without it.
    pub address: String,
}

/// The filters that leave a choice. A filter that is typed in the query is changed there.
pub fn facets(answer: &Answer, parameters: &Parameters, labels: &Labels, tag: &Tag) -> Vec<Facet> {
    let typed = Query::parse(&parameters.q).filters;
    let facet = |filter: Filter| {
        let current = parameters.wanted.filter(filter);
        let values = answer.facets.of(filter).iter().map(|found| {
            let current = current.is_some_and(|current| current == found.value || is_other_script(answer, filter, current, &found.value));
            let wanted = &parameters.wanted;
            let next = if current { wanted.without(filter) } else { wanted.with(filter, &found.value) };
            let (name, lang) = named(filter, &found.value, labels);
            Choice { name, lang, count: found.count, current, address: parameters.narrowed(next).address(tag.as_str()) }
        });
        Facet { id: filter.name(), name: labels.filter(filter), values: values.collect() }
    };
    let open = ORDER.into_iter().filter(|filter| !typed.iter().any(|(known, _)| known == filter)).map(facet);
    open.filter(|facet| facet.values.len() > 1 || facet.values.iter().any(|value| value.current)).collect()
}

/// What the answer is narrowed to, each with a link that removes it.
pub fn narrowed(answer: &Answer, parameters: &Parameters, labels: &Labels, tag: &Tag) -> Vec<Choice> {
    let choice = |filter: Filter| {
        let wanted = parameters.wanted.filter(filter)?;
        let mut counted = answer.facets.of(filter).iter().map(|count| count.value.as_str());
        let value = counted.find(|value| is_other_script(answer, filter, wanted, value)).unwrap_or(wanted);
        let (name, lang) = named(filter, value, labels);
        Some(Choice {
            name,
            lang,
            count: answer.total,
            current: true,
            address: parameters.narrowed(parameters.wanted.without(filter)).address(tag.as_str()),
        })
    };
    Filter::ALL.into_iter().filter_map(choice).collect()
}

/// The name of a value, and its language where that is not the reader's: languages name themselves, titles may be borrowed.
fn named(filter: Filter, value: &str, labels: &Labels) -> (String, Option<String>) {
    let name = labels.value(filter, value);
    let lang = match filter {
        Filter::Language => labels.language(value).is_some().then(|| value.to_owned()),
        Filter::Document => borrowed(&name).map(|(_, lang)| lang.to_owned()).or_else(|| labels.document_lang(value)),
        Filter::Kind | Filter::Jurisdiction => None,
    };
    (name, lang)
}

/// Whether a language stands for another script of it, which was not searched because it holds the same words.
fn is_other_script(answer: &Answer, filter: Filter, current: &str, value: &str) -> bool {
    let counted = &answer.facets.language;
    filter == Filter::Language && is_same_language(current, value) && !counted.iter().any(|count| count.value == current)
}
