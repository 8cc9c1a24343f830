//! Answers queries over a release: every language is searched, the answers are in the reader's language.

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use crate::index::answer::{Answer, GlossaryAnswer, Hit, MAX_LIMIT, Request, Sort};
use crate::index::glossary::{Glossary, Met};
use crate::index::language_index::{LanguageIndex, SectionId};
use crate::index::meaning::{Meaning, Treatment, WordMeaning};
use crate::index::query::{Query, QueryWord};
use crate::index::rank;
use crate::index::sections::{Found, Sections};
use crate::index::snippet::Marker;
use crate::index::suggest::{Asked, MAX_SUGGESTIONS, Popular, Source, Suggestion, Suggestions};
use crate::language::{Analyzer, Detector};
use crate::locale::glossary::Term;
use crate::source::Tag;

/// Weight of the reader's language where the query is in another one.
const READER_WEIGHT: f32 = 0.85;
/// Weight of a language that is neither the reader's nor the query's.
const OTHER_WEIGHT: f32 = 0.6;
/// The same where nobody can say in which language the query is.
const UNDETECTED_WEIGHT: f32 = 0.8;
/// A section counts as found in a language whose score is at least this share of the best.
const FOUND_SHARE: f32 = 0.35;
/// Languages of one release that are told apart in an answer.
const MAX_LANGUAGES: usize = 64;

/// The search of a release. Its indexes hold public documents only.
pub struct Searcher {
    indexes: Vec<LanguageIndex>,
    sections: Sections,
    detector: Detector,
    glossary: Glossary,
    suggestions: Vec<OnceLock<Suggestions>>,
    popular: Vec<Popular>,
}

/// What one language says to a query.
struct Searched<'a> {
    index: &'a LanguageIndex,
    meaning: Meaning,
    weight: f32,
}

impl Searcher {
    /// Opens the indexes of some languages, each in its folder.
    pub fn open(folders: &[(Tag, PathBuf)]) -> io::Result<Self> {
        Self::with_analyzers(folders.iter().map(|(tag, folder)| (tag.clone(), Analyzer::of(tag), folder.clone())).collect())
    }

    /// The same with analyzers of the caller's choice, which must be those that the indexes were written with.
    pub fn with_analyzers(folders: Vec<(Tag, Analyzer, PathBuf)>) -> io::Result<Self> {
        let mut known: HashMap<String, SectionId> = HashMap::new();
        let detector = Detector::new(folders.iter().map(|(tag, analyzer, _)| (tag.clone(), analyzer.clone())).collect());
        let mut indexes = folders
            .into_iter()
            .take(MAX_LANGUAGES)
            .map(|(tag, analyzer, folder)| LanguageIndex::open(&tag, analyzer, &folder, &mut known))
            .collect::<tantivy::Result<Vec<_>>>()
            .map_err(io::Error::other)?;
        for index in &mut indexes {
            index.passages.resize(known.len(), None);
        }
        let sections = Sections::read(&known, &indexes).map_err(io::Error::other)?;
        let suggestions = indexes.iter().map(|_| OnceLock::new()).collect();
        let popular = indexes.iter().map(|_| Popular::default()).collect();
        Ok(Self { indexes, sections, detector, glossary: Glossary::default(), suggestions, popular })
    }

    /// Adds the terms of a glossary: for each language its terms.
    pub fn with_glossary(mut self, terms: Vec<(Tag, Vec<Term>)>) -> Self {
        let analyzer = |tag: &Tag| self.indexes.iter().find(|index| index.tag == *tag).map(|index| index.analyzer.clone());
        let terms = terms.into_iter().filter_map(|(tag, terms)| analyzer(&tag).map(|analyzer| (tag, analyzer, terms)));
        self.glossary = Glossary::new(terms.collect());
        self
    }

    /// Loads what the first query would otherwise wait for.
    pub fn warm(&self) {
        self.detector.warm();
        for index in &self.indexes {
            self.suggestions(&index.tag, "", &Arc::default());
        }
    }

