//! Concordance: where words were used before, in any language and any form, with what the other languages say there.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

use crate::language::{Analyzer, words};
use crate::locale::compose::Composed;
use crate::locale::{place, serbian};
use crate::source::{Fingerprint, Tag};
use crate::translate::cell::{self, Token};
use crate::translate::kept::Kept;
use crate::translate::{Translations, unit};

/// Longest query, in characters.
pub const MAX_QUERY: usize = 200;
/// What encloses text that is looked for as it stands.
const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// Where words were found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Found {
    /// How many messages have them.
    pub total: usize,
    /// The first of these messages, the shortest texts first.
    pub hits: Vec<Hit>,
}

/// A message that has the words in some language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// The document, `terms` or `interface`.
    pub document: String,
    /// The id of the message.
    pub id: String,
    /// Its text in each language that has it, in the order of the library.
    pub texts: Vec<Marked>,
}

/// A text with the places that were looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Marked {
    /// The language.
    pub lang: Tag,
    /// All texts of the message, each on its own line.
    pub text: String,
    /// The places, in bytes, in their order.
    pub marks: Vec<Range<usize>>,
}

/// The texts of all languages, to be searched, a piece for each document.
pub struct Concordance {
    languages: Vec<(Tag, Analyzer)>,
    pieces: Vec<Arc<Piece>>,
}

/// What concordances are made of, from one state of a library to the next.
pub type Pieces = Kept<String, Piece>;

/// The texts of one document.
pub struct Piece {
    document: String,
    /// The id of every message.
    ids: Vec<String>,
    /// The texts in each language, in the order of the library.
    languages: Vec<Texts>,
}

#[derive(Default)]
struct Texts {
    /// The text of each message.
    texts: Vec<Option<String>>,
    /// The same in small letters, for quotes.
    small: Vec<String>,
    /// For everything a word may be a form of, the messages that have it.
    messages_with: HashMap<String, Vec<u32>>,
}

/// What is looked for: words in any form, and quotes in small letters.
struct Query {
    words: Vec<String>,
    quotes: Vec<String>,
}

/// What is looked for in one language: for each word what it may be a form of, and the quotes.
struct Wanted<'a> {
    stems: Vec<Vec<String>>,
    quotes: &'a [String],
}

impl Concordance {
    /// The messages of a library in all its languages, derived ones too.
    pub fn of(translations: &Translations) -> Self {
        Self::again(translations, &Pieces::default())
    }

    /// The same, where pieces of an earlier state are known: only the documents that changed are read again.
    pub fn again(translations: &Translations, pieces: &Pieces) -> Self {
        let library = &translations.library;
        let languages: Vec<(Tag, Analyzer)> =
            library.languages.iter().map(|language| (language.tag.clone(), Analyzer::of(&language.tag))).collect();
        let piece = |name: &str| {
            let mut reads = translations.snapshot.reads(languages.iter().map(|(tag, _)| place::path(tag, name)));
            reads.extend(library.languages.iter().map(|language| Fingerprint::of(format!("{language:?}").as_bytes())));
            pieces.get(name.to_owned(), &reads, || Piece::of(translations, name, &languages))
        };
        let pieces = translations.names().map(piece).collect();
        Self { languages, pieces }
    }

