//! The messages of one place, ready to be formatted: Fluent's bundle, bounded, with our numbers, dates and script.

use std::fmt::{self, Write};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::Code;
use crate::locale::normal::normal;
use crate::locale::{Place, glyphs, guard, markup, number, pattern, serbian};

/// Longest text of one message, in bytes: cuts off messages that blow each other up.
pub const MAX_EXPANSION: usize = 64 << 10;

/// Fluent keeps terms private; each gets a message of this name before its own, so that a glossary can print it.
const TERM: &str = "armarium-term-";

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Written in the reader's language, and selects plural forms.
    Number(f64),
    /// Written as it is (years and numbers of laws are text).
    Text(String),
    /// Written with the language's message `date-long`.
    Date {
        /// The year, written as it is.
        year: i32,
        /// The month, 1 to 12.
        month: u8,
        /// The day of the month.
        day: u8,
    },
}

/// Whether the text will be read as markup or as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A string: tags are a fault.
    Plain,
    /// Marked-up text: arguments are escaped.
    Markup,
}

/// Why a message cannot be printed, and the offset of its id in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind of fault.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// The file, relative to the root.
    pub file: String,
    /// Where the message starts in the file (as it is parsed: without a byte order mark).
    pub offset: usize,
}

/// The messages of the files of one place.
pub struct Bundle {
    place: Place,
    fluent: FluentBundle<FluentResource>,
    places: std::collections::HashMap<String, (String, usize)>,
}

