//! Sections that a reader has put together: `/{lang}/cards?s=SLUG%23LABEL&s=…`.
//!
//! The address is the selection, so it is kept, sent and printed without an account and without a script.

use std::collections::BTreeMap;
use std::io;

use askama::Template;
use axum::http::header::CACHE_CONTROL;
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse, Response};

use crate::edition::release::{EditionEntry, View};
use crate::server::beside::unpacked;
use crate::server::files::Content;
use crate::server::session::Visitor;
use crate::server::{Line, Reader, Refusal, freshness, language, parameters};
use crate::source::Marking;
use crate::state::audit::Act;
use crate::web::blocks::{self, Block};
use crate::web::code::Code;
use crate::web::{Layout, MOST_CARDS, address};

/// The parameters: a section, and the size of the cards on paper.
const SECTION: &str = "s";
const SIZE: &str = "size";
/// A section of more characters than this takes a card of twice the size on a sheet of four; one of more than twice of them the whole sheet.
const ON_A_CARD: usize = 1_100;

#[derive(Template)]
#[template(path = "cards.html")]
struct CardsPage<'a> {
    layout: Layout<'a>,
    cards: Vec<Card>,
    /// Whether each card is a sheet of A5; otherwise four stand on one of A4.
    is_a5: bool,
    /// The page with the cards in the two sizes.
    a6: String,
    a5: String,
    /// How many sections are not there, if any.
    missing: Option<String>,
    /// Said where more were asked for than can be.
    full: Option<String>,
    /// The address of the page for other devices, and its code.
    whole: String,
    code: Option<Code>,
}

struct Card {
    /// The section as addresses name it.
    name: String,
    /// Who may read it, where not everybody may.
    marking: Option<String>,
    html: String,
    /// The `id` of its heading.
    heading: String,
    /// Its document, with the facts of the edition.
    title: String,
    edition: String,
    /// The section on its reading page: on this server, and for other devices.
    address: String,
    whole: String,
    code: Option<Code>,
    /// The page without this card.
    without: String,
    /// `one`, `two` or `four` places on a sheet.
    places: &'static str,
}

/// A section that an address asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    slug: String,
    label: String,
}

impl Wanted {
    fn name(&self) -> String {
        format!("{}#{}", self.slug, self.label)
    }
}

/// What an address asks for.
struct Selection {
    wanted: Vec<Wanted>,
    is_a5: bool,
    is_full: bool,
}

impl Selection {
    fn of(given: &[(String, String)]) -> Self {
        let mut wanted: Vec<Wanted> = Vec::new();
        let named = given.iter().filter(|(name, _)| name == SECTION).filter_map(|(_, value)| value.split_once('#'));
        for (slug, label) in named {
            let one = Wanted { slug: slug.to_owned(), label: label.to_owned() };
            if !wanted.contains(&one) {
                wanted.push(one);
            }
        }
        let is_full = wanted.len() > MOST_CARDS;
        wanted.truncate(MOST_CARDS);
        Self { wanted, is_a5: given.iter().any(|(name, value)| name == SIZE && value == "a5"), is_full }
    }

    /// What follows the path in the address of some of it.
    fn query<'a>(wanted: impl Iterator<Item = &'a Wanted>, is_a5: bool) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(wanted.map(|one| (SECTION, one.name())));
        if is_a5 {
            query.append_pair(SIZE, "a5");
        }
        let query = query.finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }
}

/// A section that is there for this reader.
struct Found {
    wanted: Wanted,
    edition: EditionEntry,
}

/// The page.
pub async fn page(reader: Reader, parts: Parts) -> Result<Response, Refusal> {
    let selection = Selection::of(&parameters::of(&parts.uri).unwrap_or_default());
    let visitor = Visitor::of(&parts, &reader.app);
    let origin = visitor.host.map(|host| format!("{}://{host}", if visitor.https { "https" } else { "http" })).unwrap_or_default();
    let (mut found, mut texts) = (Vec::new(), BTreeMap::new());
    for wanted in &selection.wanted {
        // What somebody may not read is not there, like what never was.
        let edition = reader.served.edition(&wanted.slug, &reader.tag);
        let edition = edition.filter(|edition| edition.labels.contains(&wanted.label) && edition.parts.contains_key(&View::Blocks));
        let Some(edition) = edition.cloned() else { continue };
        if !texts.contains_key(&wanted.slug) {
            reader.recorded(Act::Read, &edition, View::Page).await?;
            texts.insert(wanted.slug.clone(), reader.file(&wanted.slug, View::Blocks).await?);
        }
        found.push(Found { wanted: wanted.clone(), edition });
    }
    let cached = freshness::of(&reader, found.iter().all(|found| found.edition.door.is_open()));
    let app = reader.app.clone();
    let made = app.work(Line::Readers, move || made(&reader, &selection, &origin, found, texts)).await?;
    let html = made.map_err(|fault| Refusal::fault(&fault))?;
    Ok(([(CACHE_CONTROL, cached)], Html(html)).into_response())
}

