//! Everyday words: what people say for what the texts say, and sections that answer a query: `locales/<tag>/search.toml`.
//!
//! An entry that is faulty is left out and reported; all others count.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use serde::de::IntoDeserializer;

use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Place, serbian};
use crate::source::{Fingerprint, Library, Results, Snapshot, Tag, library};

/// Most entries of one file: beyond, nobody can keep them, and every start of the program would pay for them.
pub const MAX_ENTRIES: usize = 20_000;
/// Most words of one file that are said for something.
pub const MAX_SAID: usize = 100_000;
/// Longest word or phrase, in characters.
pub const MAX_TEXT: usize = 100;
/// Most steps that are followed in search of a circle.
const MAX_STEPS: usize = 1_000;

/// The everyday words of a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Everyday {
    /// What people say, and what they mean.
    pub synonyms: Vec<Synonym>,
    /// Queries with the section that answers each.
    pub answers: Vec<PinnedAnswer>,
}

/// What people say, and what they mean by it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonym {
    /// Words or phrases that people type.
    pub said: Vec<String>,
    /// Words or phrases of the texts, the likeliest first.
    pub means: Vec<String>,
    /// Who says so.
    #[serde(default)]
    pub register: Register,
    /// A line for the next editor.
    #[serde(default)]
    pub remark: String,
}

/// Who says a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Register {
    #[default]
    Everyday,
    Slang,
    Regional,
    Technical,
    Abbreviation,
    Foreign,
}

/// A query, and the section that answers it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PinnedAnswer {
    /// The query, in any form of its words.
    pub query: String,
    /// The section: `document#label`.
    pub section: String,
    /// A line for the next editor.
    #[serde(default)]
    pub remark: String,
}

impl Everyday {
    /// The same for readers of Latin letters, who are told what is meant.
    fn in_latin(mut self) -> Self {
        for means in self.synonyms.iter_mut().flat_map(|synonym| &mut synonym.means) {
            *means = serbian::to_latin(means);
        }
        self
    }
}

/// An entry with its place.
type Entries = Vec<toml::Spanned<toml::Value>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    synonyms: Entries,
    #[serde(default)]
    answers: Entries,
}

/// The path of the file of a kept language, relative to the root.
pub fn path(tag: &Tag) -> String {
    format!("locales/{tag}/search.toml")
}

/// The everyday words of a kept language that are sound, and the faults of the others. `sections` are the keys of all sections, where
/// they are known.
pub fn read(snapshot: &Snapshot, tag: &Tag, sections: Option<&HashSet<String>>) -> (Everyday, Vec<Diagnostic>) {
    let path = path(tag);
    let Some(file) = snapshot.get(&path) else { return Default::default() };
    let text = match library::text(file, &path) {
        Ok(text) => text,
        Err(faults) => return (Everyday::default(), faults),
    };
    parse(text, &path, sections)
}

/// The faults of the everyday words of every language, as they are known or found now. `sections` are the keys of all sections.
pub fn check(library: &Library, snapshot: &Snapshot, sections: &HashSet<String>, results: &Results) -> Vec<Diagnostic> {
    let mut ordered: Vec<&String> = sections.iter().collect();
    ordered.sort_unstable();
    let sections_of = Fingerprint::of_all(ordered);
    let kept = library.languages.iter().filter(|language| language.derived_from.is_none());
    let of = |tag: &Tag| {
        let reads = [snapshot.reads([path(tag)]), vec![Fingerprint::of(path(tag).as_bytes()), sections_of]].concat();
        results.get("everyday", &reads, || read(snapshot, tag, Some(sections)).1)
    };
    kept.flat_map(|language| of(&language.tag)).collect()
}

/// The everyday words of every language, those of derived ones included.
pub fn of_all(library: &Library, snapshot: &Snapshot) -> Vec<(Tag, Everyday)> {
    let own = |tag: &Tag| {
        let place = Place::of(library, tag).into_iter().next()?;
        let (everyday, _) = read(snapshot, &place.tag, None);
        Some((tag.clone(), if place.latin { everyday.in_latin() } else { everyday }))
    };
    library.languages.iter().filter_map(|language| own(&language.tag)).collect()
}

