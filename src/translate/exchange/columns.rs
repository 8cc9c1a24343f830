//! The columns of a table of translations, whether it is text or a workbook.

use std::borrow::Cow;

use super::guarded::bare;
use super::{Form, Row};

/// The columns, in the order in which they are written; when they are read, any order will do.
pub const COLUMNS: [&str; 10] =
    ["document", "lang", "id", "field", "context", "english", "translation", "state", "english_fingerprint", "translation_fingerprint"];
/// The columns without which nothing can be taken.
const NEEDED: [&str; 6] = ["document", "id", "field", "translation", "english_fingerprint", "translation_fingerprint"];
/// The columns that hold text as people write it.
pub const TEXTS: [&str; 3] = ["context", "english", "translation"];
/// The field that is the text of a message itself.
pub const VALUE: &str = "value";
/// What the state of a row says when its translator is done.
const DONE: [&str; 5] = ["needs-review", "translated", "reviewed", "final", "approved"];

/// Where the columns of a table stand.
pub struct Columns {
    places: [Option<usize>; COLUMNS.len()],
    width: usize,
}

impl Columns {
    /// The columns by the names of the first row, in small letters.
    ///
    /// # Errors
    /// Says which one is missing.
    pub fn of(names: &[String]) -> Result<Self, String> {
        let place = |name: &str| names.iter().position(|known| known == name);
        if let [one] = names
            && one.contains([',', ';', '\t'])
        {
            return Err("this table has one column: a program has read it with another separator and saved every row as one cell; \
                        export it as a workbook (--format-file xlsx) or with the separator of your country (--separator semicolon)"
                .to_owned());
        }
        match NEEDED.into_iter().find(|name| place(name).is_none()) {
            Some(name) => Err(format!("this is no table of translations: the column `{name}` is missing")),
            None => Ok(Self { places: COLUMNS.map(place), width: names.len() }),
        }
    }

    /// Which column stands at a place.
    pub fn name(&self, place: usize) -> Option<&'static str> {
        let column = self.places.iter().position(|known| *known == Some(place))?;
        Some(COLUMNS[column])
    }

    /// A row of so many cells as it came back.
    pub fn row<'a>(&self, line: usize, width: usize, cell: impl Fn(usize) -> Option<&'a str>) -> Row {
        let cells = self.places.map(|place| place.and_then(&cell).map(bare).unwrap_or_default());
        let [document, lang, id, field, _, english, (text, kept), state, original, base] = cells;
        let problem = (width != self.width).then(|| format!("the row has {width} columns, the table {}", self.width));
        let said = |cell: &Cow<str>| Some(cell.trim().to_owned()).filter(|cell| !cell.is_empty());
        let field = field.0.trim();
        Row {
            line,
            document: document.0.trim().to_owned(),
            unit: format!("{}{}", id.0.trim(), field.strip_prefix(VALUE).unwrap_or(field)),
            lang: said(&lang.0),
            source: said(&english.0).map(|_| english.0.into_owned()),
            original: original.0.trim().to_owned(),
            base: base.0.trim().to_owned(),
            text: text.into_owned(),
            form: if kept { Form::Kept } else { Form::Cell },
            done: DONE.contains(&state.0.trim()),
            draft: false,
            problem,
        }
    }
}
