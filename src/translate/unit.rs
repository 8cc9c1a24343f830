//! An entry in units: the texts that are translated one by one, each beside the same text of the source.
//!
//! A text around a choice is one unit with a mark where the choice stands, and every variant is a unit of its own. Where the
//! translation chooses elsewhere than the source does, the source is read as a whole sentence with the variant that means
//! the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::compose::{Composed, Piece, Text, Variant};
use crate::source::Tag;
use crate::translate::cell;
use crate::translate::form::{self, PluralForm};

/// One text of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands: empty for the text of the entry, `.title` for an attribute, `:1.few` for the variant `few` of the
    /// first choice of that text.
    pub address: String,
    /// The attribute it belongs to.
    pub attribute: Option<String>,
    /// The variants it stands in, outermost first: what is chosen by, and the key.
    pub variants: Vec<(String, String)>,
    /// The text of the source that it translates.
    pub original: String,
    /// The translation, where there is one.
    pub translation: Option<String>,
}

/// New texts of an entry by the addresses of their units.
pub type Texts<'a> = BTreeMap<&'a str, &'a str>;

/// The units of an entry in its order, in the plural forms of the language. The error says why an entry has none.
pub fn units(original: &Composed, translation: Option<&Composed>, tag: &Tag) -> Result<Vec<Unit>, &'static str> {
    let shape = form::shape(original, translation, tag);
    let mut list = List { units: Vec::new(), forms: form::plural_forms(tag) };
    for (attribute, text) in parts(&shape) {
        // What only the translation has is private to its language.
        let Some(source) = part(original, attribute) else { continue };
        let place = Place { address: attribute.map_or_else(String::new, |name| format!(".{name}")), variants: Vec::new() };
        let own = translation.and_then(|entry| part(entry, attribute));
        list.add(attribute, place, Source::Beside(source), text, own);
    }
    let addresses: BTreeSet<&str> = list.units.iter().map(|unit| unit.address.as_str()).collect();
    match addresses.len() == list.units.len() && tidy(&shape) {
        true => Ok(list.units),
        false => Err("two of its variants or attributes have one name"),
    }
}

/// The entry with new texts in some of its units. What is not named stays as it is; `None` where there is no text at all. The
/// error names the unit at fault.
pub fn rebuilt(original: &Composed, translation: Option<&Composed>, tag: &Tag, new: &Texts) -> Result<Option<Composed>, (String, String)> {
    let shape = form::shape(original, translation, tag);
    let mut entry = Composed { id: original.id.clone(), ..Composed::default() };
    for (attribute, text) in parts(&shape) {
        let address = attribute.map_or_else(String::new, |name| format!(".{name}"));
        let own = translation.and_then(|entry| part(entry, attribute));
        match (attribute, filled(&address, text, own, new)?) {
            (None, text) => entry.value = text,
            (Some(name), Some(text)) => entry.attributes.push((name.to_owned(), text)),
            (Some(_), None) => {}
        }
    }
    Ok(Some(entry).filter(|entry| entry.value.is_some() || !entry.attributes.is_empty()))
}

/// Where a unit stands in its text.
#[derive(Clone)]
struct Place {
    address: String,
    variants: Vec<(String, String)>,
}

impl Place {
    fn variant(&self, choice: usize, selector: &str, key: &str) -> Self {
        let mut variants = self.variants.clone();
        variants.push((selector.to_owned(), key.to_owned()));
        Self { address: variant_address(&self.address, choice, key), variants }
    }
}

/// What a unit translates.
#[derive(Clone, Copy)]
enum Source<'a> {
    /// A text of the same structure, perhaps.
    Beside(&'a Text),
    /// A text of another structure, to be read with the variants of the unit.
    Whole(&'a Text),
}

struct List {
    units: Vec<Unit>,
    forms: Vec<PluralForm>,
}

impl List {
    fn add(&mut self, attribute: Option<&str>, place: Place, source: Source, shape: &Text, own: Option<&Text>) {
        let (whole, beside) = match source {
            Source::Beside(text) => (text, alike(text, shape).then_some(text)),
            Source::Whole(text) => (text, None),
        };
        if has_words(shape) {
            self.units.push(Unit {
                address: place.address.clone(),
                attribute: attribute.map(str::to_owned),
                variants: place.variants.clone(),
                original: beside.map_or_else(|| cell::write(&self.reading(whole, &place.variants)), cell::write),
                translation: own.map(cell::write),
            });
        }
        for (i, (selector, variants)) in choices(shape).enumerate() {
            for variant in variants {
                let source = beside.and_then(|text| choices(text).nth(i)).and_then(|(_, others)| self.counterpart(others, &variant.key));
                let source = source.map_or(Source::Whole(whole), |other| Source::Beside(&other.text));
                let own = own.and_then(|own| choices(own).nth(i)).and_then(|(_, own)| own.iter().find(|own| own.key == variant.key));
                self.add(attribute, place.variant(i, selector, &variant.key), source, &variant.text, own.map(|own| &own.text));
            }
        }
    }

    /// A text of the source as it is read where these variants are chosen.
    fn reading(&self, text: &Text, chosen: &[(String, String)]) -> Text {
        let read = |piece: &Piece| match piece {
            Piece::Choice { selector, variants } => {
                let key = chosen.iter().find(|(by, _)| by == selector).map_or("", |(_, key)| key);
                self.counterpart(variants, key).map(|variant| self.reading(&variant.text, chosen)).unwrap_or_default().0
            }
            piece => vec![piece.clone()],
        };
        Text(text.0.iter().flat_map(read).collect()).normal()
    }

    /// The variant of the source that means the same: that of the same key, unless the key stands for more numbers here. The
    /// Serbian `one` is 21 too; the English one would hide the number.
    fn counterpart<'a>(&self, variants: &'a [Variant], key: &str) -> Option<&'a Variant> {
        let form = self.forms.iter().find(|form| form.key == key);
        let same = |variant: &&Variant| variant.key == key && form.is_none_or(|form| form.examples.len() <= 1);
        variants.iter().find(same).or_else(|| variants.iter().find(|variant| variant.default))
    }
}

