//! Where a new entry goes in a translation's file: where the source has it.

use crate::locale::entry::{Kind, Span, spans};
use crate::locale::pattern;

/// Where a new entry goes.
#[derive(Debug)]
pub(super) struct Place {
    /// The offset.
    pub at: usize,
    /// Line ends before the entry and after it.
    gaps: (usize, usize),
}

impl Place {
    /// Beside the neighbour that it has in the source: after the one before it, or before the one after it, and rather within
    /// the same group of messages than across its heading.
    pub fn of(text: &str, own: &[Span], source: &str, id: &str) -> Self {
        let theirs = spans(source, &pattern::parse(source).0);
        let here = |span: &Span| own.iter().position(|other| matches!(span.kind, Kind::Text(_)) && other.kind == span.kind);
        let Some(i) = theirs.iter().position(|span| span.kind == Kind::Text(id.to_owned())) else { return Self::at_end(text, own) };
        let heading = |span: &&Span| source[span.range.clone()].starts_with("##");
        let before = theirs[..i].iter().enumerate().rev().find_map(|(j, span)| Some((j, here(span)?)));
        let after = theirs[i + 1..].iter().enumerate().find_map(|(j, span)| Some((i + 1 + j, here(span)?)));
        let same_group = |from: usize, to: usize| !theirs[from..to].iter().any(|span| heading(&span));
        let gap =
            |span: &Span, next: &Span| if source[span.range.end..next.start.max(span.range.end)].matches('\n').count() > 1 { 2 } else { 1 };
        match (before, after) {
            (Some((j, before)), _) if same_group(j, i) || after.is_none_or(|(k, _)| !same_group(i, k)) => {
                // Behind the blank space at the end of its line.
                let end = own[before].range.end;
                let at = end + text[end..].len() - text[end..].trim_start_matches(' ').len();
                Self { at, gaps: (gap(&theirs[i - 1], &theirs[i]), 0) }
            }
            (_, Some((k, after))) => Self { at: own[after].start, gaps: (0, gap(&theirs[k - 1], &theirs[k])) },
            _ => Self::at_end(text, own),
        }
    }

    /// Behind everything, apart from a comment there, which would become the entry's own.
    fn at_end(text: &str, own: &[Span]) -> Self {
        match own.last() {
            None => Self { at: text.len(), gaps: (usize::from(!text.is_empty() && !text.ends_with('\n')), 1) },
            Some(last) => Self { at: last.range.end, gaps: (if last.kind == Kind::Comment { 3 } else { 1 }, 0) },
        }
    }

    /// The bytes to insert, and where in them the entry starts.
    pub fn write(&self, written: &str, line_end: &str) -> (String, usize) {
        let before = line_end.repeat(self.gaps.0);
        (format!("{before}{written}{}", line_end.repeat(self.gaps.1)), before.len())
    }
}
