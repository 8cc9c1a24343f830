//! The piece of one document in one language: what readers are shown of its sections, and where its words stand.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use tantivy::fieldnorm::FieldNormReader;

use crate::index::Passage;
use crate::index::schema::{self, Taker};
use crate::language::{Analyzer, letters, words};

/// Fields in which words are counted, in the order of their lengths: words and what they may be forms of in the text, in the title, in the
/// titles around, and in the questions.
pub const COUNTED: usize = 7;

/// What is known of a document besides its sections.
#[derive(Debug, Clone, Serialize)]
pub struct Facts<'a> {
    /// Its slug.
    pub slug: &'a str,
    /// Its kind.
    pub kind: &'a str,
    /// What lists call it.
    pub title: &'a str,
    /// The jurisdictions it is for.
    pub jurisdictions: &'a [String],
}

/// The piece as it is written.
#[derive(Serialize)]
struct Piece<'a> {
    format: u32,
    #[serde(flatten)]
    facts: Facts<'a>,
    sections: Vec<Section<'a>>,
    /// How long each field is in all sections.
    totals: [u64; COUNTED],
    /// For each field, its terms: in which sections, by their places, and how often if more than once (`0 3.2 5`).
    fields: Vec<BTreeMap<String, String>>,
    /// The questions, each as one term, with their sections.
    questions: BTreeMap<String, String>,
    /// The words of texts and titles that are written with letters of their own.
    spelt: BTreeMap<String, Spelt>,
}

/// How a folded word is written in a document.
#[derive(Serialize)]
#[serde(untagged)]
enum Spelt {
    /// Everywhere so.
    Always(String),
    /// So in these sections, in another way in those.
    Here(BTreeMap<String, String>),
}

#[derive(Serialize)]
struct Section<'a> {
    label: &'a str,
    title: &'a str,
    around: &'a [String],
    page: u64,
    text: String,
    asks: &'a [String],
    /// How long each field is, as exactly as an index knows it.
    lengths: [u32; COUNTED],
}

/// What the words of all documents need of a piece.
#[derive(Debug, Deserialize)]
pub(super) struct Terms {
    pub slug: String,
    pub sections: Vec<Labelled>,
    pub fields: Vec<HashMap<String, IgnoredAny>>,
}

/// A section of a piece that was read.
#[derive(Debug, Deserialize)]
pub(super) struct Labelled {
    pub label: String,
}

/// The piece of a document: JSON whose bytes follow from the passages.
pub fn document(facts: Facts, passages: &[Passage], analyzer: &Analyzer) -> Vec<u8> {
    let mut fields: Vec<BTreeMap<String, Vec<(usize, u32)>>> = vec![BTreeMap::new(); COUNTED];
    let mut questions: BTreeMap<String, Vec<(usize, u32)>> = BTreeMap::new();
    let mut taker = Taker::new(analyzer);
    let mut totals = [0; COUNTED];
    let mut sections = Vec::with_capacity(passages.len());
    for (place, passage) in passages.iter().enumerate() {
        let asks = passage.asks.join("\n");
        let around = passage.around();
        let texts = [(&passage.text, false), (&passage.text, true), (&passage.title, false), (&passage.title, true)];
        let rest = [(&around, true), (&asks, false), (&asks, true)];
        let mut lengths = [0; COUNTED];
        for (field, (text, stems)) in texts.into_iter().chain(rest).enumerate() {
            let terms = taker.terms(text, stems);
            totals[field] += terms.len() as u64;
            lengths[field] = FieldNormReader::id_to_fieldnorm(FieldNormReader::fieldnorm_to_id(terms.len() as u32));
            terms.into_iter().for_each(|term| count(&mut fields[field], term, place));
        }
        for question in passage.asks.iter().filter_map(|question| schema::question(analyzer, question)) {
            count(&mut questions, question, place);
        }
        sections.push(Section {
            label: &passage.section,
            title: &passage.title,
            around: &passage.breadcrumb,
            page: passage.page,
            text: passage.shown().into_owned(),
            asks: &passage.asks,
            lengths,
        });
    }
    let (fields, questions) = (fields.into_iter().map(packed).collect(), packed(questions));
    let spelt = spelt(passages, analyzer);
    let piece = Piece { format: super::FORMAT, facts, sections, totals, fields, questions, spelt };
    serde_json::to_vec(&piece).expect("strings and numbers can always be written")
}

