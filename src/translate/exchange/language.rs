//! Which language of the library a file means: programs have codes of their own for it (`sq-AL`, `sr-Cyrl-RS`, `mk_MK`).

use std::str::FromStr;

use icu_locale::subtags::{Language, Script};
use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};

use crate::source::Tag;
use crate::translate::Translations;

/// The language that is translated into, for a code in a file or on the command line.
///
/// # Errors
/// Says why the library is not translated into it.
pub fn meant(translations: &Translations, code: &str) -> Result<Tag, String> {
    let known = || translations.library.languages.iter().map(|language| &language.tag);
    let exact = known().find(|tag| tag.as_str().eq_ignore_ascii_case(&code.replace('_', "-")));
    let alike = || written(code).and_then(|wanted| known().find(|tag| written(tag.as_str()) == Some(wanted)));
    let tag = exact.or_else(alike);
    let Some(tag) = tag else { return Err(format!("`{code}` is not a language that this library is translated into")) };
    let from = || translations.library.language(tag.as_str()).and_then(|known| known.derived_from.as_ref());
    translations.language(tag.as_str()).cloned().ok_or_else(|| match from() {
        Some(from) => format!("`{code}` is made from `{from}`; translate into `{from}`"),
        None => format!("`{tag}` is the language that is translated from"),
    })
}

/// A code as a tag: `SQ` and `mk_MK` are `sq` and `mk-MK`.
///
/// # Errors
/// Says that it is none.
pub fn tag(code: &str) -> Result<Tag, String> {
    let locale = Locale::from_str(&code.replace('_', "-")).map_err(|_| format!("`{code}` is not the code of a language"))?;
    Tag::try_from(locale.id.to_string())
}

/// The language and the script of a code, where it is one (CLDR's likely scripts: `sr` is Cyrillic, `sr-ME` Latin).
fn written(code: &str) -> Option<(Language, Option<Script>)> {
    let mut locale = Locale::from_str(&code.replace('_', "-")).ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    Some((locale.id.language, locale.id.script))
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn regions_do_not_matter_and_scripts_do() {
        for (code, other) in [
            ("sq-AL", "sq"),
            ("SQ", "sq"),
            ("sqi", "sq"),
            ("mk_MK", "mk"),
            ("sr-Cyrl-RS", "sr"),
            ("sr_RS", "sr"),
            ("sr-Latn-BA", "sr-Latn"),
        ] {
            assert_eq!(written(code), written(other), "{code}");
        }
        for (code, other) in [("sr-Latn-RS", "sr"), ("sr-ME", "sr"), ("bs", "sr"), ("sl", "sq")] {
            assert_ne!(written(code), written(other), "{code}");
        }
        assert_eq!(written("Albanian (Kosovo)"), None);
    }
}
