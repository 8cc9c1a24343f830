//! Where each entry of a Fluent file stands, to the byte.
//!
//! The parser keeps no places, but all it gives are slices of the file, and an entry ends where the next thing begins.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::{Comment, Entry, Resource};

use crate::locale::pattern::offset;

/// What stands at a place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A message or, with a hyphen in front, a term.
    Text(String),
    /// A comment that belongs to no entry: `#`, or the heading of a group or file (`##`, `###`).
    Comment,
    /// What is not valid Fluent.
    Junk,
}

/// One thing in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// What it is.
    pub kind: Kind,
    /// Where its own comment starts, or else it itself.
    pub start: usize,
    /// Its bytes: from its id, without its comment and without the blank space after it.
    pub range: Range<usize>,
}

/// Everything in a file, in its order. `resource` is what the parser made of `text`, comments included.
pub fn spans(text: &str, resource: &Resource<&str>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::with_capacity(resource.body.len());
    for entry in &resource.body {
        let (kind, comment, from) = match entry {
            Entry::Message(message) => (Kind::Text(message.id.name.to_owned()), message.comment.as_ref(), offset(text, message.id.name)),
            // The hyphen stands right before the name.
            Entry::Term(term) => (Kind::Text(format!("-{}", term.id.name)), term.comment.as_ref(), offset(text, term.id.name) - 1),
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                (Kind::Comment, None, comment_start(text, comment))
            }
            Entry::Junk { content } => (Kind::Junk, None, offset(text, content)),
        };
        let start = comment.map_or(from, |comment| comment_start(text, comment));
        spans.push(Span { kind, start, range: from..text.len() });
    }
    for i in 0..spans.len() {
        let next = spans.get(i + 1).map_or(text.len(), |next| next.start);
        let range = &mut spans[i].range;
        range.end = range.start + text[range.start..next.max(range.start)].trim_end_matches([' ', '\n', '\r']).len();
    }
    spans
}

/// The messages of a file by id (terms with their hyphen), each as it stands there. Of two with one id, the first counts.
pub fn texts<'a>(text: &'a str, resource: &Resource<&str>) -> BTreeMap<String, &'a str> {
    let mut texts = BTreeMap::new();
    for span in spans(text, resource) {
        if let Kind::Text(id) = span.kind {
            texts.entry(id).or_insert(&text[span.range]);
        }
    }
    texts
}

fn comment_start(text: &str, comment: &Comment<&str>) -> usize {
    // Only an empty comment at the very end of a file has no line.
    let inside = comment.content.first().map_or(text.len(), |line| offset(text, line));
    text[..inside].rfind('\n').map_or(0, |end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::pattern;

    #[test]
    fn entries_end_where_the_next_thing_begins() {
        let text = "### file\r\n\n# note\na = One\n    two\n    .alt = x  \n\n## group\n-b = { $n ->\n[one] x\n*[other] y\n}\njunk\n# end\nc = {\n$x\n}";
        let spans = spans(text, &pattern::parse(text).0);
        let shown: Vec<(&Kind, &str)> = spans.iter().map(|span| (&span.kind, &text[span.range.clone()])).collect();
        let id = |id: &str| Kind::Text(id.to_owned());
        assert_eq!(
            shown,
            [
                (&Kind::Comment, "### file"),
                (&id("a"), "a = One\n    two\n    .alt = x"),
                (&Kind::Comment, "## group"),
                (&id("-b"), "-b = { $n ->\n[one] x\n*[other] y\n}"),
                (&Kind::Junk, "junk"),
                (&id("c"), "c = {\n$x\n}"),
            ]
        );
        assert_eq!(&text[spans[1].start..spans[1].range.start], "# note\n");
    }
}