fn made(reader: &Reader, selection: &Selection, origin: &str, found: Vec<Found>, texts: BTreeMap<String, Content>) -> io::Result<String> {
    let words = reader.words();
    let path = format!("/{}/cards", reader.tag);
    let texts = texts.into_iter().map(|(slug, text)| Ok((slug, unpacked(text)?))).collect::<io::Result<BTreeMap<String, Vec<Block>>>>()?;
    let query = |is_a5| Selection::query(found.iter().map(|found| &found.wanted), is_a5);
    let card = |(place, Found { wanted, edition }): (usize, &Found)| {
        let page = address::document(&reader.tag, &wanted.slug);
        let mark = format!("card-{place}-");
        let html = blocks::section(texts.get(&wanted.slug)?, &wanted.label, &mark, &page)?;
        let address = address::section(&reader.tag, &wanted.slug, &wanted.label);
        let whole = format!("{origin}{address}");
        let rest = found.iter().map(|found| &found.wanted).filter(|other| *other != wanted);
        let marking = edition.door.marking;
        Some(Card {
            name: wanted.name(),
            marking: (marking != Marking::Public).then(|| words.get(&format!("marking-{}", marking.name()))),
            places: match characters(&html) / ON_A_CARD {
                0 => "one",
                1 => "two",
                _ => "four",
            },
            html,
            heading: format!("{mark}{}", wanted.label),
            title: edition.title.clone(),
            edition: format!("{} · {} {}", edition.date, words.get("print-version-name"), edition.version),
            code: Code::of(&whole),
            without: format!("{path}{}", Selection::query(rest, selection.is_a5)),
            address,
            whole,
        })
    };
    let cards: Vec<Card> = found.iter().enumerate().filter_map(card).collect();
    let missing = selection.wanted.len() - cards.len();
    let whole = format!("{origin}{path}{}", query(false));
    let page = CardsPage {
        layout: Layout {
            tag: &reader.tag,
            words,
            title: words.get("cards-title"),
            query: String::new(),
            languages: language::links(&reader.served, &reader.tag, &format!("/cards{}", query(selection.is_a5))),
        },
        is_a5: selection.is_a5,
        a6: format!("{path}{}", query(false)),
        a5: format!("{path}{}", query(true)),
        missing: (missing > 0).then(|| words.count("cards-missing", missing)),
        full: selection.is_full.then(|| words.count("cards-full", MOST_CARDS)),
        code: Code::of(&whole),
        whole,
        cards,
    };
    page.render().map_err(io::Error::other)
}

/// Characters that are read, of HTML.
fn characters(html: &str) -> usize {
    let mut is_text = true;
    html.chars()
        .filter(|c| {
            match c {
                '<' => is_text = false,
                '>' => is_text = true,
                _ => return is_text,
            }
            false
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_sections_once_and_so_many() {
        let given = |values: &[&str]| values.iter().map(|value| (SECTION.to_owned(), (*value).to_owned())).collect::<Vec<_>>();
        let selection = Selection::of(&given(&["a#one", "a#one", "b#two", "nothing"]));
        assert_eq!(Selection::query(selection.wanted.iter(), false), "?s=a%23one&s=b%23two");
        assert_eq!(Selection::query(selection.wanted.iter(), true), "?s=a%23one&s=b%23two&size=a5");
        assert_eq!(Selection::query([].iter(), false), "");
        let many: Vec<String> = (0..=MOST_CARDS).map(|number| format!("a#{number}")).collect();
        let many = Selection::of(&given(&many.iter().map(String::as_str).collect::<Vec<_>>()));
        assert_eq!((many.wanted.len(), many.is_full), (MOST_CARDS, true));
        assert_eq!(characters("<p class=\"x\">абв</p>"), 3);
    }
}
