//! Answers queries over a release: every language is searched, the answers are in the reader's language.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use tantivy::DocId;

use crate::index::about;
use crate::index::answer::{Answer, GlossaryAnswer, Hit, MAX_LIMIT, Request, Sort};
use crate::index::glossary::{Glossary, Met};
use crate::index::language_index::{LanguageIndex, SectionId};
use crate::index::meaning::{Meaning, Treatment, WordMeaning};
use crate::index::query::Query;
use crate::index::rank;
use crate::index::schema;
use crate::index::scores::Kept;
use crate::index::sections::{DocumentFacts, Found, Sections, first};
use crate::index::sense::Sense;
use crate::index::snippet::Marker;
use crate::index::suggest::{Asked, MAX_SUGGESTIONS, Offered, Popular, Source, Suggestion, Suggestions};
use crate::index::synonyms::{Expansion, Synonyms};
use crate::index::weights::Weights;
use crate::language::{Analyzer, Detector, Terms};
use crate::locale::everyday::Everyday;
use crate::locale::glossary::Term;
use crate::source::Tag;

// Judged by `cargo bench --bench search -- relevance`: see ARCHITECTURE.md, `index`.
/// Weight of the reader's language where the query is in another one.
pub(super) const READER_WEIGHT: f32 = 0.85;
/// Weight of a language that is neither the reader's nor the query's.
pub(super) const OTHER_WEIGHT: f32 = 0.6;
/// The same where nobody can say in which language the query is.
pub(super) const UNDETECTED_WEIGHT: f32 = 0.8;
/// A section counts as found in a language whose score is at least this share of the best.
pub(super) const FOUND_SHARE: f32 = 0.35;
/// Most meanings of one word that readers are told of.
pub(super) const MAX_ALSO: usize = 3;
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
    /// The everyday words of each index.
    synonyms: Vec<Synonyms>,
    weights: Weights,
    scores: Kept,
    /// What was learned of meaning, where there is enough to learn from.
    sense: Option<Sense>,
}

/// What one language says to a query.
struct Searched<'a> {
    index: &'a LanguageIndex,
    meaning: Meaning,
    weight: f32,
    /// Whether the query may be in this language.
    is_likely: bool,
}

impl Searcher {
    /// Opens the indexes of some languages, each in the folders of its segments. `documents` are in the order in which readers see them.
    ///
    /// # Errors
    /// A segment is missing, damaged, or of another version.
    pub fn open(languages: &[(Tag, Vec<PathBuf>)], documents: Vec<DocumentFacts>) -> io::Result<Self> {
        let with_analyzer = |(tag, folders): &(Tag, Vec<PathBuf>)| (tag.clone(), Analyzer::of(tag), folders.clone());
        Self::with_analyzers(languages.iter().map(with_analyzer).collect(), documents)
    }

    /// The same with analyzers of the caller's choice, which must be those that the segments were written with.
    ///
    /// # Errors
    /// A segment is missing, damaged, or of another version.
    pub fn with_analyzers(languages: Vec<(Tag, Analyzer, Vec<PathBuf>)>, documents: Vec<DocumentFacts>) -> io::Result<Self> {
        let mut known: HashMap<String, SectionId> = HashMap::new();
        let detector = Detector::new(languages.iter().map(|(tag, analyzer, _)| (tag.clone(), analyzer.clone())).collect());
        let mut indexes = languages
            .into_iter()
            .take(MAX_LANGUAGES)
            .map(|(tag, analyzer, folders)| LanguageIndex::open(&tag, analyzer, &folders, &mut known))
            .collect::<tantivy::Result<Vec<_>>>()
            .map_err(io::Error::other)?;
        let (sections, numbers) = Sections::new(known, documents);
        for index in &mut indexes {
            index.renumber(&numbers);
        }
        let suggestions = indexes.iter().map(|_| OnceLock::new()).collect();
        let popular = indexes.iter().map(|_| Popular::default()).collect();
        let synonyms = indexes.iter().map(|_| Synonyms::default()).collect();
        let (glossary, weights, scores) = (Glossary::default(), Weights::default(), Kept::default());
        Ok(Self { indexes, sections, detector, glossary, suggestions, popular, synonyms, weights, scores, sense: None })
    }

