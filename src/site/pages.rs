//! The pages of an export that no edition has: the start page and the search.

use askama::Template;

use crate::edition::release::{EditionEntry, Release};
use crate::locale::Words;
use crate::locale::bundle::Argument;
use crate::site::Wanted;
use crate::source::Tag;
use crate::web::{LanguageLink, Layout, address, kept};

#[derive(Template)]
#[template(path = "site-start.html")]
struct StartPage<'a> {
    layout: Layout<'a>,
    documents: Vec<Listed>,
    note: String,
}

/// A document in the list.
struct Listed {
    title: String,
    kind: String,
    facts: String,
    address: String,
}

/// The pages of one language.
pub struct Site<'a> {
    pub release: &'a Release,
    pub wanted: &'a Wanted,
    pub words: &'a Words,
    pub tag: &'a Tag,
}

impl Site<'_> {
    /// The start page.
    pub fn start(&self, editions: &[&EditionEntry]) -> Result<String, askama::Error> {
        let words = self.words.of(self.tag);
        let listed = |edition: &&EditionEntry| Listed {
            title: edition.listed().to_owned(),
            kind: words.get(&format!("kind-{}", edition.kind.name())),
            facts: format!("{} {} · {}", words.get("print-version-name"), edition.version, words.count("reading-pages", edition.pages)),
            address: address::document(self.tag, &edition.slug),
        };
        let layout = self.layout(words.get("start-title"), "/");
        let date = editions.iter().map(|edition| edition.date.as_str()).max().unwrap_or_default().to_owned();
        let note = words.with("site-export-note", &[("date", Argument::Text(date))]);
        StartPage { layout, documents: editions.iter().map(listed).collect(), note }.render()
    }

    /// The search: its script answers.
    pub fn search(&self, editions: &[&EditionEntry]) -> Result<String, askama::Error> {
        let words = self.words.of(self.tag);
        kept::search(self.layout(words.get("search-label"), "/search"), editions.iter().copied().map(EditionEntry::kind_and_places))
            .render()
    }

    fn layout(&self, title: String, page: &str) -> Layout<'_> {
        let link = |tag: &Tag| LanguageLink {
            tag: tag.clone(),
            name: self.words.of(tag).get("language-name"),
            address: format!("/{tag}{page}"),
            current: tag == self.tag,
        };
        let languages =
            self.release.manifest.languages.iter().map(|language| &language.tag).filter(|tag| self.wanted.languages.contains(tag));
        Layout { tag: self.tag, words: self.words.of(self.tag), title, query: String::new(), languages: languages.map(link).collect() }
    }
}

/// The page that leads to the first language.
pub fn to_first(tag: &Tag) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\"><head><meta charset=\"utf-8\"><title>{tag}</title>\
         <meta http-equiv=\"refresh\" content=\"0; url={tag}/index.html\"></head><body><a href=\"{tag}/index.html\">{tag}</a></body></html>\n"
    )
}
