//! The program's own words (`interface.ftl`) in every language of a library.
//!
//! The library's files come first; the English words that the program carries itself are the last resort, so an
//! older library still has a complete interface.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rayon::prelude::*;

use crate::locale::bundle::{Argument, Bundle, Form};
use crate::locale::place::Place;
use crate::locale::{chain, markup, pattern};
use crate::source::{Library, Snapshot, Tag};

/// The program's own English words.
pub const PROGRAM_WORDS: &str = include_str!("../../locales/en/interface.ftl");
/// The path the program's own words appear under in faults; no library file has it.
pub const PROGRAM_FILE: &str = "armarium/interface.ftl";

/// The words of every language of a library.
#[derive(Debug)]
pub struct Words {
    languages: BTreeMap<Tag, Vec<Bundle>>,
}

impl Words {
    /// Reads `interface.ftl` and `terms.ftl` of every language.
    pub fn read(library: &Library, snapshot: &Snapshot) -> Self {
        let bundles = |tag: &Tag| {
            let of = |place: &Place| {
                let files = ["terms", "interface"].map(|name| place.file(name));
                Bundle::new(place.clone(), files.into_iter().filter_map(|path| Some((path.clone(), &**snapshot.bytes(&path)?))))
            };
            Place::of(library, tag).iter().map(of).collect()
        };
        Self { languages: library.languages.par_iter().map(|language| (language.tag.clone(), bundles(&language.tag))).collect() }
    }

    /// The words of one language.
    pub fn of(&self, tag: &Tag) -> LanguageWords<'_> {
        LanguageWords(self.languages.get(tag).map(Vec::as_slice).unwrap_or_default())
    }
}

/// The program's own English words as a bundle.
pub fn program() -> &'static Bundle {
    static PROGRAM: LazyLock<Bundle> = LazyLock::new(|| {
        let english = Tag::try_from("en".to_owned()).expect("`en` is a tag");
        Bundle::new(Place { tag: english, latin: false }, [(PROGRAM_FILE.to_owned(), PROGRAM_WORDS.as_bytes())])
    });
    &PROGRAM
}

/// The program's words in one language.
#[derive(Debug, Clone, Copy)]
pub struct LanguageWords<'a>(&'a [Bundle]);

impl LanguageWords<'_> {
    /// A word or sentence without arguments; the id itself where nobody has it.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A sentence with arguments.
    pub fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let found = chain::first(id, self.0, |bundle| bundle.format(id, &arguments, Form::Plain));
        found.answer.map_or_else(|| id.to_owned(), |answer| answer.value)
    }

    /// A day that is written `YYYY-MM-DD`, for people; as it is where it is none.
    pub fn day(&self, text: &str) -> String {
        let day = || {
            let mut parts = text.split('-');
            let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
            Some(Argument::Date { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? })
        };
        day().map_or_else(|| text.to_owned(), |day| self.with("date-only", &[("date", day)]))
    }

    /// A sentence with a number.
    pub fn count(&self, id: &str, count: usize) -> String {
        self.with(id, &[("count", Argument::Number(count as f64))])
    }

    /// Whether the language has every word the program asks for itself, so that nothing is borrowed.
    pub fn complete(&self) -> bool {
        let (resource, _) = pattern::parse(PROGRAM_WORDS);
        self.0.first().is_some_and(|own| pattern::messages(&resource).all(|message| own.has(message.id)))
    }

    /// The text of a message that may hold markup, without the markup.
    pub fn plain(&self, id: &str) -> String {
        let found = chain::first(id, self.0, |bundle| bundle.format_markup(id, &[]));
        found.answer.map_or_else(|| id.to_owned(), |answer| markup::plain(&answer.value))
    }
}