    /// What somebody may be about to ask, in a language: titles, terms and popular queries that begin so.
    pub fn suggestions(&self, tag: &Tag, typed: &str, asked: &Arc<Asked>) -> Vec<Suggestion> {
        let Some(place) = self.indexes.iter().position(|index| index.tag == *tag) else { return Vec::new() };
        let index = &self.indexes[place];
        let known = self.suggestions[place].get_or_init(|| {
            let terms = self.glossary.names(tag).map(|(_, name)| (name.to_owned(), Source::Term));
            let titles = index.titles().into_iter().map(|title| (title, Source::Title));
            Suggestions::new(&index.analyzer, terms.chain(titles))
        });
        let mut suggestions = known.starting(&index.analyzer, typed);
        if suggestions.len() == MAX_SUGGESTIONS {
            return suggestions;
        }
        for suggestion in self.popular[place].suggestions(tag, &index.analyzer, asked).starting(&index.analyzer, typed) {
            let same = |known: &Suggestion| index.analyzer.fold(&known.text) == index.analyzer.fold(&suggestion.text);
            if suggestions.len() < MAX_SUGGESTIONS && !suggestions.iter().any(same) {
                suggestions.push(suggestion);
            }
        }
        suggestions
    }

    /// The language that a text seems to be written in.
    pub fn detect(&self, text: &str) -> Option<&Tag> {
        self.detector.detect(text)
    }

