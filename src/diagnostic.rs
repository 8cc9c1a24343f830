//! One fault of a document, a message or a setting: where it is, what is wrong and what to do.
//!
//! `.typ`, `.ftl` and `.toml` files all report through this type; people see it the way Typst shows its own
//! errors (through the same library), programs as JSON.

use std::collections::HashMap;
use std::fmt;
use std::io::{self, IsTerminal, Write};

use codespan_reporting::diagnostic::{Diagnostic as Report, Label};
use codespan_reporting::files::{Files, SimpleFiles};
use codespan_reporting::term::{self, termcolor::Buffer};
use serde::{Deserialize, Serialize};

/// How bad it is: an error breaks or misleads, a warning may be intended, a note only informs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Makes a page untrue or unreadable.
    Error,
    /// Deserves a look.
    Warning,
    /// Only informs.
    Note,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident),* $(,)?) => {
        /// What kind of fault it is; the names in kebab-case are part of the contract and `docs/checks.md` explains each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Code { $($(#[doc = $doc])* $name),* }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &[Code] = &[$(Code::$name),*];

            /// The code of a name as it is written: `variable-missing`.
            pub fn named(name: &str) -> Option<Self> {
                use serde::de::value::{Error, StrDeserializer};
                Self::deserialize(StrDeserializer::<Error>::new(name)).ok()
            }
        }
    };
}

codes! {
    /// A file is not valid Fluent.
    Syntax,
    /// A file is not valid UTF-8.
    NotUtf8,
    /// A file is larger than its limit.
    FileTooLarge,
    /// Braces are nested deeper than the limit.
    NestingLimit,
    /// A message expands to more text than the limit.
    ExpansionLimit,
    /// A message holds more placeables than the limit.
    PlaceableLimit,
    /// Messages refer to each other in a circle.
    Cycle,
    /// An id stands twice.
    DuplicateId,
    /// An attribute stands twice in one message.
    DuplicateAttribute,
    /// A translation lacks a message of the source.
    Missing,
    /// A translation lacks a whole file.
    MissingFile,
    /// A translation keeps a message that the source does not have.
    Obsolete,
    /// A translation keeps a file that belongs to no document.
    ObsoleteFile,
    /// The source has changed since the translation was made.
    Stale,
    /// The source message has a value, the translation has none.
    ValueMissing,
    /// The translation has a value, the source message has none.
    ValueExtra,
    /// An attribute of the source is missing.
    AttributeMissing,
    /// An attribute that the source does not have.
    AttributeExtra,
    /// A variable of the source message is not used.
    VariableMissing,
    /// A variable that nobody passes.
    VariableUnknown,
    /// A variant leaves out a variable that the source prints there.
    VariableMissingInVariant,
    /// A term of the source that the translation's language does not have.
    TermMissing,
    /// A term that does not exist.
    TermUnknown,
    /// A term that the source does not speak of.
    TermExtra,
    /// A term of the source that the translation says in other words.
    TermNotUsed,
    /// A form that the term does not have.
    TermVariantUnknown,
    /// A reference to a message that does not exist.
    MessageRefUnknown,
    /// A Fluent function; none are offered.
    FunctionUnknown,
    /// An option of a function is out of its range.
    FunctionOptionOutOfRange,
    /// A function is called with other options than in the source.
    FunctionOptionsDiffer,
    /// A plural category that the language needs is missing.
    PluralCategoryMissing,
    /// A variant of a plural that is no plural category.
    PluralCategoryUnknown,
    /// A plural category that the language does not have.
    PluralCategoryUnused,
    /// Two variants with one key.
    VariantDuplicate,
    /// The source has plural forms, the translation one text.
    SelectorDropped,
    /// Inline markup is broken or differs from the source.
    Markup,
    /// A control character.
    ControlCharacter,
    /// A character that reorders text.
    BidiControl,
    /// A character without width.
    InvisibleCharacter,
    /// An invisible place to break a word.
    SoftHyphen,
    /// Letters in parts, not in Unicode's form NFC.
    NotNfc,
    /// A letter with a mark for which there is no single character.
    CombiningMark,
    /// A character that no font of the program has.
    GlyphMissing,
    /// A byte order mark.
    Bom,
    /// Blank space that nobody means.
    Whitespace,
    /// Latin and Cyrillic letters in one word.
    MixedScriptWord,
    /// Text in a script that the language does not use.
    WrongScript,
    /// A letter that the language does not have.
    LetterNotInAlphabet,
    /// A translation that equals the English text.
    Untranslated,
    /// A run of words of the source in a translation.
    EnglishFragment,
    /// A text in another language.
    WrongLanguage,
    /// A text typed without the marked letters of its language.
    DiacriticsMissing,
    /// A number that is only in one of the two texts.
    NumberDiffers,
    /// An address that is not the source's.
    UrlDiffers,
    /// The end of a text differs: full stop, question mark, colon.
    EndPunctuation,
    /// Quotes that are not those of the language.
    Quotes,
    /// A text many times longer or shorter than the source.
    Length,
    /// A text that prints nothing.
    Empty,
    /// A waiver that is not understood or allows nothing.
    Waiver,
    /// Typst refused the document.
    Typst,
    /// A heading without a label.
    LabelMissing,
    /// A label that is not made of small letters, digits and hyphens.
    LabelInvalid,
    /// A label that stands twice in one document.
    LabelDuplicate,
    /// Labels that are not the same in every language.
    LabelDiffers,
    /// A document asks for a message that the source language does not have.
    MessageUnknown,
    /// A setting of a document or of the library is missing or wrong.
    Metadata,
    /// A document that more people may read draws on one that fewer may.
    MarkingWider,
    /// A link or reference that leads nowhere or where it must not.
    Reference,
    /// A file of data, or a value in it, that cannot be read as what it should be.
    Data,
    /// Figures that contradict each other without an editor's note.
    FiguresDoNotAddUp,
    /// A final document cites wording that nobody has verified.
    WordingUnverified,
    /// A finding of medium or higher severity that no recommendation answers.
    FindingUncovered,
    /// A recommendation of high or critical priority without an owner.
    OwnerMissing,
    /// A recommendation of high or critical priority without a deadline.
    DeadlineMissing,
    /// Days that cannot follow each other.
    DatesOutOfOrder,
    /// A table without header cells.
    TableHeader,
    /// A field whose name, kind or options are wrong.
    Field,
    /// An element or attribute that a reading page may not hold.
    Html,
    /// An everyday word that leads nowhere, to itself or in a circle.
    Synonym,
    /// A file or folder that leaves the library or cannot be read.
    Path,
    /// The program failed where it should not; please report it.
    Internal,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = serde_json::to_value(self).ok();
        f.write_str(name.as_ref().and_then(|n| n.as_str()).unwrap_or_default())
    }
}