/// The everyday words in a text.
pub fn parse(text: &str, path: &str, sections: Option<&HashSet<String>>) -> (Everyday, Vec<Diagnostic>) {
    let file: File = match library::parse(text, path) {
        Ok(file) => file,
        Err(faults) => return (Everyday::default(), faults),
    };
    let mut reading = Reading { text, path, faults: Vec::new() };
    let mut everyday = Everyday::default();
    let mut leads: HashMap<String, Vec<String>> = HashMap::new();
    for (number, entry) in file.synonyms.into_iter().enumerate() {
        let at = entry.span().start;
        if number == MAX_ENTRIES || leads.len() >= MAX_SAID {
            let limit = format!("this file holds more than {MAX_ENTRIES} entries or {MAX_SAID} words; what follows is left out");
            reading.fault(Code::Synonym, at, limit, "remove what nobody has typed");
            break;
        }
        if let Some(synonym) = reading.entry::<Synonym>(entry)
            && reading.is_sound(&synonym, at, &leads)
        {
            for said in &synonym.said {
                leads.entry(normal(said)).or_default().extend(synonym.means.iter().map(|means| normal(means)));
            }
            everyday.synonyms.push(synonym);
        }
    }
    for entry in file.answers.into_iter().take(MAX_ENTRIES) {
        let at = entry.span().start;
        if let Some(answer) = reading.entry::<PinnedAnswer>(entry)
            && reading.leads_somewhere(&answer, at, sections)
        {
            everyday.answers.push(answer);
        }
    }
    (everyday, reading.faults)
}

/// The text of a file with one more synonym, at its end.
/// Everything else stays as it is, byte for byte.
pub fn with_synonym(text: &str, said: &str, means: &str) -> String {
    with_entry(text, &format!("[[synonyms]]\nsaid = [{}]\nmeans = [{}]\n", quoted(said), quoted(means)))
}

/// The text of a file with one more answer.
pub fn with_answer(text: &str, query: &str, section: &str) -> String {
    with_entry(text, &format!("[[answers]]\nquery = {}\nsection = {}\n", quoted(query), quoted(section)))
}

fn with_entry(text: &str, entry: &str) -> String {
    let between = match text {
        "" => "",
        text if text.ends_with("\n\n") => "",
        text if text.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    format!("{text}{between}{entry}")
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::String(text.split_whitespace().collect::<Vec<_>>().join(" ")).to_string()
}

/// A word as it is compared: small letters, single spaces.
fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Reads one file.
struct Reading<'a> {
    text: &'a str,
    path: &'a str,
    faults: Vec<Diagnostic>,
}

impl Reading<'_> {
    fn fault(&mut self, code: Code, at: usize, message: impl Into<String>, hint: &str) {
        self.faults.push(Diagnostic::warning(code, self.path, message).at(self.text, at).hint(hint));
    }

    fn entry<T: serde::de::DeserializeOwned>(&mut self, entry: toml::Spanned<toml::Value>) -> Option<T> {
        let at = entry.span().start;
        let read = T::deserialize(entry.into_inner().into_deserializer());
        read.map_err(|error: toml::de::Error| {
            let message = format!("this entry cannot be read: {}", error.message().trim_end_matches('.').replace('\n', ", "));
            self.fault(Code::Synonym, at, message, "an entry of [[synonyms]] has said and means, one of [[answers]] query and section");
        })
        .ok()
    }

    fn is_sound(&mut self, synonym: &Synonym, at: usize, leads: &HashMap<String, Vec<String>>) -> bool {
        let texts = || synonym.said.iter().chain(&synonym.means);
        if synonym.said.is_empty() || synonym.means.is_empty() || texts().any(|text| !text.contains(char::is_alphanumeric)) {
            self.fault(
                Code::Synonym,
                at,
                "this entry has nothing that is said, or nothing that is meant",
                "name both, or remove the entry",
            );
            return false;
        }
        if let Some(long) = texts().find(|text| text.chars().count() > MAX_TEXT) {
            let message = format!("“{}…” is longer than {MAX_TEXT} characters", long.chars().take(20).collect::<String>());
            self.fault(Code::Synonym, at, message, "write what people type: few words");
            return false;
        }
        let means: Vec<String> = synonym.means.iter().map(|means| normal(means)).collect();
        if let Some(same) = synonym.said.iter().find(|said| means.contains(&normal(said))) {
            self.fault(Code::Synonym, at, format!("“{same}” leads to itself"), "name what the texts say instead");
            return false;
        }
        if let Some(said) = synonym.said.iter().find(|said| leads_to(leads, &means, &normal(said))) {
            let message = format!("“{said}” leads back to itself over other entries");
            self.fault(Code::Synonym, at, message, "one word is what people say, the other what the texts say: keep one direction");
            return false;
        }
        true
    }

    fn leads_somewhere(&mut self, answer: &PinnedAnswer, at: usize, sections: Option<&HashSet<String>>) -> bool {
        if !answer.query.contains(char::is_alphanumeric) || answer.query.chars().count() > MAX_TEXT {
            let message = format!("the query of this answer is empty or longer than {MAX_TEXT} characters");
            self.fault(Code::Synonym, at, message, "write the query as people type it");
            return false;
        }
        let known = sections.is_none_or(|sections| sections.contains(&answer.section));
        if !known {
            let message = format!("no section is called “{}”", answer.section);
            self.fault(Code::Reference, at, message, "name a section as document#label, or remove the answer");
        }
        known
    }
}