    /// The messages, of those that `may_see` allows by document and id, that have all words in one language, in any form, and all quotes as they stand.
    pub fn search(&self, query: &str, limit: usize, may_see: impl Fn(&str, &str) -> bool) -> Found {
        let query = Query::parse(query);
        if query.words.is_empty() && query.quotes.is_empty() {
            return Found::default();
        }
        let wanted: Vec<Wanted> = self.languages.iter().map(|(_, analyzer)| query.in_language(analyzer)).collect();
        let mut matched: HashMap<Spot, BTreeSet<usize>> = HashMap::new();
        for (place, piece) in self.pieces.iter().enumerate() {
            for (i, (texts, wanted)) in piece.languages.iter().zip(&wanted).enumerate() {
                let allowed = |message: &u32| may_see(&piece.document, &piece.ids[*message as usize]);
                for message in texts.having(wanted).into_iter().filter(allowed) {
                    matched.entry((place, message)).or_default().insert(i);
                }
            }
        }
        let length = |(place, message): Spot, languages: &BTreeSet<usize>| {
            let texts = |&i: &usize| self.pieces[place].languages[i].text(message);
            languages.iter().filter_map(texts).map(str::len).min().unwrap_or_default()
        };
        let mut order: Vec<(usize, Spot)> = matched.iter().map(|(spot, languages)| (length(*spot, languages), *spot)).collect();
        order.sort_unstable();
        let hits = order.iter().take(limit).map(|(_, spot)| self.hit(*spot, &matched[spot], &wanted)).collect();
        Found { total: order.len(), hits }
    }

    fn hit(&self, (place, message): Spot, languages: &BTreeSet<usize>, wanted: &[Wanted]) -> Hit {
        let piece = &self.pieces[place];
        let marked = |(i, (tag, analyzer)): (usize, &(Tag, Analyzer))| {
            let text = piece.languages[i].text(message)?;
            let marks = if languages.contains(&i) { wanted[i].marks(text, analyzer) } else { Vec::new() };
            Some(Marked { lang: tag.clone(), text: text.to_owned(), marks })
        };
        let texts = self.languages.iter().enumerate().filter_map(marked).collect();
        Hit { document: piece.document.clone(), id: piece.ids[message as usize].clone(), texts }
    }
}

/// Where a message stands: the piece, and its place there.
type Spot = (usize, u32);

impl Piece {
    /// The texts of a document.
    fn of(translations: &Translations, name: &str, languages: &[(Tag, Analyzer)]) -> Self {
        let mut piece = Self { document: name.to_owned(), ids: Vec::new(), languages: Vec::new() };
        let mut places: HashMap<String, usize> = HashMap::new();
        for (language, (_, analyzer)) in translations.library.languages.iter().zip(languages) {
            let mut texts = Texts::default();
            let kept = language.derived_from.as_ref().unwrap_or(&language.tag);
            for item in translations.items(kept, name) {
                let next = piece.ids.len();
                let message = *places.entry(item.id.clone()).or_insert(next);
                if message == next {
                    piece.ids.push(item.id.clone());
                }
                let entry = if *kept == translations.library.source { Some(item.original) } else { item.translation };
                let Some(text) = entry.and_then(|entry| text(entry, &item.id, kept)) else { continue };
                let text = if language.derived_from.is_some() { serbian::to_latin(&text) } else { text };
                texts.add(message, text, analyzer);
            }
            piece.languages.push(texts);
        }
        piece
    }
}

impl Texts {
    fn add(&mut self, message: usize, text: String, analyzer: &Analyzer) {
        self.texts.resize(self.texts.len().max(message + 1), None);
        self.small.resize(self.texts.len(), String::new());
        // Of two messages with one id, the first counts.
        if self.texts[message].is_some() {
            return;
        }
        let stems: BTreeSet<String> = spans(&text).flat_map(|span| analyzer.terms(&text[span]).stems).collect();
        for stem in stems {
            self.messages_with.entry(stem).or_default().push(message as u32);
        }
        self.small[message] = text.to_lowercase();
        self.texts[message] = Some(text);
    }

    fn text(&self, message: u32) -> Option<&str> {
        self.texts.get(message as usize)?.as_deref()
    }

    /// The messages that have all that is asked for.
    fn having(&self, wanted: &Wanted) -> Vec<u32> {
        let mut left: Option<BTreeSet<u32>> = None;
        for stems in &wanted.stems {
            let having: BTreeSet<u32> = stems.iter().filter_map(|stem| self.messages_with.get(stem)).flatten().copied().collect();
            left = Some(left.map_or_else(|| having.clone(), |left| left.intersection(&having).copied().collect()));
        }
        let quoted =
            |message: &u32| wanted.quotes.iter().all(|quote| self.small.get(*message as usize).is_some_and(|text| text.contains(quote)));
        match left {
            Some(left) => left.into_iter().filter(quoted).collect(),
            None => (0..self.texts.len() as u32).filter(quoted).collect(),
        }
    }
}