/// The text at an address, rebuilt; `None` where nothing was ever written.
fn filled(address: &str, shape: &Text, own: Option<&Text>, new: &Texts) -> Result<Option<Text>, (String, String)> {
    let mut pieces = Vec::new();
    let mut written = own.is_some();
    let mut lacking = None;
    let mut choice = 0;
    for piece in &shape.0 {
        let Piece::Choice { selector, variants } = piece else {
            pieces.push(piece.clone());
            continue;
        };
        let mut texts = Vec::new();
        for variant in variants {
            let address = variant_address(address, choice, &variant.key);
            let own = own.and_then(|own| choices(own).nth(choice)).and_then(|(_, own)| own.iter().find(|own| own.key == variant.key));
            match filled(&address, &variant.text, own.map(|own| &own.text), new)? {
                Some(text) => {
                    written = true;
                    texts.push(Variant { text, ..variant.clone() });
                }
                None if variant.default => {
                    lacking = Some(address);
                    texts.push(Variant { text: Text::default(), ..variant.clone() });
                }
                None => {}
            }
        }
        pieces.push(Piece::Choice { selector: selector.clone(), variants: texts });
        choice += 1;
    }
    let mut text = Text(pieces).normal();
    if has_words(shape) {
        match new.get(address) {
            Some(cell) if own.is_some() || !cell.is_empty() => {
                let read = cell::read(cell, &cell::choices(&text));
                text = read.map_err(|problem| (address.to_owned(), problem))?;
                written = true;
            }
            _ => {}
        }
    }
    match lacking.filter(|_| written) {
        Some(address) => Err((address, "this is the variant for all that has none of its own; it needs a text".to_owned())),
        None => Ok(Some(text).filter(|_| written)),
    }
}

/// The value and the attributes of an entry.
fn parts(entry: &Composed) -> impl Iterator<Item = (Option<&str>, &Text)> {
    entry.value.iter().map(|text| (None, text)).chain(entry.attributes.iter().map(|(name, text)| (Some(name.as_str()), text)))
}

fn part<'a>(entry: &'a Composed, attribute: Option<&str>) -> Option<&'a Text> {
    parts(entry).find(|(name, _)| *name == attribute).map(|(_, text)| text)
}

fn choices(text: &Text) -> impl Iterator<Item = (&str, &[Variant])> {
    text.0.iter().filter_map(|piece| match piece {
        Piece::Choice { selector, variants } => Some((selector.as_str(), variants.as_slice())),
        _ => None,
    })
}

fn variant_address(address: &str, choice: usize, key: &str) -> String {
    format!("{address}:{}.{key}", choice + 1)
}

/// Whether a text has more than choices: then it is a unit itself.
fn has_words(text: &Text) -> bool {
    let blank = |piece: &Piece| match piece {
        Piece::Text(text) => text.trim().is_empty(),
        Piece::Placeable(_) => false,
        Piece::Choice { .. } => true,
    };
    choices(text).next().is_none() || !text.0.iter().all(blank)
}

/// Whether two texts choose by the same in the same order, so that each variant stands beside another.
fn alike(a: &Text, b: &Text) -> bool {
    choices(a).map(|(selector, _)| selector).eq(choices(b).map(|(selector, _)| selector)) && has_words(a) == has_words(b)
}

