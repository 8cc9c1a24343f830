//! What was answered: checked against what is asked, and written as JSON.
//!
//! `assets/web/forms.js` does the same in a browser, so that nothing leaves it: who changes one changes the other.

use std::collections::HashMap;
use std::fmt;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;

use crate::form::{Field, Form, Kind};

/// The answers to a form. Of what was not answered nothing is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// The document.
    pub form: String,
    /// Its version.
    pub version: String,
    /// The language in which it was answered.
    pub lang: String,
    /// The answers by the names of the fields, in the order of the form.
    #[serde(serialize_with = "in_order")]
    pub answers: Vec<(String, Answer)>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// A text; the name of what was chosen; a day (`2026-11-22`); a time (`09:30`).
    Text(String),
    /// A number.
    Number(u64),
    /// It is so.
    Check(bool),
}

/// An answer that is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The name of the field.
    pub name: String,
    /// What the field asks; its name where the form does not have it.
    pub label: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// The form does not ask this.
    Unknown,
    /// It has more characters than this.
    Long(usize),
    /// It is no whole number.
    Number,
    /// It is no day.
    Day,
    /// It is no time of the day.
    Time,
    /// It cannot be chosen.
    Choice,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match self.wrong {
            Wrong::Unknown => write!(f, "the form has no field `{name}`"),
            Wrong::Long(limit) => write!(f, "the answer to `{name}` has more than {limit} characters"),
            Wrong::Number => write!(f, "the answer to `{name}` is no whole number"),
            Wrong::Day => write!(f, "the answer to `{name}` is no day; write it as 2026-11-22"),
            Wrong::Time => write!(f, "the answer to `{name}` is no time; write it as 09:30"),
            Wrong::Choice => write!(f, "the answer to `{name}` is none of its options"),
        }
    }
}

impl Form {
    /// Reads what was given, by the names of the fields. Of a field that is given twice the last counts.
    ///
    /// # Errors
    /// Every answer that is none.
    pub fn read(&self, given: impl IntoIterator<Item = (String, String)>) -> Result<Answers, Vec<Fault>> {
        let mut given: HashMap<String, String> = given.into_iter().collect();
        let (mut answers, mut faults) = (Vec::new(), Vec::new());
        for field in &self.fields {
            let Some(text) = given.remove(&field.name) else { continue };
            match answer(field, &text) {
                Ok(Some(answer)) => answers.push((field.name.clone(), answer)),
                Ok(None) => {}
                Err(wrong) => faults.push(Fault { name: field.name.clone(), label: field.label.clone(), wrong }),
            }
        }
        let mut unknown: Vec<String> = given.into_keys().collect();
        unknown.sort();
        faults.extend(unknown.into_iter().map(|name| Fault { label: name.clone(), name, wrong: Wrong::Unknown }));
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Answers { form: self.form.clone(), version: self.version.clone(), lang: self.lang.clone(), answers })
    }
}