/// One fault with its place. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of fault it is.
    pub code: Code,
    /// The file, relative to the root of the library.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The message concerned, if any.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id: Option<String>,
    /// What is wrong, without a final full stop.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// A fault at the start of a file; [`Diagnostic::at`] moves it.
    pub fn new(severity: Severity, code: Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity, code, file: file.into(), line: 1, column: 1, id: None, message: message.into(), hints: Vec::new() }
    }

    /// An error at the start of a file.
    pub fn error(code: Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, file, message)
    }

    /// A warning at the start of a file.
    pub fn warning(code: Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, file, message)
    }

    /// Moves the fault to a byte offset of the file's text.
    pub fn at(mut self, text: &str, offset: usize) -> Self {
        (self.line, self.column) = position(text, offset);
        self
    }

    /// Names the message concerned.
    pub fn of(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Says what to do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Whether it is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Line and column (both from 1, columns in characters) of a byte offset; an offset past the end is the end.
pub fn position(text: &str, offset: usize) -> (usize, usize) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// The byte offset of a line and column, as [`position`] counts them; past the end of a line is its end.
pub fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let line = text[start..].split('\n').next().unwrap_or_default();
    start + line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(offset, _)| offset)
}

/// Puts faults in the order people read them (file, line, column) and drops repetitions; of two at one place that differ
/// in severity only, the graver stays.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        (&a.file, a.line, a.column, a.code, a.severity, &a.message).cmp(&(&b.file, b.line, b.column, b.code, b.severity, &b.message))
    });
    diagnostics.dedup_by(|a, b| (&a.file, a.line, a.column, a.code, &a.id) == (&b.file, b.line, b.column, b.code, &b.id));
}

/// Longest line of a source file that is shown with a fault, in characters; longer ones would flood the terminal.
const MAX_SHOWN_LINE: usize = 400;

/// Where the text of a file comes from that a fault is shown with.
pub trait Lines {
    /// The text of a file of the library, by its path relative to the root; `None` for what may not be read or has no lines.
    fn text(&self, path: &str) -> Option<String>;
}

/// Writes faults for people on standard error, each with its line of the file; colours only on a terminal that
/// wants them (`NO_COLOR` is respected).
pub fn emit(lines: &(impl Lines + ?Sized), diagnostics: &[Diagnostic]) -> io::Result<()> {
    let colour = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
    io::stderr().write_all(&render(lines, diagnostics, colour))
}