    /// Adds the terms of a glossary: for each language its terms.
    ///
    /// A term is known where some section has its words, in any language: what only stands in documents that are not here is no term here.
    pub fn with_glossary(mut self, mut terms: Vec<(Tag, Vec<Term>)>) -> Self {
        let used: HashSet<String> = terms.iter().flat_map(|(tag, terms)| self.used(tag, terms)).collect();
        terms.iter_mut().for_each(|(_, terms)| terms.retain(|term| used.contains(&term.key)));
        let analyzer = |tag: &Tag| self.indexes.iter().find(|index| index.tag == *tag).map(|index| index.analyzer.clone());
        let terms = terms.into_iter().filter_map(|(tag, terms)| analyzer(&tag).map(|analyzer| (tag, analyzer, terms)));
        self.glossary = Glossary::new(terms.collect());
        self
    }

    /// The keys of those terms whose words stand in one section, in a language.
    fn used<'a>(&'a self, tag: &Tag, terms: &'a [Term]) -> impl Iterator<Item = String> + 'a {
        let index = self.indexes.iter().find(|index| index.tag == *tag);
        let of_language = index.into_iter().flat_map(move |index| terms.iter().filter(|term| index.has_together(&term.name)));
        of_language.map(|term| term.key.clone())
    }

    /// Takes these everyday words; a language that has none here has none.
    pub fn with_everyday(mut self, everyday: &[(Tag, Everyday)]) -> Self {
        for (index, synonyms) in self.indexes.iter().zip(&mut self.synonyms) {
            let own = everyday.iter().find(|(tag, _)| *tag == index.tag);
            *synonyms = own.map(|(_, everyday)| Synonyms::new(everyday, &index.analyzer)).unwrap_or_default();
        }
        self
    }

    /// Takes what was learned of meaning: the places of words, and those of sections (see [`crate::index::learn`]).
    ///
    /// # Errors
    /// A file is missing or damaged.
    pub fn with_sense(mut self, space: &Path, places: &[PathBuf]) -> io::Result<Self> {
        let mut sections = HashMap::new();
        for index in &self.indexes {
            sections.extend(index.keys().map_err(io::Error::other)?);
        }
        self.sense = Some(Sense::open(space, places, &sections)?);
        Ok(self)
    }

    /// The same, without what opening has read of its files; see [`LanguageIndex::mapped_anew`].
    ///
    /// # Errors
    /// A segment cannot be read any more.
    pub fn mapped_anew(mut self) -> io::Result<Self> {
        let indexes = std::mem::take(&mut self.indexes).into_iter().map(LanguageIndex::mapped_anew);
        self.indexes = indexes.collect::<tantivy::Result<_>>().map_err(io::Error::other)?;
        Ok(self)
    }

    /// Ranks by other weights.
    pub fn with_weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    /// Loads what the first query would otherwise wait for.
    pub fn warm(&self) {
        self.detector.warm();
        for index in &self.indexes {
            self.suggestions(&index.tag, "", &Arc::default(), &BTreeSet::new());
        }
    }

