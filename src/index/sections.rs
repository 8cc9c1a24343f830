//! The sections of all documents, and how many of those found have what.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::index::answer::{Count, Facets};
use crate::index::language_index::SectionId;
use crate::index::query::Filter;
use crate::source::Tag;

/// The kinds of documents that say what was found, and not what to do.
pub(super) const ANALYSES: [&str; 3] = ["gap-analysis", "needs-assessment", "report"];

/// What is known of the sections without reading their text.
#[derive(Debug, Default)]
pub struct Sections {
    documents: Vec<DocumentFacts>,
    /// The document of each section.
    of: Vec<u32>,
}

/// What search knows of a document: it stands in the release, not in the index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocumentFacts {
    /// The document.
    pub slug: String,
    /// Its kind.
    pub kind: String,
    /// The jurisdictions it is for.
    pub jurisdictions: Vec<String>,
    /// Its title in each language.
    pub titles: BTreeMap<Tag, String>,
}

/// A section that was found.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// The section.
    pub section: SectionId,
    /// How well it fits.
    pub score: f32,
    /// The languages in which it was found: a bit for each of the searched indexes.
    pub languages: u64,
}

impl Sections {
    /// Orders the sections that were found in the indexes, by their keys: as their documents are given, those of one document as they
    /// were found. Gives for each old number the new one.
    pub fn new(known: HashMap<String, SectionId>, mut documents: Vec<DocumentFacts>) -> (Self, Vec<SectionId>) {
        let mut places: HashMap<String, u32> = (0..).zip(&documents).map(|(place, document)| (document.slug.clone(), place)).collect();
        let mut unknown: Vec<&str> = known.keys().map(|key| slug(key)).filter(|slug| !places.contains_key(*slug)).collect();
        unknown.sort_unstable();
        unknown.dedup();
        for slug in unknown {
            places.insert(slug.to_owned(), documents.len() as u32);
            documents.push(DocumentFacts { slug: slug.to_owned(), ..DocumentFacts::default() });
        }
        let mut ordered: Vec<(u32, SectionId)> = known.iter().map(|(key, section)| (places[slug(key)], *section)).collect();
        ordered.sort_unstable();
        let mut numbers = vec![0; ordered.len()];
        for (new, (_, old)) in (0..).zip(&ordered) {
            numbers[*old as usize] = new;
        }
        (Self { documents, of: ordered.into_iter().map(|(document, _)| document).collect() }, numbers)
    }

    /// The document of a section.
    pub fn document(&self, section: SectionId) -> &DocumentFacts {
        &self.documents[self.of[section as usize] as usize]
    }

    /// The place of the document of a section.
    pub fn place(&self, section: SectionId) -> u32 {
        self.of[section as usize]
    }

    /// The document at a place.
    pub fn slug(&self, place: u32) -> &str {
        &self.documents[place as usize].slug
    }

    /// What a section of each document is worth beside others, by the place of the document: findings of analyses seldom answer a question
    /// of practice.
    pub fn worths(&self, analysis: f32) -> Vec<f32> {
        self.documents.iter().map(|document| if ANALYSES.contains(&&*document.kind) { analysis } else { 1.0 }).collect()
    }

    /// How many sections there are.
    pub fn count(&self) -> usize {
        self.of.len()
    }

