//! One edition as a build sees it: what it is told, and the files it becomes.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use askama::Template;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use crate::analysis;
use crate::edition::findings;
use crate::edition::release::{EditionEntry, Part, path};
use crate::edition::store;
use crate::locale::bundle::Argument;
use crate::locale::coverage::{self, Coverage};
use crate::locale::review::State;
use crate::locale::{Place, Words, place};
use crate::source::{Document, Fingerprint, Library, Snapshot, Tag};
use crate::typeset::{Doubt, Draft, EditionInput, Notice, Typeset};
use crate::web::reading::{ReadingPage, with_tools};
use crate::web::{LanguageLink, Layout};

/// Brotli's quality for reading pages: 5 of 11 takes a fifth of the time of 9; the course grows from 60 to 63 kB.
const BROTLI_QUALITY: u32 = 5;
/// Brotli's window, as a power of two: larger than any page.
const BROTLI_WINDOW: u32 = 22;

/// An edition before it is compiled.
#[derive(Debug, Clone)]
pub struct Edition<'a> {
    /// The document.
    pub document: &'a Document,
    /// The language.
    pub tag: &'a Tag,
    /// What the templates are told.
    pub input: EditionInput,
    /// Whether its findings have a page of their own.
    pub has_findings: bool,
    /// The fingerprint of what it is told, of the names in the language switch, and of the program.
    pub fingerprint: Fingerprint,
}

/// A reading page in every encoding it is served in.
#[derive(Debug, Clone)]
pub struct Page {
    html: String,
    brotli: Vec<u8>,
    gzip: Vec<u8>,
}

impl<'a> Edition<'a> {
    /// Every edition of a library: each document in each language.
    pub fn all(library: &'a Library, snapshot: &Snapshot, words: &Words) -> Vec<Self> {
        let names: Vec<String> = library.languages.iter().map(|language| words.of(&language.tag).get("language-name")).collect();
        let states: Vec<Vec<States>> = library.languages.par_iter().map(|l| states(library, snapshot, &l.tag)).collect();
        let interfaces: Vec<Fingerprint> =
            library.languages.iter().map(|language| fallback_words(library, snapshot, words, &language.tag)).collect();
        let program = Fingerprint::of_program();
        let mut editions = Vec::new();
        for (d, document) in library.documents.iter().enumerate() {
            for (l, language) in library.languages.iter().enumerate() {
                let input = told(library, snapshot, document, &language.tag, &states[l][d]);
                let json = serde_json::to_string(&input).unwrap_or_default();
                let has_findings = findings::are_kept(document, snapshot);
                let page = if has_findings { "findings" } else { "" };
                let pieces =
                    [program.as_str(), json.as_str(), interfaces[l].as_str(), page].into_iter().chain(names.iter().map(String::as_str));
                let fingerprint = Fingerprint::of_all(pieces);
                editions.push(Self { document, tag: &language.tag, input, has_findings, fingerprint });
            }
        }
        editions
    }

    /// How people call it while it is built.
    pub fn name(&self) -> String {
        format!("{} ({})", self.document.slug, self.tag)
    }

    /// The finished reading page, compressed.
    pub fn page(&self, draft: Draft, library: &Library, words: &Words) -> io::Result<Page> {
        let html = self.html(draft, library, words).map_err(io::Error::other)?;
        let (brotli, gzip) = rayon::join(|| brotli(html.as_bytes()), || gzip(html.as_bytes()));
        Ok(Page { brotli: brotli?, gzip: gzip?, html })
    }

    /// Writes the files of a compiled edition into a release that is being built.
    pub fn write(&self, typeset: &Typeset<Page>, reads: BTreeMap<String, Option<Fingerprint>>, release: &Path) -> io::Result<EditionEntry> {
        let sections = serde_json::to_vec(&typeset.sections).map_err(io::Error::other)?;
        let files: [(Part, &[u8]); 5] = [
            (Part::Pdf, &typeset.pdf),
            (Part::Page, typeset.page.html.as_bytes()),
            (Part::PageBrotli, &typeset.page.brotli),
            (Part::PageGzip, &typeset.page.gzip),
            (Part::Sections, &sections),
        ];
        let written = files.par_iter().map(|(part, bytes)| {
            store::write(&release.join(path(&self.document.slug, self.tag, *part)), bytes)?;
            Ok((*part, Fingerprint::of(bytes)))
        });
        let parts = written.collect::<io::Result<BTreeMap<_, _>>>()?;
        Ok(EditionEntry {
            slug: self.document.slug.clone(),
            tag: self.tag.clone(),
            kind: self.document.kind,
            marking: self.document.marking,
            title: typeset.title.clone(),
            date: self.document.date.clone(),
            version: self.document.version.clone(),
            jurisdictions: self.document.jurisdictions.clone(),
            pages: typeset.pages,
            labels: typeset.sections.iter().map(|section| section.label.clone()).collect(),
            input: self.fingerprint.clone(),
            reads,
            parts,
            warnings: typeset.warnings.clone(),
        })
    }

