//! Faults as people read them: each with its line of the file.

use std::collections::HashMap;
use std::io::{self, IsTerminal, Write};

use codespan_reporting::diagnostic::{Diagnostic as Report, Label};
use codespan_reporting::files::{Files, SimpleFiles};
use codespan_reporting::term::{self, termcolor::Buffer};

use crate::diagnostic::{Diagnostic, Severity};

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
    use crate::diagnostic::Code;

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
}