    /// Those found that pass all filters, and the counts. `languages` are the tags of the bits of [`Found::languages`].
    ///
    /// What stands in a document that is `withdrawn` was not found.
    pub fn narrow(
        &self,
        mut found: Vec<Found>,
        filters: &[(Filter, String)],
        withdrawn: Option<&BTreeSet<String>>,
        languages: &[String],
    ) -> (Vec<Found>, Facets) {
        if let Some(withdrawn) = withdrawn.filter(|withdrawn| !withdrawn.is_empty()) {
            found.retain(|found| !withdrawn.contains(&self.document(found.section).slug));
        }
        let failed: Vec<u8> = self.documents.iter().map(|document| document.failed(filters)).collect();
        let wanted = wanted(filters, languages);
        // How many sections of each document were found that fail no other filter than this one.
        let mut counts = Filter::ALL.map(|_| vec![0_usize; self.documents.len()]);
        let mut in_language = vec![0_usize; languages.len()];
        let mut passed = Vec::new();
        for found in found {
            let document = self.of[found.section as usize] as usize;
            let in_wanted = wanted.is_none_or(|wanted| found.languages & wanted != 0);
            let failed = failed[document] | if in_wanted { 0 } else { bit(Filter::Language) };
            for (filter, counts) in Filter::ALL.into_iter().zip(&mut counts) {
                counts[document] += usize::from(failed & !bit(filter) == 0);
            }
            if failed & !bit(Filter::Language) == 0 {
                in_language.iter_mut().enumerate().for_each(|(bit, count)| *count += (found.languages >> bit & 1) as usize);
            }
            if failed == 0 {
                passed.push(found);
            }
        }
        let [document, kind, jurisdiction, _] = counts;
        let by = |counts: Vec<usize>, values: fn(&DocumentFacts) -> &[String]| {
            let mut sums: HashMap<&str, usize> = HashMap::new();
            for (facts, count) in self.documents.iter().zip(counts) {
                values(facts).iter().for_each(|value| *sums.entry(value).or_default() += count);
            }
            ordered(sums)
        };
        let facets = Facets {
            document: by(document, |facts| std::slice::from_ref(&facts.slug)),
            kind: by(kind, |facts| std::slice::from_ref(&facts.kind)),
            jurisdiction: by(jurisdiction, |facts| &facts.jurisdictions),
            language: ordered(languages.iter().map(String::as_str).zip(in_language)),
        };
        (passed, facets)
    }
}

impl DocumentFacts {
    /// The filters that the document fails, a bit for each. Values of one filter are alternatives, filters must all hold.
    fn failed(&self, filters: &[(Filter, String)]) -> u8 {
        let has = |filter: Filter, value: &String| match filter {
            Filter::Document => self.slug == *value,
            Filter::Kind => self.kind == *value,
            Filter::Jurisdiction => self.jurisdictions.contains(value),
            Filter::Language => true,
        };
        let fails = |filter: &Filter| {
            let mut values = filters.iter().filter(|(known, _)| known == filter).peekable();
            values.peek().is_some() && !values.any(|(_, value)| has(*filter, value))
        };
        Filter::ALL.into_iter().filter(fails).map(bit).sum()
    }
}

/// The document in the key of a section.
fn slug(key: &str) -> &str {
    key.split('#').next().unwrap_or(key)
}

/// The languages of which one must be among those a section was found in; `None` where any will do. Of the scripts of a language one is
/// searched, which stands for all: they hold the same text.
fn wanted(filters: &[(Filter, String)], languages: &[String]) -> Option<u64> {
    let mut values = filters.iter().filter(|(filter, _)| *filter == Filter::Language).map(|(_, value)| value).peekable();
    values.peek()?;
    let bit = |value: &String| {
        let fits = |tag: &String| bare(tag).eq_ignore_ascii_case(bare(value));
        languages.iter().position(fits).map_or(0, |bit| 1 << bit)
    };
    Some(values.map(bit).fold(0, |all, bit| all | bit))
}

/// The language in a tag.
fn bare(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn bit(filter: Filter) -> u8 {
    1 << filter as u8
}

/// Counts above zero, largest first.
fn ordered<'a>(counts: impl IntoIterator<Item = (&'a str, usize)>) -> Vec<Count> {
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let mut counts: Vec<Count> = counts.map(|(value, count)| Count { value: value.to_owned(), count }).collect();
    counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    counts
}

/// Puts the first so many in order before all others, which stay in no order: a common word is found in a hundred thousand
/// sections, of which ten are shown.
pub fn first(found: &mut [Found], count: usize, order: impl Fn(&Found, &Found) -> Ordering) {
    let (shown, _) = match found.len() > count {
        true => {
            found.select_nth_unstable_by(count, &order);
            found.split_at_mut(count)
        }
        false => (found, &mut [][..]),
    };
    shown.sort_unstable_by(order);
}
