//! A parsed file, and faults with their place in it.

use fluent_syntax::ast::Resource;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::{guard, pattern, place};
use crate::source::{Snapshot, Tag};

/// A file of one language that is safe to read.
#[derive(Debug)]
pub struct FtlFile<'a> {
    /// `terms`, `interface` or a slug.
    pub name: &'a str,
    /// Its path relative to the root.
    pub path: String,
    /// Its text.
    pub text: &'a str,
    /// What the parser made of it.
    pub resource: Resource<&'a str>,
    /// Where its lines begin: looking up a place must not read the file again.
    lines: Vec<usize>,
}

impl<'a> FtlFile<'a> {
    /// The files of a language that can be parsed, in the order of `names`; what is wrong with them goes to `faults`.
    pub fn read_all<N: AsRef<str>>(snapshot: &'a Snapshot, tag: &Tag, names: &'a [N], faults: &mut Vec<Diagnostic>) -> Vec<Self> {
        let mut files = Vec::new();
        for name in names.iter().map(AsRef::as_ref) {
            let path = place::path(tag, name);
            let Some(file) = snapshot.get(&path) else { continue };
            let (text, mut found) = guard::inspect(&path, file);
            faults.append(&mut found);
            let Some(text) = text else { continue };
            let (resource, errors) = pattern::parse(text);
            let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1)).collect();
            let file = Self { name, path, text, resource, lines };
            faults.extend(errors.into_iter().map(|(offset, message)| {
                let message = format!("this is not valid Fluent: {}", message.trim_end_matches('.').to_lowercase());
                file.fault(Severity::Error, Code::Syntax, offset, message)
            }));
            files.push(file);
        }
        files
    }

    /// A fault at an offset of the file.
    pub fn fault(&self, severity: Severity, code: Code, offset: usize, message: String) -> Diagnostic {
        let mut fault = Diagnostic::new(severity, code, self.path.clone(), message);
        (fault.line, fault.column) = self.position(offset);
        fault
    }

    /// Line and column of an offset, both from 1.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.lines.partition_point(|&start| start <= offset);
        (line, self.text[self.lines[line - 1]..offset].chars().count() + 1)
    }
}