impl Wanted<'_> {
    fn marks(&self, text: &str, analyzer: &Analyzer) -> Vec<Range<usize>> {
        let is_wanted = |span: &Range<usize>| {
            analyzer.terms(&text[span.clone()]).stems.iter().any(|stem| self.stems.iter().flatten().any(|wanted| wanted == stem))
        };
        let mut marks: Vec<Range<usize>> = spans(text).filter(is_wanted).collect();
        marks.extend(self.quotes.iter().flat_map(|quote| places(text, quote)));
        marks.sort_by_key(|mark| (mark.start, std::cmp::Reverse(mark.end)));
        // A word inside of a quote is marked already.
        let mut end = 0;
        marks.retain(|mark| {
            let outside = mark.start >= end;
            end = end.max(mark.end);
            outside
        });
        marks
    }
}

impl Query {
    fn parse(text: &str) -> Self {
        let text: String = text.chars().take(MAX_QUERY).collect();
        let mut query = Self { words: Vec::new(), quotes: Vec::new() };
        for (i, part) in text.split(QUOTES).enumerate() {
            match i % 2 {
                0 => query.words.extend(words(part).map(|word| word.text.to_owned())),
                _ => query.quotes.push(part.to_lowercase()),
            }
        }
        query.quotes.retain(|quote| !quote.trim().is_empty());
        query
    }

    fn in_language(&self, analyzer: &Analyzer) -> Wanted<'_> {
        Wanted { stems: self.words.iter().map(|word| analyzer.terms(word).stems).collect(), quotes: &self.quotes }
    }
}

/// All texts of an entry, each on its own line.
fn text(entry: &str, id: &str, tag: &Tag) -> Option<String> {
    let entry = Composed::find(entry, id)?;
    let units = unit::units(&entry, Some(&entry), tag).ok()?;
    let lines: Vec<String> = units.into_iter().filter_map(|unit| unit.translation).filter(|line| !line.is_empty()).collect();
    Some(lines.join("\n"))
}

/// Where the words of a text stand, without those of its placeables and tags.
fn spans(text: &str) -> impl Iterator<Item = Range<usize>> {
    let tokens = cell::tokens(text).unwrap_or_else(|_| vec![Token::Words(text)]);
    let mut start = 0;
    let mut spans = Vec::new();
    for token in tokens {
        let (Token::Words(part) | Token::Code(part) | Token::Tag(part)) = token;
        if matches!(token, Token::Words(_)) {
            spans.extend(words(part).map(|word| start + word.start..start + word.end));
        }
        start += part.len();
    }
    spans.into_iter()
}

