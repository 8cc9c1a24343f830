//! An index of several segments answers as one of a single segment, and needs nothing but to be read.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use armarium::index::query::Filter;
use armarium::index::{Answer, DocumentFacts, Passage, Request, Searcher, Sort, writer};
use armarium::language::Analyzer;
use armarium::source::{Fingerprint, Tag};

const WORDS: [&str; 18] = [
    "pretres", "stana", "oružje", "naredba", "dokaz", "lanac", "čuvanja", "svedok", "zapisnik", "policija", "sud", "kuća", "pečat",
    "nalog", "vozilo", "granica", "obuka", "mera",
];

fn tag(name: &str) -> Tag {
    Tag::try_from(name.to_owned()).unwrap()
}

/// Sections whose words, and how often they stand, differ.
fn passages(count: usize) -> Vec<Passage> {
    let word = |number: usize| WORDS[number % WORDS.len()];
    let passage = |number: usize| Passage {
        document: format!("document-{:02}", number / 7),
        document_title: format!("{} {}", word(number / 7), word(number / 7 + 5)),
        section: format!("section-{number}"),
        title: format!("{} {}", word(number * 3), word(number * 5 + 1)),
        breadcrumb: vec![word(number / 3).to_owned()],
        page: number as u64 + 1,
        text: (0..5 + number * 7 % 40).map(|i| word(number * number + i * (1 + number % 4))).collect::<Vec<_>>().join(" "),
        inside: Vec::new(),
        asks: vec![word(number).to_owned()],
    };
    (0..count).map(passage).collect()
}

/// A search over the same passages in so many segments.
fn searcher(passages: &[Passage], segments: usize, root: &Path) -> Searcher {
    let lang = tag("sr-Latn");
    let analyzer = Analyzer::of(&lang);
    let mut files: Vec<PathBuf> = Vec::new();
    for segment in 0..segments {
        // By document, as a release divides them, and in another order.
        let here = passages.iter().filter(|passage| passage.document.as_bytes()[10] as usize % segments == segments - 1 - segment);
        let here: Vec<Passage> = here.cloned().collect();
        let file = root.join(format!("{segments}-{segment}"));
        writer::write(&here, &analyzer, &Fingerprint::of(file.to_string_lossy().as_bytes()), &file).unwrap();
        files.push(file);
    }
    let facts = |slug: &str| DocumentFacts { slug: slug.to_owned(), kind: "manual".to_owned(), ..DocumentFacts::default() };
    let mut slugs: Vec<&str> = passages.iter().map(|passage| passage.document.as_str()).collect();
    slugs.dedup();
    Searcher::open(&[(lang, files)], slugs.into_iter().map(facts).collect()).unwrap()
}

/// What readers see of an answer, but for its time.
fn shown(answer: &Answer) -> Vec<String> {
    let hits = answer.hits.iter().map(|hit| format!("{} {} {:?} {:.3}", hit.document, hit.section, hit.snippet, hit.score));
    hits.chain([format!("{} {:?} {:?}", answer.total, answer.facets, answer.suggestion)]).collect()
}

#[test]
fn hits_counts_and_scores_do_not_depend_on_how_the_library_is_divided() {
    let root = tempfile::tempdir().unwrap();
    let passages = passages(200);
    let one = searcher(&passages, 1, root.path());
    let lang = tag("sr-Latn");
    for segments in [3, 8] {
        let several = searcher(&passages, segments, root.path());
        for query in
            ["pretres", "kuće", "lanac cuvanja", "oruzje -sud", "\"pretres stana\"", "zapisnk", "pol*", "svedok granica obuka", "ništa"]
        {
            for sort in Sort::ALL {
                let ask = |searcher: &Searcher| {
                    let request = Request { limit: 50, offset: 5, sort, ..Request::new(query, &lang) };
                    shown(&searcher.search(&request.only(Filter::Kind, Some("manual"))).unwrap())
                };
                assert_eq!(ask(&one), ask(&several), "{query} in {segments} segments");
            }
        }
        let titles = |searcher: &Searcher| searcher.suggestions(&lang, "na", &Default::default(), &Default::default());
        assert_eq!(titles(&one), titles(&several));
    }
}

#[test]
fn the_same_passages_give_the_same_bytes() {
    let analyzer = Analyzer::of(&tag("sr"));
    let bytes = |count| writer::segment(&passages(count), &analyzer, &Fingerprint::of(b"x")).unwrap();
    assert!(bytes(30) == bytes(30) && bytes(30) != bytes(31));
    assert!(!bytes(0).is_empty());
}

#[test]
fn a_segment_that_nobody_can_write_to_is_searched_and_a_damaged_one_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    searcher(&passages(20), 1, root.path());
    let file = root.path().join("1-0");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let open = || Searcher::open(&[(tag("sr-Latn"), vec![file.clone()])], Vec::new());
    assert!(open().unwrap().search(&Request::new("pretres", &tag("sr-Latn"))).unwrap().total > 0);
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let bytes = fs::read(&file).unwrap();
    for length in (0..bytes.len()).step_by(bytes.len() / 40) {
        fs::write(&file, &bytes[..length]).unwrap();
        assert!(open().is_err(), "{length} of {} bytes", bytes.len());
    }
    fs::remove_file(&file).unwrap();
    assert!(open().is_err());
    fs::write(&file, bytes).unwrap();
    open().unwrap();
}

#[test]
fn what_is_withdrawn_is_in_no_hit_no_count_and_no_suggestion() {
    let root = tempfile::tempdir().unwrap();
    let mut passages = passages(60);
    passages[0].title = "Nabavka zaliha".to_owned();
    let searcher = searcher(&passages, 3, root.path());
    let lang = tag("sr-Latn");
    let hidden = BTreeSet::from(["document-00".to_owned()]);
    let ask = |query: &str, withdrawn| searcher.search(&Request { limit: 100, withdrawn, ..Request::new(query, &lang) }).unwrap();
    let (all, left) = (ask("pretres", None), ask("pretres", Some(&hidden)));
    let of_hidden = all.hits.iter().filter(|hit| hit.document == "document-00").count();
    assert!(of_hidden > 0 && left.total == all.total - of_hidden);
    assert!(left.hits.iter().all(|hit| hit.document != "document-00"));
    assert!(left.facets.document.iter().all(|count| count.value != "document-00"));
    assert_eq!(left.facets.kind[0].count, left.total);
    assert_eq!(ask("pretres document:document-00", Some(&hidden)).total, 0);
    let suggested = |withdrawn: &BTreeSet<String>| searcher.suggestions(&lang, "nabav", &Default::default(), withdrawn).len();
    assert_eq!((suggested(&BTreeSet::new()), suggested(&hidden)), (1, 0));
}
