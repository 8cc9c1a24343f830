//! The words of a document in one language, outside of what Typst sets.

use serde::{Deserialize, Serialize};

use crate::locale::bundle::Form;
use crate::locale::normal::Shown;
use crate::locale::{Bundle, Fault, Place, chain, markup};
use crate::source::{Snapshot, Tag};

/// A text, and its language where it had to be borrowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its language, where it is not that of its surroundings.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub lang: Option<Tag>,
}

/// The messages of a document in one language.
pub struct Texts(Vec<Bundle>);

impl Texts {
    /// Reads some files (`terms`, `interface` or slugs) of the places of a language.
    pub fn read(snapshot: &Snapshot, places: &[Place], names: &[&str]) -> Self {
        let bundle = |place: &Place| {
            let files = names.iter().map(|name| place.file(name));
            Bundle::new(place.clone(), files.filter_map(|path| Some((path.clone(), &**snapshot.bytes(&path)?))))
        };
        Self(places.iter().map(bundle).collect())
    }

    /// A message without markup, as `t` gives it.
    pub fn word(&self, id: &str) -> Text {
        self.first(id, |bundle| bundle.format(id, &[], Form::Plain), |text| text)
    }

    /// A message with markup, as `inline` sets it, without the markup.
    pub fn prose(&self, id: &str) -> Text {
        self.first(id, |bundle| bundle.format_markup(id, &[]), |inlines| markup::plain(&inlines))
    }

    /// What the first place makes of a message; the id itself where nobody has it.
    fn first<T: Shown>(&self, id: &str, format: impl Fn(&Bundle) -> Option<Result<T, Fault>>, text: impl Fn(T) -> String) -> Text {
        match chain::first(id, &self.0, format).answer {
            Some(answer) => Text { text: text(answer.value), lang: answer.borrowed },
            None => Text { text: id.to_owned(), lang: None },
        }
    }
}