/// Whether every variant and attribute has a name of its own and every text can be read back.
fn tidy(entry: &Composed) -> bool {
    fn text_is_tidy(text: &Text) -> bool {
        cell::read(&cell::write(text), &cell::choices(text)).as_ref() == Ok(text)
            && choices(text).all(|(_, variants)| {
                let keys: BTreeSet<&str> = variants.iter().map(|variant| variant.key.as_str()).collect();
                keys.len() == variants.len() && variants.iter().all(|variant| text_is_tidy(&variant.text))
            })
    }
    let names: BTreeSet<_> = parts(entry).map(|(name, _)| name).collect();
    names.len() == parts(entry).count() && parts(entry).all(|(_, text)| text_is_tidy(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "a = It takes { $n ->\n    [one] one hour\n   *[other] { $n } hours\n } to learn.\n    .alt = A clock\n";

    fn find(ftl: &str) -> Composed {
        Composed::find(ftl, "a").unwrap()
    }

    fn list(english: &str, own: Option<&str>, tag: &str) -> Vec<(String, String, Option<String>)> {
        let own = own.map(find);
        let units = units(&find(english), own.as_ref(), &Tag::try_from(tag.to_owned()).unwrap()).unwrap();
        units.into_iter().map(|unit| (unit.address, unit.original, unit.translation)).collect()
    }

    fn row(address: &str, english: &str, own: Option<&str>) -> (String, String, Option<String>) {
        (address.to_owned(), english.to_owned(), own.map(str::to_owned))
    }

    #[test]
    fn a_new_translation_has_a_sentence_for_every_plural_form() {
        assert_eq!(
            list(ENGLISH, None, "sr"),
            [
                row(":1.one", "It takes { $n } hours to learn.", None),
                row(":1.few", "It takes { $n } hours to learn.", None),
                row(":1.other", "It takes { $n } hours to learn.", None),
                row(".alt", "A clock", None),
            ]
        );
        // In Albanian the form `one` is 1 alone, as in English.
        assert_eq!(list(ENGLISH, None, "sq")[0], row(":1.one", "It takes one hour to learn.", None));
    }

    #[test]
    fn texts_of_one_structure_stand_side_by_side() {
        let own = "a = Duhen { $n ->\n    [one] një orë\n   *[other] { $n } orë\n }.\n    .own = x\n";
        assert_eq!(
            list(ENGLISH, Some(own), "sq"),
            [
                row("", "It takes { $n -> 1 } to learn.", Some("Duhen { $n -> 1 }.")),
                row(":1.one", "one hour", Some("një orë")),
                row(":1.other", "{ $n } hours", Some("{ $n } orë")),
                row(".alt", "A clock", None),
            ]
        );
        let serbian = "a = Учење траје { $n ->\n    [one] { $n } сат\n   *[other] { $n } сати\n }.\n";
        assert_eq!(list(ENGLISH, Some(serbian), "sr")[2], row(":1.few", "{ $n } hours", None));
        // Sentences in variants stand beside sentences.
        let sentences = "a = { $n ->\n    [one] Duhet një orë.\n   *[other] Duhen { $n } orë.\n }\n";
        assert_eq!(list(ENGLISH, Some(sentences), "sq")[0], row(":1.one", "It takes one hour to learn.", Some("Duhet një orë.")));
    }

    fn rebuild(english: &str, own: Option<&str>, tag: &str, new: &[(&str, &str)]) -> Result<Option<String>, (String, String)> {
        let own = own.map(find);
        let tag = Tag::try_from(tag.to_owned()).unwrap();
        rebuilt(&find(english), own.as_ref(), &tag, &new.iter().copied().collect()).map(|entry| entry.map(|entry| entry.write()))
    }

    #[test]
    fn new_texts_find_their_place() {
        let new = [(":1.one", "{ $n } сат."), (":1.few", "{ $n } сата."), (":1.other", "{ $n } сати.")];
        let written = "a = { $n ->\n        [one] { $n } сат.\n        [few] { $n } сата.\n       *[other] { $n } сати.\n    }";
        assert_eq!(rebuild(ENGLISH, None, "sr", &new), Ok(Some(written.to_owned())));
        assert_eq!(rebuild(ENGLISH, None, "sr", &[]), Ok(None));
        assert_eq!(rebuild(ENGLISH, None, "sr", &[(":1.one", "x")]).unwrap_err().0, ":1.other");
        let own = "a = Учење { $n ->\n    [one] { $n } сат\n   *[other] { $n } сати\n }.\n    .own = x\n";
        let added = rebuild(ENGLISH, Some(own), "sr", &[(":1.few", "{ $n } сата"), ("", "{ $n -> 1 } учења")]).unwrap().unwrap();
        assert_eq!(
            added,
            "a = { $n ->\n        [one] { $n } сат\n        [few] { $n } сата\n       *[other] { $n } сати\n    } учења\n    .own = x"
        );
        assert_eq!(rebuild(ENGLISH, Some(own), "sr", &[("", "x")]).unwrap_err().0, "");
    }

    #[test]
    fn what_has_two_of_one_name_is_left_alone() {
        for own in ["a = { $n ->\n    [one] x\n    [one] y\n   *[other] z\n }\n", "a = x\n    .b = y\n    .b = z\n"] {
            let own = find(own);
            assert!(units(&find(ENGLISH), Some(&own), &Tag::try_from("sq".to_owned()).unwrap()).is_err());
        }
    }
}
