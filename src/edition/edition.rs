//! One edition as a build sees it: what it is told, and the files it becomes.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};

use askama::Template;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use crate::edition::parts::{Part, Parts};
use crate::edition::release::{EditionEntry, View};
use crate::edition::texts::{Text, Texts};
use crate::edition::{findings, told};
use crate::locale::words::LanguageWords;
use crate::locale::{Words, place};
use crate::source::{Document, Fingerprint, Library, Marking, Output, Results, Snapshot, Tag};
use crate::typeset::{Draft, EditionInput, Typeset, borrow};
use crate::web::blocks::{self, Block};
use crate::web::reading::{Answers, ReadingPage, with_tools};
use crate::web::{LanguageLink, Layout, address};

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
    /// The blocks of its text; a form has none, because nobody fills it in twice.
    blocks: Option<Vec<u8>>,
}

impl Page {
    /// A page in every encoding.
    pub fn of(html: String, blocks: Option<Vec<Block>>) -> io::Result<Self> {
        let packed = || blocks.map(|blocks| gzip(&serde_json::to_vec(&blocks).map_err(io::Error::other)?)).transpose();
        let (brotli, others) = rayon::join(|| brotli(html.as_bytes()), || rayon::join(|| gzip(html.as_bytes()), packed));
        Ok(Self { brotli: brotli?, gzip: others.0?, blocks: others.1?, html })
    }

    /// Puts its encodings into a store.
    pub fn put(&self, parts: &Parts, private: bool) -> io::Result<BTreeMap<View, Part>> {
        let mut views: Vec<(View, &[u8])> =
            vec![(View::Page, self.html.as_bytes()), (View::PageBrotli, &self.brotli), (View::PageGzip, &self.gzip)];
        views.extend(self.blocks.as_deref().map(|blocks| (View::Blocks, blocks)));
        views.par_iter().map(|(view, bytes)| Ok((*view, parts.put(bytes, private)?))).collect()
    }
}

impl<'a> Edition<'a> {
    /// Every edition of a library: each document in each language.
    pub fn all(library: &'a Library, snapshot: &Snapshot, words: &Words, results: &Results) -> Vec<Self> {
        let names: Vec<String> = library.languages.iter().map(|language| words.of(&language.tag).get("language-name")).collect();
        let interfaces: Vec<Fingerprint> =
            library.languages.iter().map(|language| fallback_words(library, snapshot, words, &language.tag)).collect();
        let program = Fingerprint::of_program();
        let mut editions = Vec::new();
        for document in &library.documents {
            for (l, language) in library.languages.iter().enumerate() {
                let input = told::input(library, snapshot, document, &language.tag, results);
                let json = serde_json::to_string(&input).unwrap_or_default();
                let has_findings = findings::are_kept(document, snapshot);
                let page = if has_findings { "findings" } else { "" };
                // Who may read a file is settled when it is put.
                let groups = document.door.groups.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
                let review = document.review.as_deref().unwrap_or_default();
                let sealed = if library.keeps_sealed(&document.door) { "sealed" } else { "" };
                let told = [json.as_str(), page, &groups, review, sealed].map(str::as_bytes);
                let told = [program.as_ref(), interfaces[l].as_ref()].into_iter().chain(told);
                let fingerprint = Fingerprint::of_all(told.chain(names.iter().map(String::as_bytes)));
                editions.push(Self { document, tag: &language.tag, input, has_findings, fingerprint });
            }
        }
        editions
    }

    /// How people call it while it is built.
    pub fn name(&self) -> String {
        format!("{} ({})", self.document.slug, self.tag)
    }

    /// What lists call it, where its title is not short enough. The template reads the same message, so that a fault of it is found there.
    pub fn short_title(&self, snapshot: &Snapshot) -> Option<String> {
        let id = self.document.short_title.as_deref()?;
        let Text { text, lang } = Texts::read(snapshot, &self.input.places, &["terms", &self.document.slug]).word(id);
        Some(lang.map_or(text.clone(), |lang| borrow(&text, &lang)))
    }

    /// The finished reading page, compressed.
    pub fn page(&self, draft: Draft, library: &Library, words: &Words) -> io::Result<Page> {
        let own = words.of(self.tag);
        let blocks = (!draft.is_form).then(|| {
            let said = blocks::said(&self.notices(own), self.kosovo_note(own).as_deref());
            said.into_iter().chain(blocks::of(draft.body)).collect()
        });
        Page::of(self.html(draft, library, words).map_err(io::Error::other)?, blocks)
    }

