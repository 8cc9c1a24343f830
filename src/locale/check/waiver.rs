//! Waivers: a comment above a message that allows what a check would report, with the reason.
//!
//! `# check: allow length (the full name of the law)`

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::file::FtlFile;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::{messages, offset};

/// How a comment begins that speaks to the check.
const MARK: &str = "check:";
/// How it is written.
const FORM: &str = "write it so: # check: allow CODE (the reason)";

/// Errors that may be meant; all others break the message, and no reason mends it.
const MEANT: [Code; 5] =
    [Code::VariableMissing, Code::PluralCategoryMissing, Code::MixedScriptWord, Code::WrongScript, Code::LetterNotInAlphabet];

/// The waivers of one language.
pub struct Waivers<'a> {
    list: Vec<Waiver<'a>>,
    broken: Vec<Diagnostic>,
}

struct Waiver<'a> {
    file: &'a FtlFile<'a>,
    id: String,
    code: Code,
    /// Where its comment stands.
    offset: usize,
}

/// Which waivers have allowed something, by their place in the list.
pub type Used = BTreeSet<usize>;

impl<'a> Waivers<'a> {
    /// The waivers in some files.
    pub fn of(files: impl IntoIterator<Item = &'a FtlFile<'a>>) -> Self {
        let mut waivers = Self { list: Vec::new(), broken: Vec::new() };
        for file in files {
            for message in messages(&file.resource) {
                let lines = message.comment.map(|comment| comment.content.as_slice()).unwrap_or_default();
                for line in lines.iter().filter(|line| is_waiver(line)) {
                    let (offset, id) = (offset(file.text, line), message.full_id());
                    match codes(line) {
                        Ok(codes) => waivers.list.extend(codes.into_iter().map(|code| Waiver { file, id: id.clone(), code, offset })),
                        Err(problem) => waivers.broken.push(fault(file, offset, problem).of(id)),
                    }
                }
            }
            waivers.broken.extend(astray(file));
        }
        waivers
    }

    /// Takes away the faults that are allowed. Those of a translation may be those of its own waivers or of the source's:
    /// what an author allows holds for the message in every language.
    pub fn apply(&self, faults: &mut Vec<Diagnostic>) -> Used {
        let mut by_message: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        for (i, waiver) in self.list.iter().enumerate() {
            by_message.entry((waiver.file.name, &waiver.id)).or_default().push(i);
        }
        let mut used = Used::new();
        faults.retain(|fault| {
            let name = fault.file.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl");
            let waivers = fault.id.as_deref().and_then(|id| by_message.get(&(name, id))).into_iter().flatten();
            let fitting: Vec<usize> = waivers.copied().filter(|&i| self.list[i].code == fault.code && can_be_waived(fault)).collect();
            used.extend(&fitting);
            fitting.is_empty()
        });
        used
    }

    /// The waivers that are not understood or have allowed nothing.
    pub fn report(self, used: &Used, faults: &mut Vec<Diagnostic>) {
        let unused = self.unused(faults).into_iter().enumerate().filter(|(i, _)| !used.contains(i)).map(|(_, fault)| fault);
        let mut found: Vec<Diagnostic> = unused.collect();
        found.splice(0..0, self.broken);
        faults.append(&mut found);
    }

    /// What is not understood.
    pub fn broken(&self) -> &[Diagnostic] {
        &self.broken
    }

    /// What is said of each waiver if it allows nothing. `faults` are those of its own file.
    pub fn unused(&self, faults: &[Diagnostic]) -> Vec<Diagnostic> {
        let of = |waiver: &Waiver| {
            let own = |fault: &&Diagnostic| fault.file == waiver.file.path && fault.id.as_deref() == Some(&waiver.id);
            let text = match faults.iter().filter(own).any(|fault| fault.code == waiver.code) {
                true => format!("`{}` cannot be allowed: it must be mended", waiver.code),
                false => format!("`{}` is allowed here and does not occur", waiver.code),
            };
            fault(waiver.file, waiver.offset, text).of(waiver.id.clone()).hint("remove it from the comment")
        };
        self.list.iter().map(of).collect()
    }
}

fn is_waiver(line: &str) -> bool {
    line.trim_start().starts_with(MARK)
}

fn can_be_waived(fault: &Diagnostic) -> bool {
    fault.code != Code::Stale && (!fault.is_error() || MEANT.contains(&fault.code))
}

/// The codes that a waiver allows.
fn codes(line: &str) -> Result<Vec<Code>, String> {
    let body = line.trim().trim_start_matches(MARK).trim();
    let body = body.strip_prefix("allow ").ok_or_else(|| format!("this comment is not understood; {FORM}"))?;
    let (names, reason) = body.split_once('(').unwrap_or((body, ""));
    if !reason.trim_end_matches([')', ' ', '.']).contains(char::is_alphabetic) {
        return Err(format!("this waiver has no reason; {FORM}"));
    }
    let code = |name: &str| Code::named(name).ok_or_else(|| format!("there is no code `{name}`; {FORM}"));
    names.split([',', ' ']).filter(|name| !name.is_empty()).map(code).collect()
}

/// Waivers that stand above no message.
fn astray(file: &FtlFile) -> Vec<Diagnostic> {
    let comments = file.resource.body.iter().filter_map(|entry| match entry {
        Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => Some(comment),
        _ => None,
    });
    let lines = comments.flat_map(|comment| &comment.content).filter(|line| is_waiver(line));
    lines.map(|line| fault(file, offset(file.text, line), format!("this waiver stands above no message; {FORM}"))).collect()
}

fn fault(file: &FtlFile, offset: usize, message: String) -> Diagnostic {
    file.fault(Severity::Warning, Code::Waiver, offset, message)
}
