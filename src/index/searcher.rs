//! Answers queries over a release: every language is searched, the answers are in the reader's language.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde::Serialize;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, PhraseQuery, Query as TantivyQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{DocAddress, DocId, Index, ReloadPolicy, TantivyDocument, Term};

use crate::index::query::Query;
use crate::index::schema::{self, Fields, FoldingTokenizer, TOKENIZER};
use crate::index::{Detector, Passage, snippet};
use crate::source::Tag;
use utoipa::ToSchema;

/// Most sections of one language that are considered for one query.
const MAX_CANDIDATES: usize = 1_000;
/// Most forms of one word that are looked up.
const MAX_FORMS: usize = 40;
/// Most hits of one answer.
pub const MAX_LIMIT: usize = 100;
/// Hits of an answer where nothing else is asked for.
pub const DEFAULT_LIMIT: usize = 10;

/// Weight of the section's title beside its text.
const TITLE_WEIGHT: f32 = 3.0;
/// Weight of the titles around the section.
const AROUND_WEIGHT: f32 = 0.5;
/// Weight of another form of a word beside the word as typed.
const FORM_WEIGHT: f32 = 0.6;
/// Weight of a match in another language than the reader's and the query's.
const OTHER_LANGUAGE_WEIGHT: f32 = 0.7;

/// What somebody asks.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// The query as typed.
    pub query: &'a str,
    /// The language to read the answers in.
    pub lang: &'a Tag,
    /// Only this document.
    pub document: Option<&'a str>,
    /// Only documents of this kind.
    pub kind: Option<&'a str>,
    /// At most so many hits.
    pub limit: usize,
    /// After so many hits.
    pub offset: usize,
}

/// The answer to a query.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Answer {
    /// The query as typed.
    pub query: String,
    /// The language the answers are read in.
    pub lang: String,
    /// The language the query seems to be written in.
    pub detected: Option<String>,
    /// How many sections were found.
    pub total: usize,
    /// How long it took, in microseconds.
    pub took_us: u64,
    /// A better spelling, where nothing was found.
    pub suggestion: Option<String>,
    /// The hits, best first.
    pub hits: Vec<Hit>,
}

/// One section that was found.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Hit {
    /// The document.
    pub document: String,
    /// The section's label.
    pub section: String,
    /// The language of the hit.
    pub lang: String,
    /// The languages in whose text it was found.
    pub matched_in: Vec<String>,
    /// The section's title.
    pub title: String,
    /// The document's title.
    pub document_title: String,
    /// The titles around the section, outermost first.
    pub breadcrumb: Vec<String>,
    /// Why it was found: escaped HTML with `<mark>` as its only tag.
    pub snippet: String,
    /// The page in print.
    pub page: u64,
    /// The section on the reading page.
    pub url: String,
    /// The section in the PDF.
    pub pdf: String,
    /// How well it fits; comparable within one answer only.
    pub score: f32,
}

/// The search of a release. Its indexes hold public documents only.
pub struct Searcher {
    languages: Vec<LanguageIndex>,
    detector: Detector,
}

/// A section, the same number in every language.
type SectionId = usize;

struct LanguageIndex {
    tag: Tag,
    searcher: tantivy::Searcher,
    fields: Fields,
    /// The section of each passage, by its number in the index.
    sections: Vec<SectionId>,
    /// The passage of each section, where this language has one.
    passages: Vec<Option<DocId>>,
}

impl Searcher {
    /// Opens the indexes of some languages, each in its folder.
    pub fn open(folders: &[(Tag, PathBuf)]) -> io::Result<Self> {
        let mut known: HashMap<String, SectionId> = HashMap::new();
        let mut languages = folders
            .iter()
            .map(|(tag, folder)| LanguageIndex::open(tag, folder, &mut known))
            .collect::<tantivy::Result<Vec<_>>>()
            .map_err(io::Error::other)?;
        for language in &mut languages {
            language.passages.resize(known.len(), None);
        }
        Ok(Self { languages, detector: Detector::new(folders.iter().map(|(tag, _)| tag.clone()).collect()) })
    }

    /// Loads what the first query would otherwise wait for.
    pub fn warm(&self) {
        self.detector.warm();
    }