/// The words of texts and titles in which not every letter is a plain small one, by what they are folded to. A word that is not among them is written as
/// it is folded, wherever it stands in the document.
fn spelt(passages: &[Passage], analyzer: &Analyzer) -> BTreeMap<String, Spelt> {
    let mut known: HashMap<&str, (String, String)> = HashMap::new();
    let mut spelt: BTreeMap<String, BTreeMap<String, Vec<(usize, u32)>>> = BTreeMap::new();
    for (place, passage) in passages.iter().enumerate() {
        for word in words(&passage.title).chain(words(&passage.text)) {
            let (folded, exact) = known.entry(word.text).or_insert_with(|| (analyzer.fold(word.text), letters::exact(word.text)));
            let ways = match spelt.get_mut(folded) {
                Some(ways) => ways,
                None => spelt.entry(folded.clone()).or_default(),
            };
            match ways.get_mut(exact) {
                Some(places) if places.last() == Some(&(place, 1)) => {}
                Some(places) => places.push((place, 1)),
                None => drop(ways.insert(exact.clone(), vec![(place, 1)])),
            }
        }
    }
    let of = |(folded, mut ways): (String, BTreeMap<String, Vec<(usize, u32)>>)| {
        let way = match ways.len() {
            1 => ways.pop_first().map(|(exact, _)| exact).filter(|exact| *exact != folded).map(Spelt::Always),
            _ => Some(Spelt::Here(packed(ways))),
        };
        way.map(|way| (folded, way))
    };
    spelt.into_iter().filter_map(of).collect()
}

fn count(terms: &mut BTreeMap<String, Vec<(usize, u32)>>, term: String, place: usize) {
    let places = terms.entry(term).or_default();
    match places.last_mut().filter(|(last, _)| *last == place) {
        Some((_, count)) => *count += 1,
        None => places.push((place, 1)),
    }
}

/// Places as one short text each: a script unpacks those that it needs.
fn packed(terms: BTreeMap<String, Vec<(usize, u32)>>) -> BTreeMap<String, String> {
    let text = |places: Vec<(usize, u32)>| {
        let mut text = String::new();
        for (place, count) in places {
            let space = if text.is_empty() { "" } else { " " };
            let _ = match count {
                1 => write!(text, "{space}{place}"),
                count => write!(text, "{space}{place}.{count}"),
            };
        }
        text
    };
    terms.into_iter().map(|(term, places)| (term, text(places))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tag;

    fn passage(title: &str, text: &str) -> Passage {
        let (title, text) = (title.to_owned(), text.to_owned());
        let (document, document_title) = ("guide".to_owned(), String::new());
        let (section, breadcrumb, inside, asks) = (text.clone(), Vec::new(), Vec::new(), Vec::new());
        Passage { document, document_title, section, title, breadcrumb, page: 1, text, inside, asks }
    }

    #[test]
    fn words_are_listed_that_are_not_written_as_they_are_folded() {
        let analyzer = Analyzer::of(&Tag::try_from("sr".to_owned()).unwrap());
        let spelt = spelt(&[passage("Кућа", "кућа и оружје"), passage("Mesto", "куца, место")], &analyzer);
        let expected = serde_json::json!({ "kuca": { "kuca": "1", "kuća": "0" }, "oruzje": "oružje" });
        assert_eq!(serde_json::to_value(spelt).unwrap(), expected);
    }

    #[test]
    fn forms_follow_the_words_that_a_text_says_not_the_text() {
        use crate::index::pack::{Spoken, words};
        let tag = Tag::try_from("sq".to_owned()).unwrap();
        let (analyzer, everyday) = (Analyzer::of(&tag), Default::default());
        let of = |text: &str| {
            let facts = Facts { slug: "guide", kind: "manual", title: "", jurisdictions: &[] };
            let piece = document(facts, &[passage("Armët", text)], &analyzer);
            words(&Spoken { tag: &tag, everyday: &everyday, terms: &[] }, &[piece], &analyzer).unwrap().1
        };
        let before = of("Armët ruhen në kasafortë.");
        assert_eq!(before.fingerprint(), of("Në kasafortë ruhen armët, 12 armët (3).").fingerprint());
        let after = of("Armët ruhen në dollap.");
        assert_ne!(before.fingerprint(), after.fingerprint());
        assert_ne!(before.forms(&analyzer), after.forms(&analyzer));
    }
}