    /// Answers a query.
    pub fn search(&self, request: &Request) -> io::Result<Answer> {
        let start = Instant::now();
        let query = Query::parse(request.query);
        let detected = self.detector.detect(request.query);
        let filters = [&request.filters[..], &query.filters].concat();
        let met = self.glossary.met(&query, &self.indexes.iter().map(|index| (&index.tag, &index.analyzer)).collect::<Vec<_>>());
        let searched = if query.is_empty() { Vec::new() } else { self.languages(&query, request.lang, detected, &met)? };
        let found = self.join(&searched)?;
        let tags: Vec<String> = searched.iter().map(|searched| searched.index.tag.to_string()).collect();
        let (mut found, facets) = self.sections.narrow(found, &filters, &tags);
        match request.sort {
            Sort::Relevance => found.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.section.cmp(&b.section))),
            Sort::Document => found.sort_by_key(|found| found.section),
        }
        let whole = met.iter().filter(|met| met.whole).filter_map(|met| self.glossary.answer(&met.key, request.lang));
        let mut terms: Vec<GlossaryAnswer> = whole.collect();
        if found.is_empty() && terms.is_empty() {
            let reader = self.indexes.iter().find(|index| index.tag == *request.lang);
            terms = reader.map(|index| self.glossary.nearest(&query, &index.analyzer, request.lang)).unwrap_or_default();
        }
        let page = found.iter().skip(request.offset).take(request.limit.min(MAX_LIMIT));
        let markers: Vec<Marker> = searched.iter().map(|searched| Marker::new(&searched.meaning, &searched.index.analyzer)).collect();
        let hits =
            page.filter_map(|found| self.hit(found, &searched, &markers, &tags, request.lang).transpose()).collect::<io::Result<_>>()?;
        Ok(Answer {
            query: request.query.to_owned(),
            lang: request.lang.to_string(),
            detected: detected.map(Tag::to_string),
            total: found.len(),
            took_us: start.elapsed().as_micros().try_into().unwrap_or(u64::MAX),
            suggestion: self.suggestion(&query, request.query, &searched, found.len())?,
            terms,
            facets,
            hits,
        })
    }

    /// What each language has to search for. Two scripts of one language hold the same words, so one of them is enough,
    /// except for what is in quotes.
    fn languages(&self, query: &Query, reader: &Tag, detected: Option<&Tag>, met: &[Met]) -> io::Result<Vec<Searched<'_>>> {
        let preferred = |tag: &Tag| if tag == reader { 0 } else { 1 + usize::from(Some(tag) != detected) };
        let mut indexes: Vec<&LanguageIndex> = self.indexes.iter().collect();
        if query.phrases.is_empty() && query.without_phrases.is_empty() {
            indexes.sort_by_key(|index| preferred(&index.tag));
            let mut seen: Vec<&str> = Vec::new();
            indexes.retain(|index| {
                let new = !seen.contains(&index.tag.bare());
                seen.push(index.tag.bare());
                new
            });
        }
        let is_plausible = |tag: &Tag| tag.bare() == reader.bare() || detected.is_some_and(|detected| detected.bare() == tag.bare());
        let plausible = || indexes.iter().filter(|index| is_plausible(&index.tag));
        let is_written = |word: &QueryWord| plausible().any(|index| index.holds(&index.analyzer.fold(&word.text)));
        let is_known = |word: &QueryWord| plausible().any(|index| index.analyzer.knows(&index.analyzer.fold(&word.text)));
        let is_met = |word: &QueryWord| plausible().any(|index| WordMeaning::known(word, index).is_met(index));
        let treatment = |word: &QueryWord| match (is_written(word), is_known(word)) {
            (true, _) => Treatment::Known,
            (false, false) => Treatment::Correct,
            (false, true) if is_met(word) => Treatment::Known,
            (false, true) => Treatment::Resemble,
        };
        let treatments: Vec<Treatment> = query.words.iter().map(treatment).collect();
        // Related languages share words; where the reader's own texts have all of them, the reader meant those.
        let is_foreign = detected.is_some_and(|detected| detected.bare() != reader.bare());
        let has_all = |index: &LanguageIndex| query.words.iter().all(|word| WordMeaning::known(word, index).is_met(index));
        let is_understood = !query.words.is_empty() && indexes.iter().any(|index| index.tag.bare() == reader.bare() && has_all(index));
        let detected = if is_foreign && is_understood { Some(reader) } else { detected };
        // A word that happens to be a term of a language that nobody asked in does not replace what was typed.
        let likely: Vec<_> = plausible().map(|index| (&index.tag, &index.analyzer)).collect();
        let whole: Vec<Met> = self.glossary.met(query, &likely).into_iter().filter(|met| met.whole).take(1).collect();
        indexes
            .iter()
            .map(|index| {
                let likely = is_plausible(&index.tag);
                let is_readers = index.tag.bare() == reader.bare();
                // What is a word of another language may be a slip in the reader's.
                let is_strange = |word: &QueryWord| {
                    let folded = index.analyzer.fold(&word.text);
                    !index.holds(&folded) && !index.analyzer.knows(&folded) && !WordMeaning::known(word, index).is_met(index)
                };
                let treat = |(word, treatment): (&QueryWord, &Treatment)| match treatment {
                    Treatment::Known if is_readers && is_strange(word) => Treatment::Resemble,
                    Treatment::Known => Treatment::Known,
                    _ if likely => *treatment,
                    _ => Treatment::Doubt,
                };
                let treatments: Vec<Treatment> = query.words.iter().zip(&treatments).map(treat).collect();
                let weight = match detected {
                    Some(detected) if detected.bare() == index.tag.bare() => 1.0,
                    Some(_) if index.tag.bare() == reader.bare() => READER_WEIGHT,
                    Some(_) => OTHER_WEIGHT,
                    None if index.tag.bare() == reader.bare() => 1.0,
                    None => UNDETECTED_WEIGHT,
                };
                let mut meaning = Meaning::of(query, index, &treatments)?;
                meaning.groups = self.glossary.groups(met, &index.tag);
                if let Some(name) = self.glossary.groups(&whole, &index.tag).first() {
                    meaning.ask_for(name);
                }
                Ok(Searched { meaning, index, weight })
            })
            .collect()
    }

    /// A better query: with words of the texts in the place of words that are known nowhere, or without the quotes around
    /// what no text has.
    fn suggestion(&self, query: &Query, typed: &str, searched: &[Searched], found: usize) -> io::Result<Option<String>> {
        if found == 0 && query.words.is_empty() && !query.phrases.is_empty() {
            return Ok(Some(query.phrases.concat().join(" ")));
        }
        let mut better = typed.to_owned();
        for (place, word) in query.words.iter().enumerate() {
            let meant = searched.iter().filter_map(|searched| Some((searched, searched.meaning.words.get(place)?)));
            let corrected = meant.filter(|(searched, word)| !word.is_met(searched.index));
            let nearest = corrected.filter_map(|(searched, word)| word.corrections.first().map(|found| (searched, found)));
            if let Some((searched, correction)) = nearest.min_by_key(|(_, found)| (found.distance, std::cmp::Reverse(found.frequency)))
                && let Some(written) = searched.index.written(&correction.word)?
            {
                better = better.replacen(&word.text, &written, 1);
            }
        }
        Ok((better != typed).then_some(better))
    }

    /// The sections that any language finds. The best language counts: a section is no better for being found twice.
    fn join(&self, searched: &[Searched]) -> io::Result<Vec<Found>> {
        let mut best = vec![0.0_f32; self.sections.count()];
        let mut order: Vec<SectionId> = Vec::new();
        let mut lists = Vec::new();
        for searched in searched {
            let list: Vec<(SectionId, f32)> = rank::rank(searched.index, &searched.meaning)?
                .into_iter()
                .map(|(passage, score)| (searched.index.sections[passage as usize], score * searched.weight))
                .collect();
            for (section, score) in &list {
                let best = &mut best[*section as usize];
                if *best == 0.0 {
                    order.push(*section);
                }
                *best = best.max(*score);
            }
            lists.push(list);
        }
        let mut languages = vec![0_u64; self.sections.count()];
        for (bit, list) in lists.iter().enumerate() {
            for (section, score) in list {
                if *score >= FOUND_SHARE * best[*section as usize] {
                    languages[*section as usize] |= 1 << bit;
                }
            }
        }
        let found = |section: SectionId| Found { section, score: best[section as usize], languages: languages[section as usize] };
        Ok(order.into_iter().map(found).collect())
    }

    /// A hit as the reader sees it: the passage in the reader's language, or in one where it was found.
    fn hit(&self, found: &Found, searched: &[Searched], markers: &[Marker], tags: &[String], reader: &Tag) -> io::Result<Option<Hit>> {
        let matched: Vec<String> =
            tags.iter().enumerate().filter(|(bit, _)| found.languages >> bit & 1 == 1).map(|(_, tag)| tag.clone()).collect();
        let is_first = |(searched, _): &(&Searched, &Marker)| searched.index.tag == *reader;
        let with_marker = || searched.iter().zip(markers);
        let others = with_marker().filter(|(searched, _)| matched.iter().any(|tag| tag == searched.index.tag.as_str()));
        for (searched, marker) in with_marker().filter(is_first).chain(others) {
            let Some(passage) = searched.index.passage(found.section).map_err(io::Error::other)? else { continue };
            let tag = &searched.index.tag;
            let address = format!("/{tag}/documents/{}", passage.document);
            return Ok(Some(Hit {
                lang: tag.to_string(),
                matched_in: matched,
                snippet: marker.snippet(&passage.shown()),
                url: format!("{address}#{}", passage.section),
                pdf: format!("{address}.pdf#page={}", passage.page),
                document: passage.document,
                section: passage.section,
                title: passage.title,
                document_title: passage.document_title,
                kind: passage.kind,
                jurisdictions: passage.jurisdictions,
                breadcrumb: passage.breadcrumb,
                page: passage.page,
                score: found.score,
            }));
        }
        Ok(None)
    }
}