/// Where a text has a quote, whatever the size of its letters.
fn places(text: &str, quote: &str) -> Vec<Range<usize>> {
    // Small letters may be longer than capitals, so places are kept letter by letter.
    let small: Vec<(char, Range<usize>)> =
        text.char_indices().flat_map(|(i, c)| c.to_lowercase().map(move |small| (small, i..i + c.len_utf8()))).collect();
    let wanted: Vec<char> = quote.chars().collect();
    let fits = |window: &[(char, Range<usize>)]| window.iter().map(|(c, _)| c).eq(&wanted);
    let place = |window: &[(char, Range<usize>)]| Some(window.first()?.1.start..window.last()?.1.end);
    small.windows(wanted.len().max(1)).filter(|window| fits(window)).filter_map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Concordance {
        Concordance::of(&Translations::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap())
    }

    /// The marked words of a language in all hits.
    fn marked(found: &Found, tag: &str) -> BTreeSet<String> {
        let texts = found.hits.iter().flat_map(|hit| &hit.texts).filter(|text| text.lang.as_str() == tag);
        texts.flat_map(|text| text.marks.iter().map(|mark| text.text[mark.clone()].to_lowercase())).collect()
    }

    #[test]
    fn words_are_found_in_any_form_script_and_language() {
        let concordance = shipped();
        let cyrillic = concordance.search("претрес", 500, |_, _| true);
        let forms = marked(&cyrillic, "sr");
        assert!(forms.contains("претрес") && forms.contains("претреса") && forms.len() > 2, "{forms:?}");
        // Both scripts are marked, whichever was typed, without diacritics too.
        assert!(marked(&cyrillic, "sr-Latn").contains("pretresa"));
        assert_eq!(concordance.search("pretres", 0, |_, _| true).total, cyrillic.total);
        let hit = &cyrillic.hits[0];
        assert_eq!(hit.texts.iter().map(|text| text.lang.as_str()).collect::<Vec<_>>(), ["en", "sq", "mk", "sr", "sr-Latn"]);
        assert!(marked(&concordance.search("armëve", 500, |_, _| true), "sq").contains("armë"));
        assert!(marked(&concordance.search("weapons", 500, |_, _| true), "en").contains("weapon"));
    }

    #[test]
    fn all_words_stand_in_one_language_and_quotes_as_they_are() {
        let concordance = shipped();
        let (both, one) = (concordance.search("search warrant", 500, |_, _| true), concordance.search("warrant", 500, |_, _| true));
        assert!(both.total > 0 && both.total < one.total, "{} {}", both.total, one.total);
        // No language has both words.
        assert_eq!(concordance.search("претрес warrant", 9, |_, _| true).total, 0);
        let quoted = concordance.search("“Search Warr”", 500, |_, _| true);
        assert!(quoted.total > 0 && quoted.total <= both.total);
        assert_eq!(marked(&quoted, "en"), BTreeSet::from(["search warr".to_owned()]));
        for nothing in ["", "\"\"", "…", "\" \""] {
            assert_eq!(concordance.search(nothing, 9, |_, _| true), Found::default());
        }
    }

    #[test]
    fn words_of_tags_and_placeables_are_not_found() {
        let concordance = shipped();
        assert_eq!(concordance.search("data-l10n-name", 9, |_, _| true).total, 0);
        assert_eq!(concordance.search("weapons", 9, |name, _| name == "nothing").total, 0);
        // As they stand they are.
        assert!(concordance.search("\"data-l10n-name\"", 9, |_, _| true).total > 0);
    }

    #[test]
    fn a_concordance_made_again_is_the_one_made_anew_and_reads_only_what_changed() {
        let translations = Translations::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let pieces = Pieces::default();
        let before = Concordance::again(&translations, &pieces);
        let path = "locales/sq/house-search.ftl";
        let text = String::from_utf8(translations.snapshot.bytes(path).unwrap().to_vec()).unwrap();
        let changed = translations.with(path, text.replace("kontroll", "këqyrje").into_bytes());
        let (again, anew) = (Concordance::again(&changed, &pieces), Concordance::of(&changed));
        let same = before.pieces.iter().zip(&again.pieces).filter(|(a, b)| Arc::ptr_eq(a, b)).count();
        assert_eq!((same, again.pieces.len()), (again.pieces.len() - 1, before.pieces.len()));
        for query in ["këqyrje", "претрес стана", "\"search warr\"", "weapons"] {
            assert!(anew.search(query, 9, |_, _| true).total > 0, "{query}");
            assert_eq!(again.search(query, 9, |_, _| true), anew.search(query, 9, |_, _| true));
        }
        assert_ne!(again.search("këqyrje", 9, |_, _| true), before.search("këqyrje", 9, |_, _| true));
    }

    #[test]
    fn places_count_bytes_of_the_text() {
        assert_eq!(places("İx Ж ж", "ж"), [4..6, 7..9]);
        assert!(places("a", "bb").is_empty());
    }
}