    /// Answers a query.
    pub fn search(&self, request: &Request) -> io::Result<Answer> {
        let start = Instant::now();
        let query = Query::parse(request.query);
        let detected = self.detector.detect(request.query);
        let mut found: HashMap<SectionId, (f32, Vec<&Tag>)> = HashMap::new();
        if !query.is_empty() {
            for language in &self.languages {
                let weight = if language.tag == *request.lang || Some(&language.tag) == detected { 1.0 } else { OTHER_LANGUAGE_WEIGHT };
                for (section, score) in language.search(&query, request).map_err(io::Error::other)? {
                    let entry = found.entry(section).or_insert((0.0, Vec::new()));
                    entry.0 = entry.0.max(score * weight);
                    entry.1.push(&language.tag);
                }
            }
        }
        let total = found.len();
        let mut ranked: Vec<_> = found.into_iter().collect();
        ranked.sort_by(|(section_a, (a, _)), (section_b, (b, _))| b.total_cmp(a).then_with(|| section_a.cmp(section_b)));
        let page = ranked.into_iter().skip(request.offset).take(request.limit.min(MAX_LIMIT));
        let hits = page.filter_map(|(section, (score, matched))| self.hit(section, score, &matched, request, &query).transpose());
        let hits = hits.collect::<io::Result<Vec<_>>>()?;
        Ok(Answer {
            query: request.query.to_owned(),
            lang: request.lang.to_string(),
            detected: detected.map(Tag::to_string),
            total,
            took_us: start.elapsed().as_micros().try_into().unwrap_or(u64::MAX),
            suggestion: None,
            hits,
        })
    }

    /// A hit as the reader sees it: the passage in the reader's language, or in one where it was found.
    fn hit(&self, section: SectionId, score: f32, matched: &[&Tag], request: &Request, query: &Query) -> io::Result<Option<Hit>> {
        let readable = [request.lang].into_iter().chain(matched.iter().copied());
        for tag in readable {
            let Some(language) = self.languages.iter().find(|language| language.tag == *tag) else { continue };
            let Some(passage) = language.passage(section).map_err(io::Error::other)? else { continue };
            let address = format!("/{tag}/documents/{}", passage.document);
            return Ok(Some(Hit {
                lang: tag.to_string(),
                matched_in: matched.iter().map(ToString::to_string).collect(),
                snippet: snippet::snippet(&passage.text, query),
                url: format!("{address}#{}", passage.section),
                pdf: format!("{address}.pdf#page={}", passage.page),
                document: passage.document,
                section: passage.section,
                title: passage.title,
                document_title: passage.document_title,
                breadcrumb: passage.breadcrumb,
                page: passage.page,
                score,
            }));
        }
        Ok(None)
    }
}

impl LanguageIndex {
    /// Opens the index of one language and numbers its sections as those that are known already.
    fn open(tag: &Tag, folder: &Path, known: &mut HashMap<String, SectionId>) -> tantivy::Result<Self> {
        let index = Index::open_in_dir(folder)?;
        index.tokenizers().register(TOKENIZER, FoldingTokenizer);
        let reader: tantivy::IndexReader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        let (mut sections, mut passages) = (Vec::new(), Vec::new());
        // The writer makes one segment, so a passage's number is its number in the segment.
        for segment in searcher.segment_readers() {
            let Some(keys) = segment.fast_fields().str(schema::KEY)? else { continue };
            for passage in 0..segment.max_doc() {
                let mut key = String::new();
                if let Some(ordinal) = keys.term_ords(passage).next() {
                    keys.ord_to_str(ordinal, &mut key)?;
                }
                let next = known.len();
                let section = *known.entry(key).or_insert(next);
                if passages.len() <= section {
                    passages.resize(section + 1, None);
                }
                passages[section] = Some(passage);
                sections.push(section);
            }
        }
        Ok(Self { tag: tag.clone(), searcher, fields: schema::schema().1, sections, passages })
    }

    /// The sections that fit, with their scores.
    fn search(&self, query: &Query, request: &Request) -> tantivy::Result<Vec<(SectionId, f32)>> {
        let Some(query) = self.build(query, request)? else { return Ok(Vec::new()) };
        let top = self.searcher.search(&query, &TopDocs::with_limit(MAX_CANDIDATES).order_by_score())?;
        Ok(top.into_iter().filter_map(|(score, address)| Some((*self.sections.get(address.doc_id as usize)?, score))).collect())
    }

