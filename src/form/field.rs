//! What a form asks.

use serde::{Deserialize, Serialize};

/// Most fields of a form.
pub const MAX_FIELDS: usize = 400;
/// Longest name of a field, in characters.
pub const MAX_NAME: usize = 64;
/// Longest answer of one line, in characters.
pub const MAX_TEXT: usize = 200;
/// Longest answer of several lines, in characters.
pub const MAX_LINES: usize = 4_000;
/// Most digits of a number.
pub const MAX_DIGITS: usize = 9;
/// Longest answer that is a day or a time, as people write it, in characters.
pub const MAX_DAY: usize = 16;

/// A form with its fields, in the order in which they are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The document.
    pub form: String,
    /// Its version.
    pub version: String,
    /// The language of the edition.
    pub lang: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its name, the same in every language: small letters, digits and hyphens.
    pub name: String,
    /// What can be answered.
    pub kind: Kind,
    /// What is asked, in the reader's language.
    pub label: String,
    /// How days and times are written, in the reader's language.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hint: Option<String>,
    /// What can be chosen.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub options: Vec<Choice>,
}

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its name, the same in every language.
    pub name: String,
    /// What it says, in the reader's language.
    pub text: String,
}

/// What can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A line of text.
    Text,
    /// Several lines of text.
    Lines,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// A time of the day.
    Time,
    /// Whether something is so.
    Check,
    /// One of several names.
    Choice,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 7] = [Self::Text, Self::Lines, Self::Number, Self::Date, Self::Time, Self::Check, Self::Choice];

    /// The name that documents use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Lines => "lines",
            Self::Number => "number",
            Self::Date => "date",
            Self::Time => "time",
            Self::Check => "check",
            Self::Choice => "choice",
        }
    }

    /// The longest answer that is typed, in characters.
    pub fn limit(self) -> usize {
        match self {
            Self::Lines => MAX_LINES,
            Self::Number => MAX_DIGITS,
            Self::Date | Self::Time => MAX_DAY,
            Self::Text | Self::Check | Self::Choice => MAX_TEXT,
        }
    }
}

impl Field {
    /// What a screen reader says of the field.
    pub fn described(&self) -> String {
        match &self.hint {
            Some(hint) => format!("{} ({hint})", self.label),
            None => self.label.clone(),
        }
    }
}