    fn html(&self, draft: Draft, library: &Library, words: &Words) -> Result<String, askama::Error> {
        let own = words.of(self.tag);
        let slug = &self.document.slug;
        let languages = library.languages.iter().map(|language| LanguageLink {
            tag: language.tag.clone(),
            name: words.of(&language.tag).get("language-name"),
            address: format!("/{}/documents/{slug}", language.tag),
            current: language.tag == *self.tag,
        });
        let layout =
            Layout { tag: self.tag, words: own, title: draft.title.to_owned(), query: String::new(), languages: languages.collect() };
        let pdf = format!("/{}/documents/{slug}.pdf", self.tag);
        let body = with_tools(draft.body, &layout, draft.sections, &pdf)?;
        let jurisdictions: Vec<String> = self.document.jurisdictions.iter().map(|name| own.get(&format!("jurisdiction-{name}"))).collect();
        let mut details = vec![
            (
                own.get("print-date"),
                date(&self.document.date).map_or_else(|| self.document.date.clone(), |date| own.with("date-only", &[("date", date)])),
            ),
            (own.get("print-version-name"), self.document.version.clone()),
            (own.get("print-marking"), own.get(&format!("marking-{}", self.input.marking))),
        ];
        if !jurisdictions.is_empty() {
            details.insert(0, (own.get("print-jurisdictions"), jurisdictions.join(" · ")));
        }
        let illustrative = self.input.illustrative.then(|| own.get("notice-illustrative"));
        let notices = self.input.notices.iter().map(|notice| own.count(&notice.id, notice.count));
        let about_kosovo = self.document.jurisdictions.iter().any(|name| name == "kosovo");
        ReadingPage {
            kind: own.get(&format!("kind-{}", self.input.kind)),
            details,
            notices: illustrative.into_iter().chain(notices).collect(),
            kosovo_note: about_kosovo.then(|| own.plain("kosovo-note")),
            pages: own.count("reading-pages", draft.pages),
            pdf,
            findings: self.has_findings.then(|| format!("/{}/documents/{slug}/findings", self.tag)),
            sections: draft.sections,
            body,
            layout,
        }
        .render()
    }
}

/// What the templates are told for one edition.
pub fn input(library: &Library, snapshot: &Snapshot, document: &Document, tag: &Tag) -> EditionInput {
    told(library, snapshot, document, tag, &coverage::states(library, snapshot, tag, &document.slug))
}

fn told(library: &Library, snapshot: &Snapshot, document: &Document, tag: &Tag, states: &States) -> EditionInput {
    EditionInput {
        slug: document.slug.clone(),
        tag: tag.clone(),
        lang: tag.bare().to_owned(),
        kind: document.kind.name().to_owned(),
        title: document.title.clone(),
        date: document.date.clone(),
        version: document.version.clone(),
        marking: document.marking.name().to_owned(),
        jurisdictions: document.jurisdictions.clone(),
        draws_on: library.drawn(&document.slug),
        illustrative: analysis::is_illustrative(snapshot, &document.slug),
        notices: notices(&Coverage::of_states(tag, &document.slug, states)),
        doubts: doubts(states),
        places: Place::of(library, tag),
    }
}

/// The states of the messages of one document.
type States = BTreeMap<String, State>;

/// The states of the messages of every document in a language.
fn states(library: &Library, snapshot: &Snapshot, tag: &Tag) -> Vec<States> {
    library.documents.iter().map(|document| coverage::states(library, snapshot, tag, &document.slug)).collect()
}

/// The messages that a reader should look at twice. Where nobody has approved anything, the notice for the whole says it.
fn doubts(states: &States) -> BTreeMap<String, Doubt> {
    let any_approved = states.values().any(|state| *state == State::Approved);
    let doubt = |state: State| match state {
        State::Stale => Some(Doubt::Stale),
        State::Draft | State::NeedsReview if any_approved => Some(Doubt::Unapproved),
        _ => None,
    };
    states.iter().filter_map(|(id, state)| Some((id.clone(), doubt(*state)?))).collect()
}

/// What a reader must know about the state of a translation.
fn notices(coverage: &Coverage) -> Vec<Notice> {
    let unapproved = coverage.unapproved();
    let draft = if unapproved == coverage.translated { "notice-unapproved" } else { "notice-partly-approved" };
    let all = [(draft, unapproved), ("notice-untranslated", coverage.untranslated()), ("notice-stale", coverage.stale)];
    all.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| Notice { id: id.to_owned(), count }).collect()
}

/// A day from `YYYY-MM-DD`.
fn date(text: &str) -> Option<Argument> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    Some(Argument::Date { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? })
}

/// The fingerprint of the words that a page may borrow from other languages: constant where its own are complete.
fn fallback_words(library: &Library, snapshot: &Snapshot, words: &Words, tag: &Tag) -> Fingerprint {
    if words.of(tag).complete() {
        return Fingerprint::of(b"complete");
    }
    let paths = ["terms", "interface"].map(|name| place::path(&library.source, name));
    Fingerprint::of_all(paths.iter().filter_map(|path| snapshot.get(path)).map(|file| file.fingerprint.as_str()))
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    brotli::CompressorReader::new(bytes, 1 << 16, BROTLI_QUALITY, BROTLI_WINDOW).read_to_end(&mut compressed)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}