impl Bundle {
    /// Makes the messages of some files (paths and bytes) usable. Files that are not safe to parse and entries that
    /// are not valid Fluent count as absent: `check` reports them.
    pub fn new<'a>(place: Place, files: impl IntoIterator<Item = (String, &'a [u8])>) -> Self {
        // Plural rules go by the bare language: `sr-Latn` has none of its own.
        let language: LanguageIdentifier = place.tag.bare().parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![language]);
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(number::format_value));
        let mut places = std::collections::HashMap::new();
        let mut terms = String::new();
        for (path, bytes) in files {
            let Some(text) = guard::inspect_bytes(&path, bytes).0 else { continue };
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            for entry in resource.entries() {
                use fluent_syntax::ast::Entry;
                let (id, name) = match entry {
                    Entry::Message(message) => (message.id.name.to_owned(), message.id.name),
                    Entry::Term(term) => {
                        let _ = writeln!(terms, "{TERM}{0} = {{ -{0} }}", term.id.name);
                        (format!("-{}", term.id.name), term.id.name)
                    }
                    _ => continue,
                };
                let offset = pattern::offset(resource.source(), name);
                places.entry(id).or_insert_with(|| (path.clone(), offset));
            }
            // An id that stands twice keeps its first meaning; `check` reports the second.
            let _ = fluent.add_resource(resource);
        }
        let terms = FluentResource::try_new(terms).unwrap_or_else(|(resource, _)| resource);
        fluent.add_resource_overriding(terms);
        Self { place, fluent, places }
    }

    /// Whether the place has the message (and its attribute, written `id.attribute`).
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// Formats a message, one of its attributes written `id.attribute`, or a term written `-id`. `None`: the place does not have it.
    ///
    /// The text is in Unicode's form NFC, and the program's fonts can print it.
    pub fn format(&self, id: &str, arguments: &[(String, Argument)], form: Form) -> Option<Result<String, Fault>> {
        let pattern = self.pattern(id)?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(name.clone(), self.value(argument, form));
        }
        let mut errors = Vec::new();
        let mut text = Bounded(String::new());
        let written = self.fluent.write_pattern(&mut text, pattern, Some(&values), &mut errors);
        let fault = |code, message| Some(Err(self.fault(id, code, message)));
        if written.is_err() {
            return fault(Code::ExpansionLimit, format!("`{id}` expands to more than {MAX_EXPANSION} bytes"));
        }
        if let Some(error) = errors.first() {
            let (code, message) = explain(id, error);
            return fault(code, message);
        }
        // Before transliteration too: a letter in parts is not yet the letter that it transliterates.
        let text = normal(&text.0).into_owned();
        let text = if self.place.latin { normal(&serbian::to_latin(&text)).into_owned() } else { text };
        if form == Form::Plain && markup::has_tags(&text) {
            return fault(Code::Markup, format!("`{id}` holds markup, which cannot stand here"));
        }
        // What the document puts in is the document's: a query of a reader may hold anything.
        if let Some((_, sign)) = glyphs::unprintable(&text)
            && !arguments.iter().any(|(_, argument)| matches!(argument, Argument::Text(given) if normal(given).contains(sign)))
        {
            return fault(Code::GlyphMissing, format!("`{id}` holds {}, which no font of the program has", glyphs::named(sign)));
        }
        Some(Ok(text))
    }

    /// Formats a message and parses its markup.
    pub fn format_markup(&self, id: &str, arguments: &[(String, Argument)]) -> Option<Result<Vec<markup::Inline>, Fault>> {
        let text = match self.format(id, arguments, Form::Markup)? {
            Ok(text) => text,
            Err(fault) => return Some(Err(fault)),
        };
        Some(markup::parse(&text).map_err(|message| self.fault(id, Code::Markup, format!("in `{id}`, {message}"))))
    }

    /// The place the messages come from.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// A fault of a message of this place.
    pub fn fault(&self, id: &str, code: Code, message: String) -> Fault {
        let id = id.split('.').next().unwrap_or(id);
        let (file, offset) = self.places.get(id).cloned().unwrap_or_default();
        Fault { code, message, file, offset }
    }

    fn pattern(&self, id: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        if let Some(term) = id.strip_prefix('-') {
            return self.fluent.get_message(&format!("{TERM}{term}"))?.value();
        }
        match id.split_once('.') {
            Some((id, attribute)) => Some(self.fluent.get_message(id)?.get_attribute(attribute)?.value()),
            None => self.fluent.get_message(id)?.value(),
        }
    }

    fn value(&self, argument: &Argument, form: Form) -> FluentValue<'static> {
        match argument {
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Text(text) if form == Form::Markup => FluentValue::from(markup::escape(text)),
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Date { year, month, day } => {
                let parts = [
                    ("year".to_owned(), Argument::Text(year.to_string())),
                    ("month".to_owned(), Argument::Number(f64::from(*month))),
                    ("day".to_owned(), Argument::Number(f64::from(*day))),
                ];
                // A language without its own way to write dates gets the way every reader can take apart.
                let long = self.format("date-long", &parts, form).and_then(Result::ok);
                FluentValue::from(long.unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}")))
            }
        }
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle").field("place", &self.place).field("messages", &self.places.len()).finish()
    }
}

/// A string that refuses to grow past [`MAX_EXPANSION`].
struct Bounded(String);