/// Whether some words lead to another one.
fn leads_to(leads: &HashMap<String, Vec<String>>, from: &[String], to: &str) -> bool {
    let mut waiting: Vec<&str> = from.iter().map(String::as_str).collect();
    let mut seen: HashSet<&str> = HashSet::new();
    while let Some(word) = waiting.pop() {
        if word == to {
            return true;
        }
        if seen.len() < MAX_STEPS && seen.insert(word) {
            waiting.extend(leads.get(word).into_iter().flatten().map(String::as_str));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "locales/en/search.toml";

    fn faults(text: &str) -> Vec<(usize, String)> {
        let sections = HashSet::from(["guide#seals".to_owned()]);
        parse(text, PATH, Some(&sections)).1.into_iter().map(|fault| (fault.line, fault.message)).collect()
    }

    #[test]
    fn a_faulty_entry_is_left_out_and_the_others_count() {
        let text = r#"
[[synonyms]]
said = ["gun", "piece"]
means = ["firearm"]
register = "slang"

[[synonyms]]
said = ["gun"]

[[synonyms]]
said = ["Bomb"]
means = ["bomb"]

[[synonyms]]
said = ["firearm"]
means = ["gun"]

[[synonyms]]
said = ["  "]
means = ["firearm"]

[[answers]]
query = "broken seal"
section = "guide#seals"

[[answers]]
query = "lost seal"
section = "guide#gone"
"#;
        let sections = HashSet::from(["guide#seals".to_owned()]);
        let (everyday, _) = parse(text, PATH, Some(&sections));
        assert_eq!((everyday.synonyms.len(), everyday.answers.len()), (1, 1));
        assert_eq!(everyday.synonyms[0].register, Register::Slang);
        let found = faults(text);
        let lines: Vec<usize> = found.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [7, 10, 14, 18, 26], "{found:?}");
        assert!(found[1].1.contains("itself") && found[2].1.contains("leads back") && found[4].1.contains("guide#gone"), "{found:?}");
    }

    #[test]
    fn what_is_no_toml_has_its_place_and_no_entries() {
        let (everyday, faults) = parse("[[synonyms]]\nsaid = [\n", PATH, None);
        assert_eq!((everyday, faults.len(), faults[0].line), (Everyday::default(), 1, 2));
    }

    #[test]
    fn many_entries_end_at_the_limit() {
        let text: String = (0..MAX_ENTRIES + 5).map(|n| format!("[[synonyms]]\nsaid = [\"w{n}\"]\nmeans = [\"x\"]\n")).collect();
        let (everyday, faults) = parse(&text, PATH, None);
        assert_eq!((everyday.synonyms.len(), faults.len()), (MAX_ENTRIES, 1));
    }

    #[test]
    fn an_entry_is_added_and_everything_else_stays() {
        let text = "# words\n[[synonyms]]\nsaid = [\"gun\"]   # yes\nmeans = [\"firearm\"]";
        let more = with_answer(&with_synonym(text, "the \"piece\"\n", "firearm"), "where to", "guide#seals");
        assert!(more.starts_with(text));
        let (everyday, faults) = parse(&more, PATH, None);
        assert_eq!(faults, []);
        assert_eq!((everyday.synonyms[1].said[0].as_str(), everyday.answers[0].section.as_str()), ("the \"piece\"", "guide#seals"));
        assert_eq!(with_synonym("", "a", "b"), "[[synonyms]]\nsaid = [\"a\"]\nmeans = [\"b\"]\n");
    }
}