/// The faults as people read them, in text.
pub fn render(lines: &(impl Lines + ?Sized), diagnostics: &[Diagnostic], colour: bool) -> Vec<u8> {
    let mut buffer = if colour { Buffer::ansi() } else { Buffer::no_color() };
    let config = term::Config { tab_width: 2, ..term::Config::default() };
    // Each file is read once, however many faults it has.
    let (mut files, mut known) = (SimpleFiles::new(), HashMap::new());
    for diagnostic in diagnostics {
        let file = *known.entry(diagnostic.file.as_str()).or_insert_with(|| {
            let text = Some(&diagnostic.file).filter(|path| !path.is_empty()).and_then(|path| lines.text(path))?;
            Some(files.add(diagnostic.file.as_str(), text))
        });
        let mut report = match diagnostic.severity {
            Severity::Error => Report::error(),
            Severity::Warning => Report::warning(),
            Severity::Note => Report::note(),
        }
        .with_code(diagnostic.code.to_string())
        .with_message(&diagnostic.message)
        .with_notes(diagnostic.hints.iter().map(|hint| format!("hint: {hint}")).collect());
        if let Some((file, range)) = file.and_then(|file| Some((file, shown(&files, file, diagnostic)?))) {
            report = report.with_label(Label::primary(file, range));
        } else if !diagnostic.file.is_empty() {
            let place = format!("{}:{}:{}", diagnostic.file, diagnostic.line, diagnostic.column);
            report = report.with_notes(vec![format!("at: {place}")]);
        }
        // Writing into memory fails only on a broken range, and then the message alone still helps.
        if term::emit_to_write_style(&mut buffer, &config, &files, &report).is_err() {
            let _ = writeln!(buffer, "{}: {}", diagnostic.file, diagnostic.message);
        }
    }
    buffer.into_inner()
}

/// The range of a fault in the text of its file: the word at its place.
fn shown(files: &SimpleFiles<&str, String>, file: usize, diagnostic: &Diagnostic) -> Option<std::ops::Range<usize>> {
    let range = files.line_range(file, diagnostic.line.checked_sub(1)?).ok()?;
    let line = files.source(file).ok()?.get(range.clone())?.trim_end_matches(['\n', '\r']);
    if line.chars().count() > MAX_SHOWN_LINE {
        return None;
    }
    let column = line.char_indices().nth(diagnostic.column.checked_sub(1)?).map_or(line.len(), |(i, _)| i);
    let rest = &line[column..];
    let word = rest.find(|c: char| c.is_whitespace()).unwrap_or(rest.len());
    Some(range.start + column..range.start + column + word)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn positions_count_characters_from_one() {
        let text = "прва\nдруга = х\n";
        assert_eq!(position(text, 0), (1, 1));
        assert_eq!(position(text, "прва\nдруга".len()), (2, 6));
        assert_eq!(position(text, 10_000), (3, 1));
        for (i, _) in text.char_indices() {
            let (line, column) = position(text, i);
            assert_eq!(offset(text, line, column), i);
        }
        assert_eq!((offset(text, 1, 99), offset(text, 99, 1)), ("прва".len(), text.len()));
    }

    /// One file, and how often it was read.
    struct OneFile(&'static str, Cell<usize>);

    impl Lines for OneFile {
        fn text(&self, path: &str) -> Option<String> {
            self.1.set(self.1.get() + 1);
            (path == "a.ftl").then(|| self.0.to_owned())
        }
    }

    #[test]
    fn a_fault_is_shown_with_its_line() {
        let file = OneFile("one = 1\ntwo = { $x\n", Cell::new(0));
        let fault = Diagnostic::error(Code::Syntax, "a.ftl", "a brace is not closed").at("one = 1\ntwo = { $x\n", 14).hint("add a }");
        let shown = String::from_utf8(render(&file, &[fault], false)).unwrap();
        assert!(shown.contains("error[syntax]: a brace is not closed"), "{shown}");
        assert!(shown.contains("a.ftl:2:7") && shown.contains("two = { $x") && shown.contains("hint: add a }"), "{shown}");
    }

    #[test]
    fn a_file_with_many_faults_is_read_once() {
        let file = OneFile("one = 1\n", Cell::new(0));
        let many = vec![Diagnostic::error(Code::Syntax, "a.ftl", "wrong"); 1000];
        let gone = vec![Diagnostic::error(Code::Path, "b.ftl", "gone"); 1000];
        let shown = String::from_utf8(render(&file, &[many, gone].concat(), false)).unwrap();
        assert_eq!((shown.matches("one = 1").count(), shown.matches("at: b.ftl:1:1").count(), file.1.get()), (1000, 1000, 2));
    }

    #[test]
    fn every_code_is_explained() {
        let page = include_str!("../docs/checks.md");
        for code in Code::ALL {
            assert!(page.contains(&format!("`{code}`")), "docs/checks.md does not explain {code}");
        }
    }
}