    /// What somebody may be about to ask, in a language: titles, terms and popular queries that begin so.
    /// Nothing of documents that are `withdrawn` is among them.
    pub fn suggestions(&self, tag: &Tag, typed: &str, asked: &Arc<Asked>, withdrawn: &BTreeSet<String>) -> Vec<Suggestion> {
        let Some(place) = self.indexes.iter().position(|index| index.tag == *tag) else { return Vec::new() };
        let index = &self.indexes[place];
        let known = self.suggestions[place].get_or_init(|| {
            let terms = self.glossary.names(tag).map(|(_, name)| Offered::free(name, Source::Term));
            let titles = index.take_titles().into_iter().map(|(text, sections)| {
                let mut documents: Vec<u32> = sections.into_iter().map(|section| self.sections.place(section)).collect();
                documents.dedup();
                Offered::title(&text, documents)
            });
            Suggestions::new(&index.analyzer, terms.chain(titles))
        });
        let is_hidden = |document: u32| !withdrawn.is_empty() && withdrawn.contains(self.sections.slug(document));
        let mut suggestions = known.starting(&index.analyzer, typed, is_hidden);
        if suggestions.len() == MAX_SUGGESTIONS {
            return suggestions;
        }
        for suggestion in self.popular[place].suggestions(tag, &index.analyzer, asked).starting(&index.analyzer, typed, |_| false) {
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
        // What its words may be forms of is asked of each language once; its scripts understand the same.
        let mut understood: HashMap<&str, Vec<Terms>> = HashMap::new();
        for index in &self.indexes {
            let terms = || query.words.iter().map(|word| index.analyzer.terms(&word.text)).collect();
            understood.entry(index.tag.bare()).or_insert_with(terms);
        }
        let of_index = |index: &LanguageIndex| understood[index.tag.bare()].as_slice();
        let met = self.glossary.met(&query, &self.indexes.iter().map(|index| (&index.tag, of_index(index))).collect::<Vec<_>>());
        let trial = request.trial.and_then(|(tag, everyday)| {
            let index = self.indexes.iter().find(|index| index.tag == *tag)?;
            Some((tag, Synonyms::new(everyday, &index.analyzer)))
        });
        let synonyms = |index: &LanguageIndex| match &trial {
            Some((tag, tried)) if tag.bare() == index.tag.bare() => Some(tried),
            _ => self.indexes.iter().position(|known| known.tag == index.tag).map(|place| &self.synonyms[place]),
        };
        let expansions = |index: &LanguageIndex| {
            let synonyms = synonyms(index);
            synonyms.map_or_else(Vec::new, |synonyms| synonyms.met(&query, &understood[index.tag.bare()], &index.analyzer))
        };
        let searched = match query.is_empty() {
            true => Vec::new(),
            false => self.languages(&query, &understood, request.lang, detected, &met, expansions)?,
        };
        let (mut found, covered) = self.join(&searched)?;
        if let Some(sense) = self.sense.as_ref().filter(|_| about::weight(&self.weights, covered) > 0.0 && about::is_free(&query)) {
            let likely = searched.iter().filter(|searched| searched.is_likely).map(|searched| (searched.index, &searched.meaning));
            let asked = about::asked(sense, &query, &understood, &likely.collect::<Vec<_>>(), self.weights.synonym);
            about::rank(sense, &asked, about::weight(&self.weights, covered), &self.weights, &self.sections, request.withdrawn, &mut found);
        }
        let pinned = pin(&query, &searched, synonyms, &mut found)?;
        let tags: Vec<String> = searched.iter().map(|searched| searched.index.tag.to_string()).collect();
        let (mut found, facets) = self.sections.narrow(found, &filters, request.withdrawn, &tags);
        let limit = request.limit.min(MAX_LIMIT);
        first(&mut found, request.offset.saturating_add(limit), |a, b| match request.sort {
            Sort::Relevance => b.score.total_cmp(&a.score).then(a.section.cmp(&b.section)),
            Sort::Document => a.section.cmp(&b.section),
        });
        let whole = met.iter().filter(|met| met.whole).filter_map(|met| self.glossary.answer(&met.key, request.lang));
        let mut terms: Vec<GlossaryAnswer> = whole.collect();
        if found.is_empty() && terms.is_empty() {
            let reader = self.indexes.iter().find(|index| index.tag == *request.lang);
            terms = reader.map(|index| self.glossary.nearest(&query, &index.analyzer, request.lang)).unwrap_or_default();
        }
        let (also, also_in) = also(&searched, request.lang, detected);
        let page = found.iter().skip(request.offset).take(limit);
        // Most answers are shown in one language.
        let markers: Vec<OnceCell<Marker>> = searched.iter().map(|_| OnceCell::new()).collect();
        let hits = page
            .filter_map(|found| self.hit(found, &searched, &markers, &tags, request.lang, &pinned).transpose())
            .collect::<io::Result<_>>()?;
        Ok(Answer {
            query: request.query.to_owned(),
            lang: request.lang.clone(),
            detected: detected.cloned(),
            total: found.len(),
            is_met: found.iter().any(|found| found.languages != 0),
            suggestion: self.suggestion(&query, request.query, &searched, found.len())?,
            also,
            also_in,
            terms,
            facets,
            hits,
            took: start.elapsed(),
        })
    }

    /// What each language has to search for. Two scripts of one language hold the same words, so one of them is enough.
    fn languages<'a>(
        &'a self,
        query: &Query,
        understood: &HashMap<&str, Vec<Terms>>,
        reader: &Tag,
        detected: Option<&Tag>,
        met: &[Met],
        expansions: impl Fn(&LanguageIndex) -> Vec<Expansion>,
    ) -> io::Result<Vec<Searched<'a>>> {
        let preferred = |tag: &Tag| if tag == reader { 0 } else { 1 + usize::from(Some(tag) != detected) };
        let mut indexes: Vec<&LanguageIndex> = self.indexes.iter().collect();
        indexes.sort_by_key(|index| preferred(&index.tag));
        let mut seen: Vec<&str> = Vec::new();
        indexes.retain(|index| {
            let new = !seen.contains(&index.tag.bare());
            seen.push(index.tag.bare());
            new
        });
        // Each word is looked up once in each language; all else follows from what was found.
        let of_index = |index: &LanguageIndex| {
            let words = query.words.iter().zip(&understood[index.tag.bare()]);
            words.map(|(word, terms)| WordMeaning::known(word, terms, index)).collect::<Vec<_>>()
        };
        let known: Vec<(&LanguageIndex, Vec<WordMeaning>)> = indexes.into_iter().map(|index| (index, of_index(index))).collect();
        let expansions: Vec<Vec<Expansion>> = known.iter().map(|(index, _)| expansions(index)).collect();
        let is_plausible = |tag: &Tag| tag.bare() == reader.bare() || detected.is_some_and(|detected| detected.bare() == tag.bare());
        let plausible = || known.iter().filter(|(index, _)| is_plausible(&index.tag));
        let is_expanded = |expansions: &[Expansion], place: usize| expansions.iter().any(|expansion| expansion.words.contains(&place));
        // What people say is a word, also where no text has it.
        let is_said = |place: usize| {
            let mut languages = known.iter().zip(&expansions);
            languages.any(|((index, _), expansions)| is_plausible(&index.tag) && is_expanded(expansions, place))
        };
        let treatment = |place: usize| {
            let is_known = || plausible().any(|(index, words)| index.analyzer.knows(&words[place].folded));
            match plausible().any(|(_, words)| words[place].is_written()) {
                true => Treatment::Known,
                false if is_said(place) => Treatment::Known,
                false if !is_known() => Treatment::Correct,
                false if plausible().any(|(_, words)| words[place].is_met()) => Treatment::Known,
                false => Treatment::Resemble,
            }
        };
        let treatments: Vec<Treatment> = (0..query.words.len()).map(treatment).collect();
        // Related languages share words; where the reader's own texts have all of them, the reader meant those.
        let is_foreign = detected.is_some_and(|detected| detected.bare() != reader.bare());
        let has_all = |words: &[WordMeaning]| words.iter().all(WordMeaning::is_met);
        let is_understood =
            !query.words.is_empty() && known.iter().any(|(index, words)| index.tag.bare() == reader.bare() && has_all(words));
        let likely_tags: Vec<_> = plausible().map(|(index, _)| (&index.tag, understood[index.tag.bare()].as_slice())).collect();
        // A word that happens to be a term of a language that nobody asked in does not replace what was typed.
        let whole: Vec<Met> = self.glossary.met(query, &likely_tags).into_iter().filter(|met| met.whole).take(1).collect();
        let likely: Vec<bool> = known.iter().map(|(index, _)| is_plausible(&index.tag)).collect();
        let detected = if is_foreign && is_understood { Some(reader) } else { detected };
        let question = || query.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
        let of_language = |(place, (index, words)): (usize, (&'a LanguageIndex, Vec<WordMeaning>))| {
            let (likely, expansions) = (likely[place], &expansions[place]);
            let is_readers = index.tag.bare() == reader.bare();
            // What is a word of another language may be a slip in the reader's.
            let is_strange = |word: &WordMeaning| !word.is_written() && !index.analyzer.knows(&word.folded) && !word.is_met();
            let treat = |(place, (word, treatment)): (usize, (&WordMeaning, &Treatment))| match treatment {
                Treatment::Known if is_readers && is_strange(word) && !is_expanded(expansions, place) => Treatment::Resemble,
                Treatment::Known => Treatment::Known,
                _ if likely => *treatment,
                _ => Treatment::Doubt,
            };
            let treatments: Vec<Treatment> = words.iter().zip(&treatments).enumerate().map(treat).collect();
            let weight = match detected {
                Some(detected) if detected.bare() == index.tag.bare() => 1.0,
                Some(_) if is_readers => READER_WEIGHT,
                Some(_) => OTHER_WEIGHT,
                None if is_readers => 1.0,
                None => UNDETECTED_WEIGHT,
            };
            let mut meaning = Meaning::of(query, index, words, &treatments)?;
            meaning.groups = self.glossary.groups(met, &index.tag);
            if let Some(name) = self.glossary.groups(&whole, &index.tag).first() {
                meaning.ask_for(index, name);
            } else {
                meaning.expansions.clone_from(expansions);
            }
            if query.phrases.is_empty() {
                meaning.question = schema::question(&index.analyzer, &question());
            }
            Ok(Searched { meaning, index, weight, is_likely: likely })
        };
        known.into_iter().enumerate().map(of_language).collect()
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
            let corrected = meant.filter(|(_, word)| !word.is_met());
            let nearest = corrected.filter_map(|(searched, word)| word.corrections.first().map(|found| (searched, found)));
            if let Some((searched, correction)) = nearest.min_by_key(|(_, found)| (found.distance, std::cmp::Reverse(found.frequency)))
                && let Some(written) = searched.index.written(&correction.word)?
            {
                better = better.replacen(&word.text, &written, 1);
            }
        }
        Ok((better != typed).then_some(better))
    }

    /// The sections that any language finds, and what share of the words the one has that has most in a language that the query may be in. The best
    /// language counts: a section is no better for being found twice.
    fn join(&self, searched: &[Searched]) -> io::Result<(Vec<Found>, f32)> {
        let worths = self.sections.worths(self.weights.analysis);
        let mut best = vec![0.0_f32; self.sections.count()];
        let mut order: Vec<SectionId> = Vec::new();
        let (mut lists, mut covered) = (Vec::new(), 0.0_f32);
        for searched in searched {
            let ranked = self.scores.with(|scores| rank::rank(searched.index, &searched.meaning, &self.weights, scores))?;
            if searched.is_likely {
                covered = covered.max(ranked.covered);
            }
            let worth = |(passage, score): (DocId, f32)| {
                let section = searched.index.sections[passage as usize];
                (section, score * searched.weight * worths[self.sections.place(section) as usize])
            };
            let list: Vec<(SectionId, f32)> = ranked.passages.into_iter().map(worth).collect();
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
        Ok((order.into_iter().map(found).collect(), covered))
    }

    /// A hit as the reader sees it: the passage in the reader's language, or in one where it was found.
    fn hit<'a>(
        &self,
        found: &Found,
        searched: &'a [Searched],
        markers: &[OnceCell<Marker<'a>>],
        tags: &[String],
        reader: &Tag,
        pinned: &[SectionId],
    ) -> io::Result<Option<Hit>> {
        let matched: Vec<String> =
            tags.iter().enumerate().filter(|(bit, _)| found.languages >> bit & 1 == 1).map(|(_, tag)| tag.clone()).collect();
        let is_first = |(searched, _): &(&Searched, &OnceCell<Marker>)| searched.index.tag == *reader;
        let with_marker = || searched.iter().zip(markers);
        let by_meaning = matched.is_empty();
        let others = with_marker().filter(|(searched, _)| by_meaning || matched.iter().any(|tag| tag == searched.index.tag.as_str()));
        for (searched, marker) in with_marker().filter(is_first).chain(others) {
            let (tag, document) = (&searched.index.tag, self.sections.document(found.section));
            let marker = marker.get_or_init(|| Marker::new(&searched.meaning, &searched.index.analyzer));
            let hit = searched.index.read(found.section, |stored| Hit {
                lang: tag.clone(),
                matched_in: matched.clone(),
                snippet: marker.snippet(&stored.text),
                answers: marker.question(&stored.asks).map(str::to_owned),
                pinned: pinned.contains(&found.section),
                by_meaning,
                document: document.slug.clone(),
                section: stored.section.into_owned(),
                title: stored.title.into_owned(),
                document_title: document.titles.get(tag).cloned().unwrap_or_default(),
                kind: document.kind.clone(),
                jurisdictions: document.jurisdictions.clone(),
                breadcrumb: stored.breadcrumb,
                page: stored.page,
                score: found.score,
            })?;
            if hit.is_some() {
                return Ok(hit);
            }
        }
        Ok(None)
    }
}

