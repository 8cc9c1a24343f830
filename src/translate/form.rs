//! An entry as a form: one field for every text, whatever variants and attributes it has. Nobody needs to write Fluent.

use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::locale::compose::{Composed, Piece, Text, Variant};
use crate::locale::field;
use crate::locale::plural::name;
use crate::source::Tag;

/// Numbers that are looked at for examples of a plural form.
const EXAMPLES_BELOW: u32 = 30;
/// Examples shown for a plural form.
const EXAMPLES: usize = 3;

/// One field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Which attribute it belongs to; none for the text itself.
    pub attribute: Option<String>,
    /// The variants it stands in, outermost first.
    pub variants: Vec<Chosen>,
    /// What the person sees and changes.
    pub text: String,
}

/// A variant that a field stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// What is chosen by: `$hours`.
    pub selector: String,
    /// The key of the variant.
    pub key: String,
    /// Whether it is chosen by a number.
    pub counts: bool,
}

/// A plural form of a language with a few numbers that take it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PluralForm {
    /// The category of CLDR: `one`, `few` …
    pub key: &'static str,
    /// Whole numbers that take it.
    pub examples: Vec<u32>,
}

/// The plural forms that whole numbers need in a language (CLDR, by the bare language), `other` last.
pub fn plural_forms(tag: &Tag) -> Vec<PluralForm> {
    let rules = tag.bare().parse::<LanguageIdentifier>().ok().and_then(|l| PluralRules::create(l, PluralRuleType::CARDINAL).ok());
    let Some(rules) = rules else { return vec![PluralForm { key: "other", examples: Vec::new() }] };
    let mut forms: Vec<PluralForm> = Vec::new();
    for number in 0..EXAMPLES_BELOW {
        let Ok(category) = rules.select(number) else { continue };
        let key = name(category);
        let at = forms.iter().position(|form| form.key == key).unwrap_or_else(|| {
            forms.push(PluralForm { key, examples: Vec::new() });
            forms.len() - 1
        });
        if forms[at].examples.len() < EXAMPLES {
            forms[at].examples.push(number);
        }
    }
    const ORDER: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    forms.sort_by_key(|form| ORDER.iter().position(|key| *key == form.key));
    forms
}

/// What the form shows: the translation with a place for everything it lacks; without a translation, the shape of the source
/// in the plural forms of the language, with nothing written.
pub fn shape(original: &Composed, translation: Option<&Composed>, tag: &Tag) -> Composed {
    let mut shape = translation.cloned().unwrap_or_else(|| Composed { id: original.id.clone(), ..Composed::default() });
    if shape.value.is_none() {
        shape.value = original.value.as_ref().map(|value| emptied(value, tag));
    }
    for (name, text) in &original.attributes {
        // Attributes of terms are private to each language.
        if !original.id.starts_with('-') && !shape.attributes.iter().any(|(own, _)| own == name) {
            shape.attributes.push((name.clone(), emptied(text, tag)));
        }
    }
    let forms = plural_forms(tag);
    for text in shape.value.iter_mut().chain(shape.attributes.iter_mut().map(|(_, text)| text)) {
        complete(text, &forms);
    }
    shape
}

/// The fields of a form in their order.
pub fn fields(shape: &Composed) -> Vec<Field> {
    let mut fields = Vec::new();
    let parts = shape.value.iter().map(|text| (None, text)).chain(shape.attributes.iter().map(|(name, text)| (Some(name), text)));
    for (attribute, text) in parts {
        each(text, &mut Vec::new(), &mut |variants, text| {
            fields.push(Field {
                attribute: attribute.cloned(),
                variants: variants.to_vec(),
                text: field::write(&Text(text.to_vec())).unwrap_or_default(),
            });
        });
    }
    fields
}

/// The entry that a person has written into the fields of a form. Variants and attributes that were left empty are left out;
/// the default variant stays.
pub fn filled(shape: &Composed, texts: &[String]) -> Composed {
    let mut texts = texts.iter().map(String::as_str);
    let mut entry = shape.clone();
    if let Some(value) = &mut entry.value {
        *value = trimmed(fill(value, &mut texts));
    }
    for (_, text) in &mut entry.attributes {
        *text = trimmed(fill(text, &mut texts));
    }
    entry.attributes.retain(|(_, text)| !text.0.is_empty());
    entry.value = entry.value.filter(|value| !value.0.is_empty());
    entry.normal()
}