    /// Puts the parts of a compiled edition into a store. `reads` are places in the list of files that the manifest will have.
    pub fn put(&self, typeset: &Typeset<Page>, short_title: Option<String>, reads: Vec<u32>, parts: &Parts) -> io::Result<EditionEntry> {
        let sections = serde_json::to_vec(&typeset.sections).map_err(io::Error::other)?;
        let door = &self.document.door;
        let private = !door.is_open();
        let (page, others) = rayon::join(
            || typeset.page.put(parts, private),
            || rayon::join(|| parts.put(&typeset.pdf, private), || parts.put(&sections, private)),
        );
        let mut views = page?;
        views.extend([(View::Pdf, others.0?), (View::Sections, others.1?)]);
        for (output, pdf) in &typeset.outputs {
            let private = !door.of_output(*output).is_open();
            views.insert(View::of_output(*output), parts.put(pdf, private)?);
        }
        Ok(EditionEntry {
            slug: self.document.slug.clone(),
            tag: self.tag.clone(),
            kind: self.document.kind,
            door: door.clone(),
            title: typeset.title.clone(),
            short_title,
            date: self.document.date.clone(),
            review: self.document.review.clone(),
            version: self.document.version.clone(),
            jurisdictions: self.document.jurisdictions.clone(),
            pages: typeset.pages,
            labels: typeset.sections.iter().map(|section| section.label.clone()).collect(),
            input: self.fingerprint,
            reads,
            parts: views,
            warnings: typeset.warnings.clone(),
            outdated: false,
        })
    }

    fn html(&self, draft: Draft, library: &Library, words: &Words) -> Result<String, askama::Error> {
        let own = words.of(self.tag);
        let slug = &self.document.slug;
        let languages = library.languages.iter().map(|language| LanguageLink {
            tag: language.tag.clone(),
            name: words.of(&language.tag).get("language-name"),
            address: address::document(&language.tag, slug),
            current: language.tag == *self.tag,
        });
        let layout =
            Layout { tag: self.tag, words: own, title: draft.title.to_owned(), query: String::new(), languages: languages.collect() };
        let pdf = address::pdf(self.tag, slug);
        let body = with_tools(draft.body, &layout, draft.sections, slug, &pdf)?;
        let jurisdictions: Vec<String> = self.document.jurisdictions.iter().map(|name| own.get(&format!("jurisdiction-{name}"))).collect();
        let mut details = vec![
            (own.get("print-date"), own.day(&self.document.date)),
            (own.get("print-version-name"), self.document.version.clone()),
            (own.get("print-marking"), own.get(&format!("marking-{}", self.input.marking.name()))),
        ];
        if let Some(review) = &self.document.review {
            details.insert(1, (own.get("reading-review"), own.day(review)));
        }
        if !jurisdictions.is_empty() {
            details.insert(0, (own.get("print-jurisdictions"), jurisdictions.join(" · ")));
        }
        ReadingPage {
            marking: (self.input.marking != Marking::Public).then(|| own.get(&format!("marking-{}", self.input.marking.name()))),
            kind: own.get(&format!("kind-{}", self.input.kind)),
            details,
            review: self.document.review.as_deref(),
            notices: self.notices(own),
            kosovo_note: self.kosovo_note(own),
            pages: own.count("reading-pages", draft.pages),
            cards: self.document.outputs.contains(&Output::Cards).then(|| address::cards(self.tag, slug)),
            booklet: address::booklet(self.tag, slug),
            beside: if draft.is_form { Vec::new() } else { self.beside(library, words) },
            seal: library.keeps_sealed(&self.document.door).then_some(self.document.date.as_str()),
            pdf,
            answers: draft.is_form.then(|| Answers {
                address: address::answers(self.tag, slug),
                form: slug,
                version: &self.document.version,
            }),
            findings: self.has_findings.then(|| address::findings(self.tag, slug)),
            sections: draft.sections,
            body,
            layout,
        }
        .render()
    }

    /// What a reader must know about the edition before he reads it.
    fn notices(&self, own: LanguageWords) -> Vec<String> {
        let illustrative = self.input.illustrative.then(|| own.get("notice-illustrative"));
        let notices = self.input.notices.iter().map(|notice| own.count(&notice.id, notice.count));
        illustrative.into_iter().chain(notices).collect()
    }

    /// The note on the name of Kosovo, where the document speaks of it.
    fn kosovo_note(&self, own: LanguageWords) -> Option<String> {
        self.document.jurisdictions.iter().any(|name| name == "kosovo").then(|| own.plain("kosovo-note"))
    }

    /// The page beside each other language.
    fn beside(&self, library: &Library, words: &Words) -> Vec<LanguageLink> {
        let others = library.languages.iter().filter(|language| language.tag != *self.tag);
        let link = |tag: &Tag| LanguageLink {
            tag: tag.clone(),
            name: words.of(tag).get("language-name"),
            address: format!("{}?with={tag}", address::document(self.tag, &self.document.slug)),
            current: false,
        };
        others.map(|language| link(&language.tag)).collect()
    }
}

/// The fingerprint of the words that a page may borrow from other languages: constant where its own are complete.
fn fallback_words(library: &Library, snapshot: &Snapshot, words: &Words, tag: &Tag) -> Fingerprint {
    if words.of(tag).complete() {
        return Fingerprint::of(b"complete");
    }
    let paths = ["terms", "interface"].map(|name| place::path(&library.source, name));
    Fingerprint::of_all(snapshot.reads(paths))
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
