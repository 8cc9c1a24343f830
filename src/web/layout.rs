//! The frame of every page: language, search field, language switch.

use crate::locale::words::LanguageWords;
use crate::source::Tag;
use crate::typeset::borrowed;
use crate::web::assets;

/// As many suggestions as are ever shown while a query is typed.
pub const MOST_SUGGESTIONS: usize = 8;

/// As many sections as can stand together on cards: their address fits into a code that telephones read.
pub const MOST_CARDS: usize = 24;

/// A link to the same page in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageLink {
    /// The language.
    pub tag: Tag,
    /// Its name in itself.
    pub name: String,
    /// The page in it.
    pub address: String,
    /// Whether it is the language of this page.
    pub current: bool,
}

/// What the frame of a page needs.
pub struct Layout<'a> {
    /// The language of the page.
    pub tag: &'a Tag,
    /// The words of that language.
    pub words: LanguageWords<'a>,
    /// The title of the page.
    pub title: String,
    /// What the search field holds.
    pub query: String,
    /// The languages to switch to.
    pub languages: Vec<LanguageLink>,
}

impl Layout<'_> {
    /// A word of the interface.
    pub fn word(&self, id: &str) -> String {
        self.words.get(id)
    }

    /// The language of the title, where that is borrowed.
    pub fn title_lang(&self) -> Option<&str> {
        borrowed(&self.title).map(|(_, language)| language)
    }

    /// The address of the page itself.
    pub fn address(&self) -> &str {
        self.languages.iter().find(|language| language.current).map_or("", |language| &language.address)
    }

    /// What is said of 0, 1, 2 … suggestions, for readers who do not see the list; separated by strokes.
    pub fn suggestion_counts(&self) -> String {
        let counts: Vec<String> = (0..=MOST_SUGGESTIONS).map(|count| self.words.count("suggestions-count", count)).collect();
        counts.join("|")
    }

    /// The address of the style sheet.
    pub fn style(&self) -> String {
        assets::address("style.css")
    }

    /// The address of the script.
    pub fn script(&self) -> String {
        assets::address("app.js")
    }

    /// The address of the script that sends what had to wait for a network.
    pub fn later(&self) -> String {
        assets::address("later.js")
    }

    /// The address of the icon.
    pub fn icon(&self) -> String {
        assets::address("icon.svg")
    }
}