/// The shape with its text chosen by a variable: one field for every plural form, each with what the one text said.
pub fn split(shape: &Composed, variable: &str, tag: &Tag) -> Composed {
    let mut split = shape.clone();
    if let Some(text) = &mut split.value
        && !text.0.iter().any(|piece| matches!(piece, Piece::Choice { .. }))
    {
        let variant = |form: &PluralForm| Variant { key: form.key.to_owned(), default: form.key == "other", text: text.clone() };
        let variants = plural_forms(tag).iter().map(variant).collect();
        *text = Text(vec![Piece::Choice { selector: format!("${variable}"), variants }]);
    }
    split
}

/// Calls `found` with every run of pieces that one field shows.
fn each(text: &Text, variants: &mut Vec<Chosen>, found: &mut impl FnMut(&[Chosen], &[Piece])) {
    for run in runs(text) {
        match run {
            [Piece::Choice { selector, variants: own }] => {
                for variant in own {
                    variants.push(Chosen { selector: selector.clone(), key: variant.key.clone(), counts: is_plural(own) });
                    each(&variant.text, variants, found);
                    variants.pop();
                }
            }
            run => found(variants, run),
        }
    }
}

fn fill<'a>(text: &Text, texts: &mut impl Iterator<Item = &'a str>) -> Text {
    let mut pieces = Vec::new();
    for run in runs(text) {
        match run {
            [Piece::Choice { selector, variants }] => {
                let filled = variants.iter().map(|variant| Variant { text: fill(&variant.text, texts), ..variant.clone() });
                let variants: Vec<Variant> = filled.collect::<Vec<_>>().into_iter().filter(|v| v.default || !v.text.0.is_empty()).collect();
                if variants.iter().any(|variant| !variant.text.0.is_empty()) {
                    pieces.push(Piece::Choice { selector: selector.clone(), variants });
                }
            }
            _ => pieces.extend(field::read(&texts.next().unwrap_or_default().replace("\r\n", "\n")).0),
        }
    }
    Text(pieces).normal()
}

/// A text without the spaces and breaks at its edges: nobody means them, and a break would be printed.
fn trimmed(mut text: Text) -> Text {
    const BLANK: [char; 2] = [' ', '\n'];
    if let Some(Piece::Text(first)) = text.0.first_mut() {
        *first = first.trim_start_matches(BLANK).to_owned();
    }
    if let Some(Piece::Text(last)) = text.0.last_mut() {
        *last = last.trim_end_matches(BLANK).to_owned();
    }
    text.normal()
}

/// A text in runs: each choice alone, what stands between them together. An empty text is one empty run.
fn runs(text: &Text) -> Vec<&[Piece]> {
    if text.0.is_empty() {
        return vec![&[]];
    }
    text.0.chunk_by(|a, b| !matches!(a, Piece::Choice { .. }) && !matches!(b, Piece::Choice { .. })).collect()
}

/// The shape of a text with nothing written in it.
fn emptied(text: &Text, tag: &Tag) -> Text {
    let choice = text.0.iter().find_map(|piece| match piece {
        Piece::Choice { selector, variants } => Some((selector, variants)),
        _ => None,
    });
    let Some((selector, variants)) = choice else { return Text::default() };
    // A whole sentence for every variant: languages order their words differently.
    let empty = |key: &str, default| Variant { key: key.to_owned(), default, text: Text::default() };
    let variants = if is_plural(variants) {
        let numbers = variants.iter().filter(|variant| variant.key.starts_with(|c: char| c.is_ascii_digit()));
        let forms = plural_forms(tag);
        numbers.map(|variant| empty(&variant.key, false)).chain(forms.iter().map(|form| empty(form.key, form.key == "other"))).collect()
    } else {
        variants.iter().map(|variant| empty(&variant.key, variant.default)).collect()
    };
    Text(vec![Piece::Choice { selector: selector.clone(), variants }])
}

/// Adds the plural forms that a choice lacks, before its default.
fn complete(text: &mut Text, forms: &[PluralForm]) {
    for piece in &mut text.0 {
        let Piece::Choice { variants, .. } = piece else { continue };
        if is_plural(variants) {
            for form in forms.iter().filter(|form| form.key != "other") {
                if !variants.iter().any(|variant| variant.key == form.key) {
                    let at = variants.iter().position(|variant| variant.default).unwrap_or(variants.len());
                    variants.insert(at, Variant { key: form.key.to_owned(), default: false, text: Text::default() });
                }
            }
        }
        variants.iter_mut().for_each(|variant| complete(&mut variant.text, forms));
    }
}