    fn build(&self, query: &Query, request: &Request) -> tantivy::Result<Option<BooleanQuery>> {
        let fields = &self.fields;
        let mut wanted: Vec<(Occur, Box<dyn TantivyQuery>)> = Vec::new();
        let mut around: Vec<(Occur, Box<dyn TantivyQuery>)> = Vec::new();
        for word in &query.words {
            let mut forms = vec![(word.folded.clone(), 1.0)];
            forms.extend(self.forms(word)?.into_iter().map(|form| (form, FORM_WEIGHT)));
            let mut ways: Vec<(Occur, Box<dyn TantivyQuery>)> = Vec::new();
            let term = |field: Field, form: &str, weight: f32| -> (Occur, Box<dyn TantivyQuery>) {
                let term = TermQuery::new(Term::from_field_text(field, form), IndexRecordOption::WithFreqs);
                (Occur::Should, Box::new(BoostQuery::new(Box::new(term), weight)))
            };
            for (form, weight) in forms {
                ways.push(term(fields.title, &form, weight * TITLE_WEIGHT));
                ways.push(term(fields.body, &form, weight));
                // The titles around a section tell sections apart; alone they are no reason to show one.
                around.push(term(fields.around, &form, weight * AROUND_WEIGHT));
            }
            wanted.push((Occur::Should, Box::new(BooleanQuery::new(ways))));
        }
        for phrase in &query.phrases {
            let in_field = |field: Field| -> (Occur, Box<dyn TantivyQuery>) {
                let terms = phrase.iter().map(|word| Term::from_field_text(field, word)).collect();
                (Occur::Should, Box::new(PhraseQuery::new(terms)))
            };
            wanted.push((Occur::Must, Box::new(BooleanQuery::new(vec![in_field(fields.title), in_field(fields.body)]))));
        }
        if wanted.is_empty() {
            return Ok(None);
        }
        let mut all: Vec<(Occur, Box<dyn TantivyQuery>)> = vec![(Occur::Must, Box::new(BooleanQuery::new(wanted)))];
        all.append(&mut around);
        let exact = |field: Field, text: &str| TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic);
        for word in &query.without {
            all.push((Occur::MustNot, Box::new(exact(fields.body, word))));
            all.push((Occur::MustNot, Box::new(exact(fields.title, word))));
        }
        for (field, filter) in [(fields.document, request.document), (fields.kind, request.kind)] {
            if let Some(text) = filter {
                // A filter must not change the score.
                let filter = BoostQuery::new(Box::new(exact(field, text)), 0.0);
                all.push((Occur::Must, Box::new(filter)));
            }
        }
        Ok(Some(BooleanQuery::new(all)))
    }

    /// Other forms of a word that the texts of this language have.
    fn forms(&self, word: &crate::index::query::Word) -> tantivy::Result<Vec<String>> {
        let mut forms = Vec::new();
        if word.stem.is_empty() {
            return Ok(forms);
        }
        for segment in self.searcher.segment_readers() {
            for field in [self.fields.body, self.fields.title] {
                let inverted = segment.inverted_index(field)?;
                let mut stream = inverted.terms().range().ge(word.stem.as_bytes()).into_stream()?;
                while let Some((term, _)) = stream.next() {
                    let Ok(term) = std::str::from_utf8(term) else { continue };
                    if !term.starts_with(&word.stem) || forms.len() >= MAX_FORMS {
                        break;
                    }
                    if word.shares_stem(term) && term != word.folded && !forms.iter().any(|form| form == term) {
                        forms.push(term.to_owned());
                    }
                }
            }
        }
        Ok(forms)
    }

    fn passage(&self, section: SectionId) -> tantivy::Result<Option<Passage>> {
        let Some(passage) = self.passages.get(section).copied().flatten() else { return Ok(None) };
        let document: TantivyDocument = self.searcher.doc(DocAddress::new(0, passage))?;
        let bytes = document.get_first(self.fields.stored).and_then(|value| value.as_bytes());
        Ok(bytes.and_then(|bytes| serde_json::from_slice(bytes).ok()))
    }
}
