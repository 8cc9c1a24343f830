//! Whatever somebody types, in whatever language, there is an answer, and what it shows is marked and escaped soundly.
#![no_main]

use std::sync::LazyLock;

use armarium::index::{Passage, Request, Searcher, writer};
use armarium::language::Analyzer;
use armarium::server::search::record;
use armarium::source::{Fingerprint, Tag};
use libfuzzer_sys::fuzz_target;

/// A section in each language form.
const TEXTS: [(&str, &str, &str); 5] = [
    ("en", "Chain of custody", "The evidence officer seals what was seized (Directive 2013/29/EU) & writes the record: \"F4\", 05/L-022."),
    ("sq", "Zinxhiri i ruajtjes së provave", "Zyrtari i provave vulos çdo gjë të sekuestruar dhe e shënon në procesverbal; ligji 05/L-022."),
    ("mk", "Синџир на чување докази", "Службеникот за докази го запечатува секој одземен предмет и го запишува, ѓон и ќерамида."),
    ("sr", "Ланац чувања доказа", "Службеник за доказе печати сваки одузети предмет и уписује га у записник о претресу стана."),
    ("sr-Latn", "Lanac čuvanja dokaza", "Službenik za dokaze pečati svaki oduzeti predmet i upisuje ga u zapisnik o pretresu stana."),
];

static SEARCHER: LazyLock<(tempfile::TempDir, Searcher)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let indexes = TEXTS.iter().map(|(name, title, text)| {
        let tag = Tag::try_from((*name).to_owned()).expect("a tag");
        let (analyzer, path) = (Analyzer::of(&tag), folder.path().join(name));
        let passages = [("custody", *text), ("again", *title)].map(|(section, text)| passage(section, title, text));
        writer::write(&passages, &analyzer, &Fingerprint::of(name.as_bytes()), &path).expect("an index");
        (tag, analyzer, vec![path])
    });
    let searcher = Searcher::with_analyzers(indexes.collect(), Vec::new()).expect("a search");
    (folder, searcher)
});

fn passage(section: &str, title: &str, text: &str) -> Passage {
    Passage {
        document: "manual".to_owned(),
        document_title: title.to_owned(),
        section: section.to_owned(),
        title: title.to_owned(),
        breadcrumb: vec![title.to_owned()],
        page: 1,
        text: text.to_owned(),
        inside: Vec::new(),
        asks: vec![text.to_owned()],
    }
}

fuzz_target!(|text: &str| {
    let tag = Tag::try_from(TEXTS[text.len() % TEXTS.len()].0.to_owned()).expect("a tag");
    let answer = SEARCHER.1.search(&Request::new(text, &tag)).expect("an answer");
    assert!(answer.hits.len() <= answer.total);
    for hit in &answer.hits {
        let html = record::html(&hit.snippet);
        let plain = html.replace("<mark>", "").replace("</mark>", "");
        assert!(!plain.contains(['<', '>']), "{html}");
        assert_eq!(html.matches("<mark>").count(), html.matches("</mark>").count());
    }
});