impl Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > MAX_EXPANSION {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

fn explain(id: &str, error: &FluentError) -> (Code, String) {
    let FluentError::ResolverError(error) = error else { return (Code::Syntax, format!("`{id}` cannot be formatted: {error}")) };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id: name }) => {
            (Code::VariableUnknown, format!("`{id}` uses `${name}`, which the document does not pass"))
        }
        ResolverError::Reference(ReferenceKind::Term { id: name, .. }) => {
            (Code::TermUnknown, format!("`{id}` uses the term `-{name}`, which does not exist"))
        }
        ResolverError::Reference(ReferenceKind::Message { id: name, .. }) | ResolverError::NoValue(name) => {
            (Code::MessageRefUnknown, format!("`{id}` uses `{name}`, which does not exist or has no value"))
        }
        ResolverError::Reference(ReferenceKind::Function { id: name }) => {
            (Code::FunctionUnknown, format!("`{id}` calls `{name}`; no functions are offered"))
        }
        ResolverError::Cyclic => (Code::Cycle, format!("`{id}` leads back to itself")),
        ResolverError::TooManyPlaceables => (Code::PlaceableLimit, format!("`{id}` holds too many placeables")),
        ResolverError::MissingDefault => (Code::Syntax, format!("a selector in `{id}` has no default")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tag;

    fn bundle(tag: &str, latin: bool, ftl: &str) -> Bundle {
        let place = Place { tag: Tag::try_from(tag.to_owned()).unwrap(), latin };
        Bundle::new(place, [("x.ftl".to_owned(), ftl.as_bytes())])
    }

    fn number(n: f64) -> Vec<(String, Argument)> {
        vec![("n".to_owned(), Argument::Number(n))]
    }

    #[test]
    fn plurals_numbers_and_dates_follow_the_language() {
        let sr = bundle(
            "sr",
            true,
            "hours = { $n ->\n [one] { $n } сат\n [few] { $n } сата\n *[other] { $n } сати\n}\ndate-long = { $day }. { $month ->\n [11] новембра\n *[other] ?\n} { $year }.\nwhen = Дана { $d }\n",
        );
        let text = |n| sr.format("hours", &number(n), Form::Plain).unwrap().unwrap();
        assert_eq!([text(1.0), text(3.0), text(40.0), text(1473.0)], ["1 sat", "3 sata", "40 sati", "1.473 sata"]);
        let date = [("d".to_owned(), Argument::Date { year: 2026, month: 11, day: 22 })];
        assert_eq!(sr.format("when", &date, Form::Plain).unwrap().unwrap(), "Dana 22. novembra 2026.");
    }

    #[test]
    fn faults_say_what_and_where() {
        let en = bundle("en", false, "a = { $x }\nb = { -none }\nc = { c }\nd = <strong>x</strong>\ne = { F() }\n");
        let code = |id| en.format(id, &[], Form::Plain).unwrap().unwrap_err().code;
        assert_eq!(code("a"), Code::VariableUnknown);
        assert_eq!(code("b"), Code::TermUnknown);
        assert_eq!(code("c"), Code::Cycle);
        assert_eq!(code("d"), Code::Markup);
        assert_eq!(code("e"), Code::FunctionUnknown);
        assert_eq!(en.format("b", &[], Form::Plain).unwrap().unwrap_err().offset, "a = { $x }\n".len());
        assert!(en.format("none", &[], Form::Plain).is_none());
    }

    #[test]
    fn texts_leave_in_one_form_that_can_be_printed() {
        let sr = bundle("sr", true, "a = Шe\u{301} К\u{301} { $x }\nb = Стани 漢\n.c = { \"\\u0000\" }\n -t = 😀\nd = { -t }\n");
        let text = |id, x: &str| sr.format(id, &[("x".to_owned(), Argument::Text(x.to_owned()))], Form::Plain).unwrap();
        assert_eq!(text("a", "c\u{327}").unwrap(), "Šé Ќ ç");
        // What somebody typed into a search field is no fault of the message.
        assert_eq!(text("a", "漢").unwrap(), "Šé Ќ 漢");
        let fault = text("b", "").unwrap_err();
        assert_eq!((fault.code, &*fault.message), (Code::GlyphMissing, "`b` holds “漢” (U+6F22), which no font of the program has"));
        assert_eq!(text("b.c", "").unwrap_err().code, Code::GlyphMissing);
    }

    #[test]
    fn messages_that_blow_each_other_up_are_cut_off() {
        let mut ftl = format!("a0 = {}\n", "ha".repeat(2000));
        for i in 1..6 {
            let previous = format!("{{ a{} }}", i - 1);
            ftl += &format!("a{i} = {}\n", previous.repeat(9));
        }
        let en = bundle("en", false, &ftl);
        let fault = en.format("a5", &[], Form::Plain).unwrap().unwrap_err();
        assert!(matches!(fault.code, Code::ExpansionLimit | Code::PlaceableLimit), "{fault:?}");
    }
}