impl Answers {
    /// As they leave: a file of JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// What a text answers; nothing where it is empty.
fn answer(field: &Field, given: &str) -> Result<Option<Answer>, Wrong> {
    let text = tidy(given, field.kind == Kind::Lines);
    if text.is_empty() {
        return Ok(None);
    }
    let limit = field.kind.limit();
    if text.chars().count() > limit {
        return Err(Wrong::Long(limit));
    }
    Ok(Some(match field.kind {
        Kind::Text | Kind::Lines => Answer::Text(text),
        Kind::Number => match text.bytes().all(|byte| byte.is_ascii_digit()) {
            true => Answer::Number(text.parse().map_err(|_| Wrong::Number)?),
            false => return Err(Wrong::Number),
        },
        Kind::Date => Answer::Text(day(&text).ok_or(Wrong::Day)?),
        Kind::Time => Answer::Text(time(&text).ok_or(Wrong::Time)?),
        Kind::Check => Answer::Check(true),
        Kind::Choice => match field.options.iter().any(|option| option.name == text) {
            true => Answer::Text(text),
            false => return Err(Wrong::Choice),
        },
    }))
}

/// Letters in one form, lines that end in one way, no blanks around the text.
fn tidy(text: &str, lines: bool) -> String {
    let text: String = text.replace("\r\n", "\n").replace('\r', "\n").nfc().collect();
    let text = if lines { text } else { text.replace('\n', " ") };
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned()
}

/// A day as `2026-11-22`; people also write `22.11.2026.`
fn day(text: &str) -> Option<String> {
    let dotted = text.contains('.');
    let parts: Vec<&str> = text.trim_end_matches('.').split(['-', '.']).map(str::trim).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if dotted { (last, first) } else { (first, last) };
    let digits = |part: &str, least: usize, most: usize| {
        ((least..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<i16>().ok())?
    };
    let least = if dotted { 1 } else { 2 };
    let (year, month, day) = (digits(year, 4, 4)?, digits(month, least, 2)?, digits(day, least, 2)?);
    let day = jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some(day.to_string())
}

/// A time as `09:30`; people also write `9.30`.
fn time(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once([':', '.'])?;
    let part = |part: &str, least: usize, below: u8| {
        let digits = (least..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<u8>().ok())?.filter(|number| *number < below)
    };
    Some(format!("{:02}:{:02}", part(hour, 1, 24)?, part(minute, 2, 60)?))
}

fn in_order<S: Serializer>(answers: &[(String, Answer)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(answers.len()))?;
    for (name, answer) in answers {
        map.serialize_entry(name, answer)?;
    }
    map.end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Choice;

    fn field(name: &str, kind: Kind) -> Field {
        let options = match kind {
            Kind::Choice => vec![Choice { name: "urgent".to_owned(), text: "Urgent".to_owned() }],
            _ => Vec::new(),
        };
        Field { name: name.to_owned(), kind, label: name.to_uppercase(), hint: None, options }
    }

    fn form() -> Form {
        let fields = Kind::ALL.map(|kind| field(kind.name(), kind)).to_vec();
        Form { form: "request".to_owned(), version: "1.0".to_owned(), lang: "sq".to_owned(), fields }
    }

    fn read(given: &[(&str, &str)]) -> Result<String, Vec<(String, Wrong)>> {
        let given = given.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        form().read(given).map(|answers| answers.to_json()).map_err(|faults| faults.into_iter().map(|f| (f.name, f.wrong)).collect())
    }

    #[test]
    fn answers_are_written_in_the_order_of_the_form_and_empty_ones_are_absent() {
        let given = [
            ("choice", "urgent"),
            ("check", "on"),
            ("time", "9.30"),
            ("date", "22.11.2026."),
            ("number", "007"),
            ("lines", " e para\r\ne dyta\r"),
            ("text", " \n "),
        ];
        assert_eq!(
            read(&given).unwrap(),
            r#"{
  "form": "request",
  "version": "1.0",
  "lang": "sq",
  "answers": {
    "lines": "e para\ne dyta",
    "number": 7,
    "date": "2026-11-22",
    "time": "09:30",
    "check": true,
    "choice": "urgent"
  }
}
"#
        );
        assert!(read(&[]).unwrap().ends_with("\"answers\": {}\n}\n"));
        assert!(read(&[("text", "e\u{308} „a“")]).unwrap().contains("\"text\": \"ë „a“\""));
    }

    #[test]
    fn what_is_no_answer_is_named() {
        let long = "ш".repeat(201);
        for (name, text, wrong) in [
            ("text", long.as_str(), Wrong::Long(200)),
            ("number", "-1", Wrong::Number),
            ("number", "1e3", Wrong::Number),
            ("number", "1234567890", Wrong::Long(9)),
            ("date", "2026-02-30", Wrong::Day),
            ("date", "26-11-22", Wrong::Day),
            ("date", "tomorrow", Wrong::Day),
            ("date", "+026-11-22", Wrong::Day),
            ("time", "24:00", Wrong::Time),
            ("time", "noon", Wrong::Time),
            ("choice", "Urgent", Wrong::Choice),
            ("nothing", "x", Wrong::Unknown),
        ] {
            assert_eq!(read(&[(name, text)]), Err(vec![(name.to_owned(), wrong)]), "{name}: {text}");
        }
    }
}