/// Whether variants are chosen by a number.
fn is_plural(variants: &[Variant]) -> bool {
    variants.iter().any(|variant| ["zero", "one", "two", "few", "many"].contains(&variant.key.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(name: &str) -> Tag {
        Tag::try_from(name.to_owned()).unwrap()
    }

    fn find(text: &str) -> Composed {
        Composed::find(text, "a").unwrap()
    }

    fn shown(shape: &Composed) -> Vec<(String, String)> {
        let label = |field: &Field| {
            let variants = field.variants.iter().map(|chosen| format!("{}={}", chosen.selector, chosen.key));
            field.attribute.clone().map(|name| format!(".{name}")).into_iter().chain(variants).collect::<Vec<_>>().join(" ")
        };
        fields(shape).iter().map(|field| (label(field), field.text.clone())).collect()
    }

    #[test]
    fn only_a_choice_by_number_counts() {
        let counts = |text: &str| fields(&find(text)).iter().map(|field| field.variants[0].counts).collect::<Vec<_>>();
        assert_eq!(counts("a = { $gender ->\n    [female] x\n   *[other] y\n }\n"), [false, false]);
        assert_eq!(counts("a = { $days ->\n    [one] x\n   *[other] y\n }\n"), [true, true]);
    }

    #[test]
    fn spaces_and_breaks_at_the_edges_of_a_text_are_left_out() {
        let shape = find("a = x { $n ->\n    [one] y\n   *[other] z\n } w\n");
        let texts = ["\r\n Duhen ", " një\u{a0}orë ", "orë", " në ditë\n\n"].map(str::to_owned);
        assert_eq!(
            shown(&filled(&shape, &texts)).into_iter().map(|(_, text)| text).collect::<Vec<_>>(),
            ["Duhen ", " një\u{a0}orë ", "orë", " në ditë"]
        );
    }

    const ENGLISH: &str =
        "a = It takes { $n ->\n    [one] one hour\n   *[other] { $n } hours\n } to <strong>learn</strong>.\n    .alt = A clock\n";

    #[test]
    fn a_new_translation_has_a_field_for_every_plural_form_and_attribute() {
        let shape = shape(&find(ENGLISH), None, &tag("sr"));
        let empty = |label: &str| (label.to_owned(), String::new());
        assert_eq!(shown(&shape), [empty("$n=one"), empty("$n=few"), empty("$n=other"), empty(".alt")]);
        let texts = ["Један { $n } сат.", "", "{ $n } сати.", "Сат"].map(str::to_owned);
        let entry = filled(&shape, &texts);
        let written = entry.write();
        assert!(!written.contains("[few]") && written.contains("*[other] { $n } сати."), "{written}");
        assert_eq!(Composed::find(&(written + "\n"), "a").unwrap(), entry);
    }

    #[test]
    fn an_unchanged_form_is_the_same_entry() {
        for text in [
            ENGLISH,
            "a = { $n ->\n    [0] none\n    [one] { $m ->\n        [x] deep\n       *[other] er\n    }\n   *[other] rest\n } end\n",
            "a =\n    .b = only\n",
        ] {
            let entry = find(text);
            let shape = shape(&entry, Some(&entry), &tag("sq"));
            let texts: Vec<String> = fields(&shape).into_iter().map(|field| field.text).collect();
            assert_eq!(filled(&shape, &texts), entry.normal(), "{text}");
        }
    }

    #[test]
    fn a_lacking_form_is_offered_and_a_text_can_be_split() {
        let translation = find("a = { $n ->\n    [one] сат\n   *[other] сати\n }\n");
        let shape = shape(&find(ENGLISH), Some(&translation), &tag("sr"));
        assert_eq!(shown(&shape).into_iter().map(|(label, _)| label).collect::<Vec<_>>(), ["$n=one", "$n=few", "$n=other", ".alt"]);
        let split = split(&find("a = { $n } сати\n"), "n", &tag("sr"));
        assert_eq!(shown(&split)[1], ("$n=few".to_owned(), "{ $n } сати".to_owned()));
        let forms = plural_forms(&tag("sr"));
        assert_eq!(forms[0], PluralForm { key: "one", examples: vec![1, 21] });
        assert_eq!(forms.iter().map(|form| form.key).collect::<Vec<_>>(), ["one", "few", "other"]);
    }

    #[test]
    fn an_empty_form_is_an_empty_entry() {
        let shape = shape(&find(ENGLISH), None, &tag("mk"));
        let entry = filled(&shape, &[]);
        assert!(entry.value.is_none() && entry.attributes.is_empty());
    }
}