/// Puts the sections first that somebody has named as answers to this very query, and says which they are.
fn pin<'s>(
    query: &Query,
    searched: &[Searched],
    synonyms: impl Fn(&LanguageIndex) -> Option<&'s Synonyms>,
    found: &mut Vec<Found>,
) -> io::Result<Vec<SectionId>> {
    let mut pinned = Vec::new();
    let words = query.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
    for index in searched.iter().map(|searched| searched.index).filter(|_| query.phrases.is_empty()) {
        for key in synonyms(index).map_or(&[][..], |synonyms| synonyms.answers(&words, &index.analyzer)) {
            index.score(&index.entry(index.fields.key, key), |passage, _| pinned.push(index.sections[passage as usize]))?;
        }
    }
    // The first that is named is the best.
    let best = found.iter().map(|found| found.score).fold(0.0, f32::max);
    for (rank, section) in pinned.iter().rev().enumerate() {
        let score = best + 1.0 + rank as f32;
        match found.iter_mut().find(|found| found.section == *section) {
            Some(found) => found.score = score,
            None => found.push(Found { section: *section, score, languages: 1 }),
        }
    }
    Ok(pinned)
}

/// What else was searched for, in the words of the texts: in the language that was asked in.
fn also(searched: &[Searched], reader: &Tag, detected: Option<&Tag>) -> (Vec<String>, Option<Tag>) {
    let of =
        |tag: &Tag| searched.iter().find(|searched| searched.index.tag.bare() == tag.bare() && !searched.meaning.expansions.is_empty());
    let asked_in = detected.and_then(of).or_else(|| of(reader));
    let texts = asked_in.into_iter().flat_map(|searched| &searched.meaning.expansions);
    let mut also: Vec<String> = texts.flat_map(|expansion| expansion.texts.iter().take(MAX_ALSO)).cloned().collect();
    let mut seen = BTreeSet::new();
    also.retain(|text| seen.insert(text.clone()));
    (also, asked_in.map(|searched| searched.index.tag.clone()))
}
